import type { ItemText } from '../../core/draft/item.ts'
import { sectionsOf } from '../../core/draft/textParts.ts'
import { type Block, blocksToText } from '../../core/shared/text.ts'

/**
 * The text with other words in one part (`partsOf`). Prose comes from `blocks`; clauses, people and papers whole from
 * `source`, when it is given.
 */
export function setPart(text: ItemText, key: string, blocks: readonly Block[], source?: ItemText): ItemText {
  const [part = '', id = ''] = key.split(/:(.*)/su)
  const whole = WHOLE.find((name) => name === part)
  if (whole !== undefined) return source === undefined ? text : { ...text, [whole]: source[whole] }
  switch (part) {
    case 'title':
      return { ...text, title: blocksToText(blocks) }
    case 'description':
    case 'effects':
      return { ...text, [part]: setSection(text[part], id, blocks) }
    case 'leadIn':
      return { ...text, proposal: { ...text.proposal, leadIn: contentOf(blocks) } }
    case 'clause':
      return setClause(text, id, blocks, source)
    default:
      return text
  }
}

/** People and papers are not prose: one side's stand whole. */
const WHOLE = ['preparers', 'presenter', 'infoContact', 'attachments', 'served', 'informed'] as const

function setSection(all: readonly Block[], key: string, blocks: readonly Block[]): readonly Block[] {
  const sections = sectionsOf(all)
  return sections.some((section) => section.key === key)
    ? sections.flatMap((section) => (section.key === key ? blocks : section.blocks))
    : [...all, ...blocks]
}

/** No words: the other side took the clause away. */
function setClause(
  text: ItemText,
  id: string,
  blocks: readonly Block[],
  source: ItemText | undefined,
): ItemText {
  const theirs = source?.proposal.clauses.find(({ clauseId }) => clauseId === id)
  const content = contentOf(blocks)
  const clauses = text.proposal.clauses.flatMap((clause) => {
    if (clause.clauseId !== id) return [clause]
    return blocks.length === 0 ? [] : [theirs ?? { ...clause, content }]
  })
  const isNew = theirs !== undefined && !clauses.some(({ clauseId }) => clauseId === id)
  return { ...text, proposal: { ...text.proposal, clauses: isNew ? [...clauses, theirs] : clauses } }
}

const contentOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => ('content' in block ? block.content : []))
