import { createStem } from '../adapters/search/stemmer.ts'
import { type Term, createAnalyser } from '../core/casefile/analyser.ts'
import type { Language } from '../core/shared/language.ts'
import { finnishWords, swedishWords } from './wordForms.ts'
import { round } from './timing.ts'

export interface Recall {
  readonly language: Language
  readonly words: number
  readonly pairs: number
  /** Of the pairs of forms of one word, how many meet. */
  readonly recall: number
  /** Of the pairs that meet, how many are forms of one word. */
  readonly precision: number
  /** The same when forms that begin alike are taken too, as search does when few have the words themselves. */
  readonly similarRecall: number
  readonly similarPrecision: number
}

export const measureRecall = (): readonly Recall[] => [
  measure('fi', finnishWords),
  measure('sv', swedishWords),
]

interface Form {
  readonly lemma: number
  /** What the index has of the form. */
  readonly tokens: readonly string[]
  /** What is looked for when words that begin alike are taken too. */
  readonly beginnings: readonly Term[]
}

function measure(language: Language, words: readonly (readonly string[])[]): Recall {
  const forms = words.flatMap((word, lemma) => word.map((form) => formOf(form, lemma, language)))
  const pairs = forms.flatMap((asked, a) =>
    forms.filter((_, b) => a !== b).map((found) => [asked, found] as const),
  )
  const same = pairs.filter(([asked, found]) => asked.lemma === found.lemma)
  const share = (meets: (asked: Form, found: Form) => boolean) => {
    const met = pairs.filter(([asked, found]) => meets(asked, found))
    const right = met.filter(([asked, found]) => asked.lemma === found.lemma)
    return { recall: round(right.length / same.length), precision: round(right.length / met.length) }
  }
  const exact = share((asked, found) => asked.tokens.some((token) => found.tokens.includes(token)))
  const similar = share((asked, found) =>
    asked.beginnings.some((term) => found.tokens.some((token) => fits(token, term))),
  )
  return {
    language,
    words: words.length,
    pairs: same.length,
    ...exact,
    similarRecall: similar.recall,
    similarPrecision: similar.precision,
  }
}

const analyser = createAnalyser(createStem())

function formOf(form: string, lemma: number, language: Language): Form {
  const similar =
    analyser
      .expressions(form)
      .find(({ kind }) => kind === 'similar')
      ?.all.flat() ?? []
  const kindLetter = language === 'fi' ? 'f' : 's'
  return {
    lemma,
    tokens: analyser.tokens(form, [language]),
    beginnings: similar.filter(({ token }) => token.startsWith(kindLetter)),
  }
}

const fits = (token: string, { token: wanted, prefix }: Term): boolean =>
  prefix ? token.startsWith(wanted) : token === wanted
