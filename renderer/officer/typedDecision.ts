import { useState } from 'react'
import type { CaseId, PersonId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import type { ClauseKind } from '../../core/template/clauseKinds.ts'
import { linesOf } from '../app/lines.ts'

export interface TypedClause {
  readonly text: string
  readonly kind: ClauseKind | null
}

/** What is typed of a decision before it is made. */
export interface TypedDecision {
  readonly personId: PersonId | null
  readonly caseId: CaseId | null
  readonly language: Language
  readonly title: string
  readonly grounds: string
  readonly clauses: readonly TypedClause[]
  readonly served: string
  readonly informed: string
}

const NO_CLAUSE: TypedClause = { text: '', kind: null }

export function useTypedDecision(language: Language) {
  const [typed, setTyped] = useState<TypedDecision>({
    personId: null,
    caseId: null,
    language,
    title: '',
    grounds: '',
    clauses: [NO_CLAUSE],
    served: '',
    informed: '',
  })
  const [asked, setAsked] = useState(false)
  const change = (next: Partial<TypedDecision>): void => setTyped({ ...typed, ...next })
  const changeClause = (at: number, next: Partial<TypedClause>): void =>
    change({ clauses: typed.clauses.map((one, n) => (n === at ? { ...one, ...next } : one)) })
  const addClause = (): void => change({ clauses: [...typed.clauses, NO_CLAUSE] })
  const removeClause = (at: number): void => change({ clauses: typed.clauses.filter((_, n) => n !== at) })
  const take = () => {
    setAsked(true)
    return wholeOf(typed)
  }
  return { typed, asked, change, changeClause, addClause, removeClause, take }
}

/** The decision as the service takes it; `null`: something is missing, and its field says what. */
function wholeOf({ personId, caseId, language, title, grounds, clauses, served, informed }: TypedDecision) {
  const paragraphs = grounds.split(/\n\s*\n/u).map(oneLine)
  const whole = clauses.flatMap(({ text, kind }) =>
    kind === null || text.trim() === '' ? [] : [{ text: text.trim(), kind }],
  )
  const isWhole = title.trim() !== '' && grounds.trim() !== '' && whole.length === clauses.length
  if (personId === null || caseId === null || !isWhole) return null
  return {
    personId,
    caseIds: [caseId],
    language,
    title: title.trim(),
    grounds: paragraphs.filter((one) => one !== ''),
    clauses: whole,
    served: linesOf(served),
    informed: linesOf(informed),
  }
}

const oneLine = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim()
