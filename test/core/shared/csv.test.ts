import { describe, expect, it } from 'vitest'
import { csvText } from '../../../core/shared/csv.ts'

describe('a table of text', () => {
  it('begins with a byte order mark and has semicolons between its cells', () => {
    expect(
      csvText([
        ['Asia', 'Tila'],
        ['Työllisyys', 'Vireillä'],
      ]),
    ).toBe('\uFEFFAsia;Tila\r\nTyöllisyys;Vireillä\r\n')
  })

  it.each([
    ['a;b', '"a;b"'],
    ['hän sanoi "ei"', '"hän sanoi ""ei"""'],
    ['kaksi\nriviä', '"kaksi\nriviä"'],
    ['=HYPERLINK("x")', '"\'=HYPERLINK(""x"")"'],
    ['+358 40 123', "'+358 40 123"],
    ['-', "'-"],
    ['@iida', "'@iida"],
  ])('writes %j as %j', (text, written) => {
    expect(csvText([[text]])).toBe(`\uFEFF${written}\r\n`)
  })
})
