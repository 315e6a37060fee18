import { z } from 'zod'
import type { ImportedItem } from '../../core/intake/imported.ts'
import type { ItemId, OrganisationId } from '../../core/shared/ids.ts'
import type { AppFailure } from '../failures/index.ts'
import { method } from './method.ts'
import { id } from './schema.ts'

/** An item that was read, and from which file. */
export interface ReadItem {
  readonly file: string
  readonly item: ImportedItem
}

/** What files gave. A file that could not be read does not hinder the others. */
export interface FilesRead {
  readonly items: readonly ReadItem[]
  readonly refused: readonly AppFailure[]
}

/** What was saved: everything, or nothing when a file was not readable; decisions already there are passed over. */
export interface FilesImported {
  readonly saved: readonly (ReadItem & { readonly itemId: ItemId })[]
  readonly refused: readonly AppFailure[]
}

const files = z
  .array(
    z.strictObject({
      file: z.string().min(1),
      text: z.string(),
      encoding: z.enum(['utf-8', 'utf-16', 'iso-8859-1']),
    }),
  )
  .readonly()

const input = z.strictObject({
  files,
  /** Whose decisions they are; absent: told by each text. */
  organisationId: id<OrganisationId>().optional(),
})

export const intakeMethods = {
  /** Reads published decisions; saves nothing. */
  'intake.read': method(input, z.custom<FilesRead>()),
  /** Reads published decisions and saves their cases, meetings, items and decisions, all or nothing. */
  'intake.import': method(input, z.custom<FilesImported>()),
}
