/**
 * A text as it is compared and searched: no diacritics, lower case, white space (also NBSP) as one space, trimmed.
 * `Päätösehdotus` → `paatosehdotus`.
 */
export const fold = (text: string): string =>
  text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/gu, ' ').trim()
