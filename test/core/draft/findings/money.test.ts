import { describe, expect, it } from 'vitest'
import {
  type FindingCases,
  codes,
  fi,
  pilot,
  saying,
  sv,
  withTable,
  withText,
  withoutFacts,
} from '../../../support/findingCases.ts'
import { paragraph } from '../../../support/reviewedItem.ts'

const CASES: FindingCases = {
  'draft/sums-differ': [
    ['aid and own share above the whole', pilot({ aidAmount: '460 000,00' }), 1],
    ['a table whose total is wrong', withTable('194 400,01'), 0],
    ['a table whose total is a euro off', withTable('194 401,00'), 1],
    ['a table whose total is right', withTable('194 400,00'), 0],
  ],
  'draft/figure-differs': [
    ['another own share', saying('Kaupungin osuus on enintään 36 400 euroa.'), 1],
    [
      'another own share in other words',
      saying(
        'Suvantolan maksettavaksi jää kahdessa vuodessa 36 400 euroa, mikä on vähemmän kuin yhden työvalmentajan vuosipalkka.',
      ),
      1,
    ],
    ['the own share without cents', saying('Kaupungin osuus on enintään 38 880 euroa.'), 0],
    ['its share of a year', saying('Kaupungin osuus on 19 440,00 euroa vuodessa.'), 0],
    [
      'what is left for the others',
      saying('Kaupungin osuuden lisäksi kumppanit maksavat 58 320,00 euroa.'),
      0,
    ],
    ['a sum of something else', saying('Edellinen pilotti maksoi 36 400 euroa.'), 0],
    ['a sum for each inhabitant', saying('Kaupungin osuus on 2,10 euroa asukasta kohden.'), 0],
    ['another total', saying('Kokonaiskustannukset ovat 468 000 euroa.'), 1],
    [
      'another own share in Swedish',
      withText(pilot({}, 'sv'), { effects: [paragraph('e', 'Stadens andel är högst 36 400 euro.')] }),
      1,
    ],
    [
      'the own share in Swedish',
      withText(pilot({}, 'sv'), { effects: [paragraph('e', 'Stadens andel är högst 38 880,00 euro.')] }),
      0,
    ],
  ],
  'draft/aid-too-large': [
    ['85 per cent', pilot({ aidAmount: '413 100,00' }), 1],
    ['80 per cent', pilot({}), 0],
    [
      '85 per cent with its reason',
      withText(pilot({ aidAmount: '413 100,00' }), {
        description: [paragraph('x', 'Korotettu tuki-intensiteetti perustuu asetuksen 4 §:ään.')],
      }),
      0,
    ],
  ],
  'draft/own-share-small': [
    ['8 per cent alone', withoutFacts(pilot({}), ['partners', 'leadPartner']), 1],
    ['8 per cent with partners', pilot({}), 0],
  ],
  'draft/no-budget-item': [
    ['money without an item', pilot({ budgetItem: null }), 1],
    ['money with an item', pilot({}), 0],
    ['no money', pilot({ ownShare: 0, ownShareByYear: null, budgetItem: null }), 0],
    [
      'words without facts',
      fi({
        clauses: [
          ['Kaupunginhallitus päättää maksaa hankkeelle enintään 1 752,00 euroa.', 'COMMIT_OWN_FUNDING'],
        ],
      }),
      1,
    ],
    [
      'words with an item',
      fi({
        clauses: [
          [
            'Kaupunginhallitus päättää maksaa hankkeelle enintään 1 752,00 euroa talousarvion kohdasta Elinvoima.',
            'COMMIT_OWN_FUNDING',
          ],
        ],
      }),
      0,
    ],
    [
      'Swedish words without an item',
      sv({
        clauses: [
          ['Stadsstyrelsen beslutar betala högst 1 752,00 euro för projektet.', 'COMMIT_OWN_FUNDING'],
        ],
      }),
      1,
    ],
  ],
}

describe.each(Object.entries(CASES))('%s', (code, cases) => {
  it.each(cases)('%s', (_, reviewed, hits) => {
    expect(codes(reviewed).filter((one) => one === code)).toHaveLength(hits)
  })
})
