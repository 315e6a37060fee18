import type { FactSet } from '../api/drafting.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { exchangesOf } from '../core/draft/exchange.ts'
import type { FactChange } from '../core/draft/factChange.ts'
import { followFact } from '../core/draft/followFact.ts'
import type { Item, ItemText } from '../core/draft/item.ts'
import { type ItemTemplateSource, type RenderedItem, renderItemTemplate } from '../core/draft/renderItem.ts'
import { type ChangeChoice, livingChanges, settleChange } from '../core/draft/settleChange.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { sameData } from '../core/shared/same.ts'
import { readFacts } from '../core/template/checkFacts.ts'
import { type FactDefinition, type FactValue, type Facts, findFact } from '../core/template/facts.ts'
import { printFact, tokenWords } from '../core/template/printFact.ts'
import { type Draft, findWritable, keepDraft } from './draftPlace.ts'
import { savedItem } from './draftReview.ts'
import { applyText } from './draftSaving.ts'
import type { Handlers } from './handler.ts'
import type { Actor, Ports } from './ports.ts'
import type { Writing } from './store.ts'

export const draftFactHandlers: Handlers<'item.setFact' | 'item.settleFactChange'> = {
  'item.setFact': (ports, input, actor) =>
    changeDraft(ports, input, actor, (draft, item) => {
      const { template } = draft
      if (template === null) return fail({ code: 'item/no-template', title: item.text.title })
      const changed = readOne(template, input.fact, input.value, item)
      return changed.ok ? setFact(ports, { ...draft, item }, template, changed.value) : changed
    }),

  'item.settleFactChange': (ports, input, actor) =>
    changeDraft(ports, input, actor, (_, item) => settle(item, input.changeId, input.choice)),
}

/** The item with one fact said otherwise: its words follow. For what the program itself knows, such as a day of sending. */
export function withFact(
  ports: Ports,
  draft: Draft,
  factId: string,
  value: unknown,
): Result<Item, AppFailure> {
  const { template, item } = draft
  if (template === null) return ok(item)
  const read = readOne(template, factId, value, item)
  if (!read.ok) return read
  const changed = setFact(ports, draft, template, read.value)
  return changed.ok ? ok(changed.value.item) : changed
}

/** An item with other facts or words, and ids of the places that changed. */
interface Changed {
  readonly item: Item
  readonly updated: readonly string[]
}

/** Takes in what is typed, changes the item, keeps it, and answers what follows. */
async function changeDraft(
  ports: Ports,
  input: {
    readonly itemId: Item['itemId']
    readonly session: string
    readonly version: number
    readonly text?: ItemText
  },
  actor: Actor,
  change: (draft: Draft, item: Item) => Result<Changed, AppFailure>,
): Promise<Result<FactSet, AppFailure>> {
  const answer = await ports.store.write(actor, async (tx): Promise<Result<FactSet, AppFailure>> => {
    const draft = await findWritable(ports, tx, input.itemId)
    if (!draft.ok) return draft
    const { item } = draft.value
    const typed = input.text && (await applyText(tx, draft.value, input.version, input.text))
    if (typed?.ok === false) return typed
    const changed = change(draft.value, typed?.value.item ?? item)
    if (!changed.ok) return changed
    return keepChanged(tx, draft.value, changed.value, typed?.value.taken ?? [])
  })
  if (answer.ok && input.text !== undefined) await ports.draft.journal.discard(input.itemId, input.session)
  return answer
}

async function keepChanged(
  tx: Writing,
  draft: Draft,
  { item, updated }: Changed,
  merged: readonly string[],
): Promise<Result<FactSet, AppFailure>> {
  if (!sameData(item, draft.item)) await keepDraft(tx, item, null)
  const saved = await savedItem(tx, draft, item, merged)
  return saved.ok ? ok({ ...saved.value, updated, changes: item.factChanges ?? [] }) : saved
}

/** One fact before and after. */
interface OneFact {
  readonly definition: FactDefinition
  readonly before: FactValue | null
  readonly after: FactValue | null
}

function readOne(
  { definition: { id, facts } }: ItemTemplateSource,
  factId: string,
  value: unknown,
  item: Item,
): Result<OneFact, AppFailure> {
  const definition = facts.find((fact) => fact.id === factId)
  const known = facts.map((fact) => fact.id)
  if (definition === undefined)
    return fail({ code: 'template/fact-unknown', template: id, fact: factId, known })
  const read = readFacts({ id, facts: [definition] }, { [factId]: value }, item.text.language)
  const [failure] = read.failures.filter(({ code }) => code !== 'template/missing-facts')
  if (failure !== undefined) return fail(failure)
  return ok({
    definition,
    before: findFact(item.facts, factId) ?? null,
    after: findFact(read.facts, factId) ?? null,
  })
}

/** Words follow the fact; choices that waited for the same words are replaced by the newer ones. */
function setFact(
  ports: Ports,
  { item, organisation, body }: Draft,
  template: ItemTemplateSource,
  { definition, before, after }: OneFact,
): Result<Changed, AppFailure> {
  if (sameData(before, after)) return ok({ item, updated: [] })
  const { language } = item.text
  const { [definition.id]: _, ...others } = item.facts
  const facts: Facts = after === null ? others : { ...others, [definition.id]: after }
  const nextId = (kind: string): string => ports.ids.next(kind)
  const render = (given: Facts): Result<RenderedItem, AppFailure> =>
    renderItemTemplate(template, language, given, { organisation, body }, nextId, 'holes')
  const [was, is] = [render(item.facts), render(facts)]
  if (!was.ok) return was
  if (!is.ok) return is
  const words = (value: FactValue | null): string =>
    value === null ? '' : tokenWords(printFact(definition, value, language))
  const fact = {
    factId: definition.id,
    from: words(before),
    to: words(after),
    exchanges: exchangesOf(definition, before, after, language),
  }
  const followed = followFact(item.text, { before: was.value, after: is.value, fact, nextId })
  const waiting = [...withoutReplaced(item.factChanges ?? [], followed.changes), ...followed.changes]
  return ok({
    item: withChanges({ ...item, facts, text: followed.value }, waiting),
    updated: followed.updated,
  })
}

/** A newer choice about the same words takes the place of the older. */
const withoutReplaced = (
  waiting: readonly FactChange[],
  newer: readonly FactChange[],
): readonly FactChange[] =>
  waiting.filter(
    (old) => !newer.some(({ blockId, range }) => blockId === old.blockId && sameData(range, old.range)),
  )

function withChanges(item: Item, changes: readonly FactChange[]): Item {
  const { factChanges: _, ...rest } = item
  const living = livingChanges(changes, item.text)
  return living.length === 0 ? rest : { ...rest, factChanges: living }
}

function settle(item: Item, changeId: string | null, choice: ChangeChoice): Result<Changed, AppFailure> {
  const waiting = item.factChanges ?? []
  const chosen =
    changeId === null
      ? waiting.filter(({ mine }) => choice !== 'exchange' || mine !== null)
      : waiting.filter((change) => change.changeId === changeId)
  if (chosen.length === 0) return fail({ code: 'item/change-settled', title: item.text.title })
  const text = chosen.reduce((settled, change) => settleChange(settled, change, choice), item.text)
  const left = waiting.filter((change) => !chosen.includes(change))
  return ok({
    item: withChanges({ ...item, text }, left),
    updated: choice === 'leave' ? [] : [...new Set(chosen.map(({ blockId }) => blockId))],
  })
}
