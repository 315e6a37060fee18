import { describe, expect, it } from 'vitest'
import { createPhraseLibrary } from '../../adapters/library/phrases.ts'
import { findingsOf } from '../../core/draft/findings/findings.ts'
import { isInfinitive } from '../../core/draft/findings/verbs.ts'
import { fillPhrase } from '../../core/draft/phrase.ts'
import type { CLAUSE_KINDS } from '../../core/template/clauseKinds.ts'
import { LANGUAGES, type Language } from '../../core/shared/language.ts'
import { inlineToText } from '../../core/shared/text.ts'
import { reviewedText } from '../support/reviewedItem.ts'
import { loadTemplates } from '../support/sampleItem.ts'
import { TEMPLATES } from '../support/suvantola.ts'

const loaded = await createPhraseLibrary(TEMPLATES).phrases()
if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure))
const phrases = loaded.value
const templates = await loadTemplates()

/** Names of the organisation that a phrase may print. */
const NAMES = /^(?:[bB]ody|[wW]ord|council|[mM]unicipality)$/u

const placesOf = (text: string): readonly string[] =>
  [...text.matchAll(/\{(\w+)[.}]/gu)].map((match) => match[1] ?? '')

const cases = phrases.flatMap((phrase) => LANGUAGES.map((language) => [phrase.id, language, phrase] as const))

/** Kinds of the model phrases (domain.md 7.1), each at least once. */
const KINDS: readonly (typeof CLAUSE_KINDS)[number][] = [
  'PARTICIPATE',
  'COMMIT_OWN_FUNDING',
  'CONDITION_FUNDER',
  'CONDITION_OTHERS',
  'RESERVATION',
  'NOTE_FOR_INFORMATION',
  'APPROVE_AGREEMENT',
  'AUTHORISE_SIGNING',
  'APPLY_FOR_FUNDING',
  'START_PREPARATION',
  'COMMIT_PERSONNEL',
  'APPOINT',
  'REPORTING',
  'EXECUTE_BEFORE_FINAL',
  'RETURN',
  'POSTPONE',
  'REJECT_PARTICIPATION_FINALLY',
  'DECLINE_TO_APPLY',
  'GIVE_STATEMENT',
  'PROPOSE_TO_COUNCIL',
  'EXIT_TERMS',
  'INSPECT_AT_ONCE',
  'ROLE_LEAD',
  'END_PARTICIPATION',
]

describe('the phrases', () => {
  it('are one of each kind at least, under ids of their own', () => {
    expect(phrases.map(({ kind }) => kind)).toEqual(expect.arrayContaining([...KINDS]))
    expect(new Set(phrases.map(({ id }) => id)).size).toBe(phrases.length)
  })

  it('say that no native reader has read their Swedish', () => {
    expect(phrases.filter(({ reviewed }) => reviewed.sv)).toEqual([])
  })

  it('use the same facts in both languages, each with a label or a name', () => {
    const wrong = phrases.filter(({ clause, sentences, labels }) => {
      const [fi, sv] = LANGUAGES.map((language) =>
        placesOf(`${clause[language]} ${sentences[language]}`).filter((name) => !NAMES.test(name)),
      )
      return (
        String(fi?.toSorted()) !== String(sv?.toSorted()) || fi?.some((name) => !Object.hasOwn(labels, name))
      )
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('ask for facts under the ids that templates use', () => {
    const known = new Set(templates.flatMap(({ definition }) => definition.facts.map(({ id }) => id)))
    const shared = [
      'projectName',
      'ownShare',
      'budgetItem',
      'funder',
      'callCloses',
      'finalReportOn',
      'signatory',
    ]
    expect(shared.filter((id) => !known.has(id))).toEqual([])
  })

  it.each(cases)(
    '%s in %s is one clause that begins with a verb, and no finding but its holes',
    (_, language, phrase) => {
      const { content } = fillPhrase(phrase, language, {
        facts: {},
        definitions: [],
        names: namesIn(language),
      })
      const text = inlineToText(content)
      expect(isInfinitive(/^\p{L}+/u.exec(text)?.[0] ?? '', language)).toBe(true)
      expect(text).not.toMatch(/[{}]| {2}|\.\.|,,/u)
      expect(phrase.clause[language]).not.toMatch(/[.,]$/u)
      const clauses = [
        [`${text}${text.endsWith('.') ? '' : AND[language]}`, phrase.kind],
        [
          language === 'fi' ? 'merkitä tiedoksi selvityksen.' : 'anteckna utredningen för kännedom.',
          'NOTE_FOR_INFORMATION',
        ],
      ] as const
      const codes = findingsOf(reviewedText(language, { clauses })).map(({ code }) => code)
      const own = codes.filter((code) => !HOLES.includes(code))
      expect(
        own.filter((code) => code.includes('verb') || code.includes('lead-in') || code.includes('body')),
      ).toEqual([])
    },
  )
})

const AND: Readonly<Record<Language, string>> = { fi: ', ja', sv: ' och' }

/** A hole is no name and no day yet. */
const HOLES: readonly string[] = [
  'draft/condition-without-party',
  'draft/condition-without-day',
  'draft/no-attachments',
]

const namesIn = (language: Language): ReadonlyMap<string, string> =>
  new Map(
    language === 'fi'
      ? [
          ['word', 'kaupunki'],
          ['word.genitive', 'kaupungin'],
          ['body.allative', 'kaupunginhallitukselle'],
          ['council', 'kaupunginvaltuusto'],
          ['council.allative', 'kaupunginvaltuustolle'],
        ]
      : [
          ['word.definite', 'staden'],
          ['Word.definite', 'Staden'],
          ['body.definite', 'stadsstyrelsen'],
          ['council', 'stadsfullmäktige'],
        ],
  )
