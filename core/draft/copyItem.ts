import { type BlockId, type ClauseId, type ItemId, asId } from '../shared/ids.ts'
import type { Block, List } from '../shared/text.ts'
import type { NextId } from '../template/fill.ts'
import type { Item } from './item.ts'

/**
 * A draft with another item's words, facts and papers. Ids are new; what the other item went through (state, waivers,
 * waiting choices, translation) stays with it.
 */
export const copyItem = (
  { organisationId, caseIds, authority, text, template, facts }: Item,
  nextId: NextId,
): Item => ({
  itemId: asId<ItemId>(nextId('item')),
  organisationId,
  caseIds,
  authority,
  text: {
    ...text,
    description: text.description.map((block) => copyBlock(block, nextId)),
    effects: text.effects.map((block) => copyBlock(block, nextId)),
    proposal: {
      ...text.proposal,
      clauses: text.proposal.clauses.map((clause) => ({
        ...clause,
        clauseId: asId<ClauseId>(nextId('clause')),
      })),
    },
    attachments: text.attachments.map((file) => ({ ...file, handedOutAtMeeting: false })),
  },
  template,
  facts,
  status: { status: 'draft' },
})

const newBlockId = (nextId: NextId): BlockId => asId<BlockId>(nextId('block'))

const copyBlock = (block: Block, nextId: NextId): Block =>
  block.kind === 'list' ? copyList(block, nextId) : { ...block, blockId: newBlockId(nextId) }

const copyList = (list: List, nextId: NextId): List => ({
  ...list,
  blockId: newBlockId(nextId),
  items: list.items.map((item) => ({
    ...item,
    blockId: newBlockId(nextId),
    sublist: item.sublist === null ? null : copyList(item.sublist, nextId),
  })),
})
