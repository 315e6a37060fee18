import { describe, expect, it } from 'vitest'
import { labelOf } from '../../../core/intake/labels.ts'

const read = (text: string, language: 'fi' | 'sv' = 'fi') => {
  const label = labelOf({ n: 1, text }, language)
  return label === null ? null : [label.name, label.meant]
}

describe('a label', () => {
  it.each([
    ['Päätösehdotus', ['proposal', null]],
    ['  Paatosehdotus\u00A0', ['proposal', null]],
    ['Päätös:', ['decision', null]],
    ['PERUSTELUT', ['description', null]],
    ['Tiedoksi', ['informed', null]],
    ['Pätös', null],
    ['Päätöss', ['decision', 'Päätös']],
    ['Muutoksenhau', ['appeal', 'Muutoksenhaku']],
    ['Valmistelija ja esittelijä', null],
    ['Kuvaus asiasta', null],
    ['päätöss', null],
    ['Päätös on tehty.', null],
  ])('%s → %j', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })

  it.each([
    ['Beslutsförslag', ['proposal', null]],
    ['FÖR KÄNNEDOM', ['informed', null]],
    ['Beslutförslag', ['proposal', 'Beslutsförslag']],
    ['Päätös', null],
  ])('on a Swedish page: %s → %j', (text, expected) => {
    expect(read(text, 'sv')).toEqual(expected)
  })

  it('of the other language is not one', () => {
    expect(read('Beslutsförslag')).toBeNull()
    expect(read('Päätösehdotus', 'sv')).toBeNull()
  })
})
