import type { Kind } from './scope.ts'

/**
 * Helpers of item templates. Printing ones are called as `{{range start end}}`, asking ones inside a condition as
 * `{{#if (is role "partner")}}`, blocks as `{{#part "title"}}`.
 */
export const PRINTING = {
  /** `1.1.2027–31.12.2028` */
  range: [
    ['date', 'year'],
    ['date', 'year'],
  ],
  /** `a, b ja c` */
  list: [['textList']],
  /** `19 440,00 euroa vuonna 2027 ja 19 440,00 euroa vuonna 2028` */
  years: [['yearlyAmounts']],
  /** How many per cent the first amount is of the second: `8 %` */
  share: [['money'], ['money']],
  /** A text of the user's as a sentence of its own: a capital first, a stop last */
  sentence: [['text', 'longText', 'words']],
  /** Words of the template for each value of a choice: `{{wording role lead="päätoteuttajana" …}}` */
  wording: [['choice']],
} as const satisfies Record<string, readonly (readonly Kind[])[]>

/** `several` asks whether a list has more than one member, for the number of the words around it. */
export const ASKING = ['and', 'or', 'is', 'several'] as const

export const BLOCKS = ['part', 'lead', 'clause', 'if', 'unless', 'each', 'with'] as const

export type PrintingHelper = keyof typeof PRINTING
export type BlockHelper = (typeof BLOCKS)[number]

export const isPrinting = (name: string): name is PrintingHelper => Object.hasOwn(PRINTING, name)
export const isBlockHelper = (name: string): name is BlockHelper => BLOCKS.some((block) => block === name)

/** Names no fact may have. */
export const HELPER_NAMES: readonly string[] = [...Object.keys(PRINTING), ...ASKING, ...BLOCKS]

/** Kinds that `{{name}}` prints as it is. Lists have a helper that says how. */
export const PRINTABLE: readonly Kind[] = [
  'text',
  'longText',
  'money',
  'percent',
  'number',
  'year',
  'date',
  'choice',
  'name',
  'words',
]

/** Parts of an item that a source must have, each once. `lead` has a helper of its own. */
export const PARTS = ['title', 'description', 'effects'] as const
