import { describe, expect, it } from 'vitest'
import { slug } from '../../../core/organisation/slug.ts'
import { suggestFinnish, suggestSwedish } from '../../../core/organisation/suggestForms.ts'

describe('forms to begin with', () => {
  it.each([
    ['elinvoimalautakunta', 'elinvoimalautakunnan', 'elinvoimalautakunnalle', 'elinvoimalautakuntaan'],
    ['kaupunginhallitus', 'kaupunginhallituksen', 'kaupunginhallitukselle', 'kaupunginhallitukseen'],
    ['yksilöjaosto', 'yksilöjaoston', 'yksilöjaostolle', 'yksilöjaostoon'],
    [
      'Ensiaskel-ohjausryhmä',
      'Ensiaskel-ohjausryhmän',
      'Ensiaskel-ohjausryhmälle',
      'Ensiaskel-ohjausryhmään',
    ],
    [
      'Itä-Suomen kuntayhtymä',
      'Itä-Suomen kuntayhtymän',
      'Itä-Suomen kuntayhtymälle',
      'Itä-Suomen kuntayhtymään',
    ],
  ])('%s, %s', (nominative, genitive, allative, illative) => {
    expect(suggestFinnish(nominative)).toMatchObject({ nominative, genitive, allative, illative })
  })

  it('are not guessed for a word that is not known', () => {
    expect(suggestFinnish('Ohjaamo')).toBeNull()
    expect(suggestSwedish('Navigatorn')).toBeNull()
  })

  it.each([
    ['bildningsnämnd', 'bildningsnämnden'],
    ['stadsstyrelse', 'stadsstyrelsen'],
    ['stadsfullmäktige', 'stadsfullmäktige'],
  ])('%s, %s', (indefinite, definite) => {
    expect(suggestSwedish(indefinite)?.definite).toBe(definite)
  })
})

describe('an id from a name', () => {
  it.each([
    ['Tekninen lautakunta', [], 'tekninen-lautakunta'],
    ['Lappträsk–Kävlinge', [], 'lapptrask-kavlinge'],
    ['Mikkeli', ['mikkeli', 'mikkeli-2'], 'mikkeli-3'],
    ['§', [], 'nimi'],
  ])('%s beside %j: %s', (name, taken, id) => {
    expect(slug(name, taken)).toBe(id)
  })
})
