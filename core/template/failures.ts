import type { Language } from '../shared/language.ts'

/** Why facts were refused. `fact` is the id, `label` what the user sees beside the field. */
export type FactFailure =
  | {
      readonly code: 'template/missing-facts'
      readonly template: string
      /** Labels, in the order of the template. */
      readonly missing: readonly string[]
      readonly missingIds: readonly string[]
    }
  | {
      readonly code: 'template/fact-unknown'
      readonly template: string
      readonly fact: string
      readonly known: readonly string[]
    }
  | (AboutFact & {
      readonly code:
        | 'template/fact-not-text'
        | 'template/fact-not-money'
        | 'template/fact-not-number'
        | 'template/fact-not-year'
        | 'template/fact-not-date'
        | 'template/fact-not-list'
        | 'template/fact-not-yearly-amounts'
        | 'template/fact-control-character'
    })
  | (AboutFact & { readonly code: 'template/fact-not-choice'; readonly choices: readonly string[] })
  | (AboutFact & { readonly code: LimitCode; readonly limit: number })
  | (AboutFact & { readonly code: 'template/fact-before'; readonly otherLabel: string })
  | (AboutFact & { readonly code: 'template/fact-above'; readonly otherLabel: string })
  | (AboutFact & { readonly code: 'template/fact-year-outside'; readonly year: number })
  | (AboutFact & {
      readonly code: 'template/fact-wrong-sum'
      readonly otherLabel: string
      /** As printed: `38 880,00`. */
      readonly sum: string
      readonly total: string
    })

export type LimitCode =
  | 'template/fact-too-short'
  | 'template/fact-too-long'
  | 'template/fact-too-small'
  | 'template/fact-too-large'
  | 'template/fact-too-few'

export interface AboutFact {
  readonly fact: string
  readonly label: string
}

/** Why a template's source was refused when it was read. Nothing of the template is used. */
export type SourceFailure =
  /** `problem` is the template language's own message, in English. */
  | (Spot & { readonly code: 'template/syntax'; readonly problem: string })
  | (Spot & { readonly code: 'template/private-use' })
  /** Something the template language has but item templates may not use: `{{{x}}}`, `../x`, a dynamic partial. */
  | (Spot & { readonly code: 'template/not-allowed'; readonly what: string })
  | (Spot & { readonly code: 'template/unknown-helper'; readonly helper: string })
  | (Spot & { readonly code: 'template/wrong-argument'; readonly helper: string; readonly argument: string })
  | (Spot & { readonly code: 'template/unknown-fact'; readonly fact: string })
  | (Spot & { readonly code: 'template/unguarded-fact'; readonly fact: string })
  | (Spot & { readonly code: 'template/unknown-partial'; readonly partial: string })
  | (Spot & { readonly code: 'template/words-outside'; readonly words: string })
  | {
      readonly code: 'template/cyclic-partial'
      readonly language: Language
      /** `competence → statutes → competence`. */
      readonly cycle: string
    }
  | {
      readonly code: 'template/part-mismatch'
      readonly template: string
      readonly language: Language
      /** `title`, `description`, `effects`, `lead`: stands in the source never or twice. */
      readonly part: string
    }
  | {
      readonly code: 'template/clause-mismatch'
      readonly template: string
      readonly language: Language
      /** Clause ids in template.json and in the source, in order: they must be the same. */
      readonly expected: readonly string[]
      readonly found: readonly string[]
    }
  | {
      readonly code: 'template/no-sure-clause'
      readonly template: string
      readonly language: Language
    }

export interface Spot {
  readonly template: string
  readonly language: Language
  /** File of the source: `fi.hbs`, `_partials/fi/competence.hbs`. */
  readonly source: string
  /** From 1. */
  readonly line: number
}

/** Why a checked template could not be printed for one item. */
export type RenderFailure =
  | Extract<FactFailure, { code: 'template/missing-facts' }>
  /** The organisation lacks a name, or its forms in the language. */
  | {
      readonly code: 'template/missing-name'
      readonly template: string
      readonly language: Language
      readonly organisation: string
      /** `council`, `kaupunginhallitus`. */
      readonly name: string
    }

export interface UnknownTemplate {
  readonly code: 'template/unknown-template'
  readonly name: string
  readonly known: readonly string[]
}

export type TemplateFailure = FactFailure | SourceFailure | RenderFailure | UnknownTemplate
