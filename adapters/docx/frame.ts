import type { OfficeDocument } from '../../core/document/model.ts'
import { type PackagePart, packageRelationships, wordPart } from './package.ts'
import { stylesXml } from './stylesXml.ts'
import { W, XML_HEAD, safeText } from './xml.ts'

/** What stands around the text: properties, settings and styles. */
export const frameParts = (document: OfficeDocument): readonly PackagePart[] => [
  packageRelationships,
  {
    name: 'docProps/app.xml',
    type: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    content: `${XML_HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
  },
  {
    name: 'docProps/core.xml',
    type: 'application/vnd.openxmlformats-package.core-properties+xml',
    content: coreProperties(document),
  },
  wordPart('settings', 'settings', SETTINGS),
  wordPart('styles', 'styles', stylesXml(document.style, document.language)),
]

/** Title, author and the document's own time; the program's clock is not asked. Source: ECMA-376-2, annex D. */
function coreProperties({ title, author, language, createdAt }: OfficeDocument): string {
  const [name, office] = [safeText(title), safeText(author)]
  const time = createdAt.replace(/\.\d+Z$/u, 'Z')
  const stamp = (tag: string): string => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${time}</dcterms:${tag}>`
  return (
    `${XML_HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" ` +
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
    `<dc:title>${name}</dc:title><dc:creator>${office}</dc:creator><dc:language>${language}</dc:language>` +
    `<cp:lastModifiedBy>${office}</cp:lastModifiedBy><cp:revision>1</cp:revision>` +
    `${stamp('created')}${stamp('modified')}</cp:coreProperties>`
  )
}

/** Tab stops every half inch, and the layout of Word 2013 and later (compatibility mode 15). */
const SETTINGS =
  `${XML_HEAD}<w:settings xmlns:w="${W}"><w:defaultTabStop w:val="720"/><w:compat>` +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>' +
  '</w:compat></w:settings>'
