/**
 * The little markup of template sources, parsed while values are still tokens: a blank line ends a paragraph,
 * `## ` is a sub-heading, `- ` a bullet, `1. ` a number, `**strong**`. Lines of one paragraph are joined.
 */
export type MarkupBlock =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | {
      readonly kind: 'list'
      readonly style: 'bulleted' | 'numbered'
      readonly items: readonly string[]
    }

/** Blocks in order. A heading that nothing follows (its facts were left out) is dropped. */
export function parseMarkup(text: string): readonly MarkupBlock[] {
  const blocks = text.split('\n').reduce<readonly Open[]>((open, line) => addLine(open, line.trim()), [])
  const closed = blocks.flatMap((block): readonly MarkupBlock[] => (block.kind === 'gap' ? [] : [block]))
  return closed.filter(
    (block, i) => block.kind !== 'heading' || (closed[i + 1]?.kind ?? 'heading') !== 'heading',
  )
}

/** The words of a title, lead-in or clause on one line. Ordinary spaces only: a no-break space stays. */
export const oneLine = (text: string): string =>
  text.replaceAll(/[ \t\r\n]+/gu, ' ').replaceAll(/^ | $/gu, '')

type Open = MarkupBlock | { readonly kind: 'gap' }

function addLine(blocks: readonly Open[], line: string): readonly Open[] {
  if (line === '') return [...blocks, { kind: 'gap' }]
  const [, sign = '', text = ''] = /^(?:(##|-|\d+\.) +)?(.+)$/u.exec(line) ?? []
  switch (sign) {
    case '':
      return addWords(blocks, oneLine(text))
    case '##':
      return [...blocks, { kind: 'heading', text: oneLine(text) }]
    default:
      return addItem(blocks, sign === '-' ? 'bulleted' : 'numbered', oneLine(text))
  }
}

function addItem(blocks: readonly Open[], style: 'bulleted' | 'numbered', text: string): readonly Open[] {
  const last = blocks.at(-1)
  return last?.kind === 'list' && last.style === style
    ? [...blocks.slice(0, -1), { ...last, items: [...last.items, text] }]
    : [...blocks, { kind: 'list', style, items: [text] }]
}

/** A line that goes on: it belongs to the paragraph or list item before it. */
function addWords(blocks: readonly Open[], text: string): readonly Open[] {
  const last = blocks.at(-1)
  if (last?.kind === 'paragraph') return [...blocks.slice(0, -1), { ...last, text: `${last.text} ${text}` }]
  if (last?.kind !== 'list') return [...blocks, { kind: 'paragraph', text }]
  const items = [...last.items.slice(0, -1), `${last.items.at(-1)} ${text}`]
  return [...blocks.slice(0, -1), { ...last, items }]
}
