import { sliceInline } from '../shared/inlineRange.ts'
import type { Language } from '../shared/language.ts'
import { splitSentences } from '../shared/sentences.ts'
import { type Inline, inlineToText, run } from '../shared/text.ts'
import type { Clause, Proposal } from './item.ts'
import { endOfClause } from './joinClauses.ts'

/** What a clause says, without the punctuation that joins it to the next: `, ja`, ` och`, `,`, `.`. */
export function bareClause(content: readonly Inline[]): readonly Inline[] {
  const text = inlineToText(content)
  return sliceInline(
    content,
    0,
    text.replace(/(?:[\s,;]+(?:ja|och))?[\s.,;]+$|,? (?:ja|och)\s*$/u, '').length,
  )
}

/**
 * Numbered clauses end `…,` `…, ja` `….`, wherever they were moved, added or removed; one of several sentences ends with
 * a stop wherever it stands.
 */
export const punctuateClauses = (clauses: readonly Clause[], language: Language): readonly Clause[] =>
  clauses.map((clause, at) => {
    if (inlineToText(clause.content).trim() === '') return clause
    const several = splitSentences(inlineToText(clause.content)).length > 1
    const end = several ? '.' : endOfClause(at, clauses.length, language)
    const content = [...bareClause(clause.content), run(end)]
    return inlineToText(content) === inlineToText(clause.content) ? clause : { ...clause, content }
  })

/**
 * The proposal in the form its number of clauses asks for (R-PHR-02): one is a running sentence with its lead-in,
 * several stand numbered under it. A running proposal of several sentences stays as the author wrote it.
 */
export function arrangeProposal(proposal: Proposal, leadIn: readonly Inline[], language: Language): Proposal {
  const { clauses, form } = proposal
  if (form === 'numbered' && clauses.length === 1) return asSentences(proposal)
  if (form === 'running' && clauses.length > 1 && leadIn.length > 0)
    return asNumbered(proposal, leadIn, language)
  return form === 'numbered' ? { ...proposal, clauses: punctuateClauses(clauses, language) } : proposal
}

/** Each clause as a sentence of its own, with the lead-in before it. */
export const asSentences = ({ leadIn, clauses }: Proposal): Proposal => ({
  form: 'running',
  leadIn: [],
  clauses: clauses.map((clause) => {
    const bare = bareClause(clause.content)
    const lead = leadIn.length > 0 && bare.length > 0 ? [...leadIn, run(' ')] : []
    return { ...clause, content: bare.length === 0 ? [] : [...lead, ...bare, run('.')] }
  }),
})

/** Numbered clauses under a lead-in; sentences that begin with it lose it. */
export function asNumbered({ clauses }: Proposal, leadIn: readonly Inline[], language: Language): Proposal {
  const bare = clauses.map((clause) => ({ ...clause, content: withoutLead(clause.content, leadIn) }))
  return { form: 'numbered', leadIn, clauses: punctuateClauses(bare, language) }
}

const LEAD = {
  fi: /^\p{Lu}[^.:]*?\späättää(?:, että)?(?=\s)/u,
  sv: /^\p{Lu}[^.:]*?\sbeslutar(?: att)?(?=\s)/u,
} as const

/** Who decides, as the first running sentence begins: `Kaupunginhallitus päättää`. Empty when it begins otherwise. */
export function leadInOf({ clauses }: Proposal, language: Language): readonly Inline[] {
  const content = clauses[0]?.content ?? []
  const lead = LEAD[language].exec(inlineToText(content))?.[0] ?? ''
  return sliceInline(content, 0, lead.length)
}

/** A running sentence without the lead-in it begins with. */
export function withoutLead(content: readonly Inline[], leadIn: readonly Inline[]): readonly Inline[] {
  const [text, lead] = [inlineToText(content), inlineToText(leadIn)]
  return lead !== '' && text.startsWith(`${lead} `)
    ? sliceInline(content, lead.length + 1, text.length)
    : content
}
