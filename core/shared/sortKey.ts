/** Swedish and Finnish order: å, ä and ö are letters of their own after z (SFS 4600). */
const AFTER_Z: Readonly<Record<string, string>> = { å: '{', ä: '|', ö: '}', æ: '|', ø: '}' }

/** Digits of a number inside a text are compared as a number: `2 §` comes before `10 §`. */
const NUMBER_WIDTH = 9

/**
 * A text as it is put in order, the same on every engine: compare by code units. Letter case, diacritics of other
 * letters, punctuation and extra spaces don't matter.
 */
export const sortKey = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replaceAll(/[åäöæø]/gu, (letter) => AFTER_Z[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/\d+/gu, (digits) => digits.padStart(NUMBER_WIDTH, '0'))
    .replaceAll(/[^\p{L}\p{N}{|}]+/gu, ' ')
    .trim()
