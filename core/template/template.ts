import type { Body, Organisation } from '../organisation/organisation.ts'
import type { Bilingual } from '../shared/language.ts'
import type { ClauseKind } from './clauseKinds.ts'
import type { FactDefinition, RawFacts } from './facts.ts'
import type { Token } from './token.ts'

/** An item template (mallipohja): what it asks, what its clauses do and its source text in both languages. */
export interface ItemTemplate {
  readonly id: string
  /** Grows by one when the texts change; items record the version they were made from. */
  readonly version: number
  readonly name: Bilingual
  readonly description: Bilingual
  readonly category: Bilingual
  /** Has a native reader of the language read the texts (domain.md Corrections 11)? */
  readonly reviewed: Bilingual<boolean>
  readonly facts: readonly FactDefinition[]
  /** In the order of the proposal. */
  readonly clauses: readonly TemplateClause[]
  /** Attachments an item of this sort usually has. */
  readonly attachmentsExpected: readonly Bilingual[]
  readonly sources: Bilingual
  readonly samples: Bilingual<RawFacts>
}

export interface TemplateClause {
  readonly id: string
  readonly kind: ClauseKind
}

/** Whose item it is: the names in the text come from here. */
export interface TemplateContext {
  readonly organisation: Organisation
  readonly body: Body
}

/** A template's source run once with one item's facts: texts of its parts with tokens in place of values. */
export interface ExpandedTemplate {
  readonly title: string
  readonly description: string
  readonly effects: string
  readonly lead: string
  readonly clauses: readonly ExpandedClause[]
  /** By the number that stands in the text. */
  readonly tokens: readonly Token[]
}

export interface ExpandedClause {
  readonly id: string
  readonly text: string
}
