import { type MalformedDate, type MalformedTime, parseDate, parseTime } from '../../core/calendar/day.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { StatedBy } from '../../core/meeting/decisionProcedure.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { MEETING_WAYS, type MeetingWay } from '../../core/meeting/summons.ts'
import { type ItemId, type MeetingId, asId } from '../../core/shared/ids.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import type { Service } from '../../service/service.ts'
import type { Call, Command, Outcome } from '../command.ts'
import { readWord, textOption } from './appealOptions.ts'

/** Before the meeting: a new one, and what is on its agenda. */
export const meetingPlanCommands: readonly Command[] = [
  {
    noun: 'meeting',
    verb: 'new',
    summary: {
      fi: 'Perusta toimielimen kokous: se saa seuraavan numeron',
      sv: 'Skapa ett sammanträde för ett organ: det får följande nummer',
      en: 'Plan a meeting of a body: it gets the next number',
    },
    operands: 'DAY',
    operandCount: [1, 1],
    options: {
      organisation: textOption('ID', 'kenen kokous', 'vems sammanträde', 'whose meeting'),
      body: textOption(
        'ID',
        'toimielin (pykala organisation show)',
        'organ (pykala organisation show)',
        'body (pykala organisation show)',
      ),
      at: textOption('TIME', 'alkamisaika, esim. 18.00', 'börjar kl., t.ex. 18.00', 'begins at, e.g. 18.00'),
      place: textOption('TEXT', 'paikka', 'plats', 'place'),
      way: textOption(
        'WAY',
        `kokoustapa: ${MEETING_WAYS.join(', ')}`,
        `sammanträdesform: ${MEETING_WAYS.join(', ')}`,
        `way of meeting: ${MEETING_WAYS.join(', ')}`,
      ),
      'stated-by': textOption(
        'DAY TIME',
        'sähköinen päätöksentekomenettely: kanta viimeistään, esim. ”12.3.2027 16.00”',
        'elektroniskt beslutsförfarande: ståndpunkt senast, t.ex. ”12.3.2027 16.00”',
        'electronic decision procedure: stands by, e.g. "12.3.2027 16.00"',
      ),
    },
    run: planMeeting,
  },
  {
    noun: 'meeting',
    verb: 'agenda',
    summary: {
      fi: 'Lisää asiakohtia esityslistalle; ilman asiakohtia näytä lista',
      sv: 'Lägg till ärendepunkter på föredragningslistan; utan punkter visas listan',
      en: 'Put items on the agenda; without items, show it',
    },
    operands: 'MEETING [ITEM…]',
    operandCount: [1, 200],
    options: {
      standard: {
        type: 'boolean',
        help: {
          fi: 'tee puuttuvat vakiopykälät ja järjestä lista',
          sv: 'gör de standardparagrafer som saknas och ordna listan',
          en: 'make the standing sections that are missing and order the agenda',
        },
      },
      freeze: {
        type: 'boolean',
        help: { fi: 'jäädytä lista', sv: 'frys listan', en: 'freeze the agenda' },
      },
      reopen: textOption(
        'REASON',
        'avaa jäädytetty lista',
        'öppna den frysta listan',
        'open a frozen agenda',
      ),
      off: textOption('ITEM', 'poista listalta', 'ta bort från listan', 'take off the agenda'),
      reason: textOption('TEXT', 'miksi poistetaan', 'varför den tas bort', 'why it is taken off'),
      'without-approval': textOption(
        'REASON',
        'lisää ilman esittelijän hyväksyntää; syy jää lokiin',
        'lägg till utan föredragandens godkännande; skälet stannar i loggen',
        "add without the presenter's approval; the log keeps the reason",
      ),
    },
    run: fillAgenda,
  },
]

const said = (call: Call, name: string): string => call.option(name) ?? ''

async function planMeeting(call: Call): Promise<Outcome> {
  const heldOn = parseDate(call.operands[0] ?? '')
  if (!heldOn.ok) return heldOn
  const startsAt = parseTime(said(call, 'at'))
  if (!startsAt.ok) return startsAt
  const way = readWay(call)
  if (!way.ok) return way
  const service = await call.service()
  const answer = await service.call(call.actor, 'meeting.plan', {
    organisationId: asId(said(call, 'organisation')),
    bodyId: asId(said(call, 'body')),
    heldOn: heldOn.value,
    startsAt: startsAt.value,
    place: said(call, 'place'),
    ...way.value,
  })
  if (!answer.ok) return answer
  const { meetingId, number, year } = answer.value
  return { ok: true, json: answer.value, lines: [`${meetingId}  ${number ?? '–'}/${year}`] }
}

/** How the meeting is held, and the deadline of an electronic decision procedure. */
function readWay(call: Call): Result<{ way?: MeetingWay; statedBy?: StatedBy }, AppFailure> {
  if (call.option('way') === undefined) return ok({})
  const way = readWord(call, 'way', MEETING_WAYS)
  if (!way.ok) return way
  const statedBy = readStatedBy(call.option('stated-by'))
  if (!statedBy.ok) return statedBy
  return ok({ way: way.value, ...(statedBy.value === null ? {} : { statedBy: statedBy.value }) })
}

/** `12.3.2027 16.00`; `null`: not said. */
function readStatedBy(text: string | undefined): Result<StatedBy | null, MalformedDate | MalformedTime> {
  if (text === undefined) return ok(null)
  const [day = '', time = ''] = text.trim().split(/\s+/u)
  const on = parseDate(day)
  if (!on.ok) return on
  const at = parseTime(time)
  return at.ok ? ok({ on: on.value, at: at.value }) : at
}

async function fillAgenda(call: Call): Promise<Outcome> {
  const meetingId = asId<MeetingId>(call.operands[0] ?? '')
  const service = await call.service()
  for (const step of agendaSteps(call, service, meetingId)) {
    const taken = await step()
    if (!taken.ok) return taken
  }
  const view = await service.call(call.actor, 'agenda.show', { meetingId })
  if (!view.ok) return view
  const lines = view.value.rows.map(({ entry, title, findings, sectionNo }) =>
    [
      String(entry.agendaNo),
      entry.itemId,
      title,
      ...(sectionNo === null ? [] : [`§ ${sectionNo}`]),
      ...(findings.length === 0 ? [] : [`! ${findings.length}`]),
    ].join('  '),
  )
  return { ok: true, json: view.value, lines: lines.length === 0 ? [EMPTY[call.language]] : lines }
}

type Step = () => Promise<Result<Meeting, AppFailure>>

/** What the words ask, in the order it is done. */
function agendaSteps(call: Call, service: Service, meetingId: MeetingId): readonly Step[] {
  const { actor } = call
  const items = call.operands.slice(1)
  const [off, open, without] = [call.option('off'), call.option('reopen'), call.option('without-approval')]
  const language = call.language === 'sv' ? 'sv' : 'fi'
  return [
    ...(open === undefined ? [] : [() => service.call(actor, 'agenda.thaw', { meetingId, reason: open })]),
    ...(off === undefined
      ? []
      : [
          () => {
            const reason = call.option('reason') ?? null
            return service.call(actor, 'agenda.takeOff', { meetingId, itemId: asId<ItemId>(off), reason })
          },
        ]),
    ...(items.length === 0
      ? []
      : [
          () =>
            service.call(actor, 'meeting.addItems', {
              meetingId,
              itemIds: items.map((id) => asId<ItemId>(id)),
              ...(without === undefined ? {} : { withoutApproval: without }),
            }),
        ]),
    ...(call.flag('standard') ? [() => service.call(actor, 'agenda.standing', { meetingId, language })] : []),
    ...(call.flag('freeze') ? [() => service.call(actor, 'agenda.freeze', { meetingId })] : []),
  ]
}

const EMPTY = {
  fi: 'Esityslista on tyhjä. Lisää asiakohtia: pykala meeting agenda KOKOUS ASIAKOHTA',
  sv: 'Föredragningslistan är tom. Lägg till punkter: pykala meeting agenda SAMMANTRÄDE PUNKT',
  en: 'The agenda is empty. Add items: pykala meeting agenda MEETING ITEM',
}
