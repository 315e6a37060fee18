import { createHash } from 'node:crypto'
import type { FileContent, FileParagraph } from '../../core/document/provenance.ts'
import { mainPart } from './checkManifest.ts'
import type { ManifestReference } from './manifest.ts'
import type { OpcPackage } from './opc.ts'

/** What a Word file says, so that it can be known again: signatures and document properties are left out. */
export const contentOf = (opc: OpcPackage, manifest: readonly ManifestReference[]): FileContent => ({
  contentHash: contentHashOf(manifest),
  parts: Object.fromEntries(manifest.map(({ part, digest }) => [part, digest])),
  paragraphs: paragraphsOf(opc),
})

/** One hash over all that a signature covers. */
export function contentHashOf(manifest: readonly ManifestReference[]): string {
  const hash = createHash('sha256')
  for (const { part, contentType, digest } of manifest) hash.update(`${part}\n${contentType}\n${digest}\n`)
  return hash.digest('hex')
}

export const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

function paragraphsOf(opc: OpcPackage): readonly FileParagraph[] {
  const main = mainPart(opc)
  const bytes = main === undefined ? undefined : opc.bytes(main)
  return bytes === undefined ? [] : readParagraphs(Buffer.from(bytes).toString('utf8'))
}

/** Pieces of WordprocessingML that tell of words: style, text, tab, break, and the end of a paragraph. */
const PIECES = /<w:pStyle w:val="([^"]*)"|<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)\s*\/>|<\/w:p>/gu

/** The paragraphs in order, each with the nearest heading above it. Blank ones are left out. */
function readParagraphs(xml: string): readonly FileParagraph[] {
  const paragraphs: FileParagraph[] = []
  let heading = ''
  let style = ''
  let text = ''
  for (const [piece, styleName, words, space] of xml.matchAll(PIECES)) {
    if (styleName !== undefined) style = styleName
    else if (words !== undefined) text += unescapeXml(words)
    else if (space !== undefined) text += ' '
    else if (piece === '</w:p>') {
      const whole = text.trim()
      const level = /^(?:heading|otsikko|rubrik)\s?(\d)/iu.exec(style)?.[1]
      if (level !== undefined) heading = whole
      if (whole !== '')
        paragraphs.push({ heading, text: whole, ...(level === undefined ? {} : { level: Number(level) }) })
      style = ''
      text = ''
    }
  }
  return paragraphs
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

export const unescapeXml = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/giu, (entity, decimal, hex, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name] ?? entity
    const point = decimal === undefined ? Number.parseInt(String(hex), 16) : Number(decimal)
    return point <= 0x10ffff ? String.fromCodePoint(point) : entity
  })
