import type { MethodInput } from '../api/contract/index.ts'
import type { StalePart } from '../api/drafting.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { compareWords } from '../core/casefile/wordDiff.ts'
import type { Item, ItemText } from '../core/draft/item.ts'
import { mergeTexts } from '../core/draft/mergeTexts.ts'
import { livingChanges } from '../core/draft/settleChange.ts'
import { type TextPart, partsOf } from '../core/draft/textParts.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { sameData } from '../core/shared/same.ts'
import { type Block, blocksToText } from '../core/shared/text.ts'
import { type Draft, findWritable, keepDraft } from './draftPlace.ts'
import { reviewOf, savedItem } from './draftReview.ts'
import type { Handlers } from './handler.ts'
import type { Reading } from './store.ts'

export const draftSavingHandlers: Handlers<'item.save' | 'item.check'> = {
  'item.save': async (ports, input, actor) => {
    const saved = await ports.store.write(actor, async (tx) => {
      const draft = await findWritable(ports, tx, input.itemId)
      if (!draft.ok) return draft
      const merged = await applyText(tx, draft.value, input.version, input.text)
      if (!merged.ok) return merged
      const item = withPlan(merged.value.item, input)
      if (!sameData(item, draft.value.item)) await keepDraft(tx, item, null)
      return savedItem(tx, planned(draft.value, item), item, merged.value.taken)
    })
    if (saved.ok) await ports.draft.journal.discard(input.itemId, input.session)
    return saved
  },

  'item.check': (ports, input) =>
    ports.store.read(async (tx) => {
      const draft = await findWritable(ports, tx, input.itemId)
      if (!draft.ok) return draft
      const { item } = draft.value
      return reviewOf(draft.value, input.text === undefined ? item : withText(item, input.text))
    }),
}

/** The item with words that were typed on `version`: merged when another has saved since, refused where both wrote. */
export async function applyText(
  tx: Reading,
  draft: Draft,
  version: number,
  text: ItemText,
): Promise<Result<{ readonly item: Item; readonly taken: readonly string[] }, AppFailure>> {
  const { item } = draft
  if (version === draft.version) return ok({ item: withText(item, text), taken: [] })
  const base = await tx.version('item', item.itemId, version)
  if (base === undefined) return fail({ code: 'version/not-found', id: item.itemId, version })
  const merged = mergeTexts(base.text, text, item.text)
  if (merged.conflicts.length === 0) return ok({ item: withText(item, merged.text), taken: merged.taken })
  return fail(staleFailure(draft, { base: base.text, ours: text, conflicts: merged.conflicts }))
}

function staleFailure(
  draft: Draft,
  {
    base,
    ours,
    conflicts,
  }: { readonly base: ItemText; readonly ours: ItemText; readonly conflicts: readonly string[] },
): AppFailure {
  const [before, mine, theirs] = [base, ours, draft.item.text].map(partsOf)
  const parts = conflicts.map((key): StalePart => {
    const of = (all: readonly TextPart[] | undefined) => all?.find((part) => part.key === key)
    const [a, b, c] = [of(before), of(mine), of(theirs)]

    return {
      part: key,
      heading: (b ?? c ?? a)?.heading ?? '',
      base: blocksOf(a),
      theirs: blocksOf(c),
      ours: blocksOf(b),
      theirWords: compareWords(wordsOf(a), wordsOf(c)),
      ourWords: compareWords(wordsOf(a), wordsOf(b)),
    }
  })
  const { version, savedBy, savedAt } = draft
  return { code: 'item/stale', title: draft.item.text.title, version, savedBy, savedAt, parts }
}

const wordsOf = (part: TextPart | undefined): string => blocksToText(blocksOf(part))

const blocksOf = (part: TextPart | undefined): readonly Block[] => part?.blocks ?? []

/** Attachments are numbered as they stand; choices whose sentence was rewritten wait no more. */
export function withText(item: Item, text: ItemText): Item {
  const attachments = text.attachments.map((file, at) => ({ ...file, n: at + 1 }))
  const own: ItemText = { ...text, attachments, language: item.text.language }
  const { factChanges: _, ...rest } = item
  const living = livingChanges(item.factChanges ?? [], own)
  return { ...rest, text: own, ...(living.length === 0 ? {} : { factChanges: living }) }
}

/** The cases and the meeting it is written for, when the save says them. */
function withPlan(item: Item, input: MethodInput<'item.save'>): Item {
  const { meetingOn: before, ...rest } = item
  const meetingOn = input.meetingOn === undefined ? before : (input.meetingOn ?? undefined)
  return {
    ...rest,
    ...(meetingOn === undefined ? {} : { meetingOn }),
    caseIds: input.caseIds ?? item.caseIds,
  }
}

const planned = (draft: Draft, item: Item): Draft =>
  item.meetingOn === undefined || item.status.status === 'scheduled'
    ? draft
    : { ...draft, meetingOn: item.meetingOn }
