import { describe, expect, it } from 'vitest'
import { attendanceParts } from '../../../core/document/attendanceParts.ts'
import { signatureGroups } from '../../../core/document/meetingDocument.ts'
import type { MeetingRecord } from '../../../core/meeting/meeting.ts'
import { recordFrom } from '../../../core/meeting/recordFrom.ts'
import { inlineToText } from '../../../core/shared/text.ts'
import {
  OPENED,
  type Press,
  TAKEN_UP,
  entriesOf,
  itemId,
  onRoll,
  personId,
} from '../../support/meetingEntries.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'
import { decided, recusal } from '../../support/toldSentences.ts'

const sari = personId('sari-ahvenniemi')

function recordOf(...presses: readonly Press[]): MeetingRecord {
  const record = recordFrom(entriesOf(OPENED, ...presses), suvantolaBoard)
  if (!record.ok) throw new Error(record.failure.code)
  return record.value
}

const of = (record: MeetingRecord, id: string) =>
  record.attendance.find((attendance) => attendance.personId === personId(id))

const leaves = (at: string): Press => [at, { kind: 'left', personId: sari }, null]
const comes = (at: string): Press => [at, { kind: 'arrived', entry: onRoll('sari-ahvenniemi') }, null]
const closed = (at: string): Press => [at, { kind: 'closed' }, null]
const chairOut = recusal({ personId: personId('johan-sandnas') })
const stoodIn: Press = ['22.32', { kind: 'chairTaken', personId: personId('tuula-rantasuo') }]

/** The evening on which the chair is disqualified in § 247, and others come and go. */
const evening = () =>
  recordOf(
    leaves('19.00'),
    comes('19.30'),
    leaves('20.10'),
    comes('20.20'),
    leaves('21.58'),
    TAKEN_UP,
    chairOut,
    stoodIn,
    decided('ACCEPTED_UNANIMOUS'),
    ['22.45', { kind: 'recusedReturned', personId: personId('johan-sandnas') }, null],
    ['22.46', { kind: 'itemOpened', itemId: itemId('item-2'), section: 248 }, itemId('item-2')],
    ['22.50', { kind: 'decided', outcome: 'NOTED', text: null, clauses: null }, itemId('item-2')],
    closed('00.12'),
  )

describe('the record of a meeting', () => {
  it('holds when it was, also past midnight', () => {
    expect(evening()).toMatchObject({ openedAt: '18:02', closedAt: '00:12' })
  })

  it('holds each stay of those who came and went', () => {
    expect(of(evening(), 'sari-ahvenniemi')).toMatchObject({
      arrivedAt: null,
      leftAt: '21:58',
      away: [
        { leftAt: '19:00', returnedAt: '19:30' },
        { leftAt: '20:10', returnedAt: '20:20' },
      ],
    })
  })

  it.each([
    ['from the opening to the end', [], null, null],
    ['who left', [leaves('21.58')], null, '21:58'],
    ['who left after midnight', [leaves('00.05')], null, '00:05'],
  ] as const)('of one %s', (_who, presses, arrivedAt, leftAt) => {
    expect(of(recordOf(...presses, closed('00.12')), 'sari-ahvenniemi')).toMatchObject({ arrivedAt, leftAt })
  })

  it('holds a deputy in the place of the seat, and one who came after the opening', () => {
    const record = recordOf(
      leaves('19.00'),
      ['19.05', { kind: 'arrived', entry: onRoll('juhani-kaislaranta', 'deputy', 'sari-ahvenniemi') }, null],
      closed('20.00'),
    )
    expect(record.attendance.map(({ personId: id }) => id).slice(-4)).toEqual([
      'sari-ahvenniemi',
      'juhani-kaislaranta',
      'markus-heinolahti',
      'eeva-riitta-vuorikangas',
    ])
    expect(of(record, 'juhani-kaislaranta')).toMatchObject({
      arrivedAt: '19:05',
      deputyFor: 'sari-ahvenniemi',
    })
  })

  it('holds who stood in for the disqualified chair, and in which §', () => {
    expect(evening().standIns).toEqual([{ duty: 'chair', personId: 'tuula-rantasuo', sections: [247] }])
  })

  it('holds the inspectors that were elected', () => {
    const inspectors = ['tuula-rantasuo', 'mikael-granstrand'].map(personId)
    const election: Press = [
      '18.04',
      {
        kind: 'election',
        office: 'pöytäkirjantarkastajiksi',
        way: 'unanimous',
        elected: ['Tuula Rantasuo', 'Mikael Granstrand'],
        inspectors,
      },
    ]
    expect(recordOf(election, closed('20.00')).inspectors).toEqual(inspectors)
    expect(recordOf(closed('20.00')).inspectors).toEqual([])
  })

  it('is refused of a meeting that was never opened', () => {
    expect(recordFrom([], suvantolaBoard)).toMatchObject({ failure: { code: 'meeting/not-opened' } })
  })
})

const words = (text: string): string => text.replaceAll('\u00A0', ' ')

describe('the minutes print', () => {
  it('every stay, who stood in and whose deputies sat', () => {
    const parts = attendanceParts(suvantola, suvantolaBoard, evening(), new Map(), 'fi')
    const rows = parts
      .flatMap((part) => (part.kind === 'table' ? part.rows : []))
      .map((row) => row.map(words))
    expect(rows).toContainEqual(['Sari Ahvenniemi', 'Jäsen', '–klo 19.00, klo 19.30–20.10, klo 20.20–21.58'])
    expect(rows).toContainEqual([
      'Tuula Rantasuo',
      'Varapuheenjohtaja, puheenjohtajana § 247',
      'koko kokouksen',
    ])
    expect(rows).toContainEqual(['Leena Myllyoja', 'Varajäsen (Hannu Peltokorpi)', 'koko kokouksen'])
    const lists = parts.flatMap((part) => (part.kind === 'list' ? part.items.map(inlineToText) : []))
    expect(lists).toEqual(['Hannu Peltokorpi (varajäsen Leena Myllyoja)'])
  })

  it('the same in Swedish', () => {
    const parts = attendanceParts(suvantola, suvantolaBoard, evening(), new Map(), 'sv')
    const rows = parts
      .flatMap((part) => (part.kind === 'table' ? part.rows : []))
      .map((row) => row.map(words))
    expect(rows).toContainEqual([
      'Tuula Rantasuo',
      'Vice ordförande, som ordförande § 247',
      'hela sammanträdet',
    ])
    expect(rows).toContainEqual([
      'Sari Ahvenniemi',
      'Ledamot',
      '–kl. 19.00, kl. 19.30–20.10, kl. 20.20–21.58',
    ])
  })

  it('a place for the stand-in’s signature, with the § it is for', () => {
    const groups = signatureGroups({ organisation: suvantola, record: evening(), language: 'fi' })
    expect(
      groups.map(({ statement, signers }) => [words(statement ?? ''), signers.map(({ name }) => name)]),
    ).toEqual([
      ['', ['Johan Sandnäs', 'Eeva-Riitta Vuorikangas']],
      ['Puheenjohtajana § 247', ['Tuula Rantasuo']],
    ])
  })
})
