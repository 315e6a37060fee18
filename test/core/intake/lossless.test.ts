import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCountingIds } from '../../../adapters/system/ids.ts'
import { readCasem } from '../../../core/intake/casem.ts'
import type { ImportedItem } from '../../../core/intake/imported.ts'
import { isChrome, labelOf } from '../../../core/intake/labels.ts'
import { readLines } from '../../../core/intake/lines.ts'
import { contentWords, placedWords } from '../../support/placedWords.ts'
import { suvantola } from '../../support/suvantola.ts'

const HEAD =
  'Kaupunginhallitus, kokous 16.11.2026\n\n§ 5 Ranta\n\nSUVDno-2026-5\n\nPäätös\n\nHyväksyttiin.\n\n'

/** Lines that pages are made of, in any order and number. */
const LINES = [
  '',
  '',
  'Valmistelija',
  'Valmistelijan yhteystiedot',
  'Kuvaus',
  'Perustelut',
  'Päätösehdotus',
  'Esittelijä',
  'Käsittely',
  'Päätös',
  'Liitteet',
  'Tiedoksi',
  'Muutoksenhaku',
  'Oikaisuvaatimusaika',
  'Lisätietoja päätöksestä',
  'Käsitellyt asiat',
  'Lataa  Kuuntele',
  '  • Iida Kotisaari, työllisyyspäällikkö, iida.kotisaari@suvantola.example',
  'Markus Heinolahti, kaupunginjohtaja',
  '  • Hankintapäällikkö Maija Ruohola',
  'Puh. 015 555 0100',
  '    • syvempi kohta',
  '- viivakohta, jossa on pilkku',
  '1. ensimmäinen',
  '2. toinen',
  '3) kolmas',
  'Kaupunginhallitus päättää, että asia etenee. Se maksaa 12 500 euroa.',
  'Ei liitteitä',
  '§ 8 Toinen otsikko',
  'Sanat/yhdessä, (suluissa, yhä), loppu.',
]

/** Words of `some` that `others` has not, counting repeats. */
function lacking(some: readonly string[], others: readonly string[]): readonly string[] {
  const left = new Map<string, number>()
  for (const word of others) left.set(word, (left.get(word) ?? 0) + 1)
  return some.filter((word) => {
    const count = left.get(word) ?? 0
    left.set(word, count - 1)
    return count <= 0
  })
}

function readAll(text: string): readonly ImportedItem[] {
  const ids = createCountingIds()
  const known = { organisations: [suvantola], chosen: null }
  const read = readCasem({ file: 'x.txt', text }, known, (kind) => ids.next(kind))
  return read.ok ? read.value : []
}

describe('whatever stands under a CaseM heading', () => {
  it('is kept word for word in exactly one place, and nothing else is there', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LINES), { maxLength: 30 }), (lines) => {
        const text = HEAD + lines.join('\n')
        const placed = readAll(text).flatMap(placedWords)
        const own = readLines(text).filter((line) => labelOf(line) === null && !isChrome(line))
        expect(lacking(contentWords(own.map((line) => line.text)), placed)).toEqual([])
        expect(lacking(placed, contentWords([text]))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  it('never stops the reading: any text is an item or a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.boolean(), (text, headed) => {
        expect(Array.isArray(readAll(headed ? HEAD + text : text))).toBe(true)
      }),
    )
  })
})
