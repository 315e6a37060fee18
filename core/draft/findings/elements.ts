import { disagreements, isRequired } from '../../template/checkFacts.ts'
import { findFact } from '../../template/facts.ts'
import { fold } from '../../shared/fold.ts'
import { blocksToText, inlineToText } from '../../shared/text.ts'
import type { ItemText } from '../item.ts'
import { markedFacts } from '../factPlaces.ts'
import type { Finding } from './finding.ts'
import { type Reviewed, factOf, finding, isTechnical, languageOf } from './reviewed.ts'

/** R-VAL-01: what a written decision must show (HL 44.1 §, 45.1 §; domain.md R-ANAT-01). */
export const missingElements = (reviewed: Reviewed): readonly Finding[] => [
  ...missingWords(reviewed),
  ...(isTechnical(reviewed) ? [] : contactFindings(reviewed)),
  ...unservedParties(reviewed),
]

const missingWords = ({ item: { text } }: Reviewed): readonly Finding[] => [
  ...(text.title.trim() === '' ? [finding('draft/no-title', { part: 'title' })] : []),
  ...(blocksToText(text.description).trim() === ''
    ? [finding('draft/no-grounds', { part: 'description' })]
    : []),
  ...(text.proposal.clauses.some(({ content }) => inlineToText(content).trim() !== '')
    ? []
    : [finding('draft/no-proposal', { part: 'leadIn' })]),
]

/** HL 44.1 § 4 k.: who gives more information, and how they are reached. */
function contactFindings({ item: { text } }: Reviewed): readonly Finding[] {
  const contact = text.infoContact
  const place = { part: 'infoContact' } as const
  if (contact === null || (contact.name === null && contact.title === null))
    return [finding('draft/no-info-contact', place, {}, { kind: 'nameContact' })]
  if (contact.email === null && contact.phone === null)
    return [
      finding(
        'draft/info-contact-without-address',
        place,
        { name: contact.name ?? contact.title ?? '' },
        { kind: 'nameContact' },
      ),
    ]
  return []
}

/** Facts that name who the decision is directly aimed at (HL 44.1 § 2 k., 54.1 §). */
const PARTY_FACTS = ['leadPartner', 'applicant', 'otherParty'] as const

function unservedParties(reviewed: Reviewed): readonly Finding[] {
  const { served, informed } = reviewed.item.text
  const own = Object.values(reviewed.organisation.name.fi).map(fold)
  const told = [...served, ...informed].map(fold)
  return PARTY_FACTS.flatMap((factId) => {
    const party = factOf(reviewed, factId, 'text')?.text
    if (party === undefined || own.includes(fold(party))) return []
    return told.some((name) => name.includes(fold(party)))
      ? []
      : [finding('draft/party-not-served', { part: 'served', factId }, { party }, { kind: 'serveOn', party })]
  })
}

/** R-VAL-01, R-VAL-03: facts the template asks for and the item lacks, and facts that do not fit together. */
export function factFindings(reviewed: Reviewed): readonly Finding[] {
  const { template, item } = reviewed
  if (template === null) return []
  const missing = template.facts.filter(
    (definition) => findFact(item.facts, definition.id) === undefined && isRequired(definition, item.facts),
  )
  return [
    ...missing
      .filter(({ id }) => id !== 'budgetItem')
      .map(({ id, label }) =>
        finding(
          'draft/missing-fact',
          { part: 'facts', factId: id },
          { label: label[languageOf(reviewed)] },
          { kind: 'fillFact', factId: id },
        ),
      ),
    ...disagreements(template, item.facts, languageOf(reviewed)).map((failure) =>
      finding(
        'draft/wrong-fact',
        { part: 'facts', factId: 'fact' in failure ? failure.fact : null },
        printed(failure),
      ),
    ),
  ]
}

/** Fields of a failure as words. Its own code goes along: the finding is told in the failure's words. */
const printed = (failure: object): Finding['fields'] =>
  Object.fromEntries(
    Object.entries(failure).map(([name, value]: readonly [string, unknown]) => [
      name,
      typeof value === 'number' ? value : String(value),
    ]),
  )

/** A fact changed under words of the author's own, and nobody has chosen yet. */
export const waitingFindings = ({ item, template }: Reviewed): readonly Finding[] =>
  (item.factChanges ?? []).flatMap(({ blockId, range, facts }) =>
    facts.map(({ factId, from, to }) => {
      const label = template?.facts.find(({ id }) => id === factId)?.label[item.text.language] ?? factId
      const part = partOfBlock(item.text, blockId)
      return finding(
        'draft/change-waits',
        { part, blockId, range, factId },
        { label, from: from || '–', to: to || '–' },
      )
    }),
  )

function partOfBlock(text: ItemText, id: string): 'title' | 'clause' | 'effects' | 'description' {
  if (id === 'title') return 'title'
  if (text.proposal.clauses.some(({ clauseId }) => clauseId === id)) return 'clause'
  return text.effects.some(({ blockId }) => blockId === id) ? 'effects' : 'description'
}

/** A place of the text that waits for words which no field of the form asks: `[Liitteen numero]` of a phrase. */
export function holeFindings({ item, template }: Reviewed): readonly Finding[] {
  const asked = new Set(template?.facts.map(({ id }) => id))
  return markedFacts(item.text)
    .filter(({ factId, words }) => !asked.has(factId) && /^\[.+\]$/u.test(words))
    .map(({ part, blockId, from, words }) =>
      finding(
        'draft/hole',
        { part, blockId, range: { from, to: from + words.length } },
        { hole: words.slice(1, -1) },
      ),
    )
}
