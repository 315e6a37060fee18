import { Header, PageNumber, Paragraph, type ParagraphChild, Tab, TextRun } from 'docx'
import type { PageHeader } from '../../core/document/model.ts'
import { printable } from '../document/inline.ts'
import { field } from './fields.ts'
import { textRuns } from './runs.ts'
import { SECTION_NUMBER_STYLE } from './styles.ts'

/**
 * The running header: organisation and body at left, document with the § of the page, day and page number at right,
 * and a hairline under them.
 */
export const pageHeader = (header: PageHeader, sections: readonly string[]): Header =>
  new Header({
    children: [
      new Paragraph({
        style: 'Header',
        children: [
          ...textRuns(header.organisation, 'Strong'),
          new TextRun({ children: [new Tab(), printable(header.document)] }),
          ...(sections.length === 0 ? [] : currentSection(sections)),
        ],
      }),
      new Paragraph({
        style: 'HeaderLast',
        children: [
          ...textRuns(header.body),
          new TextRun({
            children: [
              new Tab(),
              `${printable(header.day)}, ${printable(header.pageWord)} `,
              PageNumber.CURRENT,
            ],
          }),
          new TextRun({ children: [' (', PageNumber.TOTAL_PAGES, ')'] }),
        ],
      }),
    ],
  })

/** Where STYLEREF isn't computed, the §§ of these pages stand as they are, first to last. */
function currentSection(sections: readonly string[]): readonly ParagraphChild[] {
  const [first = '', last = ''] = [sections.at(0), sections.at(-1)]
  const known = first === last ? first : `${first} – ${last}`
  return [
    new TextRun({ text: ', ' }),
    ...field(`STYLEREF "${SECTION_NUMBER_STYLE}"`, [new TextRun({ text: printable(known) })]),
  ]
}
