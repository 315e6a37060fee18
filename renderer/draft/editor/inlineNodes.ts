import type { Mark as DocMark, Node as DocNode } from '@tiptap/pm/model'
import type { Inline, Mark, Run } from '../../../core/shared/text.ts'
import { blockSchema } from './schema.ts'

/** Inline content of the block tree as nodes of the editor. Runs without words have none. */
export const inlineToNodes = (content: readonly Inline[]): readonly DocNode[] =>
  content.flatMap((inline) => {
    if (inline.kind === 'lineBreak') return [node('lineBreak')]
    return inline.text === '' ? [] : [blockSchema.text(inline.text, inline.marks.map(toDocMark))]
  })

/** Inline content of a paragraph, heading, clause or cell of the editor. */
export const nodesToInline = (parent: DocNode): readonly Inline[] =>
  parent.children.map((child) =>
    child.isText
      ? ({ kind: 'run', text: child.text ?? '', marks: child.marks.map(fromDocMark) } satisfies Run)
      : { kind: 'lineBreak' },
  )

export function node(name: string, attrs: object = {}, content: readonly DocNode[] = []): DocNode {
  const type = blockSchema.nodes[name]
  if (type === undefined) throw new Error(`no such node: ${name}`)
  return type.create({ ...attrs }, [...content])
}

export function toDocMark({ kind, ...attrs }: Mark): DocMark {
  const type = blockSchema.marks[kind]
  if (type === undefined) throw new Error(`no such mark: ${kind}`)
  return type.create(attrs)
}

function fromDocMark({ type, attrs }: DocMark): Mark {
  switch (type.name) {
    case 'emphasis':
      return { kind: 'emphasis' }
    case 'link':
      return { kind: 'link', href: attrs['href'] }
    case 'language':
      return { kind: 'language', language: attrs['language'] }
    case 'fact':
      return { kind: 'fact', factId: attrs['factId'] }
    case 'personal':
      return { kind: 'personal', category: attrs['category'], necessary: attrs['necessary'] }
    case 'secret':
      return { kind: 'secret', ground: attrs['ground'] }
    default:
      return { kind: 'strong' }
  }
}
