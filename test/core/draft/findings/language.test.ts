import { describe, expect, it } from 'vitest'
import {
  type FindingCases,
  codes,
  FI_39,
  SV_39,
  fi,
  marked,
  sv,
  withText,
} from '../../../support/findingCases.ts'
import { paragraph } from '../../../support/reviewedItem.ts'

const CASES: FindingCases = {
  'draft/identity-code': [
    ['a right check character', fi({ description: [FI_39, 'Asiakas 131052-308T haki paikkaa.'] }), 1],
    ['a wrong check character', fi({ description: [FI_39, 'Tunnus 131052-308U on tuotekoodi.'] }), 0],
  ],
  'draft/email': [
    ['an address', fi({ description: [FI_39, 'Kirjoita osoitteeseen matti@esimerkki.example.'] }), 1],
    ['an at sign', fi({ description: [FI_39, 'Hinta on 3 kpl @ 20 euroa.'] }), 0],
  ],
  'draft/phone': [
    ['a number', fi({ description: [FI_39, 'Puhelin on 040 123 4567.'] }), 1],
    ['an international number', fi({ description: [FI_39, 'Puhelin on +358 40 123 4567.'] }), 1],
    [
      'a marked number',
      withText(fi({}), { description: [paragraph('x', FI_39), marked('Puhelin on ', '040 123 4567')] }),
      0,
    ],
    ['a sum', fi({ description: [FI_39, 'Summa on 1 040 123,00 euroa.'] }), 0],
    ['a day', fi({ description: [FI_39, 'Päivä on 01.02.2027.'] }), 0],
  ],
  'draft/bank-account': [
    ['an account', fi({ description: [FI_39, 'Tili on FI21 1234 5600 0007 85.'] }), 1],
    ['a short code', fi({ description: [FI_39, 'Koodi on FI21 1234.'] }), 0],
  ],
  'draft/property-id': [
    ['a property', fi({ description: [FI_39, 'Kiinteistö on 491-401-1-12.'] }), 1],
    ['an ISO day', fi({ description: [FI_39, 'Päivä on 2026-11-16.'] }), 0],
  ],
  'draft/title-too-long': [
    ['201 characters', fi({ title: 'a'.repeat(201) }), 1],
    ['200 characters', fi({ title: 'a'.repeat(200) }), 0],
  ],
  'draft/title-full-stop': [
    ['a stop', fi({ title: 'Osallistuminen pilottiin.' }), 1],
    ['no stop', fi({ title: 'Osallistuminen pilottiin' }), 0],
  ],
  'draft/unexplained-abbreviation': [
    [
      'never said in full',
      fi({ description: [FI_39, 'Rahoitus tulee AKKE-ohjelmasta. AKKE on kansallinen.'] }),
      1,
    ],
    [
      'in brackets after its words',
      fi({ description: [FI_39, 'Alueiden kestävän kasvun tuki (AKKE) on kansallinen. AKKE jatkuu.'] }),
      0,
    ],
    [
      'followed by its words',
      sv({ description: [SV_39, 'ESF+, det vill säga Europeiska socialfonden plus, finansierar.'] }),
      0,
    ],
    ['known to everybody', fi({ description: [FI_39, 'EU rahoittaa hanketta.'] }), 0],
    ['a Roman numeral', fi({ description: [FI_39, 'Vaihe II alkaa.'] }), 0],
  ],
  'draft/long-sentence': [
    ['31 words', fi({ description: [FI_39, `${Array.from({ length: 31 }, () => 'sana').join(' ')}.`] }), 1],
    ['30 words', fi({ description: [FI_39, `${Array.from({ length: 30 }, () => 'sana').join(' ')}.`] }), 0],
  ],
}

describe.each(Object.entries(CASES))('%s', (code, cases) => {
  it.each(cases)('%s', (_, reviewed, hits) => {
    expect(codes(reviewed).filter((one) => one === code)).toHaveLength(hits)
  })
})
