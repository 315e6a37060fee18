import { type Block, type Inline, type List, inlineToText, run } from '../shared/text.ts'
import type { ItemText } from './item.ts'

/**
 * Anchors let a printed page be followed back to the text: a mark at the beginning of each block, list item and clause
 * goes through whatever writer prints it, and becomes the id of the element that begins there. The marks are of the
 * private-use area, which texts don't hold.
 */
export interface AnchoredText {
  readonly text: ItemText
  /** By the number in the mark. */
  readonly ids: readonly string[]
}

const OPEN = '\uE010'
const CLOSE = '\uE011'

export function anchorText(text: ItemText): AnchoredText {
  const ids: string[] = []
  const anchor = (id: string, content: readonly Inline[]): readonly Inline[] =>
    inlineToText(content).trim() === '' ? content : [run(`${OPEN}${ids.push(id) - 1}${CLOSE}`), ...content]
  const block = (one: Block): Block => {
    if (one.kind === 'list') return list(one)
    return one.kind === 'table' ? one : { ...one, content: anchor(one.blockId, one.content) }
  }
  const list = (one: List): List => ({
    ...one,
    items: one.items.map((item) => ({
      ...item,
      content: anchor(item.blockId, item.content),
      sublist: item.sublist === null ? null : list(item.sublist),
    })),
  })
  const { proposal } = text
  const anchored: ItemText = {
    ...text,
    description: text.description.map(block),
    effects: text.effects.map(block),
    proposal: {
      ...proposal,
      leadIn: anchor('leadIn', proposal.leadIn),
      clauses: proposal.clauses.map((clause) => ({
        ...clause,
        content: anchor(clause.clauseId, clause.content),
      })),
    },
  }
  return { text: anchored, ids }
}

const MARK = new RegExp(String.raw`<(\w+)([^<>]*)>${OPEN}(\d+)${CLOSE}|${OPEN}\d+${CLOSE}`, 'gu')

/** The page with the ids on its elements. A mark that begins no element is taken away. */
export const placeAnchors = (html: string, ids: readonly string[]): string =>
  html.replaceAll(
    MARK,
    (_, tag: string | undefined, attributes: string | undefined, n: string | undefined) => {
      const id = ids[Number(n)]
      if (tag === undefined) return ''
      return id === undefined || !/^[\w:.-]+$/u.test(id)
        ? `<${tag}${attributes}>`
        : `<${tag}${attributes} id="${id}">`
    },
  )
