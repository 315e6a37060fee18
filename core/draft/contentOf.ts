import { type Block, type Inline, type List, inlineToText, run } from '../shared/text.ts'

/** Is the block's text one content: a paragraph, heading or quotation? */
export const hasContent = (
  block: Block,
): block is Exclude<Block, { readonly items: unknown } | { readonly rows: unknown }> =>
  block.kind !== 'list' && block.kind !== 'table'

/** The words of a block as one content; items and rows on lines of their own. */
export function contentOf(block: Block): readonly Inline[] {
  if (hasContent(block)) return block.content
  const lines =
    block.kind === 'list'
      ? linesOf(block)
      : [block.header, ...block.rows].map((row) => [
          run(row.map(({ content }) => inlineToText(content)).join('\t')),
        ])
  return lines.flatMap((line, at) => (at === 0 ? line : [{ kind: 'lineBreak' } as const, ...line]))
}

const linesOf = ({ items }: List): readonly (readonly Inline[])[] =>
  items.flatMap(({ content, sublist }) => [content, ...(sublist === null ? [] : linesOf(sublist))])
