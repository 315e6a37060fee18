import type { ReturnedService, ServiceRow } from '../api/contract/service.ts'
import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { AppealFile, ServiceId } from '../core/appeal/appealFile.ts'
import {
  type RegisterRow,
  isOpenRow,
  recordReturn,
  recordSending,
  registerRows,
} from '../core/appeal/dispatch.ts'
import { itemDeadlines } from '../core/appeal/due.ts'
import type { IsoDate } from '../core/calendar/day.ts'
import type { Decision } from '../core/decision/decision.ts'
import { isOfficerItem } from '../core/decision/officer.ts'
import { officerOf } from '../core/document/officerDecision.ts'
import type { Item } from '../core/draft/item.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { nameAtStart } from '../core/organisation/bodyName.ts'
import { type Organisation, findBody } from '../core/organisation/organisation.ts'
import { type MeetingId, asId } from '../core/shared/ids.ts'
import type { Bilingual, Language } from '../core/shared/language.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { openAppealFile } from './appealFileOpening.ts'
import type { Handlers } from './handler.ts'
import { findItem, findMeeting } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Actor, Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

export const serviceRegisterHandlers: Handlers<'service.list' | 'service.returned' | 'service.mark'> = {
  'service.list': async (ports, { organisationId, meetingId, open = false }) => {
    const organisations = await ports.organisations.organisations()
    if (!organisations.ok) return organisations
    const asked = organisations.value.filter(
      ({ id }) => organisationId === undefined || id === organisationId,
    )
    return ports.store.read(async (tx) => {
      const rows: ServiceRow[] = []
      for (const { organisation, meeting } of await meetingsAsked(tx, asked, meetingId))
        rows.push(...(await rowsOfMeeting(tx, organisation, meeting)))
      for (const organisation of meetingId === undefined ? asked : [])
        rows.push(...(await rowsOfOfficers(tx, organisation)))
      return ok(open ? rows.filter(isOpenRow) : rows)
    })
  },

  'service.returned': (ports) =>
    ports.store.read(async (tx) => {
      const returned: ReturnedService[] = []
      for (const file of await tx.appealFiles.list()) {
        const back = returnedOf(file)
        if (back.length === 0) continue
        const caseId = (await tx.items.get(file.itemId))?.caseIds[0] ?? null
        returned.push(...back.map((one) => ({ ...one, itemId: file.itemId, caseId, name: file.name })))
      }
      return ok(returned.toSorted((a, b) => (a.returnedOn < b.returnedOn ? -1 : 1)))
    }),

  'service.mark': (ports, { itemId, recipient, mark }, actor) =>
    ports.store.write(actor, async (tx): Promise<Result<ServiceRow, AppFailure>> => {
      const found = await findServed(ports, tx, itemId)
      if (!found.ok) return found
      const { file, item } = found.value
      const row = rowOfRecipient(found.value, recipient)
      if (!row.ok) return row
      const marked =
        mark.kind === 'returned'
          ? recordReturn(file, row.value.recipient, mark)
          : recordSending(
              file,
              {
                ...mark,
                ...row.value,
                by: actor.name,
                language: mark.language ?? row.value.dispatch?.language ?? item.text.language,
              },
              asId<ServiceId>(ports.ids.next('service')),
            )
      if (!marked.ok) return marked
      await tx.saveAppealFile(marked.value)
      await appendMark(tx, item, { recipient, mark }, actor)
      const after = rowsOf({ ...found.value, file: marked.value }).find((one) => one.recipient === recipient)
      return after === undefined ? unknownRecipient(recipient, item) : ok(after)
    }),
}

interface MeetingAsked {
  readonly organisation: Organisation
  readonly meeting: Meeting
}

/** The meeting that was named, else those held here. */
async function meetingsAsked(
  tx: Reading,
  organisations: readonly Organisation[],
  meetingId: MeetingId | undefined,
): Promise<readonly MeetingAsked[]> {
  const asked: MeetingAsked[] = []
  const named = meetingId === undefined ? undefined : await tx.meetings.get(meetingId)
  for (const organisation of organisations) {
    const meetings =
      meetingId === undefined
        ? (await tx.meetings.list(organisation.id)).filter(isOurs)
        : [named].filter((meeting) => meeting?.organisationId === organisation.id)
    asked.push(...meetings.flatMap((meeting) => (meeting === undefined ? [] : [{ organisation, meeting }])))
  }
  return asked
}

const returnedOf = ({ dispatches = [] }: AppealFile) =>
  dispatches.flatMap(({ recipient, state }) =>
    state.state === 'returned' ? [{ recipient, returnedOn: state.returnedOn, reason: state.reason }] : [],
  )

/** Held here. What was only imported was served where it was decided. */
const isOurs = ({ status }: Meeting): boolean => status.status === 'held'

/** A decided item with what its rows are made from. */
export interface ServedItem {
  readonly organisation: Organisation
  /** `null`: an officer decided alone. */
  readonly meeting: Meeting | null
  readonly item: Item
  readonly decision: Pick<Decision, 'section' | 'handledOn' | 'inspectedImmediately'>
  readonly file: AppealFile
}

export async function findServed(
  ports: Ports,
  tx: Reading,
  itemId: Item['itemId'],
): Promise<Result<ServedItem, AppFailure>> {
  const file = await openAppealFile(ports, tx, itemId)
  if (!file.ok) return file
  const item = await findItem(tx, itemId)
  if (!item.ok) return item
  const organisation = await findOrganisation(ports, item.value.organisationId)
  if (!organisation.ok) return organisation
  const known = { organisation: organisation.value, item: item.value, file: file.value }
  const alone = aloneDecided(item.value)
  if (alone !== null) return ok({ ...known, meeting: null, decision: alone })
  const decision = await tx.decisions.ofItem(itemId)
  if (decision === undefined) return fail({ code: 'document/not-decided', title: item.value.text.title })
  const meeting = await findMeeting(tx, decision.meetingId)
  return meeting.ok ? ok({ ...known, meeting: meeting.value, decision }) : meeting
}

/** What an officer decided alone; `null`: a body decides, or nobody has yet. */
const aloneDecided = ({ status }: Item): ServedItem['decision'] | null =>
  status.status === 'decided'
    ? { section: status.decision.section, handledOn: status.decision.decidedOn }
    : null

async function rowsOfOfficers(tx: Reading, organisation: Organisation): Promise<readonly ServiceRow[]> {
  const rows: ServiceRow[] = []
  for (const item of await tx.items.list({ organisationId: organisation.id, statuses: ['decided'] })) {
    const decision = aloneDecided(item)
    if (decision === null) continue
    const file = await tx.appealFiles.get(item.itemId)
    rows.push(...rowsOf({ organisation, meeting: null, item, decision, file }))
  }
  return rows
}

/** The recipient's row, or who the recipients are. */
export function rowOfRecipient(
  { item, file }: ServedItem,
  recipient: string,
): Result<RegisterRow, AppFailure> {
  const row = registerRows(item.text, file.dispatches).find((one) => one.recipient === recipient)
  return row === undefined ? unknownRecipient(recipient, item) : ok(row)
}

const unknownRecipient = (recipient: string, { text }: Item) =>
  fail<AppFailure>({
    code: 'service/unknown-recipient',
    recipient,
    recipients: registerRows(text).map((row) => row.recipient),
  })

async function rowsOfMeeting(
  tx: Reading,
  organisation: Organisation,
  meeting: Meeting,
): Promise<readonly ServiceRow[]> {
  const rows: ServiceRow[] = []
  for (const decision of await tx.decisions.ofMeeting(meeting.meetingId)) {
    const item = await tx.items.get(decision.itemId)
    if (item === undefined) continue
    const file = await tx.appealFiles.get(decision.itemId)
    rows.push(...rowsOf({ organisation, meeting, item, decision, file }))
  }
  return rows
}

/** Nothing was recorded yet where there is no file. */
export const rowsOf = ({
  organisation,
  meeting,
  item,
  decision,
  file,
}: Omit<ServedItem, 'file'> & { readonly file: AppealFile | undefined }): readonly ServiceRow[] => {
  const decider = deciderOf(organisation, meeting, item)
  return registerRows(item.text, file?.dispatches).map((row) => ({
    ...row,
    itemId: item.itemId,
    organisationId: organisation.id,
    meetingId: meeting?.meetingId ?? null,
    bodyName: decider,
    section: decision.section,
    decidedOn: decision.handledOn,
    title: item.text.title,
    lastDay: file === undefined ? null : lastDayOf(file, row),
  }))
}

/** The body, or the officer's title and name. */
function deciderOf(organisation: Organisation, meeting: Meeting | null, item: Item): Bilingual {
  const body = meeting === null ? undefined : findBody(organisation, meeting.bodyId)
  if (body !== undefined) return { fi: nameAtStart(body.name, 'fi'), sv: nameAtStart(body.name, 'sv') }
  if (meeting !== null || !isOfficerItem(item))
    return { fi: meeting?.bodyId ?? '', sv: meeting?.bodyId ?? '' }
  const nameIn = (language: Language): string => {
    const { role, name } = officerOf(organisation, { ...item, text: { ...item.text, language } })
    return `${role} ${name}`
  }
  return { fi: nameIn('fi'), sv: nameIn('sv') }
}

/** The last of the party's own days over the clauses. */
function lastDayOf(file: AppealFile, { recipient, role }: RegisterRow): IsoDate | null {
  if (role === 'informed') return null
  const deadlines = itemDeadlines(file)
  if (!deadlines.ok) return null
  const own = deadlines.value.recipients.filter(
    (time) => time.recipient.kind !== 'members' && time.recipient.name === recipient,
  )
  return (
    own
      .flatMap(({ until }) => (until === null ? [] : [until]))
      .toSorted()
      .at(-1) ?? null
  )
}

const appendMark = (
  tx: Writing,
  { itemId, caseIds }: Item,
  { recipient, mark }: Pick<MethodInput<'service.mark'>, 'recipient' | 'mark'>,
  actor: Actor,
): Promise<void> =>
  tx.append({
    action: `service.${mark.kind}`,
    subject: { kind: 'appealFile', id: itemId },
    caseId: caseIds[0] ?? null,
    payload: { recipient, ...mark, by: actor.name },
  })
