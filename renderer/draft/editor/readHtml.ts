import { type BlockId, asId } from '../../../core/shared/ids.ts'
import {
  type Block,
  type Cell,
  type Inline,
  type List,
  type ListItem,
  run,
} from '../../../core/shared/text.ts'
import { newId } from './keepIds.ts'
import { type WordLine, readWordList, wordList } from './wordList.ts'

/**
 * What is pasted from Word or a web page, as blocks: headings, paragraphs, lists and tables, every word once, and
 * nothing of how it looked.
 */
export const htmlToBlocks = (html: string): readonly Block[] =>
  joinLists(readBlocks(new DOMParser().parseFromString(withoutStyles(html), 'text/html').body))

/**
 * The page's policy complains of every style, even where nothing is shown: style elements go, and attributes get a name
 * under which they can be read (Word says in them what is a list).
 */
const withoutStyles = (html: string): string =>
  html
    .replaceAll(/<style\b[^]*?<\/style>/giu, '')
    .replaceAll(/<[a-z][^>]*>/giu, (tag) => tag.replaceAll(/(\s)style(\s*=)/giu, '$1data-style$2'))

/** Lines of a plain text: each is a paragraph. */
export const plainToBlocks = (text: string): readonly Block[] =>
  text.split(/\r\n?|\n/u).flatMap((line) => paragraphOf(words(line)))

/** A list paragraph of Word stays a line until all are read: its list is made of the lines that follow each other. */
type Read = Block | WordLine

const BLOCKS =
  'address,article,aside,blockquote,center,dd,div,dl,dt,fieldset,figure,footer,form,h1,h2,h3,h4,h5,h6,header,hr,li,main,nav,ol,p,pre,section,table,ul'

/** Not words of the text: metadata, code, and what Word hides. */
const isUnseen = (node: Node): boolean =>
  !(node instanceof HTMLElement)
    ? node.nodeType !== Node.TEXT_NODE
    : node.matches('head,script,style,template,title,noscript,xml') ||
      /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/iu.test(node.dataset['style'] ?? '')

function readBlocks(parent: Node): readonly Read[] {
  const blocks: Read[] = []
  let line: Node[] = []
  const endLine = (): void => {
    blocks.push(...paragraphOf(joinInline(line)))
    line = []
  }
  for (const node of parent.childNodes) {
    if (isUnseen(node)) continue
    if (!(node instanceof HTMLElement) || !isBlock(node)) line.push(node)
    else {
      endLine()
      blocks.push(...readElement(node))
    }
  }
  endLine()
  return blocks
}

const isBlock = (element: HTMLElement): boolean =>
  element.matches(BLOCKS) || element.querySelector(BLOCKS) !== null

function readElement(element: HTMLElement): readonly Read[] {
  const tag = element.localName
  if (/^h[1-6]$/u.test(tag)) return headingOf(inlineOf(element), Number(tag.slice(1)))
  if (tag === 'ul' || tag === 'ol') return listOf(element)
  if (tag === 'table' && element instanceof HTMLTableElement) return tableOf(element)
  if (tag === 'p') return readParagraph(element)
  return readBlocks(element)
}

function readParagraph(element: HTMLElement): readonly Read[] {
  const level = /(?:heading|otsikko|rubrik)\s*(\d)/iu.exec(element.className)?.[1]
  const content = inlineOf(element)
  const list = readWordList(element)
  if (content.length === 0) return []
  if (list !== null) return [{ ...list, content }]
  return level === undefined ? paragraphOf(content) : headingOf(content, Number(level))
}

const newBlock = () => ({ blockId: asId<BlockId>(newId('blockId')), origin: null })

const paragraphOf = (content: readonly Inline[]): readonly Block[] =>
  content.length === 0 ? [] : [{ kind: 'paragraph', ...newBlock(), content }]

const headingOf = (content: readonly Inline[], level: number): readonly Block[] =>
  content.length === 0
    ? []
    : [{ kind: 'heading', ...newBlock(), level: level === 1 ? 1 : level === 2 ? 2 : 3, content }]

function listOf(element: HTMLElement): readonly List[] {
  const items: ListItem[] = []
  for (const child of element.children)
    if (child instanceof HTMLElement && !isUnseen(child)) addItem(items, child)
  return items.length === 0
    ? []
    : [{ kind: 'list', ...newBlock(), style: element.localName === 'ol' ? 'numbered' : 'bulleted', items }]
}

/** Word and old editors put a sublist beside its item instead of inside it. */
function addItem(items: ListItem[], child: HTMLElement): void {
  const isList = child.matches('ul,ol')
  const [sublist = null, ...others] = isList ? listOf(child) : [...child.children].flatMap(sublistOf)
  const content = isList ? [] : inlineOf(child, 'ul,ol')
  const last = items.at(-1)
  if (isList && sublist !== null && last?.sublist === null) items[items.length - 1] = { ...last, sublist }
  else if (content.length > 0 || sublist !== null)
    items.push({ blockId: newBlock().blockId, content, sublist })
  items.push(...others.flatMap((list) => list.items))
}

const sublistOf = (child: Element): readonly List[] =>
  child instanceof HTMLElement && child.matches('ul,ol') ? listOf(child) : []

/** Every row gets as many cells as the widest; a cell over several columns leaves the others empty. */
function tableOf(table: HTMLTableElement): readonly Read[] {
  const rows = [...table.rows].map((row) => [...row.cells].flatMap(cellsOf))
  const width = Math.max(0, ...rows.map(({ length }) => length))
  if (width <= 1) return [...table.rows].flatMap((row) => [...row.cells].flatMap((cell) => readBlocks(cell)))
  const [header = [], ...others] = rows.map((row) => [
    ...row,
    ...Array.from({ length: width - row.length }, emptyCell),
  ])
  return [{ kind: 'table', ...newBlock(), header, rows: others }]
}

function cellsOf(cell: HTMLTableCellElement): readonly Cell[] {
  const isEnd =
    /text-align:\s*(?:right|end)/iu.test(cell.outerHTML) || cell.querySelector('[align=right]') !== null
  const first: Cell = { align: isEnd || cell.align === 'right' ? 'end' : 'start', content: inlineOf(cell) }
  return [first, ...Array.from({ length: Math.min(cell.colSpan, 60) - 1 }, emptyCell)]
}

const emptyCell = (): Cell => ({ align: 'start', content: [] })

/** The words of an element on one line; `except`: elements that are read elsewhere. */
function inlineOf(element: HTMLElement, except?: string): readonly Inline[] {
  return joinInline([...element.childNodes], except)
}

function joinInline(nodes: readonly Node[], except?: string): readonly Inline[] {
  return words(nodes.map((node) => textOf(node, except)).join(''))
}

function textOf(node: Node, except?: string): string {
  if (node.nodeType === Node.TEXT_NODE) return (node.textContent ?? '').replaceAll(/[\r\n]+/gu, ' ')
  if (isUnseen(node) || !(node instanceof HTMLElement)) return ''
  if (except !== undefined && node.matches(except)) return ''
  if (node.localName === 'br') return '\n'
  const inside = [...node.childNodes].map((child) => textOf(child, except)).join('')
  return node.matches('p,div,li,td,th') ? `\n${inside}\n` : inside
}

/** One space between words; a line break stays one, except at the ends. */
const words = (text: string): readonly Inline[] =>
  text
    .normalize('NFC')
    // oxlint-disable-next-line no-control-regex -- these have no place in a document
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F\u00AD\uFFFE\uFFFF]/gu, '')
    .replaceAll(/[^\S\n]+/gu, ' ')
    .replaceAll(/ ?\n\s*/gu, '\n')
    .trim()
    .split('\n')
    .flatMap((line, at): readonly Inline[] =>
      line === '' ? [] : at === 0 ? [run(line)] : [{ kind: 'lineBreak' }, run(line)],
    )

function joinLists(read: readonly Read[]): readonly Block[] {
  const blocks: Block[] = []
  let lines: WordLine[] = []
  const endList = (): void => {
    if (lines.length > 0) blocks.push(...wordList(lines))
    lines = []
  }
  for (const one of read) {
    if (one.kind === 'wordLine') lines.push(one)
    else {
      endList()
      blocks.push(one)
    }
  }
  endList()
  return blocks
}
