import { formatDate } from '../../core/calendar/day.ts'
import type { Command } from '../command.ts'

export const meetingCommands: readonly Command[] = [
  {
    noun: 'meeting',
    verb: 'list',
    summary: {
      fi: 'Luettele kokoukset, uusin ensin',
      sv: 'Lista sammanträdena, nyast först',
      en: 'List the meetings, newest first',
    },
    operands: '',
    operandCount: [0, 0],
    options: {},
    run: async (call) => {
      const service = await call.service()
      const answer = await service.call(call.actor, 'meeting.list', {})
      if (!answer.ok) return answer
      const language = call.language === 'sv' ? 'sv' : 'fi'
      const lines = answer.value.map(({ meeting, bodyName }) =>
        [
          meeting.meetingId,
          formatDate(meeting.heldOn),
          [bodyName[language], meeting.number === null ? '' : `${meeting.number}/${meeting.year}`]
            .join(' ')
            .trim(),
        ].join('  '),
      )
      const empty = {
        fi: 'Kokouksia ei ole vielä. Kokeile kuviteltua kaupunkia: pykala demo --home KANSIO',
        sv: 'Det finns inga sammanträden ännu. Prova den påhittade staden: pykala demo --home MAPP',
        en: 'There are no meetings yet. Try the imaginary town: pykala demo --home DIR',
      }
      return { ok: true, json: answer.value, lines: lines.length === 0 ? [empty[call.language]] : lines }
    },
  },
]
