import type { Node as DocNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'

/** Set on a transaction that brings words from the service: their fact marks are true. */
export const FROM_SERVICE = 'fromService'

/** A stretch of words that stand for one fact. */
export interface FactRange {
  readonly factId: string
  readonly from: number
  readonly to: number
}

/**
 * Typing inside a fact's words makes them the author's own: they are no longer the fact, and a change of the fact
 * does not touch them. Words around them may change freely.
 */
export const ownWordsPlugin = (): Plugin =>
  new Plugin({
    key: new PluginKey('ownWords'),
    appendTransaction: (transactions, before, after) =>
      transactions.some(isTyping) ? releaseFacts(transactions, before, after) : null,
  })

/** Undoing brings marks back by itself; words from the service come with theirs. */
const isTyping = (transaction: Transaction): boolean =>
  transaction.docChanged &&
  transaction.getMeta(FROM_SERVICE) === undefined &&
  transaction.getMeta('history$') === undefined

function releaseFacts(
  transactions: readonly Transaction[],
  before: EditorState,
  after: EditorState,
): Transaction | null {
  const mapping = new Mapping(transactions.flatMap((transaction) => [...transaction.mapping.maps]))
  const changed = after.tr
  const fact = after.schema.marks['fact']
  if (fact === undefined) return null
  for (const { from, to } of touchedFacts(before.doc, mapping)) {
    const [start, end] = [mapping.map(from, 1), mapping.map(to, -1)]
    if (start < end && wordsBetween(before.doc, from, to) !== wordsBetween(after.doc, start, end))
      changed.removeMark(start, end, fact)
  }
  return changed.docChanged ? changed : null
}

/** Facts inside what the steps changed: the rest of the document need not be read. */
function touchedFacts(doc: DocNode, mapping: Mapping): readonly FactRange[] {
  let [from, to] = [doc.content.size, 0]
  mapping.maps.forEach((map, at) => {
    const back = new Mapping(mapping.maps.slice(0, at)).invert()
    map.forEach((start, end) => {
      from = Math.min(from, back.map(start, -1))
      to = Math.max(to, back.map(end, 1))
    })
  })
  return from > to ? [] : factRanges(doc, Math.max(0, from - 1), Math.min(doc.content.size, to + 1))
}

/** Neighbouring words with the same fact are one range. */
export function factRanges(doc: DocNode, from = 0, to = doc.content.size): readonly FactRange[] {
  const ranges: FactRange[] = []
  doc.nodesBetween(from, to, (node, at) => {
    const factId: unknown = node.marks.find(({ type }) => type.name === 'fact')?.attrs['factId']
    if (!node.isText || typeof factId !== 'string') return
    const last = ranges.at(-1)
    if (last?.to === at && last.factId === factId)
      ranges[ranges.length - 1] = { ...last, to: at + node.nodeSize }
    else ranges.push({ factId, from: at, to: at + node.nodeSize })
  })
  return ranges
}

const wordsBetween = (doc: DocNode, from: number, to: number): string => doc.textBetween(from, to, '\n', '\n')
