import type { JournalEntry, OpenElsewhere, RecoveredDraft } from '../api/drafting.ts'
import { compareTexts } from '../core/draft/compareTexts.ts'
import { translationParts } from '../core/draft/translation.ts'
import type { ItemId } from '../core/shared/ids.ts'
import { ok } from '../core/shared/result.ts'
import { sameData } from '../core/shared/same.ts'
import { numbersOf } from './caseNumbers.ts'
import { findDraft, stamped } from './draftPlace.ts'
import { factFields, reviewOf } from './draftReview.ts'
import type { Handlers } from './handler.ts'
import type { Actor, Ports } from './ports.ts'
import type { Reading } from './store.ts'

export const draftOpeningHandlers: Handlers<
  | 'item.open'
  | 'item.presence'
  | 'item.close'
  | 'item.journal.write'
  | 'item.journal.read'
  | 'item.journal.discard'
  | 'item.recovered'
> = {
  'item.open': async (ports, { itemId, session }, actor) => {
    const opened = await ports.store.read((tx) => openDraft(ports, tx, itemId))
    if (!opened.ok) return opened
    const others = await announce(ports, actor, { itemId, session, part: null })
    const left = await leftBehind(ports, await ports.draft.journal.read(itemId), session)
    const recovered = left.filter(({ text }) => !sameData(text, opened.value.item.text))
    return ok({ ...opened.value, others, recovered })
  },

  'item.presence': async (ports, input, actor) => ok(await announce(ports, actor, input)),

  'item.close': async (ports, { itemId, session }) => {
    await ports.draft.presence.leave(itemId, session)
    return ok(null)
  },

  'item.journal.write': async (ports, { itemId, session, version, text }, actor) => {
    const writtenAt = ports.clock.now()
    const written = await ports.draft.journal.write({
      itemId,
      session,
      version,
      text,
      writtenAt,
      name: actor.name,
    })
    return written.ok ? ok({ writtenAt }) : written
  },

  'item.journal.read': async (ports, { itemId }) => ok(await ports.draft.journal.read(itemId)),

  'item.journal.discard': async (ports, { itemId, session }) => {
    await ports.draft.journal.discard(itemId, session)
    return ok(null)
  },

  'item.recovered': async (ports) => {
    const left = await leftBehind(ports, await ports.draft.journal.read(), null)
    return ports.store.read(async (tx) => ok(await recoveredIn(tx, left)))
  },
}

async function openDraft(ports: Ports, tx: Reading, itemId: ItemId) {
  const draft = await findDraft(ports, tx, itemId)
  if (!draft.ok) return draft
  const { item, version, savedAt, savedBy, meetingOn } = draft.value
  const review = reviewOf(draft.value)
  if (!review.ok) return review
  return ok({
    item,
    version,
    savedAt,
    savedBy,
    meetingOn,
    caseNumbers: await numbersOf(tx, item.caseIds),
    decision: (await tx.decisions.ofItem(itemId)) ?? null,
    facts: factFields(draft.value, item),
    review: review.value,
    translation: translationParts(item),
  })
}

/** Tells that this window has the item open, and answers who else has. */
async function announce(
  { draft: { presence }, clock }: Ports,
  actor: Actor,
  {
    itemId,
    session,
    part,
  }: { readonly itemId: ItemId; readonly session: string; readonly part: string | null },
): Promise<readonly OpenElsewhere[]> {
  await presence.announce(itemId, { session, part, name: actor.name, seenAt: clock.now() })
  return (await presence.present(itemId)).filter((other) => other.session !== session)
}

/** Journals of windows that are gone, or of this window before it was loaded again. */
async function leftBehind(
  { draft: { presence } }: Ports,
  entries: readonly JournalEntry[],
  own: string | null,
): Promise<readonly JournalEntry[]> {
  const left: JournalEntry[] = []
  for (const entry of entries) {
    const open = await presence.present(entry.itemId)
    const alive = open.some(({ session }) => session === entry.session)
    if (!alive || entry.session === own) left.push(entry)
  }
  return left
}

/** What a crash left that the saved items do not have. */
async function recoveredIn(
  tx: Reading,
  entries: readonly JournalEntry[],
): Promise<readonly RecoveredDraft[]> {
  const found: RecoveredDraft[] = []
  for (const entry of entries) {
    const item = await tx.items.get(entry.itemId)
    if (item === undefined || sameData(item.text, entry.text)) continue
    const { version } = await stamped(tx, item)
    const parts = compareTexts(item.text, entry.text)
    const added = parts.flatMap(({ words }) => words.filter(({ kind }) => kind === 'added'))
    const words = added.flatMap(({ text }) => text.match(/[\p{L}\d]+/gu) ?? []).length
    found.push({ ...entry, title: item.text.title, words, savedVersion: version, parts })
  }
  return found
}
