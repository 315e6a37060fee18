import { fold } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import { finnishReadings, levelFinnishStem, levelSwedishStem, wordBeginning } from './stemRules.ts'
import type { CaseNumber } from './caseNumber.ts'
import { numberReadings } from './looseNumber.ts'

/** Snowball's stem of a lower-case word without diacritics. A port: core has no packages. */
export type Stem = (word: string, language: Language) => string

/** Base forms of words where the system has Voikko (`veden` → `vesi`); empty where it has not. */
export type BaseForms = ReadonlyMap<string, readonly string[]>

/** What is looked for: every `all` must be met by one of its alternatives. */
export interface SearchExpression {
  readonly kind: 'number' | 'words' | 'similar'
  readonly all: readonly (readonly Term[])[]
}

export interface Term {
  readonly token: string
  /** Tokens that begin so will do. */
  readonly prefix: boolean
}

/** A part of a text that met the search, in UTF-16 units. */
export interface Highlight {
  readonly start: number
  readonly end: number
}

/**
 * The one analyser that indexes, asks and highlights on both engines. A token is a kind letter and a folded word:
 * `f`, `s` Finnish or Swedish stem · `w` a short word or one with digits, as it is · `n` a case number.
 */
export interface Analyser {
  readonly tokens: (text: string, languages: readonly Language[], bases?: BaseForms) => readonly string[]
  /** Of a case number: by itself, and with what stands before it (`mlidno`), so that either finds it at once. */
  readonly numberTokens: (number: Pick<CaseNumber, 'year' | 'n' | 'prefix'>) => readonly string[]
  /** Ways to look for the text, the best first. Empty: the text has no words. */
  readonly expressions: (text: string, bases?: BaseForms) => readonly SearchExpression[]
  readonly highlights: (text: string, expression: SearchExpression) => readonly Highlight[]
}

/** Raised whenever the same text gives other tokens than before: then every index is made anew. */
export const ANALYSER_VERSION = 2

const BOTH: readonly Language[] = ['fi', 'sv']

/** Longer words are cut: no word of a language is so long, and an index entry must stay small. */
const LONGEST = 60

/** Shorter words are taken as they are: they are abbreviations and codes more often than inflected. */
const SHORTEST_STEMMED = 4

export function createAnalyser(stem: Stem): Analyser {
  const known = new Map<string, readonly string[]>()
  const stemmed = (word: string, language: Language): readonly string[] => {
    const key = `${language}${word}`
    const found = known.get(key)
    if (found !== undefined) return found
    const tokens = stemTokens(word, language, stem)
    if (known.size >= CACHED_WORDS) known.clear()
    known.set(key, tokens)
    return tokens
  }
  const tokensOf = (word: string, languages: readonly Language[], bases: BaseForms | undefined) =>
    [word, ...(bases?.get(word) ?? [])].flatMap((form) =>
      languages.flatMap((language) => stemmed(form, language)),
    )
  return {
    tokens: (text, languages, bases) => [
      ...new Set([...new Set(wordsOf(text))].flatMap((word) => tokensOf(word, languages, bases))),
    ],
    numberTokens: ({ year, n, prefix }) => unique([numberToken(year, n, ''), numberToken(year, n, prefix)]),
    expressions: (text, bases) => expressionsOf(text, (word) => tokensOf(word, BOTH, bases)),
    highlights: (text, expression) => {
      const terms = expression.all.flat()
      return wordPlaces(text)
        .filter(({ word }) =>
          tokensOf(word, BOTH, undefined).some((token) => terms.some((term) => meets(token, term))),
        )
        .map(({ start, end }) => ({ start, end }))
    },
  }
}

/** Enough for the vocabulary of an office; kept so that the same words are not stemmed again and again. */
const CACHED_WORDS = 50_000

/** Words of a text in lower case: letters and digits of any alphabet. */
export const wordsOf = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []

/**
 * Finnish endings are the same without diacritics (-ssa, -ssä), so the folded word is stemmed. Swedish ones are not
 * (`sammanträde` does not end in -ade): there the word is stemmed as it is too.
 */
function stemTokens(word: string, language: Language, stem: Stem): readonly string[] {
  const cut = fold(word).slice(0, LONGEST)
  if (cut.length < SHORTEST_STEMMED || /\p{N}/u.test(cut)) return [`w${cut}`]
  if (language === 'fi')
    return unique(finnishReadings(cut).map((form) => `f${levelFinnishStem(stem(form, 'fi'))}`))
  const forms = [stem(cut, 'sv'), fold(stem(word.slice(0, LONGEST), 'sv'))]
  return unique(forms.map((form) => `s${levelSwedishStem(form)}`))
}

/** What stands before a number is never inflected. */
const numberToken = (year: number, n: number, prefix: string): string =>
  `n${n}y${year}${fold(prefix).replaceAll(/[^\p{L}]/gu, '')}`

function expressionsOf(
  text: string,
  tokensOf: (word: string) => readonly string[],
): readonly SearchExpression[] {
  const words = wordsOf(text)
  if (words.length === 0) return []
  const asked = words.map((word) => unique(tokensOf(word)).map((token) => ({ token, prefix: false })))
  const expressions: SearchExpression[] = [
    { kind: 'words', all: asked },
    { kind: 'similar', all: asked.map((terms) => unique(terms.flatMap(beginnings))) },
  ]
  const number = numberReadings(text)
  if (number === null) return expressions
  const tokens = number.readings.map(({ year, n }) => ({
    token: numberToken(year, n, number.prefix),
    prefix: false,
  }))
  return [{ kind: 'number', all: [tokens] }, ...expressions]
}

const beginnings = ({ token }: Term): readonly Term[] => [
  { token, prefix: false },
  { token: `${token.slice(0, 1)}${wordBeginning(token.slice(1))}`, prefix: true },
]

const meets = (token: string, term: Term): boolean =>
  term.prefix ? token.startsWith(term.token) : token === term.token

const unique = <T>(values: readonly T[]): readonly T[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
]

interface WordPlace extends Highlight {
  readonly word: string
}

const wordPlaces = (text: string): readonly WordPlace[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map((match) => ({
    word: match[0].normalize('NFC').toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
