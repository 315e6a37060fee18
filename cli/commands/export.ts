import path from 'node:path'
import type { MethodInput } from '../../api/contract/index.ts'
import type { WrittenDocument } from '../../api/contract/document.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { parseDate } from '../../core/calendar/day.ts'
import { asId, type ItemId, type MeetingId } from '../../core/shared/ids.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import { writeFileSafely } from '../../adapters/system/files.ts'
import type { Call, Command, OptionSpec } from '../command.ts'

type Format = 'docx' | 'html' | 'txt'

const TO: OptionSpec = {
  type: 'string',
  placeholder: 'FILE',
  help: {
    fi: 'kirjoitettava tiedosto: .docx, .html tai .txt',
    sv: 'fil som skrivs: .docx, .html eller .txt',
    en: 'file to write: .docx, .html or .txt',
  },
}

export const exportCommands: readonly Command[] = [
  exportCommand(
    'agenda',
    {
      fi: 'Vie kokouksen esityslista',
      sv: 'Exportera föredragningslistan',
      en: 'Export the agenda of a meeting',
    },
    {},
    (call, id, format) => run(call, 'document.agenda', { meetingId: asId<MeetingId>(id), format }),
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
    (call, id, format) =>
      run(call, 'document.minutes', {
        meetingId: asId<MeetingId>(id),
        format,
        inspected: call.flag('inspected'),
      }),
  ),
  exportCommand(
    'extract',
    {
      fi: 'Vie pöytäkirjanote yhdestä pykälästä vastaanottajalle',
      sv: 'Exportera ett protokollsutdrag till en mottagare',
      en: 'Export an extract of one section for a recipient',
    },
    {
      recipient: {
        type: 'string',
        placeholder: 'NAME',
        help: { fi: 'vastaanottaja', sv: 'mottagare', en: 'recipient' },
      },
      published: {
        type: 'string',
        placeholder: 'DAY',
        help: {
          fi: 'päivä, jona tarkastettu pöytäkirja julkaistiin verkossa',
          sv: 'dagen då det justerade protokollet publicerades på nätet',
          en: 'day on which the inspected minutes were published',
        },
      },
    },
    exportExtract,
  ),
  exportCommand(
    'item',
    {
      fi: 'Vie yksi asiakohta kuntansa asettelulla',
      sv: 'Exportera en ärendepunkt i kommunens uppställning',
      en: "Export one item in its municipality's layout",
    },
    {},
    (call, id, format) => run(call, 'document.item', { itemId: asId<ItemId>(id), format }),
  ),
]

type Written = Promise<Result<WrittenDocument, AppFailure>>

function exportCommand(
  verb: string,
  summary: Command['summary'],
  options: Command['options'],
  written: (call: Call, id: string, format: Format) => Written,
): Command {
  return {
    noun: 'export',
    verb,
    summary,
    operands: 'ID --to FILE',
    operandCount: [1, 1],
    options: { to: TO, ...options },
    run: async (call) => {
      const file = call.option('to')
      const format = formatOf(file)
      if (file === undefined || format === null)
        return fail({ code: 'export/unknown-format', file: file ?? '' })
      const document = await written(call, call.operands[0] ?? '', format)
      if (!document.ok) return document
      const saved = await writeFileSafely(file, document.value.bytes)
      if (!saved.ok) return saved
      const { title, bytes } = document.value
      return { ok: true, json: { file, title, bytes: bytes.length }, lines: [`${file}  ${title}`] }
    },
  }
}

async function exportExtract(call: Call, id: string, format: Format): Written {
  const published = call.option('published')
  const publishedOn = published === undefined ? ok(null) : parseDate(published)
  if (!publishedOn.ok) return publishedOn
  return run(call, 'document.extract', {
    itemId: asId<ItemId>(id),
    format,
    recipient: call.option('recipient') ?? '',
    publishedOn: publishedOn.value,
  })
}

/** Asks the service for a document. */
async function run<M extends DocumentMethod>(call: Call, method: M, input: MethodInput<M>): Written {
  const service = await call.service()
  return service.call(call.actor, method, input)
}

type DocumentMethod = 'document.agenda' | 'document.minutes' | 'document.extract' | 'document.item'

/** The format a file's ending names; `null`: none of ours. */
export function formatOf(file: string | undefined): Format | null {
  const ending = path.extname(file ?? '').toLowerCase()
  return ending === '.docx' ? 'docx' : ending === '.html' ? 'html' : ending === '.txt' ? 'txt' : null
}
