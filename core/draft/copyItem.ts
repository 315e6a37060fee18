import { type BlockId, type ClauseId, type ItemId, asId } from '../shared/ids.ts'
import type { Block, List } from '../shared/text.ts'
import type { NextId } from '../template/fill.ts'
import type { Clause, Item } from './item.ts'

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
      clauses: copyClauses(text.proposal.clauses, nextId),
    },
    attachments: text.attachments.map((file) => ({ ...file, handedOutAtMeeting: false })),
  },
  template,
  facts,
  status: { status: 'draft' },
})

/** A clause that follows another follows its copy. What a person chose of its appeal was chosen for the other item. */
function copyClauses(clauses: readonly Clause[], nextId: NextId): readonly Clause[] {
  const ids = new Map(clauses.map(({ clauseId }) => [clauseId, asId<ClauseId>(nextId('clause'))]))
  return clauses.map(({ clauseId, kind, content, origin, follows }) => {
    const followed = follows === undefined ? undefined : ids.get(follows)
    const copied = { clauseId: ids.get(clauseId) ?? clauseId, kind, content, origin }
    return followed === undefined ? copied : { ...copied, follows: followed }
  })
}

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
