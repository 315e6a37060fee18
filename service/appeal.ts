import type { MethodInput } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { parseAppealType } from '../core/appeal/appealTimes.ts'
import { type DeadlineQuestion, computeDeadline } from '../core/appeal/deadline.ts'
import type { InstructionInput } from '../core/appeal/instruction.ts'
import { routeOf } from '../core/appeal/ownRoute.ts'
import type { AuthorityKind, DecidingAuthority, RouteContext } from '../core/appeal/route.ts'
import {
  parseAuthorityKind,
  parseClauseKind,
  parseClauses,
  parseProcurementKind,
} from '../core/appeal/routeInput.ts'
import { routesOfClauses } from '../core/appeal/routes.ts'
import { parseServiceChannel } from '../core/appeal/serviceTable.ts'
import { type IsoDate, parseDate } from '../core/calendar/day.ts'
import type { AppealContext, Procurement } from '../core/draft/appealContext.ts'
import type { Body, Organisation } from '../core/organisation/organisation.ts'
import { parseMoney } from '../core/shared/money.ts'
import { type Result, ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import { bodyOf } from './lookup.ts'
import { findOrganisation } from './organisation.ts'

export const appealHandlers: Handlers<'deadline.show' | 'route.show' | 'instruction.show'> = {
  'deadline.show': async (_ports, input) => {
    const question = readQuestion(input)
    return question.ok ? computeDeadline(question.value) : question
  },
  'route.show': async (_ports, input) => {
    const kind = parseAuthorityKind(input.body)
    if (!kind.ok) return kind
    const clauses = parseClauses(input.clauses)
    if (!clauses.ok) return clauses
    const context = readContext(input.context)
    return context.ok ? routesOfClauses(clauses.value, authorityOf(kind.value), context.value) : context
  },
  'instruction.show': async (ports, input) => {
    const organisation = await findOrganisation(ports, input.organisation)
    if (!organisation.ok) return organisation
    const body = bodyOf(organisation.value, input.body)
    if (!body.ok) return body
    const asked = readInstruction(input, organisation.value, body.value, ports.clock.today())
    return asked.ok ? ports.appealInstructions.render(asked.value) : asked
  },
}

/** `jointAuthorityOrgan` tells that the organisation is a kuntayhtymä; other kinds are asked of a municipality. */
const authorityOf = (kind: AuthorityKind): DecidingAuthority => ({
  kind,
  organisation: kind === 'jointAuthorityOrgan' ? 'jointAuthority' : 'municipality',
})

function readQuestion(input: MethodInput<'deadline.show'>): Result<DeadlineQuestion, AppFailure> {
  const service = parseServiceChannel(input.service)
  if (!service.ok) return service
  const appeal = parseAppealType(input.appeal)
  if (!appeal.ok) return appeal
  const event = readDay(input.event)
  if (!event.ok) return event
  const decidedOn = readDay(input.decided)
  if (!decidedOn.ok) return decidedOn
  const shown = readShown(input.shown)
  if (!shown.ok) return shown
  return ok({
    event: event.value,
    service: service.value,
    appeal: appeal.value,
    decidedOn: decidedOn.value,
    shown: shown.value,
  })
}

function readShown(
  shown: MethodInput<'deadline.show'>['shown'],
): Result<DeadlineQuestion['shown'], AppFailure> {
  if (shown === null) return ok(null)
  const servedOn = parseDate(shown.servedOn)
  if (!servedOn.ok) return servedOn
  const earlier = shown.acceptEarlier ? 'accepted' : 'refused'
  return ok({ servedOn: servedOn.value, evidence: shown.evidence, earlier })
}

function readContext(input: MethodInput<'route.show'>['context']): Result<RouteContext, AppFailure> {
  const decidedOn = readDay(input.decided)
  if (!decidedOn.ok) return decidedOn
  const context = readAppealContext(input)
  return context.ok ? ok({ ...context.value, decidedOn: decidedOn.value }) : context
}

/** What a person says of an item besides its clauses and its day. */
export function readAppealContext(
  input: Omit<MethodInput<'route.show'>['context'], 'decided'>,
): Result<AppealContext, AppFailure> {
  const procurement = readProcurement(input.procurement)
  if (!procurement.ok) return procurement
  const { decidesOnOikaisuvaatimus, collectiveAgreement, specialLaw } = input
  return ok({ procurement: procurement.value, decidesOnOikaisuvaatimus, collectiveAgreement, specialLaw })
}

function readProcurement(
  input: MethodInput<'route.show'>['context']['procurement'],
): Result<Procurement | null, AppFailure> {
  if (input === null) return ok(null)
  const kind = parseProcurementKind(input.kind)
  if (!kind.ok) return kind
  const value = parseMoney(input.value)
  return value.ok ? ok({ kind: kind.value, value: value.value }) : value
}

const readDay = (text: string | null): Result<IsoDate | null, AppFailure> =>
  text === null ? ok(null) : parseDate(text)

/** One instruction for a whole decision of a body; a day that is not told is today. */
function readInstruction(
  input: MethodInput<'instruction.show'>,
  organisation: Organisation,
  body: Body,
  today: IsoDate,
): Result<InstructionInput, AppFailure> {
  const kind = parseClauseKind(input.clause)
  if (!kind.ok) return kind
  const context = readContext(input.context)
  if (!context.ok) return context
  const published = readDay(input.published)
  if (!published.ok) return published
  const authority = { kind: body.kind, organisation: organisation.kind }
  return ok({
    organisation,
    authority: { kind: 'body', bodyId: body.id },
    language: input.language,
    form: published.value === null ? { kind: 'minutes' } : { kind: 'extract', publishedOn: published.value },
    route: routeOf(kind.value, authority, context.value),
    targets: [{ section: input.section, clauses: 'whole' }],
    meetingDate: context.value.decidedOn ?? today,
    caseNumber: input.caseNumber,
    contact: input.contact === null ? null : { ...input.contact, personId: null, title: null, phone: null },
  })
}
