import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Node as DocNode } from '@tiptap/pm/model'

/** Words over the parts of the text; they are the tool's, not the text's. */
export interface PartWords {
  readonly description: string
  readonly effects: string
  readonly proposal: string
  /** After the proposal's name: `Esittelijä: kaupunginjohtaja Markus Heinolahti`. */
  readonly presenter: string
  readonly leadIn: string
  readonly emptyDescription: string
  readonly emptyEffects: string
}

const KEY = new PluginKey<PartWords>('parts')

export const showPartWords = (state: EditorState, words: PartWords): Transaction =>
  state.tr.setMeta(KEY, words).setMeta('addToHistory', false)

const NO_WORDS: PartWords = {
  description: '',
  effects: '',
  proposal: '',
  presenter: '',
  leadIn: '',
  emptyDescription: '',
  emptyEffects: '',
}

/** Headings of description, effects and proposal, and what to write where nothing is. */
export const partsPlugin = (): Plugin<PartWords> =>
  new Plugin<PartWords>({
    key: KEY,
    state: {
      init: () => NO_WORDS,
      apply: (transaction, words) => {
        const given: PartWords | undefined = transaction.getMeta(KEY)
        return given ?? words
      },
    },
    props: {
      decorations: (state) => {
        const words = KEY.getState(state) ?? NO_WORDS
        let at = 0
        const decorations = state.doc.children.flatMap((part) => {
          const made = [...headingOf(part, at + 1, words), ...emptyOf(part, at + 1, words)]
          at += part.nodeSize
          return made
        })
        return DecorationSet.create(state.doc, decorations)
      },
    },
  })

function headingOf(part: DocNode, at: number, words: PartWords): readonly Decoration[] {
  const [name, aside] =
    part.type.name === 'proposal' ? [words.proposal, words.presenter] : [bodyName(part, words), '']
  const heading = (): HTMLElement => {
    const made = document.createElement('h2')
    made.className = 'draft-part-name'
    made.contentEditable = 'false'
    made.textContent = name
    if (aside !== '') made.append(' ', Object.assign(document.createElement('span'), { textContent: aside }))
    return made
  }
  return [Decoration.widget(at, heading, { side: -2, key: `${name} ${aside}`, ignoreSelection: true })]
}

const bodyName = (part: DocNode, words: PartWords): string =>
  part.attrs['part'] === 'effects' ? words.effects : words.description

function emptyOf(part: DocNode, at: number, words: PartWords): readonly Decoration[] {
  const first = part.firstChild
  const text = emptyWords(part, words)
  return first === null || first.content.size > 0 || text === null
    ? []
    : [Decoration.node(at, at + first.nodeSize, { class: 'is-empty', 'data-empty': text })]
}

/** `null`: nothing needs to be said there. */
function emptyWords(part: DocNode, words: PartWords): string | null {
  if (part.type.name === 'proposal') return part.attrs['form'] === 'running' ? null : words.leadIn
  if (part.childCount > 1) return null
  return part.attrs['part'] === 'effects' ? words.emptyEffects : words.emptyDescription
}
