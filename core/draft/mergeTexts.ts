import { sameData } from '../shared/same.ts'
import type { Block } from '../shared/text.ts'
import type { Clause, ItemText } from './item.ts'
import { sectionsOf } from './textParts.ts'

/** What came of two texts written on the same one. */
export interface MergedTexts {
  /** Everything both sides agree on; where they do not, our words. */
  readonly text: ItemText
  /** Keys of parts taken from them. */
  readonly taken: readonly string[]
  /** Keys of parts that both changed, each in their own way (`partsOf`). */
  readonly conflicts: readonly string[]
}

interface Three<T> {
  readonly base: T
  readonly ours: T
  readonly theirs: T
}

interface Merged<T> {
  readonly value: T
  readonly taken: readonly string[]
  readonly conflicts: readonly string[]
}

/** Merges two texts by parts: what only one side changed is taken, what both changed alike is the same. */
export function mergeTexts(base: ItemText, ours: ItemText, theirs: ItemText): MergedTexts {
  const of = <K extends keyof ItemText>(key: K) =>
    mergeWhole(key, { base: base[key], ours: ours[key], theirs: theirs[key] })
  const [title, preparers, presenter, infoContact] = [
    of('title'),
    of('preparers'),
    of('presenter'),
    of('infoContact'),
  ]
  const [attachments, served, informed] = [of('attachments'), of('served'), of('informed')]
  const description = mergeSections('description', pick(base, ours, theirs, 'description'))
  const effects = mergeSections('effects', pick(base, ours, theirs, 'effects'))
  const leadIn = mergeWhole('leadIn', {
    base: leadOf(base),
    ours: leadOf(ours),
    theirs: leadOf(theirs),
  })
  const clauses = mergeClauses({
    base: base.proposal.clauses,
    ours: ours.proposal.clauses,
    theirs: theirs.proposal.clauses,
  })
  const all = [
    title,
    preparers,
    presenter,
    infoContact,
    description,
    effects,
    leadIn,
    clauses,
    attachments,
    served,
    informed,
  ]
  return {
    text: {
      language: ours.language,
      title: title.value,
      preparers: preparers.value,
      presenter: presenter.value,
      infoContact: infoContact.value,
      description: description.value,
      effects: effects.value,
      proposal: { ...leadIn.value, clauses: clauses.value },
      attachments: attachments.value,
      served: served.value,
      informed: informed.value,
    },
    taken: all.flatMap((merged) => merged.taken),
    conflicts: all.flatMap((merged) => merged.conflicts),
  }
}

const pick = <K extends keyof ItemText>(base: ItemText, ours: ItemText, theirs: ItemText, key: K) => ({
  base: base[key],
  ours: ours[key],
  theirs: theirs[key],
})

const leadOf = ({ proposal: { form, leadIn } }: ItemText) => ({ form, leadIn })

function mergeWhole<T>(key: string, { base, ours, theirs }: Three<T>): Merged<T> {
  if (sameData(ours, theirs) || sameData(theirs, base)) return { value: ours, taken: [], conflicts: [] }
  if (sameData(ours, base)) return { value: theirs, taken: [key], conflicts: [] }
  return { value: ours, taken: [], conflicts: [key] }
}

interface Keyed<T> {
  readonly key: string
  readonly value: T
}

function mergeSections(
  part: 'description' | 'effects',
  three: Three<readonly Block[]>,
): Merged<readonly Block[]> {
  const keyed = (blocks: readonly Block[]): readonly Keyed<readonly Block[]>[] =>
    sectionsOf(blocks).map((section) => ({ key: `${part}:${section.key}`, value: section.blocks }))
  const merged = mergeKeyed({ base: keyed(three.base), ours: keyed(three.ours), theirs: keyed(three.theirs) })
  return { ...merged, value: merged.value.flat() }
}

const mergeClauses = ({ base, ours, theirs }: Three<readonly Clause[]>): Merged<readonly Clause[]> =>
  mergeKeyed({ base: keyedClauses(base), ours: keyedClauses(ours), theirs: keyedClauses(theirs) })

const keyedClauses = (clauses: readonly Clause[]): readonly Keyed<Clause>[] =>
  clauses.map((value) => ({ key: `clause:${value.clauseId}`, value }))

/** Members by key: each is merged by itself, in the order of the side that changed it; ours when both did. */
function mergeKeyed<T>(three: Three<readonly Keyed<T>[]>): Merged<readonly T[]> {
  const merged = orderOf(three).map((key) => {
    const of = (members: readonly Keyed<T>[]): T | undefined => members.find((one) => one.key === key)?.value
    return mergeWhole(key, { base: of(three.base), ours: of(three.ours), theirs: of(three.theirs) })
  })
  return {
    value: merged.flatMap(({ value }) => (value === undefined ? [] : [value])),
    taken: merged.flatMap(({ taken }) => taken),
    conflicts: merged.flatMap(({ conflicts }) => conflicts),
  }
}

/** Every key of either side once. The other side's new members stand after the member they stood after there. */
function orderOf<T>({ base, ours, theirs }: Three<readonly Keyed<T>[]>): readonly string[] {
  const [before, mine, other] = [base, ours, theirs].map((members) => members.map(({ key }) => key))
  const [lead, follow] = sameData(mine, before) ? [other, mine] : [mine, other]
  const order = [...(lead ?? [])]
  for (const [at, key] of (follow ?? []).entries())
    if (!order.includes(key)) order.splice(order.indexOf(follow?.[at - 1] ?? '') + 1, 0, key)
  return order
}
