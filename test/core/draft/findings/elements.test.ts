import { describe, expect, it } from 'vitest'
import { type FindingCases, codes, FI_39, fi, pilot, sv, withText } from '../../../support/findingCases.ts'

const CASES: FindingCases = {
  'draft/no-title': [
    ['no title', fi({ title: ' ' }), 1],
    ['a title', fi({}), 0],
  ],
  'draft/no-grounds': [
    ['an empty description', fi({ description: [] }), 1],
    ['a description', fi({ description: [FI_39] }), 0],
  ],
  'draft/no-proposal': [
    ['no clause', fi({ clauses: [] }), 1],
    ['an empty clause', fi({ clauses: [[' ', 'PRINCIPLES']] }), 1],
    ['a clause', fi({}), 0],
  ],
  'draft/no-info-contact': [
    ['nobody', fi({ more: { infoContact: null } }), 1],
    ['somebody', fi({}), 0],
    [
      'opening of the meeting',
      fi({
        more: { infoContact: null },
        clauses: [['Kaupunginhallitus päättää todeta kokouksen lailliseksi.', 'MEETING_TECHNICAL']],
      }),
      0,
    ],
  ],
  'draft/info-contact-without-address': [
    [
      'a name only',
      fi({
        more: {
          infoContact: { personId: null, name: 'Iida Kotisaari', title: null, email: null, phone: null },
        },
      }),
      1,
    ],
    [
      'a phone',
      fi({
        more: {
          infoContact: {
            personId: null,
            name: 'Iida Kotisaari',
            title: null,
            email: null,
            phone: '040 000 000',
          },
        },
      }),
      0,
    ],
  ],
  'draft/party-not-served': [
    ['nobody is told', withText(pilot({}), { served: [], informed: [] }), 1],
    [
      'told for information',
      withText(pilot({}), { served: [], informed: ['Järviranta Valmennus Oy, talous'] }),
      0,
    ],
    [
      'the municipality leads itself',
      withText(pilot({ leadPartner: 'Suvantolan kaupunki' }), { served: [], informed: [] }),
      0,
    ],
  ],
  'draft/clause-without-kind': [
    ['no kind', fi({ clauses: [['Kaupunginhallitus päättää hyväksyä suunnitelman.', null]] }), 1],
    ['a kind', fi({}), 0],
  ],
  'draft/prohibition-without-provision': [
    [
      'a prohibition of nothing',
      { ...fi({}), appeals: [{ clauseId: 'c1', route: 'prohibited', provision: { fi: '', sv: '' } }] },
      1,
    ],
    [
      'a prohibition by law',
      {
        ...fi({}),
        appeals: [
          {
            clauseId: 'c1',
            route: 'prohibited',
            provision: { fi: 'kuntalaki (410/2015) 136 §', sv: '136 § i kommunallagen (410/2015)' },
          },
        ],
      },
      0,
    ],
  ],
  'draft/wrong-fact': [
    ['years that do not sum up', pilot({ ownShareByYear: [{ year: 2027, amount: '19 440,00' }] }), 1],
    ['an end before the start', pilot({ end: '1.12.2026', ownShareByYear: null }), 1],
    ['years that sum up', pilot({}), 0],
  ],
  'draft/no-provision': [
    ['none', fi({ description: ['Hanke on hyvä.'] }), 1],
    ['a section', fi({ description: ['Asiaa koskee hallintosäännön 23 §.'] }), 0],
    ['an act by its number', sv({ description: ['På ärendet tillämpas lagen 757/2021.'] }), 0],
    ['a case number', fi({ description: ['Asia on SUVDno-2026-412.'] }), 1],
  ],
  'draft/possible-disqualification': [
    ['a member on the board of the applicant', pilot({ leadPartner: 'Järviranta Valmennus Oy' }), 1],
    [
      'nobody',
      withText(pilot({ leadPartner: 'Toinen Valmennus Oy', partners: null, funder: null }), { served: [] }),
      0,
    ],
  ],
}

describe.each(Object.entries(CASES))('%s', (code, cases) => {
  it.each(cases)('%s', (_, reviewed, hits) => {
    expect(codes(reviewed).filter((one) => one === code)).toHaveLength(hits)
  })
})
