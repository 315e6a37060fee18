import type { Instant } from '../../core/calendar/day.ts'
import type { Actor, Clock } from '../../service/ports.ts'
import type { VersionedKind, VersionedThings, Writing } from '../../service/store.ts'
import { authorityWriting } from './authorities.ts'
import { keepAttachmentBytes } from './attachments.ts'
import { summariseCasesOf } from './caseSummaries.ts'
import { counterRow, drawSeen, jump, note } from './counters.ts'
import { type VersionStep, appendEvent, destroyEventPayload } from './log.ts'
import { addMeetingEntryRow } from './meetingEntries.ts'
import { toPayload } from './payload.ts'
import { documentWriting } from './documents.ts'
import { createReading, presentRow } from './reading.ts'
import type { Register } from './register.ts'
import {
  linkItem,
  saveAppealFileRow,
  saveCaseRow,
  saveDecisionRow,
  saveItemRow,
  saveMeetingRow,
  saveOrganisationRow,
} from './rows.ts'
import { removeSearchRow, saveSearchRow } from './savedSearches.ts'
import type { Tx } from './tables.ts'

/** Writing in one transaction, in one person's name. */
export function createWriting(tx: Tx, register: Register, clock: Clock, actor: Actor): Writing {
  const at = clock.now()
  const by = { at, name: actor.name, actor }
  const steps = new Map<string, VersionStep>()
  const versionOf = async <K extends VersionedKind>(kind: K, id: string, thing: VersionedThings[K]) => {
    const step = await keepEarlier(tx, kind, id)
    const first = steps.get(`${kind} ${id}`) ?? step
    steps.set(`${kind} ${id}`, { before: first.before, after: step.after })
    return { version: step.after, saved_at: at, saved_by: actor.name, payload: toPayload(thing) }
  }
  return {
    ...createReading(tx, register),
    ...documentWriting(tx),
    ...authorityWriting(tx),
    drawNumber: (counter) => drawSeen(tx, counterRow(counter)),
    noteNumbers: (counter, numbers) => note(tx, counterRow(counter), numbers, by),
    jumpCounter: (counter, last) => jump(tx, counterRow(counter), last),
    saveCase: async (casefile) => {
      await saveCaseRow(tx, casefile, await versionOf('case', casefile.caseId, casefile))
      await register.refresh(tx, [casefile.caseId])
    },
    saveItem: async (item) => {
      await saveItemRow(tx, item, await versionOf('item', item.itemId, item))
      await register.refresh(tx, await linkItem(tx, item.itemId, item.caseIds))
    },
    saveMeeting: async (meeting) =>
      saveMeetingRow(tx, meeting, await versionOf('meeting', meeting.meetingId, meeting)),
    addMeetingEntry: (meetingId, entry) => addMeetingEntryRow(tx, meetingId, entry, by),
    saveDecision: async (decision) => {
      await saveDecisionRow(tx, decision, await versionOf('decision', decision.itemId, decision))
      await summariseCasesOf(tx, decision.itemId)
    },
    removeDecision: async (itemId) => {
      await removeDecisionRow(tx, itemId)
      await summariseCasesOf(tx, itemId)
    },
    saveAppealFile: async (file) => {
      await saveAppealFileRow(tx, file, await versionOf('appealFile', file.itemId, file))
      await summariseCasesOf(tx, file.itemId)
    },
    saveOrganisation: async (organisation) =>
      saveOrganisationRow(
        tx,
        organisation.id,
        await versionOf('organisation', organisation.id, organisation),
      ),
    keepAttachment: (hash, bytes) => keepAttachmentBytes(tx, hash, bytes),
    saveSearch: (search) => saveSearchRow(tx, search),
    removeSearch: (id) => removeSearchRow(tx, id),
    endVersion: (kind, id, version) => endVersionText(tx, { kind, id, version }, at),
    destroyPayload: (seq) => destroyEventPayload(tx, seq),
    append: (event) => {
      const step = steps.get(`${event.subject.kind} ${event.subject.id}`)
      return appendEvent(tx, event, by, step ?? { before: null, after: null })
    },
  }
}

/** Copies the row that is about to be replaced among the earlier versions. */
async function keepEarlier(
  tx: Tx,
  kind: VersionedKind,
  id: string,
): Promise<{ readonly before: number | null; readonly after: number }> {
  const row = await presentRow(tx, kind, id)
  if (row === undefined) return { before: null, after: (await lastRemoved(tx, kind, id)) + 1 }
  await tx
    .insertInto('versions')
    .values({ kind, id, ...row, ended_at: null })
    .execute()
  return { before: row.version, after: row.version + 1 }
}

/** Of what was removed and comes again the versions go on; only decisions are removed (an item opened again). */
async function lastRemoved(tx: Tx, kind: VersionedKind, id: string): Promise<number> {
  if (kind !== 'decision') return 0
  const row = await tx
    .selectFrom('versions')
    .select((of) => of.fn.max('version').as('last'))
    .where('kind', '=', kind)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.last ?? 0
}

/** It stays as an earlier version. */
async function removeDecisionRow(tx: Tx, itemId: string): Promise<void> {
  await keepEarlier(tx, 'decision', itemId)
  await tx.deleteFrom('decisions').where('id', '=', itemId).execute()
}

/** What the version said is gone; that it was, who made it and when stay. */
async function endVersionText(
  tx: Tx,
  { kind, id, version }: { readonly kind: VersionedKind; readonly id: string; readonly version: number },
  at: Instant,
): Promise<void> {
  await tx
    .updateTable('versions')
    .set({ payload: null, ended_at: at })
    .where('kind', '=', kind)
    .where('id', '=', id)
    .where('version', '=', version)
    .execute()
}
