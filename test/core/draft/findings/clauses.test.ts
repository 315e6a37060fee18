import { describe, expect, it } from 'vitest'
import { type FindingCases, codes, attachment, fi, sv } from '../../../support/findingCases.ts'

const CASES: FindingCases = {
  'draft/body-misspelt': [
    ['one letter', fi({ leadIn: 'Kaupuginhallitus päättää' }), 1],
    [
      'one letter in a sentence',
      fi({ clauses: [['Kaupunginhalitus päättää hyväksyä suunnitelman.', 'PRINCIPLES']] }),
      1,
    ],
    ['one letter in Swedish', sv({ leadIn: 'Stadstyrelsen beslutar' }), 1],
    ['right', fi({}), 0],
    [
      'somebody who is no body',
      fi({ clauses: [['Kaupunki päättää hyväksyä suunnitelman.', 'PRINCIPLES']] }),
      0,
    ],
  ],
  'draft/other-body-decides': [
    ['the council decides', fi({ leadIn: 'Kaupunginvaltuusto päättää' }), 1],
    [
      'the council by the regulations',
      fi({ description: ['Hallintosäännön 23 §:n mukaan asiasta päättää kaupunginvaltuusto.'] }),
      1,
    ],
    ['the council decides in Swedish', sv({ leadIn: 'Stadsfullmäktige beslutar' }), 1],
    [
      'a proposal to the council',
      fi({
        description: ['Hallintosäännön 23 §:n mukaan asiasta päättää kaupunginvaltuusto.'],
        clauses: [['Kaupunginhallitus ehdottaa kaupunginvaltuustolle määrärahaa.', 'PROPOSE_TO_COUNCIL']],
      }),
      0,
    ],
  ],
  'draft/several-verbs': [
    [
      'two infinitives',
      fi({
        clauses: [
          ['hyväksyä sopimuksen ja valtuuttaa kaupunginjohtajan allekirjoittamaan sen,', 'APPROVE_AGREEMENT'],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      1,
    ],
    [
      'two infinitives in Swedish',
      sv({
        clauses: [
          ['godkänna avtalet och bemyndiga stadsdirektören att underteckna det och', 'APPROVE_AGREEMENT'],
          ['anteckna utredningen för kännedom.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      1,
    ],
    [
      'two objects',
      fi({
        clauses: [
          ['hyväksyä sopimuksen ja sen liitteen,', 'APPROVE_AGREEMENT'],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
        more: { attachments: [attachment(1)] },
      }),
      0,
    ],
    [
      'verbs of a subordinate clause',
      fi({
        clauses: [
          ['edellyttää, että kumppanit sitoutuvat hankkeeseen ja osallistua voi kuka tahansa,', 'REPORTING'],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      0,
    ],
    [
      'a signing with its corrections',
      fi({
        clauses: [
          [
            'valtuuttaa kaupunginjohtajan allekirjoittamaan sopimuksen ja tekemään siihen korjauksia,',
            'AUTHORISE_SIGNING',
          ],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      0,
    ],
  ],
  'draft/no-operative-verb': [
    [
      'a noun',
      fi({
        clauses: [
          ['omarahoitus hankkeelle,', 'COMMIT_OWN_FUNDING'],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      1,
    ],
    ['a sentence without a decision', fi({ clauses: [['Hanke alkaa vuonna 2027.', 'PARTICIPATE']] }), 1],
    [
      'a noun in Swedish',
      sv({
        clauses: [
          ['självfinansieringen av projektet och', 'COMMIT_OWN_FUNDING'],
          ['anteckna utredningen för kännedom.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      1,
    ],
    [
      'to be without',
      fi({
        clauses: [
          ['olla hakematta mukaan tähän hakuun,', 'DECLINE_TO_APPLY'],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      0,
    ],
    [
      'a sentence that decides',
      fi({ clauses: [['Kaupunginhallitus merkitsee selvityksen tiedoksi.', 'NOTE_FOR_INFORMATION']] }),
      0,
    ],
  ],
  'draft/clause-punctuation': [
    [
      'a stop in the middle',
      fi({
        clauses: [
          ['hyväksyä suunnitelman.', 'PRINCIPLES'],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      1,
    ],
    [
      'Finnish and in Swedish',
      sv({
        clauses: [
          ['godkänna planen, ja', 'PRINCIPLES'],
          ['anteckna utredningen för kännedom.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      1,
    ],
    [
      'two sentences in a clause',
      fi({
        clauses: [
          ['hyväksyä suunnitelman. Siitä tiedotetaan.', 'PRINCIPLES'],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      0,
    ],
  ],
  'draft/mixed-lead-in': [
    ['että and an infinitive', fi({ leadIn: 'Kaupunginhallitus päättää, että' }), 2],
    ['an infinitive', fi({}), 0],
  ],
  'draft/condition-without-party': [
    [
      'somebody',
      fi({
        clauses: [
          ['asettaa ehdoksi, että rahoitus myönnetään viimeistään 31.3.2027, ja', 'CONDITION_FUNDER'],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      1,
    ],
    [
      'a name',
      fi({
        clauses: [
          [
            'asettaa ehdoksi, että Suvantomaan elinvoimakeskus myöntää rahoituksen viimeistään 31.3.2027, ja',
            'CONDITION_FUNDER',
          ],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      0,
    ],
    [
      'a sentence that only begins with a capital',
      fi({ clauses: [['Kaupunginhallitus asettaa ehdoksi, että rahoitus myönnetään.', 'CONDITION_FUNDER']] }),
      1,
    ],
  ],
  'draft/condition-without-day': [
    [
      'some day',
      fi({
        clauses: [
          ['asettaa ehdoksi, että Suvantomaan elinvoimakeskus myöntää rahoituksen, ja', 'CONDITION_FUNDER'],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      1,
    ],
    [
      'a day',
      fi({
        clauses: [
          [
            'asettaa ehdoksi, että Suvantomaan elinvoimakeskus myöntää rahoituksen viimeistään 31.3.2027, ja',
            'CONDITION_FUNDER',
          ],
          ['merkitä tiedoksi selvityksen.', 'NOTE_FOR_INFORMATION'],
        ],
      }),
      0,
    ],
  ],
}

describe.each(Object.entries(CASES))('%s', (code, cases) => {
  it.each(cases)('%s', (_, reviewed, hits) => {
    expect(codes(reviewed).filter((one) => one === code)).toHaveLength(hits)
  })
})
