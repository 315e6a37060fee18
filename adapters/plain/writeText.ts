import type { DocumentPart, OfficeDocument } from '../../core/document/model.ts'
import { type Block, type Inline, type List, run } from '../../core/shared/text.ts'
import { type LinkGroup, isBlank, linkGroups, printable } from '../document/inline.ts'
import { sectionName } from '../document/sections.ts'

/**
 * A document as plain text: UTF-8, one line a paragraph, LF between lines, an empty line between paragraphs.
 * For mail, for comparing versions and for those who read with their own tools.
 */
export function writeText(document: OfficeDocument): string {
  const { header } = document
  const lines = [
    solid(`${header.organisation}, ${header.body}`),
    loose(`${header.document}, ${header.day}`),
    ...document.parts.flatMap(partLines),
  ]
  return (
    lines
      .map(({ text, after }) => `${text.trimEnd()}\n${after === 'solid' ? '' : '\n'}`)
      .join('')
      .trimEnd() + '\n'
  )
}

/** A line of text, and whether an empty line follows it. */
interface Line {
  readonly text: string
  readonly after: 'solid' | 'loose'
}

const solid = (text: string): Line => ({ text: printable(text), after: 'solid' })
const loose = (text: string): Line => ({ text: printable(text), after: 'loose' })

/** Lines that belong together: an empty line only after the last. */
const together = (texts: readonly string[]): readonly Line[] =>
  texts.map((text, index) => (index === texts.length - 1 ? loose(text) : solid(text)))

// oxlint-disable-next-line complexity -- one line a kind; the compiler sees that none is missing
function partLines(part: DocumentPart): readonly Line[] {
  switch (part.kind) {
    case 'title':
      return [loose(part.text)]
    case 'section':
      return [solid(sectionName(part))]
    case 'label':
      return [solid(part.aside === null ? part.text : `${part.text} ${part.aside}`)]
    case 'sublabel':
      return [solid(part.text)]
    case 'line':
      return paragraphLines(part.content)
    case 'blocks':
      return part.blocks.flatMap(blockLines)
    case 'clauses':
      return [
        ...(isBlank(part.leadIn) ? [] : [solid(plainWords(part.leadIn))]),
        ...together(itemTexts('', 'numbered', part.clauses)),
      ]
    case 'list':
      return together(itemTexts(LIST_INDENT, part.style, part.items))
    case 'facts':
      return together(part.rows.map(({ name, value }) => `${name}: ${value}`))
    case 'table':
      return [
        ...(part.caption === '' ? [] : [solid(part.caption)]),
        ...tableLines([part.header, ...part.rows].map((row) => row.map((text) => [run(text)]))),
      ]
    case 'contents':
      return [solid(part.heading), ...together(part.entries.map((entry) => LIST_INDENT + sectionName(entry)))]
    case 'sideBySide':
      return part.rows.flatMap(([one, other]) => [...one, ...other].flatMap(partLines))
    case 'signatures':
      return part.groups.flatMap(({ statement, signers }) => [
        ...(statement === null ? [] : [solid(statement)]),
        ...together(signers.map(({ name, role }) => [name, role].filter((word) => word !== '').join(', '))),
      ])
    case 'pageBreak':
      return []
  }
}

function blockLines(block: Block): readonly Line[] {
  switch (block.kind) {
    case 'heading':
      return isBlank(block.content) ? [] : [solid(plainWords(block.content))]
    case 'paragraph':
      return paragraphLines(block.content)
    case 'quotation':
      return paragraphLines(block.content).map((line) => ({ ...line, text: hang(LIST_INDENT, line.text) }))
    case 'list':
      return together(nestedItems(block, LIST_INDENT))
    case 'table':
      return tableLines([block.header, ...block.rows].map((row) => row.map((cell) => cell.content)))
  }
}

const paragraphLines = (content: readonly Inline[]): readonly Line[] =>
  isBlank(content) ? [] : [loose(plainWords(content))]

const LIST_INDENT = '  '

const itemTexts = (
  indent: string,
  style: List['style'],
  items: readonly (readonly Inline[])[],
): readonly string[] => items.map((item, index) => hang(`${indent}${marker(style, index)}`, plainWords(item)))

const nestedItems = (list: List, indent: string): readonly string[] =>
  list.items.flatMap((item, index) => [
    hang(`${indent}${marker(list.style, index)}`, plainWords(item.content)),
    ...(item.sublist === null ? [] : nestedItems(item.sublist, `${indent}   `)),
  ])

const marker = (style: List['style'], index: number): string =>
  style === 'numbered' ? `${index + 1}. ` : '• '

/** Cells with tabs between: a spreadsheet takes them, and no letter of a name is lost. */
const tableLines = (rows: readonly (readonly (readonly Inline[])[])[]): readonly Line[] =>
  rows.map((row, index) => ({
    text: row.map((cell) => plainWords(cell).replaceAll('\n', ' ')).join('\t'),
    after: index === rows.length - 1 ? 'loose' : 'solid',
  }))

/** Words after a lead; their later lines stand under the first. */
const hang = (lead: string, words: string): string =>
  lead + words.replaceAll('\n', `\n${' '.repeat(lead.length)}`)

const plainWords = (content: readonly Inline[]): string => linkGroups(content).map(groupText).join('')

/** A link's address stands after its words, unless the words are the address. */
function groupText({ href, pieces }: LinkGroup): string {
  const words = pieces.map((piece) => (piece.kind === 'break' ? '\n' : piece.text)).join('')
  return href === null || href === words || href === `mailto:${words}` ? words : `${words} (${href})`
}
