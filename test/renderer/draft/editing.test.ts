import { splitBlock } from '@tiptap/pm/commands'
import { history, undo } from '@tiptap/pm/history'
import { EditorState, TextSelection, type Transaction } from '@tiptap/pm/state'
import { describe, expect, it } from 'vitest'
import type { ItemText } from '../../../core/draft/item.ts'
import { type BlockId, type ClauseId, asId } from '../../../core/shared/ids.ts'
import { type Block, type Inline, blocksToText, run } from '../../../core/shared/text.ts'
import { applyText } from '../../../renderer/draft/editor/applyText.ts'
import { textToDoc } from '../../../renderer/draft/editor/blocksToDoc.ts'
import { docToText } from '../../../renderer/draft/editor/docToBlocks.ts'
import { keepIdsPlugin } from '../../../renderer/draft/editor/keepIds.ts'
import { FROM_SERVICE, ownWordsPlugin } from '../../../renderer/draft/editor/ownWords.ts'

const origin = { template: 'pilot-participation', version: 1, part: 'description', hash: 'a'.repeat(64) }

const paragraph = (id: string, ...content: readonly Inline[]): Block => ({
  kind: 'paragraph',
  blockId: asId<BlockId>(id),
  origin,
  content,
})

const share = run('36 400,00 euroa', [{ kind: 'fact', factId: 'ownShare' }])

const TEXT: ItemText = {
  language: 'fi',
  title: 'Osallistuminen Ensiaskel-pilottiin',
  preparers: [],
  presenter: null,
  infoContact: null,
  description: [
    paragraph('block-1', run('Pilottia hallinnoi Järviranta Valmennus Oy.')),
    paragraph('block-2', run('Kaupungin osuus on enintään '), share, run('.')),
  ],
  effects: [],
  proposal: {
    form: 'numbered',
    leadIn: [run('Kaupunginhallitus päättää')],
    clauses: [
      {
        clauseId: asId<ClauseId>('clause-1'),
        kind: 'PARTICIPATE',
        content: [run('osallistua pilottiin,')],
        origin,
      },
    ],
  },
  attachments: [],
  served: [],
  informed: [],
}

class Sheet {
  state = EditorState.create({
    doc: textToDoc(TEXT),
    plugins: [history(), keepIdsPlugin(), ownWordsPlugin()],
  })

  /** Position in the document where these words begin. */
  at(words: string): number {
    let found = -1
    this.state.doc.descendants((node, at) => {
      if (found === -1 && node.isText && node.text?.includes(words) === true)
        found = at + node.text.indexOf(words)
    })
    return found
  }

  change(make: (transaction: Transaction) => Transaction): this {
    this.state = this.state.apply(make(this.state.tr))
    return this
  }

  type(at: number, words: string): this {
    return this.change((transaction) => transaction.insertText(words, at))
  }

  split(at: number): this {
    this.change((transaction) => transaction.setSelection(TextSelection.create(transaction.doc, at)))
    splitBlock(this.state, (transaction) => (this.state = this.state.apply(transaction)))
    return this
  }

  get description(): readonly Block[] {
    return docToText(this.state.doc).description
  }

  get ids(): readonly string[] {
    return this.description.map(({ blockId }) => blockId)
  }
}

const factsIn = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) =>
    'content' in block
      ? block.content.flatMap((inline) =>
          inline.kind === 'run' && inline.marks.some(({ kind }) => kind === 'fact') ? [inline.text] : [],
        )
      : [],
  )

describe('ids of blocks', () => {
  it('stay when words are typed', () => {
    const sheet = new Sheet()
    expect(sheet.type(sheet.at('hallinnoi'), 'nyt ').ids).toEqual(['block-1', 'block-2'])
  })

  it('a paragraph split in the middle keeps its id and origin in front, the rest is new', () => {
    const sheet = new Sheet()
    sheet.split(sheet.at('hallinnoi'))
    const [first, second] = sheet.description
    expect(sheet.ids).toEqual(['block-1', expect.stringMatching(/^block-[0-9a-f-]{36}$/u), 'block-2'])
    expect([first?.origin, second?.origin]).toEqual([origin, null])
  })

  it('a paragraph split before its first word keeps its id with its words', () => {
    const sheet = new Sheet()
    sheet.split(sheet.at('Pilottia'))
    const [empty, whole] = sheet.description
    expect(whole).toEqual(TEXT.description[0])
    expect(empty?.blockId).not.toBe('block-1')
    expect(empty?.origin).toBeNull()
  })

  it('a pasted copy of a paragraph gets an id of its own', () => {
    const sheet = new Sheet()
    const copy = sheet.state.doc.firstChild?.child(1)
    if (copy === undefined) throw new Error('no paragraph')
    sheet.change((transaction) => transaction.insert(1, copy))
    expect(new Set(sheet.ids).size).toBe(3)
    expect(blocksToText(sheet.description.slice(0, 1))).toBe('Kaupungin osuus on enintään 36 400,00 euroa.')
  })

  it('the first words of an empty text get an id', () => {
    const sheet = new Sheet()
    const effects = sheet.state.doc.firstChild?.nodeSize ?? 0
    sheet.type(effects + 2, 'Vaikutukset')
    expect(docToText(sheet.state.doc).effects[0]?.blockId).toMatch(/^block-/u)
  })

  it('a new clause is split off with an id of its own', () => {
    const sheet = new Sheet()
    sheet.split(sheet.at('pilottiin,'))
    const { clauses } = docToText(sheet.state.doc).proposal
    expect(clauses.map(({ clauseId }) => clauseId)).toEqual(['clause-1', expect.stringMatching(/^clause-/u)])
  })
})

describe('words of facts', () => {
  it('become the author’s own when something is typed inside them', () => {
    const sheet = new Sheet()
    sheet.type(sheet.at('36 400') + 2, '0')
    expect(factsIn(sheet.description)).toEqual([])
    expect(blocksToText(sheet.description)).toContain('360 400,00 euroa')
  })

  it('stay facts when words are typed beside them', () => {
    const sheet = new Sheet()
    sheet.type(sheet.at('36 400'), 'noin ').type(sheet.at('Kaupungin'), 'Myös ')
    expect(factsIn(sheet.description)).toEqual(['36 400,00 euroa'])
  })

  it('stay facts when the service brings a new figure', () => {
    const sheet = new Sheet()
    const at = sheet.at('36 400')
    sheet.change((transaction) => transaction.insertText('38', at, at + 2).setMeta(FROM_SERVICE, true))
    expect(factsIn(sheet.description)).toEqual(['38 400,00 euroa'])
  })

  it('are facts again when the typing is undone', () => {
    const sheet = new Sheet()
    sheet.type(sheet.at('36 400') + 2, '0')
    undo(sheet.state, (transaction) => (sheet.state = sheet.state.apply(transaction)))
    expect(sheet.description).toEqual(TEXT.description)
  })
})

describe('a text that comes from the service', () => {
  it('leaves the caret where it is in a paragraph whose words and origin change', () => {
    const sheet = new Sheet()
    const caret = sheet.at('hallinnoi')
    sheet.change((transaction) => transaction.setSelection(TextSelection.create(transaction.doc, caret)))
    const changed = {
      ...paragraph('block-1', run('Pilottia hallinnoi Kivisalmen kunta.')),
      origin: { ...origin, hash: 'b'.repeat(64) },
    }
    const text = { ...TEXT, description: [changed, ...TEXT.description.slice(1)] }
    sheet.change((transaction) => applyText(transaction, text, {}))
    expect(sheet.state.selection.from).toBe(caret)
    expect(sheet.description[0]).toEqual(changed)
  })
})
