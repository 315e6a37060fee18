import { localDayAndTime } from '../core/calendar/day.ts'
import { type SignerState, sameName } from '../core/document/signing.ts'
import { inspectMinutes, signMinutes } from '../core/meeting/minutes.ts'
import { findPerson } from '../core/organisation/organisation.ts'
import { type MeetingId, asId } from '../core/shared/ids.ts'
import { type HeldMeeting, findHeld, keepMinutes, minutesDocument } from './heldMeeting.ts'
import { missingNames, signersOf } from './minutesSigners.ts'
import type { Ports } from './ports.ts'
import type { Writing } from './store.ts'

const MINUTES = minutesDocument(asId<MeetingId>(''))

/**
 * What a signature of minutes makes of them. An inspector's signature stands under the statement of inspection, so it
 * inspects (R-INS-01 a, d); when all have signed, the minutes are signed.
 */
export async function followSigning(
  ports: Ports,
  tx: Writing,
  { documentId, version }: { readonly documentId: string; readonly version: number },
): Promise<void> {
  if (!documentId.startsWith(MINUTES)) return
  const meetingId = asId<MeetingId>(documentId.slice(MINUTES.length))
  if ((await tx.meetings.get(meetingId)) === undefined) return
  const held = await findHeld(ports, tx, meetingId)
  if (!held.ok || held.value.minutes.frozen?.version !== version) return
  const signers = await signersOf(ports, tx, held.value.minutes)
  if (!signers.ok) return
  const inspected = await inspectBySigning(ports, tx, held.value, signers.value)
  const signed = signMinutes(inspected.minutes, missingNames(signers.value))
  if (signed.ok)
    await keepMinutes(tx, inspected, signed.value, { action: 'minutes.signed', payload: { version } })
}

async function inspectBySigning(
  ports: Ports,
  tx: Writing,
  held: HeldMeeting,
  signers: readonly SignerState[],
): Promise<HeldMeeting> {
  let now = held
  for (const personId of held.record.inspectors) {
    const name = findPerson(held.organisation, personId)?.name ?? personId
    const state = signers.find(({ signer }) => sameName(signer.name, name))
    const known = now.minutes.inspections.some((one) => one.personId === personId)
    if (state === undefined || state.state === 'missing' || known) continue
    const inspectedOn = localDayAndTime(ports.clock.now()).day
    const evidence = state.state === 'accepted' ? state.acceptance.evidence : (state.signedAt ?? '')
    const inspection = { personId, inspectedOn, evidence }
    const inspected = inspectMinutes(now.minutes, held.record.inspectors, inspection)
    if (!inspected.ok) break
    const step = { action: 'minutes.inspected', payload: inspection }
    now = await keepMinutes(tx, now, inspected.value, step)
  }
  return now
}
