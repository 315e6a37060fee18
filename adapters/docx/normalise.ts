import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { Instant } from '../../core/calendar/day.ts'

/**
 * Makes the bytes of a .docx depend on its content alone: parts in order of name, bookmark ids counted from 1, dates
 * from `createdAt` and no times in the zip. So a document made again can be compared with the one that was signed.
 */
export function normaliseDocx(bytes: Uint8Array, createdAt: Instant): Uint8Array {
  const parts = Object.entries(unzipSync(bytes))
    .filter(([name, content]) => !isEmptyRelationships(name, content))
    .toSorted(([one], [other]) => compareParts(one, other))
  return zipSync(
    Object.fromEntries(parts.map(([name, content]) => [name, normalisePart(name, content, createdAt)])),
    // Local time on purpose: fflate writes the local fields, and the zip format starts from 1980.
    { level: 9, mtime: new Date(1980, 0, 1) },
  )
}

/** A relationships part that relates nothing: no signature covers it, so nothing may be added to it later. */
const isEmptyRelationships = (name: string, content: Uint8Array): boolean =>
  name.endsWith('.rels') && !strFromU8(content).includes('<Relationship ')

/** Readers of the format expect the content types first and the package's relationships second. */
const FIRST = ['[Content_Types].xml', '_rels/.rels']

function compareParts(one: string, other: string): number {
  const [a, b] = [rank(one), rank(other)]
  if (a !== b) return a - b
  return one < other ? -1 : 1
}

const rank = (name: string): number => (FIRST.includes(name) ? FIRST.indexOf(name) : FIRST.length)

function normalisePart(name: string, content: Uint8Array, createdAt: Instant): Uint8Array {
  if (!/\.(?:xml|rels)$/u.test(name)) return content
  const xml = strFromU8(content)
  if (name === 'docProps/core.xml') return strToU8(fixDates(xml, createdAt))
  if (name === 'word/document.xml') return strToU8(mergeSectionEnds(renumber(xml)))
  return content
}

/** `2026-11-16T16:02:11.000Z` as W3CDTF without a fraction: `2026-11-16T16:02:11Z`. */
const fixDates = (xml: string, createdAt: Instant): string =>
  xml.replaceAll(
    /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
    (_, tag: string) => `${tag}${createdAt.replace(/\.\d+Z$/u, 'Z')}`,
  )

/** The library counts bookmarks per process, not per document. */
function renumber(xml: string): string {
  const ids = new Map<string, number>()
  const numberOf = (id: string): number => {
    const known = ids.get(id) ?? ids.size + 1
    ids.set(id, known)
    return known
  }
  return xml.replaceAll(
    /(<w:bookmark(?:Start|End)\b[^>]*\bw:id=")([^"]*)"/gu,
    (_, before: string, id: string) => `${before}${numberOf(id)}"`,
  )
}

/**
 * The library ends each section with an empty paragraph that holds its page layout. The layout moves to the last
 * paragraph with words; after a table, where the format needs a paragraph, it stays and takes no room.
 */
const mergeSectionEnds = (xml: string): string =>
  xml.split(/(?=<w:p><w:pPr><w:sectPr\b)/u).reduce((before, rest) => {
    const end = /^<w:p><w:pPr>(<w:sectPr\b.*?<\/w:sectPr>)<\/w:pPr><\/w:p>/u.exec(rest)
    if (end === null) return before + rest
    const [paragraph = '', layout = ''] = end
    const after = rest.slice(paragraph.length)
    return before.endsWith('</w:p>')
      ? intoLastParagraph(before, layout) + after
      : `${before}<w:p><w:pPr><w:pStyle w:val="SectionEnd"/>${layout}</w:pPr></w:p>${after}`
  })

function intoLastParagraph(xml: string, layout: string): string {
  const start = Math.max(xml.lastIndexOf('<w:p>'), xml.lastIndexOf('<w:p '))
  const end = xml.indexOf('</w:pPr>', start)
  if (end === -1) throw new Error('a paragraph without properties ends a section')
  return `${xml.slice(0, end)}${layout}${xml.slice(end)}`
}
