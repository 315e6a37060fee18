import { describe, expect, it } from 'vitest'
import { parseCaseNumber } from '../../../core/casefile/caseNumber.ts'
import { findOrganisation } from '../../../core/intake/place.ts'
import { organisation, suvantola } from '../../support/suvantola.ts'

const organisations = [
  suvantola,
  organisation('mikkeli'),
  organisation('kangasniemi'),
  organisation('kuopio'),
]

function placeOf(text: string, numberText?: string) {
  const number = numberText === undefined ? null : parseCaseNumber(numberText)
  const found = findOrganisation({ organisations, chosen: null }, number?.ok ? number.value : null, text)
  return [found.organisation?.id ?? null, found.place]
}

describe('whose decision a text is', () => {
  it('is told by the letters of its case number, whatever others the text names', () => {
    expect(placeOf('Mikkelin kaupunki hakee avustusta.', 'KNGDno-2026-9')).toEqual([
      'kangasniemi',
      'Kangasniemi',
    ])
  })

  it('is told by the addresses when the number could be anybody’s', () => {
    expect(placeOf('Lisätietoja: anna@suvantola.example', '41/02.08.00/2026')).toEqual([
      'suvantola',
      'Suvantola',
    ])
  })

  it('is told by the only municipality that is named', () => {
    expect(placeOf('Suvantolan kaupunki päättää.')).toEqual(['suvantola', 'Suvantola'])
  })

  it('is not guessed among several', () => {
    expect(placeOf('Suvantolan kaupunki ja Mikkelin kaupunki sopivat.')).toEqual([null, null])
  })

  it.each([
    ['Järvelän kunta. anna@jarvela.example', 'Järvelä'],
    ['Kuusirannan kunta. anna@kuusiranta.example', null],
    ['Lehtiniemen kunta. anna@lehtiniemi.example', 'Lehtiniemi'],
  ])('is the place as printed when the municipality is not known: %s', (text, place) => {
    expect(placeOf(text)).toEqual([null, place])
  })

  it('is what a person chose', () => {
    const known = { organisations, chosen: organisation('kuopio') }
    expect(findOrganisation(known, null, 'Suvantolan kaupunki').organisation?.id).toBe('kuopio')
  })
})
