import { describe, expect, it } from 'vitest'
import { readAmounts } from '../../../core/intake/amounts.ts'
import { readLines } from '../../../core/intake/lines.ts'

const found = (text: string) =>
  readAmounts(readLines(text)).map(({ amount, currency, per }) => [amount / 100, currency, per])

describe('sums with a currency beside them', () => {
  it.each([
    ['osuus on 1752,00 euroa ja', 1752],
    ['osuus on 38 880,00 euroa', 38_880],
    ['osuus on 38\u00A0880\u00A0€.', 38_880],
    ['osuus on 9.000 euroa', 9000],
    ['hinta 1.871.348,34 euroa', 1_871_348.34],
    ['noin 6,7 miljoonaa euroa', 6_700_000],
    ['noin 1 350,1 milj. euroa', 1_350_100_000],
    ['kustannusarvio 2 mrd. €', 2_000_000_000],
    ['yhteensä 30 000 eurolla', 30_000],
    ['rivi katkeaa 15 000\n   euroa', 15_000],
    ['vuonna 2025 409 euroa', 409],
    ['hinta 12.50 €', 12.5],
    ['(EU-tuki 500 EUR)', 500],
  ])('%s', (text, value) => {
    expect(found(text)).toEqual([[value, 'EUR', null]])
  })

  it('say for what they are when it is printed', () => {
    expect(found('maksu on 0,10 €/asukas vuodessa')).toEqual([[0.1, 'EUR', 'asukas']])
  })

  it('are marks in old texts', () => {
    expect(found('hinta oli 1 200 mk')).toEqual([[1200, 'FIM', null]])
  })

  it.each(['20 000 asukasta', 'vuonna 2025', '3 eurooppalaista', 'kp. 001090', '000 euroa', '5 %'])(
    'are not read out of: %s',
    (text) => {
      expect(found(text)).toEqual([])
    },
  )

  it('keep how they were printed, the words around and the line', () => {
    expect(readAmounts(readLines('Ensimmäinen rivi.\nOsuus on 38 880,00 euroa, loput muualta.'))).toEqual([
      expect.objectContaining({
        raw: '38 880,00 euroa',
        context: 'Ensimmäinen rivi. Osuus on 38 880,00 euroa, loput muualta.',
        line: 2,
      }),
    ])
  })
})
