import type { Finding } from './finding.ts'
import { type Passage, type Reviewed, finding, passagesOf, placeIn, sentencesIn } from './reviewed.ts'

/** Longest title (domain.md 2.1, own limit). */
const LONGEST_TITLE = 200

export const titleFindings = ({ item: { text } }: Reviewed): readonly Finding[] => {
  const title = text.title.trim()
  const place = { part: 'title', blockId: 'title' } as const
  return [
    ...(title.length > LONGEST_TITLE
      ? [finding('draft/title-too-long', place, { length: title.length, limit: LONGEST_TITLE })]
      : []),
    ...(/[^.]\.$/u.test(title)
      ? [
          finding(
            'draft/title-full-stop',
            { ...place, range: { from: title.length - 1, to: title.length } },
            {},
            { kind: 'replaceWords', text: '' },
          ),
        ]
      : []),
  ]
}

/** A sentence with more words than this is hard to read. */
const MOST_WORDS = 30

export const longSentenceFindings = (reviewed: Reviewed): readonly Finding[] =>
  passagesOf(reviewed)
    .filter(({ kind }) => kind !== 'title' && kind !== 'heading' && kind !== 'table')
    .flatMap(sentencesIn)
    .flatMap(({ passage, text, from }) => {
      const words = text.match(/[\p{L}\d][\p{L}\d.,:–/+-]*/gu) ?? []
      const start = words.slice(0, 4).join(' ')
      return words.length > MOST_WORDS
        ? [
            finding('draft/long-sentence', placeIn(passage, from, text.length), {
              words: words.length,
              limit: MOST_WORDS,
              start,
            }),
          ]
        : []
    })

/** Abbreviations that a reader knows. */
const KNOWN = new Set(
  'EU EY ETA YK FN EG USA UK IT TV PDF WWW ALV CV AI HR OK SMS EUR TE ELY KHO HFD'.split(' '),
)

const ABBREVIATION = /(?<![\p{L}\d])\p{Lu}{2,6}\+?(?![\p{L}\d])/gu

const ROMAN = /^(?=[IVXLC]{2,})C{0,3}(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/u

/** An abbreviation is said in full where it first stands: `Euroopan sosiaalirahasto plus (ESR+)`. */
export function abbreviationFindings(reviewed: Reviewed): readonly Finding[] {
  const passages = passagesOf(reviewed)
  const whole = passages.map(({ text }) => text).join('\n')
  const seen = new Set<string>()
  return passages
    .filter(({ text }) => /\p{Ll}/u.test(text))
    .flatMap((passage) =>
      abbreviationsIn(passage)
        .filter(({ word }) => {
          const fresh = !seen.has(word)
          seen.add(word)
          return fresh && !isExplained(word, whole)
        })
        .map(({ word, from }) =>
          finding('draft/unexplained-abbreviation', placeIn(passage, from, word.length), { word }),
        ),
    )
}

const abbreviationsIn = ({ text }: Passage): readonly { readonly word: string; readonly from: number }[] =>
  [...text.matchAll(ABBREVIATION)]
    .map((match) => ({ word: match[0], from: match.index }))
    .filter(({ word }) => !KNOWN.has(word) && !ROMAN.test(word))

/** `… (ESR+)`, `ESR+ (Euroopan …)`, or `ESR+ eli Euroopan …`, `ESF+, det vill säga …`. */
function isExplained(word: string, text: string): boolean {
  const escaped = word.replaceAll('+', String.raw`\+`)
  return new RegExp(
    String.raw`\(${escaped}[),; ]|(?<![\p{L}\d])${escaped} \(\p{L}|(?<![\p{L}\d])${escaped},? (?:eli|det vill säga|dvs\.) |(?:eli|det vill säga|dvs\.) ${escaped}(?![\p{L}\d])`,
    'u',
  ).test(text)
}
