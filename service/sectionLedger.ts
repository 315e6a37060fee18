import type { AppFailure } from '../api/failures/index.ts'
import type { Decision } from '../core/decision/decision.ts'
import { type LedgerSection, type SectionLedger, sectionLedger } from '../core/decision/sectionLedger.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { meetingState } from '../core/meeting/state.ts'
import type { Body } from '../core/organisation/organisation.ts'
import type { ItemId } from '../core/shared/ids.ts'
import { type Result, ok } from '../core/shared/result.ts'
import { numbersOf } from './caseNumbers.ts'
import type { Handlers } from './handler.ts'
import { bodyOf } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Reading } from './store.ts'

export const sectionLedgerHandlers: Handlers<'section.ledger'> = {
  'section.ledger': async (ports, { organisationId, bodyId, year }) => {
    const organisation = await findOrganisation(ports, organisationId)
    if (!organisation.ok) return organisation
    const body = bodyOf(organisation.value, bodyId)
    if (!body.ok) return body
    return ports.store.read(async (tx): Promise<Result<SectionLedger, AppFailure>> => {
      const meetings = (await tx.meetings.list(organisationId)).filter(
        (meeting) => meeting.bodyId === bodyId && meeting.year === year,
      )
      const sections: LedgerSection[] = []
      for (const meeting of meetings) sections.push(...(await sectionsOf(tx, meeting, body.value)))
      const { last, notes } = await tx.counter({ kind: 'section', organisationId, bodyId, year })
      return ok(sectionLedger(last, sections, notes))
    })
  },
}

/** §§ decided, and those drawn for items that are being handled. */
async function sectionsOf(tx: Reading, meeting: Meeting, body: Body): Promise<readonly LedgerSection[]> {
  const decisions = await tx.decisions.ofMeeting(meeting.meetingId)
  const decided = new Map(decisions.map((decision) => [decision.itemId, decision]))
  const state = meetingState(await tx.meetingEntries.of(meeting.meetingId), body)
  const drawn = [...state.items.values()].flatMap(({ itemId, section }) =>
    section === null || decided.has(itemId) ? [] : [{ itemId, section }],
  )
  const rows: LedgerSection[] = []
  for (const decision of decisions) rows.push(await rowOf(tx, meeting, decision, decision))
  for (const one of drawn) rows.push(await rowOf(tx, meeting, one, undefined))
  return rows
}

async function rowOf(
  tx: Reading,
  { meetingId, number, heldOn }: Meeting,
  { itemId, section }: { readonly itemId: ItemId; readonly section: number },
  decision: Decision | undefined,
): Promise<LedgerSection> {
  const item = await tx.items.get(itemId)
  return {
    section,
    itemId,
    meetingId,
    meetingNumber: number,
    handledOn: decision?.handledOn ?? heldOn,
    title: item?.text.title ?? '',
    caseNumbers: await numbersOf(tx, item?.caseIds ?? []),
    outcome: decision?.outcome ?? null,
  }
}
