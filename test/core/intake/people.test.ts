import { describe, expect, it } from 'vitest'
import { readPerson } from '../../../core/intake/people.ts'

describe('a line that names a person', () => {
  it.each([
    ['  • Iida Kotisaari, iida@suvantola.example', 'Iida Kotisaari', null, 'iida@suvantola.example', null],
    [
      '  • Iida Kotisaari, päällikkö, i.k@suvantola.example',
      'Iida Kotisaari',
      'päällikkö',
      'i.k@suvantola.example',
      null,
    ],
    [' • Kotisaari Iida, Työllisyyspäällikkö', 'Kotisaari Iida', 'Työllisyyspäällikkö', null, null],
    [
      'Anna-Liisa von Holm, va. johtaja, HTM, a@b.example',
      'Anna-Liisa von Holm',
      'va. johtaja, HTM',
      'a@b.example',
      null,
    ],
    [
      'Anna Holm, sihteeri, etunimi.sukunimi(at)kunta.example',
      'Anna Holm',
      'sihteeri',
      'etunimi.sukunimi(at)kunta.example',
      null,
    ],
    ['  • Kaupunginjohtaja Markus Heinolahti', 'Markus Heinolahti', 'Kaupunginjohtaja', null, null],
    ['  • Kaupunginjohtaja', null, 'Kaupunginjohtaja', null, null],
    ['Anna Holm, puh. 015 555 0101, a@b.example', 'Anna Holm', null, 'a@b.example', 'puh. 015 555 0101'],
  ])('%s', (line, name, title, email, phone) => {
    expect(readPerson(line)).toEqual({ personId: null, name, title, email, phone })
  })

  it.each([
    'Kaupunginhallitus päättää, että asia etenee.',
    'Hankkeen tavoitteet, jotka on lueteltu alla, ovat seuraavat:',
    '  • ohjata nuori työnantajan luo',
    'Ranta-alue',
    '',
  ])('is not: %s', (line) => {
    expect(readPerson(line)).toBeNull()
  })
})
