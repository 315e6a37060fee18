import type { Language } from '../shared/language.ts'
import { type Inline, run } from '../shared/text.ts'

/** Clauses as the template gives them, with no punctuation of their own, joined into a proposal (R-PHR-02). */
export interface JoinedClauses {
  readonly form: 'running' | 'numbered'
  readonly leadIn: readonly Inline[]
  readonly contents: readonly (readonly Inline[])[]
}

/** What stands between the last two clauses. */
const AND: Readonly<Record<Language, string>> = { fi: ', ja', sv: ' och' }

/**
 * One clause: a running sentence with its lead-in (`Kaupunginhallitus päättää osallistua …`). Several: the lead-in
 * alone and numbered clauses, `…,` `…, ja` `….`: the punctuation is made here, because clauses drop out.
 */
export function joinClauses(
  leadIn: readonly Inline[],
  clauses: readonly (readonly Inline[])[],
  language: Language,
): JoinedClauses {
  const bare = clauses.map(withoutStop)
  const [only, ...others] = bare
  if (only === undefined) throw new Error('a proposal without clauses')
  if (others.length === 0)
    return { form: 'running', leadIn: [], contents: [[...leadIn, run(' '), ...only, run('.')]] }
  const contents = bare.map((content, i) => [...content, run(endOfClause(i, bare.length, language))])
  return { form: 'numbered', leadIn, contents }
}

/** What ends the clause at `index` of `count` numbered ones. */
export const endOfClause = (index: number, count: number, language: Language): string =>
  index === count - 1 ? '.' : index === count - 2 ? AND[language] : ','

/** A value at the end of a clause may bring its own stop. */
function withoutStop(content: readonly Inline[]): readonly Inline[] {
  const last = content.at(-1)
  return last?.kind === 'run'
    ? [...content.slice(0, -1), { ...last, text: last.text.replace(/[\s.,;]+$/u, '') }]
    : content
}
