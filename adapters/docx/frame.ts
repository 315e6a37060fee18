import { Document, Packer } from 'docx'
import { strFromU8, unzipSync } from 'fflate'
import type { OfficeDocument } from '../../core/document/model.ts'
import { printable } from '../document/inline.ts'
import { type PackagePart, packageRelationships, wordPart } from './package.ts'
import { stylesXml } from './stylesXml.ts'

/**
 * What stands around the text, made by the `docx` package: properties, settings and styles. The text itself we print
 * (docs/decisions/0018-own-word-writer.md).
 */
export async function frameParts(document: OfficeDocument): Promise<readonly PackagePart[]> {
  const packed = await Packer.toBuffer(
    new Document({
      title: printable(document.title),
      creator: printable(document.author),
      lastModifiedBy: printable(document.author),
      compatibility: { version: 15 },
      externalStyles: stylesXml(document.style, document.language),
      sections: [{ children: [] }],
    }),
  )
  const parts = unzipSync(packed)
  const partOf = (name: string): string => strFromU8(parts[name] ?? new Uint8Array())
  return [
    packageRelationships,
    {
      name: 'docProps/app.xml',
      type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
      content: partOf('docProps/app.xml'),
    },
    {
      name: 'docProps/core.xml',
      type: 'application/vnd.openxmlformats-package.core-properties+xml',
      content: fixProperties(partOf('docProps/core.xml'), document),
    },
    wordPart('settings', 'settings', partOf('word/settings.xml')),
    wordPart('styles', 'styles', partOf('word/styles.xml')),
  ]
}

/** The package states its own clock: the document's time stands there instead, and the document's language with it. */
const fixProperties = (xml: string, { createdAt, language }: OfficeDocument): string =>
  xml
    .replaceAll(
      /(<dcterms:(?:created|modified)[^>]*>)[^<]*/gu,
      (_, tag: string) => `${tag}${createdAt.replace(/\.\d+Z$/u, 'Z')}`,
    )
    .replace('<cp:lastModifiedBy>', `<dc:language>${language}</dc:language><cp:lastModifiedBy>`)
