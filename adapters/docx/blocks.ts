import type { Block, Heading } from '../../core/shared/text.ts'
import { isBlank } from '../document/inline.ts'
import { nestedListParagraphs } from './lists.ts'
import type { DocxPage, HeadingLevel } from './parts.ts'
import { inlineRuns } from './runs.ts'
import type { ParagraphStyle } from './styles.ts'
import { recordTable } from './tables.ts'
import type { WordBlock } from './word.ts'

/** Headings inside a text stand below the label (level 3). */
const LEVELS: Readonly<Record<Heading['level'], HeadingLevel>> = { 1: 4, 2: 5, 3: 6 }

/** The text of record. A block without words prints nothing: space is the styles' work, not an empty paragraph's. */
export const textBlocks = (blocks: readonly Block[], page: DocxPage): readonly WordBlock[] =>
  blocks.flatMap((block, index) => oneBlock(block, page, blocks[index - 1]))

function oneBlock(block: Block, page: DocxPage, before: Block | undefined): readonly WordBlock[] {
  switch (block.kind) {
    case 'heading':
      return wordsIn(page.headingOf(LEVELS[block.level]), block.content)
    case 'paragraph':
      return wordsIn(before?.kind === 'table' ? 'AfterTable' : 'BodyText', block.content)
    case 'quotation':
      return wordsIn('Quote', block.content)
    case 'list':
      return nestedListParagraphs(block, page.lists)
    case 'table':
      return [recordTable(block.header, block.rows, page.textWidth)]
  }
}

const wordsIn = (style: ParagraphStyle, content: Heading['content']): readonly WordBlock[] =>
  isBlank(content) ? [] : [{ kind: 'paragraph', style, runs: inlineRuns(content) }]
