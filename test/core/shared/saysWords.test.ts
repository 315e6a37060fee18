import { describe, expect, it } from 'vitest'
import { saysWords } from '../../../core/shared/saysWords.ts'

describe('words searched in a short text', () => {
  it.each([
    ['Osallistuminen pilottiin', 'pilotti', true],
    ['Pilotin väliraportti', 'pilotti', true],
    ['Omarahoitus hankkeelle', 'hanke', true],
    ['Deltagande i ett pilotprojekt', 'pilotprojektet', true],
    ['Osallistuminen pilottiin', 'pilotti osallistua', true],
    ['Osallistuminen pilottiin', 'pilotti sopimus', false],
    ['Kokouksen avaus', 'oma', false],
    ['Kokouksen avaus', '', true],
  ])('%s, searched by "%s": %s', (text, searched, found) => {
    expect(saysWords(text, searched)).toBe(found)
  })
})
