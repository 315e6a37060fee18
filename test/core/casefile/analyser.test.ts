import { describe, expect, it } from 'vitest'
import { createStem } from '../../../adapters/search/stemmer.ts'
import { createAnalyser } from '../../../core/casefile/analyser.ts'
import { numberReadings } from '../../../core/casefile/looseNumber.ts'
import type { Language } from '../../../core/shared/language.ts'

const analyser = createAnalyser(createStem())

const meet = (a: string, b: string, language: Language): boolean =>
  analyser.tokens(a, [language]).some((token) => analyser.tokens(b, [language]).includes(token))

describe('the analyser', () => {
  it.each([
    ['kuntakokeilun', 'kuntakokeilut'],
    ['hankkeeseen', 'hanke'],
    ['päätös', 'päätöksen'],
    ['rahoitus', 'rahoituksen'],
    ['avustus', 'avustuksen'],
    ['sopimus', 'sopimuksen'],
    ['työllisyys', 'työllisyyden'],
    ['omarahoitusosuus', 'omarahoitusosuuden'],
    ['päätösehdotus', 'päätösehdotuksen'],
    ['osallistuminen', 'osallistumisen'],
    ['paatosehdotukset', 'päätösehdotus'],
    ['TYOLLISYYS', 'työllisyyden'],
  ])('lets %s meet %s', (a, b) => {
    expect(meet(a, b, 'fi')).toBe(true)
  })

  it.each([
    ['beslut', 'besluten'],
    ['försök', 'försöket'],
    ['sammanträde', 'sammanträdet'],
    ['sysselsattning', 'sysselsättningen'],
  ])('lets %s meet %s in Swedish', (a, b) => {
    expect(meet(a, b, 'sv')).toBe(true)
  })

  it.each([
    ['hanke', 'hankinta'],
    ['avustus', 'avustaja'],
    ['päätös', 'päättyminen'],
  ])('keeps %s and %s apart', (a, b) => {
    expect(meet(a, b, 'fi')).toBe(false)
  })

  it('uses the base forms of Voikko where they are given', () => {
    const bases = new Map([['veden', ['vesi']]])
    expect(analyser.tokens('veden', ['fi'], bases)).toEqual(
      expect.arrayContaining([...analyser.tokens('vesi', ['fi'])]),
    )
  })

  it('highlights the forms that met, in their own places', () => {
    const [expression] = analyser.expressions('kuntakokeilu hanke')
    const text = 'Hankkeen ja kuntakokeilujen päätös'
    const found = expression === undefined ? [] : analyser.highlights(text, expression)
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(['Hankkeen', 'kuntakokeilujen'])
  })

  it('has nothing to look for in a text without words', () => {
    expect(analyser.expressions(' – ')).toEqual([])
  })

  it.each([
    ['mlidno 2018 1165', 'mlidno', [{ year: 2018, n: 1165 }]],
    ['MliDno-2018-1165', 'mlidno', [{ year: 2018, n: 1165 }]],
    ['500/2016', '', [{ year: 2016, n: 500 }]],
    ['500/05.20.00/2016', '', [{ year: 2016, n: 500 }]],
    ['TRE:1770/00.01.03/2022', 'tre', [{ year: 2022, n: 1770 }]],
    ['HEL 2025-003983', 'hel', [{ year: 2025, n: 3983 }]],
    ['hel2025-3983', 'hel', [{ year: 2025, n: 3983 }]],
    ['5139-2016 (001, 101)', '', [{ year: 2016, n: 5139 }]],
    [
      '2016 2018',
      '',
      [
        { year: 2018, n: 2016 },
        { year: 2016, n: 2018 },
      ],
    ],
  ])('reads %s as a number', (text, prefix, readings) => {
    expect(numberReadings(text)).toEqual({ prefix, readings })
  })

  it.each(['budjetti 2018', 'hanke', '12.3.2018', 'kokous 1 2 3', ''])(
    'does not read "%s" as a number',
    (text) => {
      expect(numberReadings(text)).toBeNull()
    },
  )
})
