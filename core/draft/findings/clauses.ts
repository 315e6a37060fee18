import { daysIn } from '../../calendar/daysIn.ts'
import { sliceInline } from '../../shared/inlineRange.ts'
import { splitSentences } from '../../shared/sentences.ts'
import { type Inline, inlineToText } from '../../shared/text.ts'
import type { Clause } from '../item.ts'
import { bareClause, punctuateClauses } from '../punctuate.ts'
import type { Finding, Place, Remedy } from './finding.ts'
import { type Reviewed, finding, languageOf } from './reviewed.ts'
import { FINITES, INFINITIVES, isInfinitive } from './verbs.ts'

/** R-VAL-11, R-PHR-02, R-PHR-03: one operative verb a clause, in the form of the proposal. */
export const clauseFindings = (reviewed: Reviewed): readonly Finding[] => {
  const { clauses } = reviewed.item.text.proposal
  return [
    ...clauses.flatMap((clause) => [...severalVerbs(clause, reviewed), ...noVerb(clause, reviewed)]),
    ...punctuation(reviewed),
    ...mixedLead(reviewed),
  ]
}

const AND = { fi: '(?:ja|sekä)', sv: '(?:och|samt)(?: att)?' } as const

/** A second operative verb after `ja`, `sekä`, `och`: two decisions in one clause may have two routes. */
function severalVerbs(clause: Clause, reviewed: Reviewed): readonly Finding[] {
  const language = languageOf(reviewed)
  const { form } = reviewed.item.text.proposal
  const verbs = form === 'numbered' ? INFINITIVES[language] : [...INFINITIVES[language], ...FINITES[language]]
  const text = inlineToText(clause.content)
  const [sentence = ''] = splitSentences(text)
  const second = new RegExp(String.raw`,? ${AND[language]} (?<verb>${verbs.join('|')})(?!\p{L})`, 'u').exec(
    sentence,
  )
  const verb = second?.groups?.['verb']
  if (second === null || verb === undefined || !hasVerbBefore(sentence.slice(0, second.index), reviewed))
    return []
  const from = second.index + second[0].length - verb.length
  const place: Place = { ...placeOf(clause), range: { from, to: from + verb.length } }
  const first = firstVerb(sentence, reviewed)
  return [
    finding('draft/several-verbs', place, { first, second: verb }, splitAt(clause, second.index, from, form)),
  ]
}

/** A subordinate clause (`että … ja …`) has verbs of its own: they decide nothing. */
function hasVerbBefore(text: string, reviewed: Reviewed): boolean {
  const inner =
    languageOf(reviewed) === 'fi'
      ? /, (?:että|jotta|jos|joka|jonka|jossa|koska) /
      : / att |, (?:som|om|eftersom) /
  return !inner.test(text) && firstVerb(text, reviewed) !== ''
}

function firstVerb(text: string, reviewed: Reviewed): string {
  const language = languageOf(reviewed)
  const words = text.match(/\p{L}+/gu) ?? []
  const known = [...INFINITIVES[language], ...FINITES[language]]
  return words.find((word) => known.includes(word) && word !== 'päättää' && word !== 'beslutar') ?? ''
}

/** Two numbered clauses of the one; a running sentence is split by hand. */
const splitAt = (
  { content }: Clause,
  to: number,
  from: number,
  form: 'running' | 'numbered',
): Remedy | null =>
  form === 'running'
    ? null
    : {
        kind: 'splitClause',
        contents: [
          bareClause(sliceInline(content, 0, to)),
          bareClause(sliceInline(content, from, inlineToText(content).length)),
        ],
      }

/**
 * A clause without a verb decides nothing. In a running proposal the later clauses may be sentences of their own, such as
 * conditions, as long as the first decides.
 */
function noVerb(clause: Clause, reviewed: Reviewed): readonly Finding[] {
  const { form, clauses } = reviewed.item.text.proposal
  if (form === 'running' && clause !== clauses[0]) return []
  const language = languageOf(reviewed)
  const text = inlineToText(clause.content).trim()
  if (text === '') return []
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  const asks = endsWithThat(reviewed.item.text.proposal.leadIn)
  const decides =
    form === 'numbered' && !asks
      ? isInfinitive(words[0] ?? '', language)
      : words.some((word) => FINITES[language].includes(word)) || asks
  return decides ? [] : [finding('draft/no-operative-verb', placeOf(clause), { words: text.slice(0, 60) })]
}

/** Ends of numbered clauses: `…,` `…, ja` `….` */
function punctuation(reviewed: Reviewed): readonly Finding[] {
  const { form, clauses } = reviewed.item.text.proposal
  if (form !== 'numbered') return []
  const meant = punctuateClauses(clauses, languageOf(reviewed))
  return clauses.flatMap((clause, at): readonly Finding[] => {
    const [is, should] = [clause.content, meant[at]?.content ?? []].map(inlineToText)
    if (is === undefined || should === undefined || is === should || is.trim() === '') return []
    const from = inlineToText(bareClause(clause.content)).length
    const end = should.slice(from)
    const place: Place = { ...placeOf(clause), range: { from, to: is.length } }
    return [
      finding(
        'draft/clause-punctuation',
        place,
        { n: at + 1, end: end.trim() },
        { kind: 'replaceWords', text: end },
      ),
    ]
  })
}

/** R-PHR-02: `päättää, että kunta …` and `päättää` with an infinitive are not mixed in one item. */
function mixedLead({ item: { text } }: Reviewed): readonly Finding[] {
  const { form, leadIn, clauses } = text.proposal
  if (form !== 'numbered') return []
  const asks = endsWithThat(leadIn)
  return clauses.flatMap((clause): readonly Finding[] => {
    const [first = ''] =
      inlineToText(clause.content)
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    const infinitive = INFINITIVES[text.language].includes(first)
    const finite = first === 'että' || first === 'att'
    return (asks && infinitive) || (!asks && finite)
      ? [finding('draft/mixed-lead-in', placeOf(clause), { first })]
      : []
  })
}

const endsWithThat = (leadIn: readonly Inline[]): boolean =>
  /(?:^|[\s,])(?:että|att)\s*:?\s*$/u.test(inlineToText(leadIn))

const placeOf = ({ clauseId }: Clause): Place => ({
  part: 'clause',
  blockId: clauseId,
  range: null,
  factId: null,
})

/** A name of somebody: a capital that does not begin the clause, or a fact that names one. */
const PARTY = /(?<=\P{L})\p{Lu}\p{L}+/u

/** R-VAL-15: a condition says who fulfils it, and by which day. */
export const conditionFindings = ({ item: { text } }: Reviewed): readonly Finding[] =>
  text.proposal.clauses
    .filter(({ kind }) => kind === 'CONDITION_FUNDER' || kind === 'CONDITION_OTHERS')
    .flatMap((clause) => {
      const words = inlineToText(clause.content)
      const own = text.proposal.form === 'running' ? words.replace(/^\P{Zs}+/u, '') : words
      return [
        ...(PARTY.test(own) ? [] : [finding('draft/condition-without-party', placeOf(clause))]),
        ...(daysIn(words).length > 0 ? [] : [finding('draft/condition-without-day', placeOf(clause))]),
      ]
    })
