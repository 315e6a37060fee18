import { type Block, type Inline, blocksToText, inlineToText } from '../shared/text.ts'
import { withoutSecrets } from './searchText.ts'
import type { Item } from './item.ts'

/** Has the item words or attachments that are secret? Then reading it is itself a line of the log (TihL 17 §). */
export const hasSecrets = ({ text }: Item): boolean =>
  [...text.description, ...text.effects].some(blockHasSecrets) ||
  [text.proposal.leadIn, ...text.proposal.clauses.map(({ content }) => content)].some(contentHasSecrets) ||
  text.attachments.some(({ access }) => access.kind === 'secret')

const blockHasSecrets = (block: Block): boolean =>
  blocksToText([block]) !== blocksToText([withoutSecrets(block)])

const contentHasSecrets = (content: readonly Inline[]): boolean =>
  content.some(
    (inline) =>
      inline.kind === 'run' &&
      inlineToText([inline]) !== '' &&
      inline.marks.some((mark) => mark.kind === 'secret'),
  )
