import type { Say } from '../i18n/catalogue.ts'
import type { verificationWords } from '../i18n/verification.ts'

type SayCheck = Say<typeof verificationWords>

const KINDS = [
  [/^\/word\/document\.xml$/u, 'partText'],
  [/^\/word\/(?:header|footer)\d*\.xml$/u, 'partHeader'],
  [/^\/word\/(?:styles|stylesWithEffects|theme\/.*|fontTable)\.xml$/u, 'partLook'],
  [/^\/word\/media\//u, 'partPicture'],
  [/^\/word\/(?:footnotes|endnotes|comments)\.xml$/u, 'partNotes'],
  [/^\/word\/numbering\.xml$/u, 'partNumbering'],
  [/^\/word\/(?:settings|webSettings)\.xml$/u, 'partSettings'],
  [/\.rels$/u, 'partLinks'],
  [/^\/docProps\//u, 'partProperties'],
] as const

/** Parts of a Word file as people know them, each once; one that nobody knows goes by its own name. */
export const partWords = (parts: readonly string[], say: SayCheck): string =>
  [
    ...new Set(
      parts
        .filter((part) => !part.startsWith('/_xmlsignatures/'))
        .map((part) => {
          const kind = KINDS.find(([name]) => name.test(part))?.[1]
          return kind === undefined ? part : say(kind)
        }),
    ),
  ].join(', ')
