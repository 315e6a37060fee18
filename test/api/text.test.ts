import { describe, expect, it } from 'vitest'
import { blocks, itemText } from '../../api/contract/text.ts'
import { type Block, type List, run } from '../../core/shared/text.ts'
import { paragraph, reviewedSample } from '../support/reviewedItem.ts'
import { DESCRIPTION } from '../support/sampleText.ts'

const { text } = reviewedSample('pilot-participation', 'fi').item

const isRead = (block: unknown): boolean => blocks.safeParse([block]).success

const nested = (depth: number): List => ({
  kind: 'list',
  blockId: paragraph(`l${depth}`, '').blockId,
  origin: null,
  style: 'bulleted',
  items: [
    {
      blockId: paragraph(`i${depth}`, '').blockId,
      content: [run('x')],
      sublist: depth === 1 ? null : nested(depth - 1),
    },
  ],
})

describe('a text from an editor', () => {
  it('with every kind of block and mark is read as it is', () => {
    expect(blocks.parse(DESCRIPTION)).toEqual(DESCRIPTION)
    expect(itemText.parse(text)).toEqual(text)
  })

  it.each<readonly [string, unknown]>([
    ['an unknown block', { ...paragraph('a', 'x'), kind: 'script' }],
    ['a block with something more', { ...paragraph('a', 'x'), onclick: 'x' }],
    ['a block without an id', { ...paragraph('', 'x') }],
    ['a heading of level 7', { ...paragraph('a', 'x'), kind: 'heading', level: 7 }],
    ['words that are no text', { ...paragraph('a', 'x'), content: [{ kind: 'run', text: 1, marks: [] }] }],
    [
      'a script for a link',
      { ...paragraph('a', 'x'), content: [run('x', [{ kind: 'link', href: 'javascript:alert(1)' }])] },
    ],
    [
      'a file for a link',
      { ...paragraph('a', 'x'), content: [run('x', [{ kind: 'link', href: 'file:///etc/passwd' }])] },
    ],
    ['a control character', paragraph('a', 'x\u0000y')],
    ['half a surrogate', paragraph('a', 'x\uD800y')],
    [
      'a mark nobody knows',
      { ...paragraph('a', 'x'), content: [{ kind: 'run', text: 'x', marks: [{ kind: 'blink' }] }] },
    ],
    [
      'a forged origin',
      { ...paragraph('a', 'x'), origin: { template: 't', version: 1, part: 'p', hash: 'x' } },
    ],
    ['lists inside lists without end', nested(7)],
    [
      'a table with a ragged row',
      { ...paragraph('t', ''), kind: 'table', header: [{ align: 'start', content: [] }], rows: [[]] },
    ],
  ])('with %s is refused', (_, block) => {
    expect(isRead(block)).toBe(false)
  })

  it('may have lists six deep', () => {
    expect(isRead(nested(6))).toBe(true)
  })

  it('may not say two blocks under one id', () => {
    const twice: readonly Block[] = [paragraph('a', 'x'), paragraph('a', 'y')]
    expect(itemText.safeParse({ ...text, description: twice }).success).toBe(false)
  })
})
