/** Families of relationship types: ISO/IEC 29500 transitional and strict, and Microsoft's own. */
const FAMILIES = [
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships/',
  'http://purl.oclc.org/ooxml/officeDocument/relationships/',
  'http://schemas.microsoft.com/office/2006/relationships/',
  'http://schemas.microsoft.com/office/2007/relationships/',
  'http://schemas.microsoft.com/office/2011/relationships/',
  'http://schemas.microsoft.com/office/2016/09/relationships/',
  'http://schemas.microsoft.com/office/2018/08/relationships/',
]

/**
 * What Word signs of its own documents ([MS-OFFCRYPTO] 2.5.2.4 and files that it signed). `customXml` is not here: Word
 * leaves it unsigned, so a file that has it is refused rather than signed in part.
 */
const SIGNED = new Set([
  'aFChunk',
  'attachedTemplate',
  'audio',
  'chart',
  'chartColorStyle',
  'chartStyle',
  'chartUserShapes',
  'comments',
  'commentsExtended',
  'commentsExtensible',
  'commentsIds',
  'control',
  'diagramColors',
  'diagramData',
  'diagramDrawing',
  'diagramLayout',
  'diagramQuickStyle',
  'endnotes',
  'font',
  'fontTable',
  'footer',
  'footnotes',
  'glossaryDocument',
  'header',
  'hyperlink',
  'image',
  'numbering',
  'officeDocument',
  'oleObject',
  'package',
  'people',
  'settings',
  'styles',
  'stylesWithEffects',
  'subDocument',
  'theme',
  'themeOverride',
  'video',
  'webSettings',
])

/** Whether Word signs what a relationship of this type points at. */
export const isSigned = (type: string): boolean =>
  FAMILIES.some((family) => type.startsWith(family) && SIGNED.has(type.slice(family.length)))
