import path from 'node:path'
import { checkInstruction } from '../../core/appeal/checkInstruction.ts'
import { type CourtTables, type TextOf, renderInstruction } from '../../core/appeal/instruction.ts'
import type { Language } from '../../core/shared/language.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import type { AppealInstructions, LibraryFailure } from '../../service/ports.ts'
import { type AppealTexts, loadAppealTexts } from './appealTexts.ts'
import { loadCourtTables } from './courts.ts'

/** Appeal instructions from the municipality's texts under `templates`. Files are read when first needed. */
export function createAppealInstructions(templates: string): AppealInstructions {
  let loaded: Promise<Result<Library, LibraryFailure>> | undefined
  const library = (): Promise<Result<Library, LibraryFailure>> => (loaded ??= load(templates))
  return {
    render: async (input) => {
      const read = await library()
      return read.ok ? renderInstruction(input, read.value.tables, textIn(read.value, input.language)) : read
    },
    check: async (instruction, input) => {
      const read = await library()
      if (!read.ok) return read
      return ok(checkInstruction(instruction, input, read.value.tables, textIn(read.value, input.language)))
    },
  }
}

interface Library {
  readonly tables: CourtTables
  readonly texts: AppealTexts
}

const textIn =
  ({ texts }: Library, language: Language): TextOf =>
  (key, flags) =>
    texts(language, key, flags)

async function load(templates: string): Promise<Result<Library, LibraryFailure>> {
  const tables = await loadCourtTables(
    path.join(templates, 'courts.json'),
    path.join(templates, 'courtFees.json'),
  )
  if (!tables.ok) return tables
  const texts = await loadAppealTexts(path.join(templates, 'appeal'))
  return texts.ok ? ok({ tables: tables.value, texts: texts.value }) : texts
}
