import type { AppFailure } from '../api/failures/index.ts'
import type { DocumentRecord } from '../core/document/provenance.ts'
import { type RemarkAnswer, type SignerRemark, sameName } from '../core/document/signing.ts'
import { type MinutesRemark, type RemarkId, answerRemark, remarkOnMinutes } from '../core/meeting/minutes.ts'
import { type Organisation, findPerson } from '../core/organisation/organisation.ts'
import { type MeetingId, type PersonId, asId } from '../core/shared/ids.ts'
import { type Result, ok } from '../core/shared/result.ts'
import type { Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'
import { type HeldMeeting, findHeld, keepMinutes, minutesDocument } from './heldMeeting.ts'

const MINUTES = minutesDocument(asId<MeetingId>(''))

/** The meeting whose minutes the document is; `null`: another paper, or minutes of a meeting that was not held here. */
export async function heldOf(
  ports: Ports,
  tx: Reading,
  { documentId }: Pick<DocumentRecord, 'documentId'>,
): Promise<HeldMeeting | null> {
  if (!documentId.startsWith(MINUTES)) return null
  const held = await findHeld(ports, tx, asId<MeetingId>(documentId.slice(MINUTES.length)))
  return held.ok ? held.value : null
}

/** Whether the version is what everybody signs: minutes must be frozen, other papers are as they left. */
export const isFrozen = (held: HeldMeeting | null, version: number): boolean =>
  held === null || held.minutes.frozen?.version === version

/** What inspectors asked of this version of the minutes, as their remarks; of one person what waits, else the newest. */
export const remarksOfMinutes = (held: HeldMeeting | null, version: number): readonly SignerRemark[] =>
  held === null
    ? []
    : held.minutes.remarks
        .filter((one) => one.version === version)
        .toReversed()
        .toSorted((one, other) => Number(one.answer !== null) - Number(other.answer !== null))
        .map((remark) => signerRemark(remark, held.organisation))

function signerRemark(
  { by, section, text, at, answer }: MinutesRemark,
  organisation: Organisation,
): SignerRemark {
  const name = findPerson(organisation, by)?.name ?? by
  return {
    name,
    kind: 'correction',
    reason: section === null ? text : `§ ${section}: ${text}`,
    madeAt: at,
    madeBy: name,
    answer:
      answer === null
        ? null
        : {
            words: answer.text,
            corrected: answer.kind === 'corrected',
            givenAt: answer.at,
            givenBy: answer.by,
          },
  }
}

/** An inspector's request is the minutes' own; `null`: somebody else's, or other papers. */
export async function remarkOnHeld(
  ports: Ports,
  tx: Writing,
  held: HeldMeeting | null,
  { name, text }: { readonly name: string; readonly text: string },
): Promise<Result<HeldMeeting, AppFailure> | null> {
  const by = held === null ? undefined : inspectorNamed(held, name)
  if (held === null || by === undefined) return null
  const remarkId = asId<RemarkId>(ports.ids.next('remark'))
  const remark = { remarkId, by, section: null, text, at: ports.clock.now() }
  const remarked = remarkOnMinutes(held.minutes, held.record.inspectors, remark)
  if (!remarked.ok) return remarked
  return ok(await keepMinutes(tx, held, remarked.value, { action: 'minutes.remarked', payload: remark }))
}

/** Answers what an inspector asked; `null`: nothing of theirs waits in the minutes. */
export async function answerOnHeld(
  tx: Writing,
  held: HeldMeeting | null,
  name: string,
  answer: RemarkAnswer,
): Promise<Result<HeldMeeting, AppFailure> | null> {
  const by = held === null ? undefined : inspectorNamed(held, name)
  const open = held?.minutes.remarks.findLast((one) => one.by === by && one.answer === null)
  if (held === null || open === undefined) return null
  const given = {
    kind: answer.corrected ? ('corrected' as const) : ('kept' as const),
    text: answer.words,
    at: answer.givenAt,
    by: answer.givenBy,
  }
  const answered = answerRemark(held.minutes, open.remarkId, given)
  if (!answered.ok) return answered
  const payload = { remarkId: open.remarkId, ...given }
  return ok(await keepMinutes(tx, held, answered.value, { action: 'minutes.remarkAnswered', payload }))
}

const inspectorNamed = ({ record, organisation }: HeldMeeting, name: string): PersonId | undefined =>
  record.inspectors.find((id) => sameName(findPerson(organisation, id)?.name ?? '', name))
