import { describe, expect, it } from 'vitest'
import { labelOf } from '../../../core/intake/labels.ts'

const read = (text: string) => {
  const label = labelOf({ n: 1, text })
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
})
