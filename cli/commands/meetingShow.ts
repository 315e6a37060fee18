import type { MeetingView, MeetingViewItem } from '../../api/contract/meetingRoom.ts'
import { formatDate, formatTime } from '../../core/calendar/day.ts'
import { entrySentence } from '../../core/decision/entrySentence.ts'
import { meetingState } from '../../core/meeting/state.ts'
import { quorumWords } from '../../core/meeting/quorum.ts'
import { findPerson } from '../../core/organisation/organisation.ts'
import { asId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import type { Call, Command } from '../command.ts'

export const meetingShowCommands: readonly Command[] = [
  {
    noun: 'meeting',
    verb: 'show',
    summary: {
      fi: 'Näytä kokous: asiat pykälineen, läsnäolo ja päätösvaltaisuus; --log kaikki kirjaukset',
      sv: 'Visa ett sammanträde: ärenden med paragrafer, närvaro och beslutförhet; --log alla anteckningar',
      en: 'Show a meeting: items with their §, who is there and the quorum; --log everything recorded',
    },
    operands: 'MEETING',
    operandCount: [1, 1],
    options: {
      log: {
        type: 'boolean',
        help: {
          fi: 'kirjaukset lauseina',
          sv: 'anteckningarna som meningar',
          en: 'the entries as sentences',
        },
      },
    },
    run: async (call) => {
      const service = await call.service()
      const meetingId = asId<MeetingView['meeting']['meetingId']>(call.operands[0] ?? '')
      const view = await service.call(call.actor, 'meeting.show', { meetingId })
      if (!view.ok) return view
      const log = call.flag('log') ? ['', ...logLines(view.value, call)] : []
      return { ok: true, json: view.value, lines: [...meetingLines(view.value, call), ...log] }
    },
  },
]

const languageOf = ({ language }: Pick<Call, 'language'>): Language => (language === 'sv' ? 'sv' : 'fi')

/** The meeting, its items, and who is there. */
export function meetingLines(view: MeetingView, call: Pick<Call, 'language'>): readonly string[] {
  const { meeting, bodyName, items, entries, body, organisation } = view
  const language = languageOf(call)
  const state = meetingState(entries, body)
  const number = meeting.number === null ? '' : ` ${meeting.number}/${meeting.year}`
  const people = state.people
    .filter((person) => person.state === 'present' || person.state === 'recused')
    .map(({ personId }) => findPerson(organisation, personId)?.name ?? personId)
  return [
    `${bodyName[language]}${number}  ${formatDate(meeting.heldOn)}  ${meeting.status.status}`,
    ...items.map((item) => itemLine(item, view)),
    ...(people.length === 0 ? [] : ['', people.join(', '), quorumWords(state.quorum)[language]]),
  ]
}

/** `3  § 3  Osallistuminen pilottiin  ACCEPTED_UNANIMOUS`. */
function itemLine({ agendaNo, section, item }: MeetingViewItem, { decisions }: MeetingView): string {
  const decision = decisions.find(({ itemId }) => itemId === item.itemId)
  return [
    String(agendaNo),
    section === null ? '–' : `§ ${section}`,
    item.text.title,
    decision?.outcome ?? item.status.status,
  ].join('  ')
}

function logLines(
  { entries, organisation, body }: MeetingView,
  call: Pick<Call, 'language'>,
): readonly string[] {
  const language = languageOf(call)
  const context = { organisation, body, state: meetingState(entries, body) }
  return entries.map((entry) => {
    const handling = entry.itemId === null ? undefined : context.state.items.get(entry.itemId)
    const section = handling?.section ?? null
    return [
      String(entry.seq),
      formatTime(entry.at, language),
      ...(section === null ? [] : [`§ ${section}`]),
      entrySentence(entry, context, language),
    ].join('  ')
  })
}
