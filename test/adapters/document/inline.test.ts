import { describe, expect, it } from 'vitest'
import { linkGroups } from '../../../adapters/document/inline.ts'
import { unbroken } from '../../../adapters/document/unbroken.ts'
import { run } from '../../../core/shared/text.ts'
import { NBSP } from '../../../core/shared/typography.ts'

describe('what is never broken over a line', () => {
  it.each([
    ['kuntalain 103 §:n mukaan', `kuntalain 103${NBSP}§:n mukaan`],
    ['(kuntalaki 39 ja 110 §)', `(kuntalaki 39 ja 110${NBSP}§)`],
    ['§ 247 ja §:t 3 ja 4', `§${NBSP}247 ja §:t${NBSP}3 ja 4`],
    ['klo 14.32, kl. 14.32', `klo${NBSP}14.32, kl.${NBSP}14.32`],
    ['liite 3 (kohta 4)', `liite${NBSP}3 (kohta${NBSP}4)`],
    ['1752,00 euroa, 20 %', `1752,00${NBSP}euroa, 20${NBSP}%`],
    ['vuonna 2027 alkaa', 'vuonna 2027 alkaa'],
  ])('%s', (text, printed) => {
    expect(unbroken(text)).toBe(printed)
  })
})

const link = (text: string) => run(text, [{ kind: 'link', href: 'mailto:a@b.example' }])

describe('links', () => {
  it('do not take the line break after them', () => {
    const groups = linkGroups([
      run('Sähköposti: '),
      link('a@b.example'),
      { kind: 'lineBreak' },
      run('Puhelin'),
    ])
    expect(groups.map(({ href, pieces }) => [href, pieces.length])).toEqual([
      [null, 1],
      ['mailto:a@b.example', 1],
      [null, 2],
    ])
  })

  it('go on over a line break in their middle', () => {
    expect(linkGroups([link('a'), { kind: 'lineBreak' }, link('b')])).toHaveLength(1)
  })
})
