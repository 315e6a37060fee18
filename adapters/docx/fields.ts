import { BuilderElement, type ParagraphChild, TextRun, XmlComponent } from 'docx'

/**
 * A field with its last result, as three markers round the runs (ECMA-376-1, 17.16.18). Word and LibreOffice compute
 * PAGE, NUMPAGES and STYLEREF themselves; the result is what a reader that computes nothing shows.
 */
export const field = (instruction: string, result: readonly ParagraphChild[]): readonly ParagraphChild[] => [
  new TextRun({ children: [marker('begin')] }),
  new TextRun({ children: [new Instruction(` ${instruction} `)] }),
  new TextRun({ children: [marker('separate')] }),
  ...result,
  new TextRun({ children: [marker('end')] }),
]

/**
 * A link to the outside as a HYPERLINK field, not as a relationship: relationships get random ids, and one whose address
 * has `&` breaks every signature in LibreOffice.
 */
export const hyperlinkField = (href: string, words: readonly ParagraphChild[]): readonly ParagraphChild[] =>
  field(`HYPERLINK "${href.replaceAll('"', '%22').replaceAll('\\', '%5C')}"`, words)

const marker = (type: 'begin' | 'separate' | 'end'): XmlComponent =>
  new BuilderElement({ name: 'w:fldChar', attributes: { type: { key: 'w:fldCharType', value: type } } })

class Instruction extends XmlComponent {
  constructor(instruction: string) {
    super('w:instrText')
    this.root.push({ _attr: { 'xml:space': 'preserve' } }, instruction)
  }
}
