import { PROCUREMENT_KINDS, type ProcurementKind } from '../draft/appealContext.ts'
import { type Result, all, fail, ok } from '../shared/result.ts'
import { CLAUSE_KINDS, type ClauseKind, isClauseKind } from '../template/clauseKinds.ts'
import { AUTHORITY_KINDS, type AuthorityKind, type RoutedClause } from './route.ts'

/** A word that names none of the known things. `known`: what to give instead. */
export type UnknownWord =
  /** A word of an option that names none of the known things. */
  | {
      readonly code: 'appeal/unknown-word'
      readonly option: string
      readonly text: string
      readonly known: readonly string[]
    }
  | { readonly code: 'appeal/unknown-authority'; readonly text: string; readonly known: readonly string[] }
  | { readonly code: 'appeal/unknown-clause-kind'; readonly text: string; readonly known: readonly string[] }
  | {
      readonly code: 'appeal/unknown-procurement-kind'
      readonly text: string
      readonly known: readonly string[]
    }

export function parseAuthorityKind(text: string): Result<AuthorityKind, UnknownWord> {
  const kind = AUTHORITY_KINDS.find((known) => known === text)
  return kind === undefined
    ? fail({ code: 'appeal/unknown-authority', text, known: AUTHORITY_KINDS })
    : ok(kind)
}

export const parseClauseKind = (text: string): Result<ClauseKind, UnknownWord> =>
  isClauseKind(text) ? ok(text) : fail({ code: 'appeal/unknown-clause-kind', text, known: CLAUSE_KINDS })

/** Kinds as clauses numbered from 1. */
export function parseClauses(texts: readonly string[]): Result<readonly RoutedClause[], UnknownWord> {
  const kinds = all(texts.map(parseClauseKind))
  return kinds.ok ? ok(kinds.value.map((kind, index) => ({ n: index + 1, kind }))) : kinds
}

export function parseProcurementKind(text: string): Result<ProcurementKind, UnknownWord> {
  const kind = PROCUREMENT_KINDS.find((known) => known === text)
  return kind === undefined
    ? fail({ code: 'appeal/unknown-procurement-kind', text, known: PROCUREMENT_KINDS })
    : ok(kind)
}
