import { describe, expect, it } from 'vitest'
import {
  type FindingCases,
  codes,
  FI_39,
  SV_39,
  attachment,
  fi,
  executed,
  pilot,
  sv,
  withText,
} from '../../../support/findingCases.ts'

const CASES: FindingCases = {
  'draft/project-name-differs': [
    [
      'a name with another word',
      fi({
        title: 'Osallistuminen hankkeeseen ”Työllisyyden ja hyvinvoinnin malli”',
        description: [FI_39, 'Hanke ”Työttömyyden ja hyvinvoinnin malli” alkaa.'],
      }),
      1,
    ],
    [
      'the same name',
      fi({
        title: 'Osallistuminen hankkeeseen ”Työllisyyden malli”',
        description: [FI_39, 'Hanke ”Työllisyyden malli” alkaa.'],
      }),
      0,
    ],
    [
      'quite another name',
      fi({
        title: 'Osallistuminen hankkeeseen ”Työllisyyden malli”',
        description: [FI_39, 'Hanke jatkaa hanketta ”Kasvun polku 2”.'],
      }),
      0,
    ],
    [
      'a name that differs from the fact',
      withText(pilot({}), { title: 'Osallistuminen pilottiin ”Ensiaskeleet”' }),
      1,
    ],
  ],
  'draft/no-attachments': [
    ['liitteenä', fi({ description: [FI_39, 'Hakemus on liitteenä.'] }), 1],
    ['som bilaga', sv({ description: [SV_39, 'Ansökan finns som bilaga.'] }), 1],
    [
      'the annex of a decree',
      fi({ description: [FI_39, 'Kustannukset luetellaan asetuksen liitteessä 1.'] }),
      0,
    ],
    [
      'a word that only begins alike',
      fi({ description: [FI_39, 'Asiaan liittyy maakuntaliitto, ja liitto antaa lausunnon.'] }),
      0,
    ],
    ['a word inside another', fi({ description: [FI_39, 'Maakuntaliitteenä on kartta.'] }), 0],
    [
      'with attachments',
      fi({ description: [FI_39, 'Hakemus on liitteenä.'], more: { attachments: [attachment(1)] } }),
      0,
    ],
  ],
  'draft/attachment-missing': [
    [
      'liite 3 of two',
      fi({
        description: [FI_39, 'Aikataulu on liite 3.'],
        more: { attachments: [attachment(1), attachment(2)] },
      }),
      1,
    ],
    [
      'liitteet 1–3 of two',
      fi({
        description: [FI_39, 'Liitteet 1–3 koskevat sitä.'],
        more: { attachments: [attachment(1), attachment(2)] },
      }),
      1,
    ],
    [
      'bilaga 3 of two',
      sv({
        description: [SV_39, 'Tidsplanen finns i bilaga 3.'],
        more: { attachments: [attachment(1), attachment(2)] },
      }),
      1,
    ],
    [
      'liite 2 of two',
      fi({
        description: [FI_39, 'Aikataulu on liite 2.'],
        more: { attachments: [attachment(1), attachment(2)] },
      }),
      0,
    ],
    [
      'liitteessä on 3 sivua',
      fi({ description: [FI_39, 'Liitteessä on 3 sivua.'], more: { attachments: [attachment(1)] } }),
      0,
    ],
  ],
  'draft/attachment-after-meeting': [
    ['dated on the day after', fi({ more: { attachments: [attachment(1, '2026-11-17')] } }), 1],
    ['dated on the day', fi({ more: { attachments: [attachment(1, '2026-11-16')] } }), 0],
    ['not dated', fi({ more: { attachments: [attachment(1)] } }), 0],
  ],
  'draft/call-closes-before-meeting': [
    ['the day before', pilot({ callCloses: '15.11.2026' }), 1],
    ['the same day', pilot({ callCloses: '16.11.2026' }), 0],
    ['no meeting is known', { ...pilot({ callCloses: '15.11.2026' }), meetingOn: null }, 0],
  ],
  'draft/call-closes-in-appeal-time': [
    ['within the time', pilot({ callCloses: '27.11.2026' }), 1],
    ['after the time', pilot({ callCloses: '8.12.2026' }), 0],
    ['with the clause on execution', executed(pilot({ callCloses: '27.11.2026' })), 0],
  ],
  'draft/starts-before-meeting': [
    ['before', pilot({ start: '1.11.2026', ownShareByYear: null }), 1],
    ['after', pilot({}), 0],
    ['a project that is over', pilot({ start: '1.1.2026', end: '1.10.2026', ownShareByYear: null }), 0],
  ],
  'draft/commitment-before-decision': [
    [
      'consent by e-mail',
      fi({ description: [FI_39, 'Kaupunki ilmoitti 21.10.2026 olevansa mukana hankkeessa.'] }),
      1,
    ],
    [
      'consent told in the sentence after',
      fi({
        description: [
          FI_39,
          'Kaupunki haluaa osallistua hankkeeseen. Tästä ilmoitettiin hakijalle 21.10.2026.',
        ],
      }),
      1,
    ],
    [
      'in Swedish',
      sv({ description: [SV_39, 'Staden meddelade 21.10.2026 att den deltar i projektet.'] }),
      1,
    ],
    [
      'a notice of something else',
      fi({ description: [FI_39, 'Rahoittaja ilmoitti 21.10.2026 haun avaamisesta.'] }),
      0,
    ],
    [
      'years ago',
      fi({ description: [FI_39, 'Kaupunki ilmoitti 21.10.2019 osallistuvansa edelliseen hankkeeseen.'] }),
      0,
    ],
    ['after the meeting', fi({ description: [FI_39, 'Kaupunki ilmoittaa osallistumisesta 21.11.2026.'] }), 0],
  ],
  'draft/day-after-meeting': [
    ['told as done', fi({ description: [FI_39, 'Sopimus allekirjoitettiin 20.11.2026.'] }), 1],
    ['told as done in Swedish', sv({ description: [SV_39, 'Avtalet undertecknades 20.11.2026.'] }), 1],
    ['a limit ahead', fi({ description: [FI_39, 'Rahoitus on myönnettävä viimeistään 31.3.2027.'] }), 0],
    ['before the meeting', fi({ description: [FI_39, 'Sopimus allekirjoitettiin 2.11.2026.'] }), 0],
  ],
}

describe.each(Object.entries(CASES))('%s', (code, cases) => {
  it.each(cases)('%s', (_, reviewed, hits) => {
    expect(codes(reviewed).filter((one) => one === code)).toHaveLength(hits)
  })
})
