import { hashText } from '../casefile/eventLog.ts'
import type { FileContent, FileParagraph } from './provenance.ts'

/**
 * What a page or a text says: its lines without markup. Line ends, runs of spaces, unbreakable spaces and soft hyphens
 * are all one, so that a text that went through a mail program or was saved again by a browser is known again.
 */
export function plainContent(text: string, format: 'html' | 'txt'): FileContent {
  const paragraphs = format === 'html' ? pageParagraphs(text) : textParagraphs(text)
  const words = paragraphs.map((paragraph) => paragraph.text).join('\n')
  return { contentHash: hashText(`${format}\n${words}`), parts: {}, paragraphs }
}

const textParagraphs = (text: string): readonly FileParagraph[] =>
  text
    .split(/\r\n|[\n\r]/u)
    .map((line) => ({ heading: '', text: plainLine(line) }))
    .filter((paragraph) => paragraph.text !== '')

/** What stands outside the body is not read; every block of it is a line. */
function pageParagraphs(html: string): readonly FileParagraph[] {
  const body = html.replace(/^[^]*?<body(?:\s[^>]*)?>/iu, '')
  const lines = body
    .replaceAll(/<!--[^]*?-->|<(style|script)[\s>][^]*?<\/\1>/giu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/<h[1-6](?:\s[^>]*)?>/giu, `\n${HEADING}`)
    .replaceAll(BLOCKS, '\n')
    .replaceAll(/<[^>]*>/gu, '')
    .split('\n')
  const paragraphs: FileParagraph[] = []
  let heading = ''
  for (const line of lines) {
    const text = plainLine(unescapeHtml(line.replace(HEADING, '')))
    if (text === '') continue
    if (line.startsWith(HEADING)) heading = text
    paragraphs.push({ heading, text })
  }
  return paragraphs
}

/** Marks a line that was a heading; a text may not hold it. */
const HEADING = '\u0001'

const BLOCKS =
  /<\/?(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|footer|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)(?:\s[^>]*)?\/?>/giu

const plainLine = (line: string): string =>
  line
    .normalize('NFC')
    .replaceAll(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim()

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  shy: '',
}

const unescapeHtml = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (entity, decimal, hex, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name] ?? entity
    const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : entity
  })
