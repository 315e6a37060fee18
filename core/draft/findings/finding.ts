import type { Bilingual } from '../../shared/language.ts'
import type { PersonId } from '../../shared/ids.ts'
import type { Inline } from '../../shared/text.ts'
import type { PartName } from '../textParts.ts'
import type { FindingCode } from './rules.ts'

/**
 * Something of an item that a person should look at: what is wrong, where, by which rule. Plain data; the words are in
 * `api/findings/draft.ts`. An error blocks its step, a warning can be waived with a reason.
 */
export interface Finding {
  readonly code: FindingCode
  readonly level: 'error' | 'warning'
  readonly place: Place
  /** Figures and names for the words of the finding, as printed. */
  readonly fields: Readonly<Record<string, string | number>>
  /** `R-VAL-05`, or a rule of plain language. */
  readonly rule: string
  /** Section behind the rule: `kuntalaki 110 §`; `null`: it is the rule's own. */
  readonly source: Bilingual | null
  readonly remedy: Remedy | null
  /** The same as long as the finding says the same of the same place: a waiver goes by it. */
  readonly key: string
}

/** Where it is. `range` counts UTF-16 units in the words of the block or clause (`inlineToText`). */
export interface Place {
  readonly part: PartName | 'facts' | 'translation'
  /** Block, list item or clause; `null`: the part as a whole. */
  readonly blockId: string | null
  readonly range: { readonly from: number; readonly to: number } | null
  /** Field of the facts form it concerns; `null`: none. */
  readonly factId: string | null
}

/** One act that mends it. */
export type Remedy =
  | { readonly kind: 'fillFact'; readonly factId: string }
  /** Puts `text` in place of the finding's range. */
  | { readonly kind: 'replaceWords'; readonly text: string }
  /** Puts the contents in place of the clause: each is a clause of its own. */
  | { readonly kind: 'splitClause'; readonly contents: readonly (readonly Inline[])[] }
  | { readonly kind: 'addPhrase'; readonly phraseId: string }
  | { readonly kind: 'addAttachment' }
  | { readonly kind: 'markPersonal'; readonly category: 'identityCode' | 'contact' | 'economy' }
  | { readonly kind: 'recordDisqualification'; readonly personId: PersonId }
  | { readonly kind: 'chooseKind' }
  | { readonly kind: 'nameContact' }
  /** Adds a party to those the decision is served on. */
  | { readonly kind: 'serveOn'; readonly party: string }
