import { zipSync } from 'fflate'
import { writeFileSafely } from '../../adapters/system/files.ts'
import { formatDate, parseDate } from '../../core/calendar/day.ts'
import type { ComparedItem } from '../../core/decision/agendaComparison.ts'
import { SUMMONS_CHANNELS, summonedPeople } from '../../core/meeting/summons.ts'
import { type MeetingId, type PersonId, asId } from '../../core/shared/ids.ts'
import { fail } from '../../core/shared/result.ts'
import type { Call, Command, Outcome } from '../command.ts'
import { readWord, textOption } from './appealOptions.ts'

/** Before the meeting: the members' packet and the summons. */
export const meetingAgendaCommands: readonly Command[] = [
  {
    noun: 'meeting',
    verb: 'packet',
    summary: {
      fi: 'Kokoa jäsenten paketti: kutsu, asiat ja liitteet ZIP-tiedostona; --secret salassa pidettävät',
      sv: 'Samla ledamöternas paket: kallelse, ärenden och bilagor som ZIP; --secret sekretessbelagda',
      en: "Make the members' packet: notice, items and attachments as a ZIP; --secret what is secret",
    },
    operands: 'MEETING',
    operandCount: [1, 1],
    options: {
      to: textOption('FILE.zip', 'kirjoitettava tiedosto', 'fil som skrivs', 'file to write'),
      secret: {
        type: 'boolean',
        help: {
          fi: 'vain salassa pidettävät, niille joilla on oikeus',
          sv: 'bara det sekretessbelagda, åt dem som har rätt',
          en: 'only what is secret, for those entitled',
        },
      },
    },
    run: writePacket,
  },
  {
    noun: 'meeting',
    verb: 'summon',
    summary: {
      fi: 'Kirjaa kokouskutsu lähetetyksi: esityslista jäädytetään sellaisena kuin siihen kutsutaan',
      sv: 'Anteckna kallelsen som sänd: föredragningslistan låses så som kallelsen gäller',
      en: 'Register that the summons left: the agenda is frozen as invited',
    },
    operands: 'MEETING',
    operandCount: [1, 1],
    options: {
      sent: textOption('DAY', 'lähetyspäivä', 'dagen för avsändandet', 'day of sending'),
      channel: textOption(
        'CHANNEL',
        `tapa: ${SUMMONS_CHANNELS.join(', ')}`,
        `sätt: ${SUMMONS_CHANNELS.join(', ')}`,
        `channel: ${SUMMONS_CHANNELS.join(', ')}`,
      ),
      recall: textOption(
        'REASON',
        'peru lähetetty kutsu; syy jää lokiin',
        'återkalla den sända kallelsen; skälet stannar i loggen',
        'recall the summons that was sent; the log keeps the reason',
      ),
    },
    run: summon,
  },
  {
    noun: 'meeting',
    verb: 'compare',
    summary: {
      fi: 'Vertaa pidettyä kokousta esityslistaan, jolla kutsuttiin',
      sv: 'Jämför det hållna sammanträdet med föredragningslistan som kallelsen gällde',
      en: 'Compare what was held with the agenda as invited',
    },
    operands: 'MEETING',
    operandCount: [1, 1],
    options: {},
    run: compare,
  },
]

const meetingOf = (call: Call): MeetingId => asId<MeetingId>(call.operands[0] ?? '')

/** `3  § 5  Osallistuminen pilottiin  late moved`, and under it the texts that differ. */
async function compare(call: Call): Promise<Outcome> {
  const service = await call.service()
  const answer = await service.call(call.actor, 'agenda.compare', { meetingId: meetingOf(call) })
  if (!answer.ok) return answer
  return { ok: true, json: answer.value, lines: answer.value.items.flatMap(comparedLines) }
}

function comparedLines({ agendaNo, title, fate, late, moved, texts }: ComparedItem): readonly string[] {
  const what = [
    fate.kind === 'handled' ? `§ ${fate.section}` : fate.kind,
    title,
    ...(late ? ['late'] : []),
    ...(moved ? ['moved'] : []),
    ...(fate.kind === 'sentBack' ? [fate.reason] : []),
  ]
  return [
    [String(agendaNo), ...what].join('  '),
    ...texts.flatMap(({ part, before, after }) => [`   ${part}`, `   - ${before}`, `   + ${after}`]),
  ]
}

async function writePacket(call: Call): Promise<Outcome> {
  const file = call.option('to')
  if (file === undefined || !file.endsWith('.zip'))
    return fail({ code: 'export/unknown-format', file: file ?? '' })
  const service = await call.service()
  const meetingId = meetingOf(call)
  const listed = await service.call(call.actor, 'agenda.packet', { meetingId })
  if (!listed.ok) return listed
  const papers = listed.value.filter(({ secret }) => secret === call.flag('secret'))
  const files: Record<string, Uint8Array> = {}
  for (const { paper, path, title } of papers) {
    call.progress(title)
    const written = await service.call(call.actor, 'agenda.paper', { meetingId, paper })
    if (!written.ok) return written
    files[path] = written.value.bytes
  }
  const saved = await writeFileSafely(file, zipSync(files, { level: 0, mtime: new Date(1980, 0, 1) }))
  if (!saved.ok) return saved
  const paths = papers.map(({ path }) => path)
  return { ok: true, json: { file, papers: paths }, lines: [file, ...paths.map((path) => `  ${path}`)] }
}

async function summon(call: Call): Promise<Outcome> {
  const service = await call.service()
  const meetingId = meetingOf(call)
  const reason = call.option('recall')
  if (reason !== undefined) {
    const recalled = await service.call(call.actor, 'agenda.recall', { meetingId, reason })
    return recalled.ok ? { ok: true, json: recalled.value, lines: [meetingId] } : recalled
  }
  const sentOn = parseDate(call.option('sent') ?? '')
  if (!sentOn.ok) return sentOn
  const channel = readWord(call, 'channel', SUMMONS_CHANNELS)
  if (!channel.ok) return channel
  const view = await service.call(call.actor, 'agenda.show', { meetingId })
  if (!view.ok) return view
  const to: readonly PersonId[] = summonedPeople(view.value.body, view.value.meeting.absences ?? [])
  const sent = await service.call(call.actor, 'agenda.summon', {
    meetingId,
    sentOn: sentOn.value,
    channel: channel.value,
    to: [...to],
  })
  if (!sent.ok) return sent
  return { ok: true, json: sent.value, lines: [`${meetingId}  ${formatDate(sentOn.value)}  ${to.length}`] }
}
