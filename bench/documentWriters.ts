import { deflateRawSync } from 'node:zlib'
import Docxtemplater from 'docxtemplater'
import { TemplateHandler } from 'easy-template-x'
import PizZip from 'pizzip'
import { strFromU8, unzipSync } from 'fflate'
import { writeDocx } from '../adapters/docx/writeDocx.ts'
import type { DocumentPart } from '../core/document/model.ts'
import { run } from '../core/shared/text.ts'
import { type BenchItem, benchMinutes, itemParts, minutesOf } from './minutes.ts'

/** Writers of the same minutes. What each needs beforehand (a template, the XML) is made before its time begins. */
export const WRITERS = ['ours', 'docxtemplater', 'easy-template-x', 'pandoc', 'deflate'] as const

export type WriterName = (typeof WRITERS)[number]

/** Makes one run of a writer ready; the answer writes the file's bytes once for each call. */
export async function prepare(
  name: Exclude<WriterName, 'pandoc'>,
  items: readonly BenchItem[],
): Promise<() => Promise<Uint8Array>> {
  switch (name) {
    case 'ours': {
      const document = benchMinutes(items)
      return () => writeDocx(document)
    }
    case 'docxtemplater': {
      const template = await templateFile(['{#clauses}', '{text}', '{/clauses}'])
      return async () => {
        const writer = new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true })
        writer.render({ items })
        return writer.getZip().generate({ type: 'uint8array', compression: 'DEFLATE' })
      }
    }
    case 'easy-template-x': {
      const template = Buffer.from(await templateFile(['{#clauses}{text}{/clauses}']))
      return async () => new TemplateHandler().process(template, { items: items.map(templateData) })
    }
    case 'deflate': {
      const xml = unzipSync(await writeDocx(benchMinutes(items)))['word/document.xml'] ?? new Uint8Array()
      return async () => deflateRawSync(xml)
    }
  }
}

const tag = (text: string): DocumentPart => ({ kind: 'line', role: 'plain', content: [run(text)] })

/** Our own minutes of one § whose words are tags, in loops: the peers fill it with the same items. One repeats list items by a loop inside one. */
async function templateFile(clauses: readonly string[]): Promise<Uint8Array> {
  const tagged: BenchItem = {
    number: '{number}',
    title: '{title}',
    caseNumber: '{caseNumber}',
    description: ['{#description}', '{text}', '{/description}'].map((text) => ({ text })),
    leadIn: '{leadIn}',
    clauses: clauses.map((text) => ({ text })),
    decision: '{decision}',
  }
  return writeDocx(
    minutesOf([
      tag('{#items}'),
      tag('{number} {title}'),
      tag('{/items}'),
      { kind: 'pageBreak' },
      tag('{#items}'),
      ...itemParts(tagged),
      tag('{/items}'),
    ]),
  )
}

/** The library's types ask for arrays that may be written to. */
const templateData = ({ description, clauses, ...item }: BenchItem) => ({
  ...item,
  description: [...description],
  clauses: [...clauses],
})

/** The same as Markdown, for pandoc. */
export const markdownOf = (items: readonly BenchItem[]): string =>
  [
    '% Pöytäkirja 14/2026',
    ...items.flatMap((item) => [
      `## ${item.number} ${item.title}`,
      item.caseNumber,
      '### Kuvaus',
      ...item.description.map(({ text }) => text),
      '### Päätösehdotus',
      item.leadIn,
      item.clauses.map(({ text }, at) => `${at + 1}. ${text}`).join('\n'),
      '### Päätös',
      item.decision,
    ]),
  ].join('\n\n')

/** Paragraphs with words in a Word file: all writers must have written the same. */
export function countParagraphs(file: Uint8Array): number {
  const xml = strFromU8(unzipSync(file)['word/document.xml'] ?? new Uint8Array())
  return xml.split('</w:p>').filter((paragraph) => /<w:t[ >][^<]*[^\s<][^<]*</u.test(paragraph)).length
}
