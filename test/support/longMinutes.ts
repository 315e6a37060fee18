import type { DocumentPart, OfficeDocument } from '../../core/document/model.ts'
import { NBSP } from '../../core/shared/typography.ts'
import { sampleDocument } from './sampleDocument.ts'
import { CLAUSES, DESCRIPTION } from './sampleText.ts'

/** Minutes of a title page and so many §§, a page each; their texts have tables, lists and links. */
export const longMinutes = (sections: number): OfficeDocument => ({
  ...sampleDocument(),
  parts: [
    { kind: 'title', text: 'Pöytäkirja 14/2026' },
    ...Array.from({ length: sections }, (_, index) => section(241 + index)).flat(),
  ],
})

const section = (n: number): readonly DocumentPart[] => [
  { kind: 'pageBreak' },
  { kind: 'section', number: `§${NBSP}${n}`, title: `Ensiaskel-pilotin vaihe ${n}`, anchor: `section-${n}` },
  { kind: 'line', role: 'caseNumber', content: [{ kind: 'run', text: `SUVDno-2026-${n}`, marks: [] }] },
  { kind: 'label', text: 'Kuvaus', aside: null },
  { kind: 'blocks', blocks: DESCRIPTION },
  { kind: 'label', text: 'Päätösehdotus', aside: 'kaupunginjohtaja Markus Heinolahti' },
  {
    kind: 'clauses',
    leadIn: [{ kind: 'run', text: 'Kaupunginhallitus päättää', marks: [] }],
    clauses: CLAUSES,
  },
]
