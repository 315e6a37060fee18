import path from 'node:path'
import type { DocumentFormat, WrittenDocument } from '../../api/contract/document.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { writeFileSafely } from '../../adapters/system/files.ts'
import { readBytes } from '../../adapters/system/readBytes.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { Call, OptionSpec, Outcome } from '../command.ts'
import { inLanguage, textOption } from './appealOptions.ts'

/** Options of every command that writes a document. */
export const DOCUMENT_OPTIONS: Readonly<Record<'to' | 'replace', OptionSpec>> = {
  to: textOption(
    'FILE',
    'kirjoitettava tiedosto: .docx, .html tai .txt',
    'fil som skrivs: .docx, .html eller .txt',
    'file to write: .docx, .html or .txt',
  ),
  replace: {
    type: 'boolean',
    help: {
      fi: 'korvaa tiedosto, vaikka sitä olisi muutettu käsin',
      sv: 'ersätt filen även om den har ändrats för hand',
      en: 'replace the file even if it was changed by hand',
    },
  },
}

/** Where and how a document is to be written. */
export interface Target {
  readonly format: DocumentFormat
  /** The file that stands there and may not be replaced blindly. */
  readonly over?: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> }
}

/** Asks for the document and writes it to `--to`. */
export async function saveDocument(
  call: Call,
  write: (target: Target) => Promise<Result<WrittenDocument, AppFailure>>,
): Promise<Outcome> {
  const file = call.option('to')
  const format = formatOf(file)
  if (file === undefined || format === null) return fail({ code: 'export/unknown-format', file: file ?? '' })
  const standing = await standingFile(file, call.flag('replace'))
  if (!standing.ok) return standing
  const written = await write({ format, ...(standing.value === null ? {} : { over: standing.value }) })
  if (!written.ok) return written
  const { title, bytes, sha256, record, toConfirm } = written.value
  const saved = await writeFileSafely(file, bytes)
  if (!saved.ok) return saved
  const version = { fi: 'versio', sv: 'version' }
  return {
    ok: true,
    json: { file, title, bytes: bytes.length, sha256, version: record.version },
    lines: [
      `${file}  ${title}, ${inLanguage(version, call)} ${record.version}`,
      ...(toConfirm === undefined ? [] : [inLanguage(toConfirm, call)]),
    ],
  }
}

/** `null`: nothing stands there, or it may be replaced whatever it is. */
async function standingFile(
  file: string,
  replace: boolean,
): Promise<Result<NonNullable<Target['over']> | null, AppFailure>> {
  if (replace) return ok(null)
  const read = await readBytes(file)
  if (read.ok) return ok({ name: file, bytes: read.value })
  return isMissing(read.failure) ? ok(null) : read
}

/** The folder may not be there yet either: writing says what is wrong with the place. */
const isMissing = (failure: AppFailure): boolean =>
  failure.code === 'file/unreadable' && ['ENOENT', 'ENOTDIR'].includes(failure.reason)

/** The format a file's ending names; `null`: none of ours. */
export function formatOf(file: string | undefined): DocumentFormat | null {
  const ending = path.extname(file ?? '').toLowerCase()
  return ending === '.docx' ? 'docx' : ending === '.html' ? 'html' : ending === '.txt' ? 'txt' : null
}
