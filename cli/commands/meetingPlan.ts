import { parseDate, parseTime } from '../../core/calendar/day.ts'
import type { ItemId, MeetingId } from '../../core/shared/ids.ts'
import { asId } from '../../core/shared/ids.ts'
import type { Call, Command, Outcome } from '../command.ts'
import { textOption } from './appealOptions.ts'

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

async function planMeeting(call: Call): Promise<Outcome> {
  const heldOn = parseDate(call.operands[0] ?? '')
  if (!heldOn.ok) return heldOn
  const startsAt = parseTime(call.option('at') ?? '')
  if (!startsAt.ok) return startsAt
  const service = await call.service()
  const answer = await service.call(call.actor, 'meeting.plan', {
    organisationId: asId(call.option('organisation') ?? ''),
    bodyId: asId(call.option('body') ?? ''),
    heldOn: heldOn.value,
    startsAt: startsAt.value,
    place: call.option('place') ?? '',
  })
  if (!answer.ok) return answer
  const { meetingId, number, year } = answer.value
  return { ok: true, json: answer.value, lines: [`${meetingId}  ${number ?? '–'}/${year}`] }
}

async function fillAgenda(call: Call): Promise<Outcome> {
  const [meeting = '', ...items] = call.operands
  const meetingId = asId<MeetingId>(meeting)
  const service = await call.service()
  const withoutApproval = call.option('without-approval')
  if (items.length > 0) {
    const added = await service.call(call.actor, 'meeting.addItems', {
      meetingId,
      itemIds: items.map((id) => asId<ItemId>(id)),
      ...(withoutApproval === undefined ? {} : { withoutApproval }),
    })
    if (!added.ok) return added
  }
  const view = await service.call(call.actor, 'meeting.show', { meetingId })
  if (!view.ok) return view
  const lines = view.value.items.map(({ agendaNo, item, caseNumbers }) =>
    [String(agendaNo), item.itemId, caseNumbers[0] ?? '–', item.text.title].join('  '),
  )
  return { ok: true, json: view.value.meeting, lines: lines.length === 0 ? [EMPTY[call.language]] : lines }
}

const EMPTY = {
  fi: 'Esityslista on tyhjä. Lisää asiakohtia: pykala meeting agenda KOKOUS ASIAKOHTA',
  sv: 'Föredragningslistan är tom. Lägg till punkter: pykala meeting agenda SAMMANTRÄDE PUNKT',
  en: 'The agenda is empty. Add items: pykala meeting agenda MEETING ITEM',
}
