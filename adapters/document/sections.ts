import type { DocumentPart, OfficeDocument } from '../../core/document/model.ts'

/**
 * Anchors of the sections in order. Throws when two sections have the same anchor or a contents entry points to none:
 * the builder of the document is wrong, and a link would lead nowhere.
 */
export function sectionAnchors(document: OfficeDocument): readonly string[] {
  const anchors = new Set<string>()
  for (const part of document.parts) {
    if (part.kind !== 'section') continue
    if (anchors.has(part.anchor)) throw new Error(`two sections have the anchor ${part.anchor}`)
    anchors.add(part.anchor)
  }
  const missing = document.parts.flatMap(linkedAnchors).find((anchor) => !anchors.has(anchor))
  if (missing !== undefined) throw new Error(`contents point to the missing anchor ${missing}`)
  return [...anchors]
}

const linkedAnchors = (part: DocumentPart): readonly string[] =>
  part.kind === 'contents' ? part.entries.map((entry) => entry.anchor) : []

/** `§ 247 Osallistuminen`, or the bare title of an unnumbered section. */
export const sectionName = (section: { readonly number: string; readonly title: string }): string =>
  section.number === '' ? section.title : `${section.number} ${section.title}`
