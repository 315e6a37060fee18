import type { Bilingual, Language } from '../shared/language.ts'
import { type Inline, run } from '../shared/text.ts'
import type { ClauseKind } from '../template/clauseKinds.ts'
import type { FactDefinition, Facts } from '../template/facts.ts'
import { findFact } from '../template/facts.ts'
import { printFact } from '../template/printFact.ts'

/** One phrase of a proposal (domain.md 7.1), as data of `templates/phrases`. */
export interface Phrase {
  readonly id: string
  readonly kind: ClauseKind
  readonly group: Bilingual
  readonly title: Bilingual
  /** What it needs or rests on, in a few words: `liite ja allekirjoittaja`. */
  readonly hint: Bilingual
  /**
   * As a numbered clause under `Kaupunginhallitus päättää`, beginning with a lower-case verb and without end
   * punctuation. `{ownShare}` is a fact, `{body.allative}` a name of the organisation.
   */
  readonly clause: Bilingual
  /** Sentences that follow the clause's own; empty: none. */
  readonly sentences: Bilingual
  /** What its facts are called where the template of the item does not ask for them. */
  readonly labels: Readonly<Record<string, Bilingual>>
  readonly reviewed: Bilingual<boolean>
}

/** A phrase's words with the item's facts in them, and the facts that are not stated. */
export interface PhraseWords {
  readonly content: readonly Inline[]
  readonly missing: readonly string[]
}

/** What fills a phrase. `names`: words of the organisation by their name, `body.allative`. */
export interface PhraseFilling {
  readonly facts: Facts
  readonly definitions: readonly FactDefinition[]
  readonly names: ReadonlyMap<string, string>
}

const PLACE = /\{([a-zA-Z]+(?:\.[a-zA-Z]+)?)\}/gu

/** Fills a phrase's clause and sentences. A fact that is not stated is a hole, `[Talousarviokohta]` with its mark. */
export function fillPhrase(phrase: Phrase, language: Language, filling: PhraseFilling): PhraseWords {
  const sentences = phrase.sentences[language]
  const text = sentences === '' ? phrase.clause[language] : `${phrase.clause[language]}. ${sentences}`
  const missing: string[] = []
  const content: Inline[] = []
  let at = 0
  for (const match of text.matchAll(PLACE)) {
    const name = match[1] ?? ''
    if (match.index > at) content.push(run(text.slice(at, match.index)))
    content.push(...placeWords(name, phrase, language, filling, missing))
    at = match.index + match[0].length
  }
  if (at < text.length) content.push(run(text.slice(at)))
  return { content, missing }
}

function placeWords(
  name: string,
  phrase: Phrase,
  language: Language,
  { facts, definitions, names }: PhraseFilling,
  missing: string[],
): readonly Inline[] {
  const known = names.get(name)
  if (known !== undefined) return [run(known)]
  const definition = definitions.find(({ id }) => id === name)
  const value = findFact(facts, name)
  if (definition !== undefined && value !== undefined)
    return printFact(definition, value, language).map(({ text, factId }) =>
      run(text, factId === null ? [] : [{ kind: 'fact', factId }]),
    )
  missing.push(name)
  const label = definition?.label[language] ?? phrase.labels[name]?.[language] ?? name
  return [run(`[${label}]`, [{ kind: 'fact', factId: name }])]
}
