import type { VersionEntry } from '../api/drafting.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { Instant } from '../core/calendar/day.ts'
import { compareTexts } from '../core/draft/compareTexts.ts'
import { groupSittings } from '../core/draft/sittings.ts'
import type { Item, ItemText } from '../core/draft/item.ts'
import { partsOf } from '../core/draft/textParts.ts'
import type { ItemId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { blocksToText } from '../core/shared/text.ts'
import { findWritable, keepDraft } from './draftPlace.ts'
import { savedItem } from './draftReview.ts'
import { applyText } from './draftSaving.ts'
import type { Handlers } from './handler.ts'
import { findItem } from './lookup.ts'
import type { Reading } from './store.ts'

export const draftVersionHandlers: Handlers<
  'item.versions' | 'item.compareVersions' | 'item.compareText' | 'item.restoreVersion'
> = {
  'item.versions': (ports, { itemId }) =>
    ports.store.read(async (tx) => {
      const item = await findItem(tx, itemId)
      return item.ok ? ok(groupSittings(await entriesOf(tx, itemId))) : item
    }),

  'item.compareVersions': (ports, { itemId, from, to }) =>
    ports.store.read(async (tx) => {
      const earlier = await versionOf(tx, itemId, from)
      if (!earlier.ok) return earlier
      const later = await versionOf(tx, itemId, to)
      if (!later.ok) return later
      return ok({ from, to, parts: compareTexts(earlier.value.text, later.value.text) })
    }),

  'item.compareText': (ports, { itemId, version, text }) =>
    ports.store.read(async (tx) => {
      const saved = await versionOf(tx, itemId, version)
      return saved.ok ? ok(compareTexts(saved.value.text, text)) : saved
    }),

  'item.restoreVersion': (ports, { itemId, version, restore }, actor) =>
    ports.store.write(actor, async (tx) => {
      const draft = await findWritable(ports, tx, itemId)
      if (!draft.ok) return draft
      const earlier = await versionOf(tx, itemId, restore)
      if (!earlier.ok) return earlier
      const { text, facts } = earlier.value
      const restored = await applyText(tx, draft.value, version, text)
      if (!restored.ok) return restored
      const item = { ...restored.value.item, facts }
      await keepDraft(tx, item, { action: 'item.restored', payload: { restoredVersion: restore } })
      return savedItem(tx, draft.value, item, restored.value.taken)
    }),
}

async function versionOf(tx: Reading, itemId: ItemId, version: number): Promise<Result<Item, AppFailure>> {
  const found = await tx.version('item', itemId, version)
  return found === undefined ? fail({ code: 'version/not-found', id: itemId, version }) : ok(found)
}

/** Every version, the newest first. */
async function entriesOf(tx: Reading, itemId: ItemId): Promise<readonly VersionEntry[]> {
  const versions = await tx.versions('item', itemId)
  const entries: VersionEntry[] = []
  for (const { version, savedAt, savedBy, payload } of versions) {
    const item = payload === null ? undefined : await tx.version('item', itemId, version)
    entries.push(entry({ version, savedAt, savedBy }, item))
  }
  return entries
}

const entry = (
  stamp: { readonly version: number; readonly savedAt: Instant; readonly savedBy: string },
  item: Item | undefined,
): VersionEntry => ({
  ...stamp,
  saves: 1,
  status: item?.status.status ?? null,
  words: item === undefined ? null : wordCount(item.text),
})

const wordCount = (text: ItemText): number =>
  partsOf(text)
    .filter(({ part }) => ['title', 'description', 'effects', 'leadIn', 'clause'].includes(part))
    .flatMap(({ blocks }) => blocksToText(blocks).match(/[\p{L}\d]+/gu) ?? []).length
