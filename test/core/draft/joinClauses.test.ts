import { describe, expect, it } from 'vitest'
import { joinClauses } from '../../../core/draft/joinClauses.ts'
import { inlineToText, run } from '../../../core/shared/text.ts'

const join = (language: 'fi' | 'sv', lead: string, ...clauses: readonly string[]): readonly string[] => {
  const joined = joinClauses(
    [run(lead)],
    clauses.map((text) => [run(text)]),
    language,
  )
  return [joined.form, inlineToText(joined.leadIn), ...joined.contents.map(inlineToText)]
}

describe('clauses of a proposal', () => {
  it.each([
    [join('fi', 'Lautakunta päättää', 'hyväksyä A'), ['running', '', 'Lautakunta päättää hyväksyä A.']],
    [join('sv', 'Nämnden beslutar', 'godkänna A'), ['running', '', 'Nämnden beslutar godkänna A.']],
    [
      join('fi', 'Lautakunta päättää', 'hyväksyä A', 'merkitä tiedoksi B'),
      ['numbered', 'Lautakunta päättää', 'hyväksyä A, ja', 'merkitä tiedoksi B.'],
    ],
    [
      join('sv', 'Nämnden beslutar', 'godkänna A', 'anteckna B för kännedom'),
      ['numbered', 'Nämnden beslutar', 'godkänna A och', 'anteckna B för kännedom.'],
    ],
    [
      join('fi', 'Lautakunta päättää', 'hyväksyä A', 'osoittaa B', 'nimetä C'),
      ['numbered', 'Lautakunta päättää', 'hyväksyä A,', 'osoittaa B, ja', 'nimetä C.'],
    ],
    [
      join('sv', 'Nämnden beslutar', 'godkänna A', 'anvisa B', 'utse C'),
      ['numbered', 'Nämnden beslutar', 'godkänna A,', 'anvisa B och', 'utse C.'],
    ],
  ])('are joined as %j', (joined, expected) => {
    expect(joined).toEqual(expected)
  })

  it('do not keep a stop that a value brings to their end', () => {
    expect(join('fi', 'Lautakunta päättää', 'hyväksyä A, koska se on tarpeen. ', 'nimetä B.')).toEqual([
      'numbered',
      'Lautakunta päättää',
      'hyväksyä A, koska se on tarpeen, ja',
      'nimetä B.',
    ])
  })
})
