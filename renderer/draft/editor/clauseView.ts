import type { Node as DocNode } from '@tiptap/pm/model'
import type { Decoration, NodeViewConstructor } from '@tiptap/pm/view'
import { clauseRemarkOf, isActive } from './remarks.ts'

/**
 * A clause: its words, at their left a grip to move it by (`enableReordering`), at their right its kind (a button that
 * opens a menu) and under it the appeal route. Number by CSS counter, so that it never lags behind the text.
 */
export const clauseView =
  (openKinds: (clauseId: string, button: HTMLElement) => void): NodeViewConstructor =>
  (node, _view, _at, decorations) => {
    const dom = element('div', 'draft-clause')
    const words = element('div', 'draft-clause-words')
    const side = element('div', 'draft-clause-side')
    const grip = element('button', 'ui-grip')
    const kind = element('button', 'draft-kind')
    const route = element('span', 'draft-route')
    side.contentEditable = 'false'
    grip.contentEditable = 'false'
    grip.dataset['grip'] = ''
    grip.setAttribute('type', 'button')
    kind.setAttribute('type', 'button')
    kind.setAttribute('aria-haspopup', 'menu')
    kind.tabIndex = -1
    side.append(kind, route)
    dom.append(grip, words, side)
    dom.setAttribute('role', 'group')
    let shown = node
    const draw = (given: DocNode, marks: readonly Decoration[]): void => {
      shown = given
      const clause = clauseRemarkOf(marks)
      setText(kind, clause.kind)
      setText(route, clause.route)
      // Tab reaches the grip of the clause with the caret only.
      grip.tabIndex = isActive(marks) ? 0 : -1
      grip.setAttribute('aria-label', clause.grip)
      dom.dataset['clause'] = String(given.attrs['clauseId'] ?? '')
      dom.dataset['kind'] = String(given.attrs['kind'] ?? '')
      dom.setAttribute('aria-label', clause.spoken)
    }
    kind.addEventListener('click', () => openKinds(String(shown.attrs['clauseId']), kind))
    draw(node, decorations)
    return {
      dom,
      contentDOM: words,
      update: (next, marks) => {
        if (next.type !== node.type) return false
        draw(next, marks)
        return true
      },
      stopEvent: ({ target }) => target instanceof Node && (side.contains(target) || grip.contains(target)),
      ignoreMutation: ({ target, type }) =>
        side.contains(target) || grip.contains(target) || type === 'attributes',
    }
  }

function element(tag: string, name: string): HTMLElement {
  const made = document.createElement(tag)
  made.className = name
  return made
}

const setText = (at: HTMLElement, text: string): void => {
  if (at.textContent !== text) at.textContent = text
}
