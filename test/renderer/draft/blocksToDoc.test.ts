import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate } from '../../../core/calendar/day.ts'
import type { BlockId, ClauseId } from '../../../core/shared/ids.ts'
import { asId } from '../../../core/shared/ids.ts'
import {
  type Block,
  type Cell,
  type Inline,
  type List,
  type Mark,
  type Origin,
  run,
} from '../../../core/shared/text.ts'
import type { ItemText } from '../../../core/draft/item.ts'
import { CLAUSE_KINDS } from '../../../core/template/clauseKinds.ts'
import { blocksToDoc, textToDoc } from '../../../renderer/draft/editor/blocksToDoc.ts'
import { docToBlocks, docToText } from '../../../renderer/draft/editor/docToBlocks.ts'

const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 })

/** At most one mark of a kind, in the order in which the program writes them. */
const marks: fc.Arbitrary<readonly Mark[]> = fc
  .tuple(
    fc.option(fc.constant<Mark>({ kind: 'strong' })),
    fc.option(fc.constant<Mark>({ kind: 'emphasis' })),
    fc.option(fc.webUrl().map((href): Mark => ({ kind: 'link', href }))),
    fc.option(fc.constantFrom('fi', 'sv').map((language): Mark => ({ kind: 'language', language }))),
    fc.option(fc.constantFrom('ownShare', 'partners.0').map((factId): Mark => ({ kind: 'fact', factId }))),
    fc.option(
      fc.record({
        kind: fc.constant('personal'),
        category: fc.constantFrom('name', 'contact', 'identityCode', 'health', 'economy', 'other'),
        necessary: fc.boolean(),
      }),
    ),
    fc.option(word.map((ground): Mark => ({ kind: 'secret', ground }))),
  )
  .map((all) => all.filter((mark) => mark !== null))

/** Neighbouring runs with the same marks are one run everywhere in the program. */
const content: fc.Arbitrary<readonly Inline[]> = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.record({ kind: fc.constant('run'), text: word, marks }) },
      { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'lineBreak' }) },
    ),
    { maxLength: 5 },
  )
  .map((pieces) =>
    pieces.filter((piece, at) => {
      const before = pieces[at - 1]
      return !(
        piece.kind === 'run' &&
        before?.kind === 'run' &&
        JSON.stringify(piece.marks) === JSON.stringify(before.marks)
      )
    }),
  )

const origin: fc.Arbitrary<Origin | null> = fc.option(
  fc.record({
    template: fc.constant('pilot-participation'),
    version: fc.integer({ min: 1, max: 9 }),
    part: fc.constantFrom('description', 'clause:funding'),
    hash: fc.stringMatching(/^[0-9a-f]{64}$/u),
  }),
)

const blockId = fc.uuid().map((id) => asId<BlockId>(id))

const { list } = fc.letrec<{ list: List }>((tie) => ({
  list: fc.record({
    kind: fc.constant('list'),
    blockId,
    origin,
    style: fc.constantFrom('bulleted', 'numbered'),
    items: fc.array(
      fc.record({
        blockId,
        content,
        sublist: fc.option(tie('list'), { maxDepth: 2, depthIdentifier: 'list' }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  }),
}))

const cell: fc.Arbitrary<Cell> = fc.record({ align: fc.constantFrom('start', 'end'), content })

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 4 }).chain((width) => {
  const row = fc.array(cell, { minLength: width, maxLength: width })
  return fc.record({
    kind: fc.constant('table'),
    blockId,
    origin,
    header: row,
    rows: fc.array(row, { maxLength: 4 }),
  })
})

const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ kind: fc.constant('heading'), blockId, origin, level: fc.constantFrom(1, 2, 3), content }),
  fc.record({ kind: fc.constant('paragraph'), blockId, origin, content }),
  fc.record({ kind: fc.constant('quotation'), blockId, origin, content }),
  list,
  table,
)

const blocks = fc.array(block, { maxLength: 6 })

const itemText: fc.Arbitrary<ItemText> = fc.record({
  language: fc.constantFrom('fi', 'sv'),
  title: word,
  preparers: fc.constant([]),
  presenter: fc.constant(null),
  infoContact: fc.constant(null),
  description: blocks,
  effects: blocks,
  proposal: fc.record({
    form: fc.constantFrom('running', 'numbered'),
    leadIn: content,
    clauses: fc.array(
      fc.record({
        clauseId: fc.uuid().map((id) => asId<ClauseId>(id)),
        kind: fc.option(fc.constantFrom(...CLAUSE_KINDS)),
        content,
        origin,
      }),
      { maxLength: 4 },
    ),
  }),
  attachments: fc.constant([]),
  served: fc.array(word, { maxLength: 2 }),
  informed: fc.array(word, { maxLength: 2 }),
})

describe('the block tree and the document of the editor', () => {
  it('any blocks become nodes and come back the same, with ids, origins and marks', () => {
    fc.assert(
      fc.property(blocks, (made) => {
        const nodes = blocksToDoc(made)
        for (const node of nodes) node.check()
        expect(docToBlocks(nodes)).toEqual(made)
      }),
    )
  })

  it('any item becomes a valid document and comes back the same', () => {
    fc.assert(
      fc.property(itemText, (text) => {
        const doc = textToDoc(text)
        doc.check()
        expect(docToText(doc)).toEqual(text)
      }),
    )
  })

  it('what a person chose of a clause’s appeal comes back with it', () => {
    const clause = {
      clauseId: asId<ClauseId>('clause-2'),
      kind: 'APPLY_FOR_FUNDING',
      content: [run('hakea rahoitusta.')],
      origin: null,
      follows: asId<ClauseId>('clause-1'),
      routeChoice: {
        appeal: 'prohibited',
        kind: 'APPLY_FOR_FUNDING',
        chosenBy: 'Iida Kotisaari',
        chosenOn: isoDate('2026-11-02'),
        why: 'Pelkkää valmistelua.',
      },
    } as const
    const [text] = fc.sample(itemText, 1)
    if (text === undefined) throw new Error('no text')
    const own = { ...text, proposal: { ...text.proposal, clauses: [clause] } }
    expect(docToText(textToDoc(own)).proposal.clauses).toEqual([clause])
  })

  it('a text without blocks gives the caret a place and stays without blocks', () => {
    const [text] = fc.sample(itemText, 1)
    if (text === undefined) throw new Error('no sample')
    const doc = textToDoc({ ...text, description: [] })
    expect(doc.firstChild?.firstChild?.type.name).toBe('paragraph')
    expect(docToText(doc).description).toEqual([])
  })
})
