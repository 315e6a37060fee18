import { type DocxParagraph, docxParts, fieldsOf, paragraphsOf } from './docxParts.ts'

/**
 * What in a Word file would hinder a screen reader, an office that restyles it, or a program that opens it: one line a
 * problem; empty when the file is as it should be.
 */
export function wordProblems(bytes: Uint8Array): readonly string[] {
  const parts = docxParts(bytes)
  const xml = parts['word/document.xml'] ?? ''
  const paragraphs = paragraphsOf(xml)
  return [
    ...styleProblems(parts, paragraphs),
    ...headingProblems(paragraphs),
    ...textProblems(xml, paragraphs),
    ...tableProblems(xml),
    ...linkProblems(parts, paragraphs),
    ...headerProblems(parts),
    ...propertyProblems(parts),
  ]
}

type Parts = Readonly<Record<string, string>>

const idsOf = (xml: string, pattern: RegExp): readonly string[] =>
  [...xml.matchAll(pattern)].map(([, id]) => id ?? '')

function styleProblems(parts: Parts, paragraphs: readonly DocxParagraph[]): readonly string[] {
  const styles = parts['word/styles.xml'] ?? ''
  const defined = new Set(idsOf(styles, /w:styleId="([^"]*)"/gu))
  const used = Object.values(parts).flatMap((xml) =>
    idsOf(xml, /<w:(?:pStyle|rStyle|tblStyle|basedOn|next) w:val="([^"]*)"/gu),
  )
  const headings = [...styles.matchAll(/w:styleId="(Heading\d)">.*?<\/w:style>/gsu)]
  return [
    ...[...new Set(used)].filter((id) => !defined.has(id)).map((id) => `undefined style ${id}`),
    ...paragraphs.filter(({ style }) => style === '').map(({ text }) => `no style: ${text}`),
    ...headings
      .filter(([style]) => !/<w:keepNext\/>.*<w:outlineLvl /su.test(style))
      .map(([, id]) => `${id} is not kept with the next, or has no outline level`),
  ]
}

/** The first is of level 1, and no level is jumped over. */
function headingProblems(paragraphs: readonly DocxParagraph[]): readonly string[] {
  const levels = paragraphs
    .filter(({ style }) => /^Heading\d$/u.test(style))
    .map(({ style, text }) => ({ level: Number(style.slice(-1)), text }))
  return levels.flatMap(({ level, text }, at) =>
    level > (levels[at - 1]?.level ?? 0) + 1
      ? [`heading ${level} after ${levels[at - 1]?.level ?? 0}: ${text}`]
      : [],
  )
}

function textProblems(xml: string, paragraphs: readonly DocxParagraph[]): readonly string[] {
  const outside = paragraphsOf(xml.replaceAll(/<w:tc>.*?<\/w:tc>/gsu, ''))
  const runs = [...xml.matchAll(/<w:r>(?:(?!<\/w:r>).)*<w:t[ >](?:(?!<\/w:r>).)*<\/w:r>/gsu)].map(
    ([run]) => run,
  )
  return [
    ...outside
      .filter(({ text, style }) => text.trim() === '' && style !== 'SectionEnd')
      .map(({ style }) => `an empty paragraph of style ${style}`),
    ...runs
      .filter((run) => !/<w:lang w:val="(?:fi|sv)-FI"\/>/u.test(run))
      .map((run) => `no language: ${run}`),
    ...paragraphs
      .filter(({ text, xml: own }) => /^(?:\d+[.)]|[•–-])\s/u.test(text) && !own.includes('<w:numPr>'))
      .map(({ text }) => `numbered by hand: ${text}`),
    ...paragraphs
      .filter(({ text }) => / {3}|\t\t/u.test(text))
      .map(({ text }) => `laid out by spaces: ${text}`),
  ]
}

const tableProblems = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:tbl>.*?<\/w:tbl>/gsu)]
    .map(([table]) => table)
    .filter(
      (table) => table.includes('w:val="RecordTable"') && table.match(/<w:tblHeader\/>/gu)?.length !== 1,
    )
    .map((table) => `a table without a header row: ${table.slice(0, 200)}`)

function linkProblems(parts: Parts, paragraphs: readonly DocxParagraph[]): readonly string[] {
  const xml = parts['word/document.xml'] ?? ''
  const bookmarks = new Set(idsOf(xml, /<w:bookmarkStart w:name="([^"]*)"/gu))
  const targets = [...idsOf(xml, /w:anchor="([^"]*)"/gu), ...idsOf(xml, / PAGEREF (\S+) /gu)]
  const relationships = Object.entries(parts).filter(([name]) => name.endsWith('.rels'))
  return [
    ...targets.filter((target) => !bookmarks.has(target)).map((target) => `a link to nowhere: ${target}`),
    ...paragraphs
      .filter(({ style, text }) => style === 'TOC1' && !/\t\d+$/u.test(text))
      .map(({ text }) => `contents without a page: ${text}`),
    ...relationships
      .filter(([, rels]) => rels.includes('TargetMode="External"') || !rels.includes('<Relationship '))
      .map(([name]) => `${name} leads outside or relates nothing`),
  ]
}

/** Page X of Y, and words for every picture. */
function headerProblems(parts: Parts): readonly string[] {
  const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/u.test(name))
  const silent = Object.values(parts).flatMap((xml) =>
    [...xml.matchAll(/<(?:wp:docPr|pic:cNvPr)[^>]*>/gu)].filter(
      ([picture]) => !/descr="[^"]+"/u.test(picture),
    ),
  )
  return [
    ...(headers.length === 0 ? ['no page header'] : []),
    ...headers
      .filter(([, xml]) => !['PAGE', 'NUMPAGES'].every((field) => fieldsOf(xml).includes(field)))
      .map(([name]) => `${name} does not say page X of Y`),
    ...silent.map(([picture]) => `a picture without words: ${picture}`),
  ]
}

const propertyProblems = (parts: Parts): readonly string[] =>
  ['dc:title', 'dc:creator', 'dc:language']
    .filter((name) => !new RegExp(`<${name}>[^<]+<`, 'u').test(parts['docProps/core.xml'] ?? ''))
    .map((name) => `no ${name}`)
