import { NBSP } from '../../core/shared/typography.ts'

/** A figure and what belongs to it: `103 §`, `38 880,00 euroa`, `20 %`. */
const FIGURE_AND_UNIT = /(?<=\d) (?=§|%|€|euro|dagar|päivä)/gu

/** A word or sign and its figure: `§ 247`, `klo 14.32`, `kl. 14.32`, `liite 3`, `kohta 4`, `bilaga 3`, `punkt 4`. */
const WORD_AND_FIGURE = /(?<=(?:^|[\s(])(?:§|§:t|§§|klo|kl\.|liite|kohta|bilaga|punkt)) (?=\d)/gu

/** Groups of a telephone number: `015 555 0125`. */
const TELEPHONE = /(?<=\b0\d{1,3}) (?=\d{3})|(?<=\b0\d{1,3}[ \u00A0]\d{3,4}) (?=\d{2,4}\b)/gu

/** Keeps a figure on the line of its unit, and a telephone number on one line: plain spaces there become no-break spaces when a text is printed. */
export const unbroken = (text: string): string =>
  /\d/u.test(text)
    ? text.replaceAll(FIGURE_AND_UNIT, NBSP).replaceAll(WORD_AND_FIGURE, NBSP).replaceAll(TELEPHONE, NBSP)
    : text
