import { describe, expect, it } from 'vitest'
import { blocksToLines } from '../../../core/shared/text.ts'
import { fillBlocks, fillLine } from '../../../core/template/fill.ts'
import { oneLine, parseMarkup } from '../../../core/template/markup.ts'
import { isUntouched, stampBlock } from '../../../core/template/origin.ts'
import { type Token, tokenText } from '../../../core/template/token.ts'
import { countingIds } from '../../support/sampleItem.ts'

const value = (text: string): Token => [{ text, factId: 'value' }]
const fill = (text: string, ...tokens: readonly Token[]) =>
  fillBlocks(parseMarkup(text), tokens, countingIds())

describe('the markup of templates', () => {
  it('makes headings, paragraphs of joined lines, bullets, numbers and strong words', () => {
    const blocks = fill('## Aika\nyksi\nkaksi\n\n- a\n  jatkuu\n- b\n\n1. c\n2. d\n\n**Talous.** Euroja')
    expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'paragraph', 'list', 'list', 'paragraph'])
    expect(blocksToLines(blocks)).toEqual(['Aika', 'yksi kaksi', 'a jatkuu', 'b', 'c', 'd', 'Talous. Euroja'])
    expect(blocks[2]).toMatchObject({ style: 'bulleted' })
    expect(blocks[3]).toMatchObject({ style: 'numbered' })
    expect(blocks[4]).toMatchObject({
      content: [{ text: 'Talous.', marks: [{ kind: 'strong' }] }, { text: ' Euroja' }],
    })
  })

  it('drops a heading that nothing follows', () => {
    expect(blocksToLines(fill('## Riskit\n\n## Aika\nnyt\n\n## Loppu'))).toEqual(['Aika', 'nyt'])
  })

  it('keeps no-break spaces and folds ordinary ones', () => {
    expect(oneLine('  38\u00A0880,00\u00A0euroa \n  ja ')).toBe('38\u00A0880,00\u00A0euroa ja')
  })

  it.each([
    '& " < > * _ # |',
    '**vahva** _kursiivi_',
    '{{x}} {{{y}}} {{#if z}}',
    '<b>lihava</b>',
    '- luettelo',
    '## otsikko',
    '1. numero',
    '\uE000\u0030\uE001 \uE000',
    '[linkki](javascript:x)',
  ])('never reads a value as markup: %s', (text) => {
    const [block, ...others] = fill(`${tokenText(0)}\n`, value(text))
    expect(others).toEqual([])
    expect(block).toMatchObject({
      kind: 'paragraph',
      content: [{ kind: 'run', text, marks: [{ kind: 'fact', factId: 'value' }] }],
    })
  })

  it('keeps line breaks of a value and ends the paragraph at its empty line', () => {
    const blocks = fill(`Alku ${tokenText(0)}`, value('yksi\nkaksi\n\nkolme'))
    expect(blocksToLines(blocks)).toEqual(['Alku yksi\nkaksi', 'kolme'])
    expect(blocks[0]).toMatchObject({
      content: [{}, { text: 'yksi' }, { kind: 'lineBreak' }, { text: 'kaksi' }],
    })
  })

  it('makes one line of a value in a title or clause', () => {
    expect(fillLine(`nimi ${tokenText(0)}`, [value('yksi\n kaksi')])).toMatchObject([
      { text: 'nimi ' },
      { text: 'yksi kaksi' },
    ])
  })

  it('ends a sentence with one stop when the value has its own', () => {
    expect(blocksToLines(fill(`Hakija on ${tokenText(0)}. Se jatkaa.`, value('Oy Järviranta Ab.')))).toEqual([
      'Hakija on Oy Järviranta Ab. Se jatkaa.',
    ])
  })

  it('throws on a number without a token', () => {
    expect(() => fill(tokenText(3))).toThrow('no token 3')
  })
})

describe('origin', () => {
  it('tells whether anybody has rewritten a block', () => {
    const [block] = fill('Päätös on lainvoimainen.')
    if (block?.kind !== 'paragraph') throw new Error('no paragraph')
    const stamped = stampBlock(block, { id: 'test', version: 2 }, 'description')
    expect(stamped.origin).toMatchObject({ template: 'test', version: 2, part: 'description' })
    expect(isUntouched(stamped)).toBe(true)
    expect(isUntouched({ ...stamped, content: [] })).toBe(false)
    expect(isUntouched(block)).toBe(false)
  })
})
