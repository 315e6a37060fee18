import type { Words } from '../words.ts'

/** A file of the municipality's texts (templates/) is wrong. Nothing of it is used. */
export interface LibraryFailure {
  readonly code: 'library/broken-file'
  readonly path: string
  /** Path inside the file: `bodies.1.name.fi.genitive`; empty when the file is not JSON at all. */
  readonly where: string
  readonly problem: string
}

export const libraryFailureText = {
  'library/broken-file': {
    fi: 'Tiedosto {path} on virheellinen kohdassa ”{where}”: {problem} Korjaa kohta ja yritä uudelleen.',
    sv: 'Filen {path} är felaktig vid ”{where}”: {problem} Rätta stället och försök igen.',
    en: 'The file {path} is wrong at "{where}": {problem} Mend it and try again.',
  },
} satisfies Record<LibraryFailure['code'], Words>
