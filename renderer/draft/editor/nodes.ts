import { Extension, Node, mergeAttributes } from '@tiptap/core'

/**
 * What may stand in an item's text: the block tree (core/shared/text.ts) and nothing else. The whole item is one
 * document, so that undo, search and the caret reach over its parts; what is not words stands in the document's
 * attributes (`frame`, `facts`) and is undone like words.
 */

/** Attributes of the block tree are data, never read from or written to markup. */
const kept = (fallback: unknown) => ({ default: fallback, rendered: false })

const owned = { blockId: kept(null), origin: kept(null) }

const DocumentNode = Node.create({
  name: 'doc',
  topNode: true,
  content: 'body body proposal',
  addAttributes: () => ({ frame: kept(null), facts: kept({}) }),
})

const TextNode = Node.create({ name: 'text', group: 'inline' })

/** Description or effects. */
const BodyNode = Node.create({
  name: 'body',
  content: 'block+',
  isolating: true,
  defining: true,
  addAttributes: () => ({ part: kept('description') }),
  renderHTML: ({ node }) => ['section', { class: 'draft-body', 'data-part': String(node.attrs['part']) }, 0],
})

const HeadingNode = Node.create({
  name: 'heading',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({ ...owned, level: kept(1) }),
  // Headings of the text stand under the view's h1 and the part's h2.
  renderHTML: ({ node }) => [`h${Number(node.attrs['level']) + 2}`, {}, 0],
})

const ParagraphNode = Node.create({
  name: 'paragraph',
  group: 'block',
  content: 'inline*',
  priority: 1000,
  addAttributes: () => owned,
  renderHTML: () => ['p', {}, 0],
})

const QuotationNode = Node.create({
  name: 'quotation',
  group: 'block',
  content: 'inline*',
  defining: true,
  addAttributes: () => owned,
  renderHTML: () => ['blockquote', {}, 0],
})

const BulletedListNode = Node.create({
  name: 'bulletedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => owned,
  renderHTML: () => ['ul', {}, 0],
})

const NumberedListNode = Node.create({
  name: 'numberedList',
  group: 'block list',
  content: 'listItem+',
  addAttributes: () => owned,
  renderHTML: () => ['ol', {}, 0],
})

const ListItemNode = Node.create({
  name: 'listItem',
  content: 'paragraph list?',
  defining: true,
  addAttributes: () => ({ blockId: kept(null) }),
  renderHTML: () => ['li', {}, 0],
})

const TableNode = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  addAttributes: () => owned,
  renderHTML: () => ['div', { class: 'draft-table' }, ['table', {}, ['tbody', {}, 0]]],
})

const TableRowNode = Node.create({
  name: 'tableRow',
  content: '(headerCell | tableCell)+',
  renderHTML: () => ['tr', {}, 0],
})

const cellAttributes = () => ({
  align: kept('start'),
  colspan: kept(1),
  rowspan: kept(1),
  colwidth: kept(null),
})

const TableCellNode = Node.create({
  name: 'tableCell',
  content: 'paragraph',
  isolating: true,
  addAttributes: cellAttributes,
  renderHTML: ({ node, HTMLAttributes }) => ['td', alignClass(node.attrs['align'], HTMLAttributes), 0],
})

const HeaderCellNode = Node.create({
  name: 'headerCell',
  content: 'paragraph',
  isolating: true,
  addAttributes: cellAttributes,
  renderHTML: ({ node, HTMLAttributes }) => [
    'th',
    { scope: 'col', ...alignClass(node.attrs['align'], HTMLAttributes) },
    0,
  ],
})

const alignClass = (align: unknown, attributes: Record<string, unknown>): Record<string, unknown> =>
  mergeAttributes(attributes, align === 'end' ? { class: 'number' } : {})

const LineBreakNode = Node.create({
  name: 'lineBreak',
  group: 'inline',
  inline: true,
  selectable: false,
  linebreakReplacement: true,
  renderText: () => '\n',
  renderHTML: () => ['br'],
})

/** Tells the table commands which node is which part of a table. */
const TableRoles = Extension.create({
  name: 'tableRoles',
  extendNodeSchema: ({ name }) => (TABLE_ROLES[name] === undefined ? {} : { tableRole: TABLE_ROLES[name] }),
})

const TABLE_ROLES: Readonly<Record<string, string>> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  headerCell: 'header_cell',
}

/** The proposal: lead-in and clauses (R-PHR-02). */
const ProposalNode = Node.create({
  name: 'proposal',
  content: 'leadIn clause*',
  isolating: true,
  defining: true,
  addAttributes: () => ({ form: kept('numbered') }),
  renderHTML: ({ node }) => [
    'section',
    { class: 'draft-proposal', 'data-part': 'proposal', 'data-form': String(node.attrs['form']) },
    0,
  ],
})

const LeadInNode = Node.create({
  name: 'leadIn',
  content: 'inline*',
  renderHTML: () => ['p', { class: 'draft-lead' }, 0],
})

const ClauseNode = Node.create({
  name: 'clause',
  content: 'inline*',
  defining: true,
  addAttributes: () => ({
    clauseId: kept(null),
    kind: kept(null),
    origin: kept(null),
    routeChoice: kept(null),
    follows: kept(null),
  }),
  renderHTML: () => ['div', { class: 'draft-clause' }, 0],
})

export const blockNodes = [
  TableRoles,
  DocumentNode,
  TextNode,
  BodyNode,
  ParagraphNode,
  HeadingNode,
  QuotationNode,
  BulletedListNode,
  NumberedListNode,
  ListItemNode,
  TableNode,
  TableRowNode,
  TableCellNode,
  HeaderCellNode,
  LineBreakNode,
  ProposalNode,
  LeadInNode,
  ClauseNode,
]
