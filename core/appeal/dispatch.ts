import type { IsoDate } from '../calendar/day.ts'
import type { Language } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { AppealFile, DecisionService, ServiceId } from './appealFile.ts'
import { type AppealStepFailure, recordService } from './appealSteps.ts'
import type { ServiceChannel } from './serviceTable.ts'

/**
 * How a decision is sent: by `post`, by post against a `receipt`, as `email`, through the `suomiFi` messages, as
 * `secureMail` that the recipient fetches, or `handed` over.
 */
export const DISPATCH_WAYS = ['post', 'receipt', 'email', 'suomiFi', 'secureMail', 'handed'] as const

export type DispatchWay = (typeof DISPATCH_WAYS)[number]

/** `served`: a party, whose time begins (HL 54 §) · `informed`: for information only (tiedoksi). */
export type RecipientRole = 'served' | 'informed'

/** One recipient's row in the register of service: what goes to whom, and where it is. */
export interface Dispatch {
  /** As the item names them. */
  readonly recipient: string
  readonly role: RecipientRole
  /** The recipient's, of the letter and the instruction. */
  readonly language: Language
  readonly way: DispatchWay
  readonly state: DispatchState
}

export type DispatchState =
  /** The papers are made and wait to be sent. */
  | { readonly state: 'prepared'; readonly preparedOn: IsoDate; readonly by: string }
  /** `receivedOn`: the day that a receipt, a fetching or an authority's arrival mark shows; `null`: not shown. */
  | {
      readonly state: 'sent'
      readonly sentOn: IsoDate
      readonly by: string
      readonly receivedOn: IsoDate | null
      readonly evidence: string | null
    }
  /** It came back or could not be delivered: it must be sent again. */
  | { readonly state: 'returned'; readonly returnedOn: IsoDate; readonly reason: string }

/** A row of the register; `dispatch` `null`: nothing has been done yet. */
export interface RegisterRow {
  readonly recipient: string
  readonly role: RecipientRole
  readonly dispatch: Dispatch | null
}

export type DispatchFailure =
  | AppealStepFailure
  | {
      readonly code: 'service/unknown-recipient'
      readonly recipient: string
      readonly recipients: readonly string[]
    }
  | { readonly code: 'service/not-sent'; readonly recipient: string }

type Step = Result<AppealFile, DispatchFailure>

/** Who must get the decision: its parties, then those informed, each once; with what has been done. */
export function registerRows(
  { served, informed }: { readonly served: readonly string[]; readonly informed: readonly string[] },
  dispatches: readonly Dispatch[] = [],
): readonly RegisterRow[] {
  const named = [
    ...served.map((recipient) => ({ recipient, role: 'served' as const })),
    ...informed
      .filter((recipient) => !served.includes(recipient))
      .map((recipient) => ({ recipient, role: 'informed' as const })),
  ]
  return named.map((row) => ({
    ...row,
    dispatch: dispatches.find(({ recipient }) => recipient === row.recipient) ?? null,
  }))
}

/** Still to be done: nothing sent yet, or it came back. */
export const isOpenRow = ({ dispatch }: RegisterRow): boolean => dispatch?.state.state !== 'sent'

/** Keeps a recipient's row in the place of the one before. */
export const keepDispatch = (file: AppealFile, dispatch: Dispatch): AppealFile => ({
  ...file,
  dispatches: [
    ...(file.dispatches ?? []).filter(({ recipient }) => recipient !== dispatch.recipient),
    dispatch,
  ],
})

/** What is said of a sending. */
export interface Sending {
  readonly recipient: string
  readonly role: RecipientRole
  /** An authority as a party is served when the letter arrives (HL 59.2 §). */
  readonly isAuthority: boolean
  readonly language: Language
  readonly way: DispatchWay
  readonly sentOn: IsoDate
  readonly by: string
  readonly receivedOn: IsoDate | null
  readonly evidence: string | null
}

/** The papers went out, and perhaps arrived: a party's time begins by the rule of the channel. `newId`: of a service not known yet. */
export function recordSending(file: AppealFile, sending: Sending, newId: ServiceId): Step {
  const { recipient, role, language, way, sentOn, by, receivedOn, evidence } = sending
  if (receivedOn !== null && receivedOn < sentOn)
    return fail({ code: 'appeal/day-too-early', day: receivedOn, after: sentOn })
  const sent: Dispatch = {
    recipient,
    role,
    language,
    way,
    state: { state: 'sent', sentOn, by, receivedOn, evidence },
  }
  const served = role === 'served' ? recordService(file, serviceOf(file, sending, newId)) : ok(file)
  return served.ok ? ok(keepDispatch(served.value, sent)) : served
}

/** It came back: the party is not served by it, and the row waits to be sent again. */
export function recordReturn(
  file: AppealFile,
  recipient: string,
  returned: { readonly returnedOn: IsoDate; readonly reason: string },
): Step {
  const dispatch = file.dispatches?.find((one) => one.recipient === recipient)
  if (dispatch === undefined || dispatch.state.state !== 'sent')
    return fail({ code: 'service/not-sent', recipient })
  const { sentOn } = dispatch.state
  if (returned.returnedOn < sentOn)
    return fail({ code: 'appeal/day-too-early', day: returned.returnedOn, after: sentOn })
  const services = file.services.map((service) =>
    isOf(service, recipient) ? { ...service, sentOn: null, event: null, shown: null } : service,
  )
  return ok(keepDispatch({ ...file, services }, { ...dispatch, state: { state: 'returned', ...returned } }))
}

const isOf = ({ recipient, of }: DecisionService, name: string): boolean =>
  recipient.kind !== 'members' && recipient.name === name && of.kind === 'decision'

/** Channels whose event is another day than that of sending: until it is shown, the time does not run. */
const WAITS_FOR_EVENT: ReadonlySet<ServiceChannel> = new Set([
  'receipt',
  'email_verifiable',
  'authority_letter_arrival',
] as const)

function serviceOf(
  file: AppealFile,
  { recipient, isAuthority, way, sentOn, receivedOn }: Sending,
  newId: ServiceId,
): DecisionService {
  const known = file.services.find((service) => isOf(service, recipient))
  const service = channelOf(way, isAuthority)
  return {
    serviceId: known?.serviceId ?? newId,
    recipient: { kind: isAuthority ? 'authority' : 'party', name: recipient },
    clauses: known?.clauses ?? 'whole',
    service,
    sentOn,
    event: WAITS_FOR_EVENT.has(service) ? receivedOn : sentOn,
    shown: null,
    instructionVersion: file.instructions.at(-1)?.version ?? 1,
    of: { kind: 'decision' },
  }
}

/**
 * The rule of service that a way follows: HL 434/2003, 59–60 §; KuntaL 410/2015, 139 §; SähkAsL 13/2003, 18–19 §.
 * Handed over counts as against a receipt.
 */
export function channelOf(way: DispatchWay, isAuthority: boolean): ServiceChannel {
  switch (way) {
    case 'post':
      return isAuthority ? 'authority_letter_arrival' : 'letter_ordinary'
    case 'receipt':
    case 'handed':
      return 'receipt'
    case 'email':
    case 'suomiFi':
      return 'email_ordinary'
    case 'secureMail':
      return 'email_verifiable'
  }
}
