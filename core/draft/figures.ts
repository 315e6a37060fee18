/** A figure with its thousands, decimals or the parts of a day: `38 880,00`, `27.11.2026`, `20`. */
const FIGURE = /(?<![\p{L}\d])\d{1,3}(?:[ \u00A0\u202F]\d{3})+(?:,\d+)?|\d+(?:[.,:]\d+)*/gu

/**
 * The figures of a text in order, in one spelling, so that two languages compare: `38 880,00` and `38 880` are
 * `38880`, `klo 18.02` and `kl. 18.02` are `18.02`.
 */
export const figuresOf = (text: string): readonly string[] =>
  [...text.matchAll(FIGURE)].map(([figure]) =>
    figure.replaceAll(/[\s\u00A0\u202F]/gu, '').replace(/,00$/u, ''),
  )
