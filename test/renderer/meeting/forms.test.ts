import { describe, expect, it } from 'vitest'
import { electionResult } from '../../../core/meeting/election.ts'
import type { EntryForm } from '../../../renderer/meeting/room/entryForms.ts'
import { type FinishContext, finishForm } from '../../../renderer/meeting/room/finishForm.ts'
import { formOfEvent } from '../../../renderer/meeting/room/formOfEvent.ts'
import { NOTHING_KEPT, readKept, writeKept } from '../../../renderer/meeting/room/kept.ts'
import { rollOf, startRoll } from '../../../renderer/meeting/room/roll.ts'
import { type EntryKind, startForm } from '../../../renderer/meeting/room/startForm.ts'
import { clock, eventId, itemId, personId } from '../../support/meetingEntries.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'

const [johan, tuula, iida] = [
  personId('johan-sandnas'),
  personId('tuula-rantasuo'),
  personId('iida-kotisaari'),
]
const PROPOSAL = ['osallistua pilottiin', 'merkitä aikataulun tiedoksi']

const context: FinishContext = {
  people: suvantola.people,
  voters: [johan, tuula],
  absent: [personId('sari-ahvenniemi')],
  proposal: PROPOSAL,
  itemId: itemId('item-1'),
  body: suvantolaBoard,
}

const KINDS: readonly EntryKind[] = [
  'arrived',
  'left',
  'chairTaken',
  'secretaryTaken',
  'presenterChanged',
  'expertHeard',
  'handedOut',
  'proposalChanged',
  'counterProposal',
  'table',
  'return',
  'recusal',
  'vote',
  'stands',
  'election',
  'statement',
  'dissent',
  'reopened',
  'note',
]

describe('an empty form', () => {
  it.each(KINDS)('of %s says what it still needs', (kind) => {
    const form = startForm(kind, { handling: undefined, attachments: 0, proposal: PROPOSAL })
    expect(finishForm(form, context)).toHaveProperty('missing')
  })
})

const vote: EntryForm<'vote'> = {
  kind: 'vote',
  method: 'rollCall',
  yes: { side: 'presenter' },
  no: { side: 'counter', eventId: eventId('event-2') },
  ballots: { [johan]: 'yes', [tuula]: 'no' },
}

/** Filled forms and back: what was recorded is what the form shows when it is put right. */
const FILLED: readonly EntryForm[] = [
  {
    kind: 'arrived',
    personId: personId('leena-myllyoja'),
    capacity: 'deputy',
    deputyFor: personId('hannu-peltokorpi'),
  },
  { kind: 'left', personId: johan },
  {
    kind: 'stands',
    stands: { [johan]: 'stated', [tuula]: 'demandsMeeting', [personId('sari-ahvenniemi')]: 'none' },
  },
  { kind: 'expertHeard', name: 'Iida Kotisaari', title: 'työllisyyspäällikkö', leftBeforeDecision: true },
  { kind: 'handedOut', title: 'Täydennetty hakemus', attachmentNo: '4' },
  { kind: 'counterProposal', by: johan, supportedBy: [tuula], text: 'osuus on pienempi' },
  {
    kind: 'motion',
    motion: 'return',
    by: johan,
    supportedBy: [tuula],
    reason: 'kustannusten selvittämiseksi',
  },
  {
    kind: 'recusal',
    personId: johan,
    ground: 'HL 28.1.5',
    reason: 'hallituksen jäsen',
    raisedBy: tuula,
    ruling: 'disqualified',
    leftRoom: true,
  },
  { kind: 'dissent', by: tuula, attachmentNo: '' },
  { kind: 'note', text: 'Merkittiin kokouksen kulku.', place: 'afterOutcome' },
  { kind: 'decided', outcome: 'ACCEPTED_ADDITION', text: 'Raportti annetaan keväällä.', clauses: PROPOSAL },
]

describe('a filled form', () => {
  it.each(FILLED)('of $kind is the same when its entry is put right', (form) => {
    const finished = finishForm(form, context)
    if (!('event' in finished)) throw new Error(finished.missing)
    expect(formOfEvent(finished.event, PROPOSAL)).toMatchObject(form)
  })

  it('knows an expert of the house by name', () => {
    const form: EntryForm = {
      kind: 'expertHeard',
      name: 'Iida Kotisaari',
      title: '',
      leftBeforeDecision: true,
    }
    expect(finishForm(form, context)).toMatchObject({ event: { personId: iida, title: null } })
  })

  it('of a vote counts the members who are away as absent', () => {
    expect(finishForm(vote, context)).toMatchObject({
      event: {
        ballots: [
          { personId: johan, ballot: 'yes' },
          { personId: tuula, ballot: 'no' },
          { personId: 'sari-ahvenniemi', ballot: 'absent' },
        ],
      },
    })
  })

  it('of a vote waits for every ballot', () => {
    expect(finishForm({ ...vote, ballots: { [johan]: 'yes' } }, context)).toEqual({
      missing: 'missingBallot',
    })
  })

  it('of a decision carries its words only when they differ from the proposal', () => {
    const form: EntryForm<'decided'> = { kind: 'decided', outcome: 'ACCEPTED', text: '', clauses: PROPOSAL }
    expect(finishForm(form, context)).toMatchObject({ event: { clauses: null, text: null } })
    const changed = { ...form, clauses: ['osallistua pilottiin vuoden', PROPOSAL[1] ?? ''] }
    expect(finishForm(changed, context)).toMatchObject({ event: { clauses: changed.clauses } })
  })
})

describe('an election', () => {
  const empty = startForm('election', { handling: undefined, attachments: 0, proposal: [] })
  if (empty.kind !== 'election') throw new Error('not an election')

  it('of inspectors knows who of the house they are', () => {
    const form = { ...empty, office: 'pöytäkirjantarkastajiksi', elected: 'Tuula Rantasuo\nJohan Sandnäs' }
    expect(finishForm(form, context)).toMatchObject({ event: { inspectors: [tuula, johan] } })
  })

  it('by majority asks the lot between equal ones', () => {
    const form: EntryForm<'election'> = {
      ...empty,
      office: 'edustajaksi',
      way: 'majority',
      candidates: [
        { name: 'Anna', votes: '4' },
        { name: 'Ville', votes: '4' },
      ],
    }
    const finished = finishForm(form, context)
    if (!('event' in finished) || finished.event.kind !== 'election') throw new Error('not finished')
    expect(electionResult(finished.event).undrawn).toEqual(['Anna', 'Ville'])
    expect(finishForm({ ...form, lot: 'Ville\nAnna' }, context)).toMatchObject({
      event: { lot: ['Ville', 'Anna'] },
    })
  })

  it('by lists needs a list with candidates', () => {
    const form: EntryForm<'election'> = { ...empty, office: 'jäseniksi', way: 'proportional', seats: '2' }
    expect(finishForm(form, context)).toEqual({ missing: 'missingCandidates' })
  })
})

describe('the roll call', () => {
  it('seats everybody, deputies for whom they come, and the officers once', () => {
    const roll = startRoll(suvantolaBoard)
    const called = {
      ...roll,
      members: roll.members.map((member) =>
        member.person === 'hannu-peltokorpi'
          ? { ...member, here: 'deputy' as const }
          : member.person === 'sari-ahvenniemi'
            ? { ...member, here: 'away' as const }
            : member,
      ),
      others: [iida, iida],
    }
    const entries = rollOf(called, suvantolaBoard)
    expect(entries.find(({ capacity }) => capacity === 'deputy')).toEqual({
      personId: 'leena-myllyoja',
      capacity: 'deputy',
      deputyFor: 'hannu-peltokorpi',
    })
    expect(entries.map(({ capacity }) => capacity).toSorted()).toEqual(
      [
        'chair',
        'viceChair',
        ...Array.from({ length: 5 }, () => 'member'),
        'deputy',
        'presenter',
        'secretary',
        'expert',
      ].toSorted(),
    )
  })
})

describe('what a room keeps on the disk', () => {
  it('is read back as it was, and nothing is kept when nothing waits', () => {
    const kept = {
      drafts: [{ draftId: 'a', itemId: null, at: clock('18.20'), corrects: null, form: vote }],
      openId: 'a',
      waiting: [{ event: { kind: 'breakBegan' as const }, itemId: null, at: clock('19.00'), after: 3 }],
    }
    expect(readKept(writeKept(kept))).toEqual(kept)
    expect(writeKept(NOTHING_KEPT)).toBeNull()
  })

  it.each(['', '{', 'null', '{"version":2,"drafts":[],"waiting":[]}', '{"version":1}'])(
    'that cannot be read (%s) is passed over',
    (text) => {
      expect(readKept(text)).toEqual(NOTHING_KEPT)
    },
  )
})
