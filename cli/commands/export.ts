import type { MethodInput } from '../../api/contract/index.ts'
import type { WrittenDocument } from '../../api/contract/document.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { LETTER_CHANNELS } from '../../core/document/letter.ts'
import { asId, type ItemId, type MeetingId } from '../../core/shared/ids.ts'
import type { Result } from '../../core/shared/result.ts'
import type { Call, Command } from '../command.ts'
import { readDay, readOptionalDay, readWord, textOption } from './appealOptions.ts'
import { DOCUMENT_OPTIONS, type Target, saveDocument } from './saveDocument.ts'

const SENT = textOption('DAY', 'lähetyspäivä', 'dagen för avsändandet', 'day of sending')

const PUBLISHED = textOption(
  'DAY',
  'päivä, jona tarkastettu pöytäkirja julkaistiin verkossa',
  'dagen då det justerade protokollet publicerades på nätet',
  'day on which the inspected minutes were published',
)

export const exportCommands: readonly Command[] = [
  exportCommand(
    'notice',
    {
      fi: 'Vie kokouskutsu esityslistoineen',
      sv: 'Exportera kallelsen med föredragningslistan',
      en: 'Export the notice of a meeting with its agenda',
    },
    { sent: SENT },
    exportNotice,
  ),
  exportCommand(
    'agenda',
    {
      fi: 'Vie kokouksen esityslista',
      sv: 'Exportera föredragningslistan',
      en: 'Export the agenda of a meeting',
    },
    {},
    (call, target) => run(call, 'document.agenda', { meetingId: meetingOf(call), ...target }),
  ),
  exportCommand(
    'minutes',
    { fi: 'Vie kokouksen pöytäkirja', sv: 'Exportera protokollet', en: 'Export the minutes of a meeting' },
    {
      inspected: {
        type: 'boolean',
        help: {
          fi: 'pöytäkirja on tarkastettu',
          sv: 'protokollet är justerat',
          en: 'the minutes are inspected',
        },
      },
    },
    (call, target) =>
      run(call, 'document.minutes', {
        meetingId: meetingOf(call),
        inspected: call.flag('inspected'),
        ...target,
      }),
  ),
  exportCommand(
    'section',
    {
      fi: 'Vie heti kokouksessa tarkastettu pykälä omana asiakirjanaan',
      sv: 'Exportera en omedelbart justerad paragraf som ett eget dokument',
      en: 'Export a section that was inspected at once as a document of its own',
    },
    {},
    (call, target) => run(call, 'document.section', { itemId: itemOf(call), ...target }),
  ),
  exportCommand(
    'extract',
    {
      fi: 'Vie pöytäkirjanote yhdestä pykälästä vastaanottajalle',
      sv: 'Exportera ett protokollsutdrag till en mottagare',
      en: 'Export an extract of one section for a recipient',
    },
    { recipient: textOption('NAME', 'vastaanottaja', 'mottagare', 'recipient'), published: PUBLISHED },
    exportExtract,
  ),
  exportCommand(
    'letter',
    {
      fi: 'Vie tiedoksiantokirje, jolla päätös annetaan tiedoksi yhdelle vastaanottajalle',
      sv: 'Exportera ett delgivningsbrev till en mottagare',
      en: 'Export a letter that serves the decision on one recipient',
    },
    {
      recipient: textOption('NAME', 'vastaanottaja', 'mottagare', 'recipient'),
      address: {
        ...textOption(
          'LINE',
          'osoiterivi; voi antaa monta',
          'adressrad; flera kan anges',
          'line of the address; may be given several times',
        ),
        multiple: true,
      },
      channel: textOption(
        'CHANNEL',
        `tapa: ${LETTER_CHANNELS.join(', ')}`,
        `sätt: ${LETTER_CHANNELS.join(', ')}`,
        `channel: ${LETTER_CHANNELS.join(', ')}`,
      ),
      sent: SENT,
      published: PUBLISHED,
      enclosed: {
        ...textOption(
          'TEXT',
          'muu liite; voi antaa monta',
          'annan bilaga; flera kan anges',
          'another enclosure; may be given several times',
        ),
        multiple: true,
      },
      'letter-language': textOption(
        'fi|sv',
        'vastaanottajan kieli (oletus: päätöksen kieli)',
        'mottagarens språk (förval: beslutets språk)',
        "recipient's language (default: that of the decision)",
      ),
    },
    exportLetter,
  ),
  exportCommand(
    'item',
    {
      fi: 'Vie yksi asiakohta kuntansa asettelulla',
      sv: 'Exportera en ärendepunkt i kommunens uppställning',
      en: "Export one item in its municipality's layout",
    },
    {},
    (call, target) => run(call, 'document.item', { itemId: itemOf(call), ...target }),
  ),
]

type Written = Promise<Result<WrittenDocument, AppFailure>>

function exportCommand(
  verb: string,
  summary: Command['summary'],
  options: Command['options'],
  written: (call: Call, target: Target) => Written,
): Command {
  return {
    noun: 'export',
    verb,
    summary,
    operands: 'ID --to FILE',
    operandCount: [1, 1],
    options: { ...DOCUMENT_OPTIONS, ...options },
    run: (call) => saveDocument(call, (target) => written(call, target)),
  }
}

const meetingOf = (call: Call): MeetingId => asId(call.operands[0] ?? '')
const itemOf = (call: Call): ItemId => asId(call.operands[0] ?? '')

async function exportNotice(call: Call, target: Target): Written {
  const sentOn = readOptionalDay(call, 'sent')
  if (!sentOn.ok) return sentOn
  return run(call, 'document.notice', {
    meetingId: meetingOf(call),
    ...(sentOn.value === null ? {} : { sentOn: sentOn.value }),
    ...target,
  })
}

async function exportExtract(call: Call, target: Target): Written {
  const publishedOn = readOptionalDay(call, 'published')
  if (!publishedOn.ok) return publishedOn
  return run(call, 'document.extract', {
    itemId: itemOf(call),
    recipient: call.option('recipient') ?? '',
    publishedOn: publishedOn.value,
    ...target,
  })
}

async function exportLetter(call: Call, target: Target): Written {
  const channel = readWord(call, 'channel', LETTER_CHANNELS)
  if (!channel.ok) return channel
  const sentOn = readDay(call, 'sent')
  if (!sentOn.ok) return sentOn
  const publishedOn = readOptionalDay(call, 'published')
  if (!publishedOn.ok) return publishedOn
  const language = call.option('letter-language')
  const spoken = language === undefined ? null : readWord(call, 'letter-language', ['fi', 'sv'])
  if (spoken !== null && !spoken.ok) return spoken
  return run(call, 'document.letter', {
    itemId: itemOf(call),
    recipient: [call.option('recipient') ?? '', ...call.optionList('address')],
    channel: channel.value,
    sentOn: sentOn.value,
    publishedOn: publishedOn.value,
    enclosed: [...call.optionList('enclosed')],
    ...(spoken === null ? {} : { language: spoken.value }),
    ...target,
  })
}

/** Asks the service for a document. */
async function run<M extends DocumentMethod>(call: Call, method: M, input: MethodInput<M>): Written {
  const service = await call.service()
  return service.call(call.actor, method, input)
}

type DocumentMethod =
  `document.${'notice' | 'agenda' | 'minutes' | 'section' | 'extract' | 'letter' | 'item'}`
