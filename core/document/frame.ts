import type { Instant } from '../calendar/day.ts'
import { nameAtStart, nameOf } from '../organisation/bodyName.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { Language } from '../shared/language.ts'
import { type DocumentKind, type HouseStyle, NEUTRAL_STYLE, type OfficeDocument } from './model.ts'
import { word } from './words.ts'

/** What every document is made from, whatever it says. */
export interface FrameInput {
  readonly kind: DocumentKind
  readonly organisation: Organisation
  /** As a heading begins with it: `Kaupunginhallitus`. */
  readonly bodyName: string
  readonly language: Language
  /** Name of the document in the page header: `Pöytäkirja 14/2026`. */
  readonly document: string
  readonly title: string
  /** Day in the page header. */
  readonly day: string
  readonly createdAt: Instant
  /** Left out: the neutral one. */
  readonly style?: HouseStyle | undefined
}

/** A document without its parts: properties, running header, footer and look. */
export function documentFrame(input: FrameInput): Omit<OfficeDocument, 'parts'> {
  const { kind, organisation, language, style = NEUTRAL_STYLE } = input
  const name = nameOf(organisation.name, language)
  const footer = style.footer.content === 'contact' ? contactLines(organisation, language) : []
  return {
    kind,
    language,
    title: input.title,
    author: name,
    createdAt: input.createdAt,
    header: {
      organisation: name,
      body: input.bodyName,
      document: input.document,
      day: input.day,
      pageWord: word('page', language),
    },
    ...(footer.length === 0 ? {} : { footer }),
    style,
  }
}

/** The document in another house style, with the footer that it prints. */
export function dressed(
  document: OfficeDocument,
  organisation: Organisation,
  style: HouseStyle,
): OfficeDocument {
  const { footer: _, ...rest } = document
  const footer = style.footer.content === 'contact' ? contactLines(organisation, document.language) : []
  return { ...rest, style, ...(footer.length === 0 ? {} : { footer }) }
}

/** `Kirjaamo, Rantakatu 4, PL 12, 51801 Suvantola`, then telephone and e-mail: as far as they are known. */
function contactLines({ registry }: Organisation, language: Language): readonly string[] {
  if (registry === null) return []
  const { streetAddress, postalAddress, phone, email } = registry
  const where = [nameAtStart(registry.name, language), streetAddress[language], postalAddress[language]]
  return [where.join(', '), [phone, email].join(', ')]
}
