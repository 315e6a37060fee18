import { asInstant } from '../core/calendar/day.ts'
import { type DocumentPart, NEUTRAL_STYLE, type OfficeDocument } from '../core/document/model.ts'
import { type BlockId, asId } from '../core/shared/ids.ts'
import { type Inline, run } from '../core/shared/text.ts'
import { seeded } from './generator.ts'
import { finnishWords } from './wordForms.ts'

/** One § of invented minutes: about twelve paragraphs, as the peers' templates take it. */
export interface BenchItem {
  readonly number: string
  readonly title: string
  readonly caseNumber: string
  readonly description: readonly { readonly text: string }[]
  readonly leadIn: string
  readonly clauses: readonly { readonly text: string }[]
  readonly decision: string
}

const SEED = 107

/** The same items for everybody: words of a seeded generator, sentences as long as those of real minutes. */
export function benchItems(count: number): readonly BenchItem[] {
  const random = seeded(SEED)
  const words = finnishWords.flat()
  const pick = (): string => words[Math.floor(random() * words.length)] ?? ''
  const sentence = (length: number): string => {
    const text = Array.from({ length }, pick).join(' ')
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`
  }
  return Array.from({ length: count }, (_, at) => ({
    number: `§ ${at + 1}`,
    title: sentence(4).slice(0, -1),
    caseNumber: `SUVDno-2026-${at + 1}`,
    description: [28, 22, 31].map((length) => ({ text: sentence(length) })),
    leadIn: 'Kaupunginhallitus päättää',
    clauses: [10, 12, 9].map((length) => ({ text: sentence(length) })),
    decision: sentence(6),
  }))
}

const line = (role: 'caseNumber' | 'plain', text: string): DocumentPart => ({
  kind: 'line',
  role,
  content: [run(text)],
})
const label = (text: string): DocumentPart => ({ kind: 'label', text, aside: null })
const inline = (texts: readonly { readonly text: string }[]): readonly (readonly Inline[])[] =>
  texts.map(({ text }) => [run(text)])

/** One § as parts; the peers' templates are made of one whose words are tags. */
export const itemParts = (item: BenchItem): readonly DocumentPart[] => [
  { kind: 'section', number: item.number, title: item.title, anchor: item.number },
  line('caseNumber', item.caseNumber),
  label('Kuvaus'),
  {
    kind: 'blocks',
    blocks: item.description.map(({ text }, at) => ({
      kind: 'paragraph',
      blockId: asId<BlockId>(`${item.number}-${at}`),
      origin: null,
      content: [run(text)],
    })),
  },
  label('Päätösehdotus'),
  { kind: 'clauses', leadIn: [run(item.leadIn)], clauses: inline(item.clauses) },
  label('Päätös'),
  line('plain', item.decision),
]

export const benchMinutes = (items: readonly BenchItem[]): OfficeDocument =>
  minutesOf([
    {
      kind: 'contents',
      heading: 'Käsitellyt asiat',
      entries: items.map(({ number, title }) => ({ number, title, anchor: number })),
    },
    { kind: 'pageBreak' },
    ...items.flatMap(itemParts),
  ])

export const minutesOf = (parts: readonly DocumentPart[]): OfficeDocument => ({
  kind: 'minutes',
  language: 'fi',
  title: 'Pöytäkirja 14/2026',
  author: 'Suvantolan kaupunki',
  createdAt: asInstant('2026-11-17T08:20:11.250Z'),
  header: {
    organisation: 'Suvantolan kaupunki',
    body: 'Kaupunginhallitus',
    document: 'Pöytäkirja 14/2026',
    day: '16.11.2026',
    pageWord: 'sivu',
  },
  style: NEUTRAL_STYLE,
  parts: [{ kind: 'title', text: 'Pöytäkirja 14/2026' }, ...parts],
})
