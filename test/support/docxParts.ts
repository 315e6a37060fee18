import { strFromU8, unzipSync } from 'fflate'

/** The text parts of a .docx by name. */
export const docxParts = (bytes: Uint8Array): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]))

/** One paragraph of `word/document.xml`: its style, words (tabs as `\t`, breaks as `\n`) and XML. */
export interface DocxParagraph {
  readonly style: string
  readonly text: string
  readonly xml: string
}

export const paragraphsOf = (xml: string): readonly DocxParagraph[] =>
  [...xml.matchAll(/<w:p>.*?<\/w:p>/gsu)].map(([paragraph]) => ({
    style: /<w:pStyle w:val="([^"]*)"/u.exec(paragraph)?.[1] ?? '',
    text: wordsOf(paragraph),
    xml: paragraph,
  }))

/** The words between tags, entities read back. */
export const wordsOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br)\/>/gu)]
    .map(([, text, special]) =>
      special === undefined ? unescapeXml(text ?? '') : special === 'tab' ? '\t' : '\n',
    )
    .join('')

/** Field instructions in order: `PAGE`, `PAGEREF section1 \h` … */
export const fieldsOf = (xml: string): readonly string[] =>
  [...xml.matchAll(/<w:instrText[^>]*>([^<]*)</gu)].map(([, instruction]) =>
    unescapeXml(instruction ?? '').trim(),
  )

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

const unescapeXml = (text: string): string =>
  text.replaceAll(/&(\w+);/gu, (entity, name: string) => ENTITIES[name] ?? entity)
