import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { splitSentences } from '../../../core/shared/sentences.ts'

describe('sentences', () => {
  it.each([
    ['Ensin näin. Sitten noin.', 2],
    ['Ks. Kela, ns. TYP ja mm. Jotpa. Toinen.', 2],
    ['Kokous on 16.11.2026. Se alkaa klo 18.', 2],
    ['1. Ensimmäinen kohta', 1],
    ['Puhetta johti E. Esimerkki. Hän lopetti.', 2],
    ['Kysyttiin: ”Miksi?” Vastattiin heti.', 2],
    ['resursseihin: esim. kuntaosuus', 1],
    ['', 0],
  ])('%s → %i', (text, count) => {
    expect(splitSentences(text)).toHaveLength(count)
  })

  it('join to the text again', () => {
    const words = fc.array(
      fc.constantFrom('Kunta', 'päättää', 'esim.', '1.', 'asiasta.', '”Niin.”', ' ', '\n', ' '),
    )
    fc.assert(
      fc.property(words, (parts) => {
        expect(splitSentences(parts.join(' ')).join('')).toBe(parts.join(' '))
      }),
    )
  })
})
