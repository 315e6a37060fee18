import { printable } from '../document/inline.ts'

/** Words between tags or in a quoted attribute, as XML 1.0 can carry them. */
export const xmlText = (text: string): string =>
  /[&<>"]/u.test(text) ? text.replaceAll(/[&<>"]/gu, (character) => ENTITIES[character] ?? '') : text

/** Words that no writer has cleaned yet: names in headers and properties. */
export const safeText = (text: string): string => xmlText(printable(text))

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
