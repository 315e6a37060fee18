import { describe, expect, it } from 'vitest'
import { entrySentence } from '../../../core/decision/entrySentence.ts'
import { deadlineRefused, procedureRefused, procedureState } from '../../../core/meeting/decisionProcedure.ts'
import type { MeetingEvent, MemberStand } from '../../../core/meeting/events.ts'
import { recordEntry } from '../../../core/meeting/refusals.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import { ITEM, type Press, boardState, clock, entriesOf, eventId } from '../../support/meetingEntries.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'

/** Everybody states a stand but those told otherwise. */
const stands = (other: Readonly<Record<string, MemberStand['stand']>> = {}): MeetingEvent => ({
  kind: 'stands',
  stands: boardState().quorum.present.map((personId) => ({ personId, stand: other[personId] ?? 'stated' })),
})

const record = (given: readonly MemberStand[]) => {
  const [entry] = entriesOf(['22.33', { kind: 'stands', stands: given }])
  if (entry === undefined) throw new Error('nothing pressed')
  const answer = recordEntry(boardState(), { ...entry, seq: 3, eventId: eventId('e3') })
  return answer.ok ? null : answer.failure
}

const MATTER = { template: { id: 'own-funding', version: 1 } }
const STANDING = { template: { id: 'meeting-closing', version: 1 } }
const procedure = {
  way: 'decisionProcedure' as const,
  heldOn: isoDate('2026-11-16'),
  startsAt: clock('18.00'),
  statedBy: { on: isoDate('2026-11-16'), at: clock('12.00') },
}

describe('the deadline of an electronic decision procedure', () => {
  it.each([
    ['in a room, none is needed', 'room', undefined, null],
    ['none given', 'decisionProcedure', undefined, 'agenda/deadline-missing'],
    ['a day before', 'decisionProcedure', ['2026-11-15', '23.59'], null],
    ['the same day before the meeting', 'decisionProcedure', ['2026-11-16', '18.00'], null],
    ['after it began', 'decisionProcedure', ['2026-11-16', '18.01'], 'agenda/deadline-after-meeting'],
    ['a day after', 'decisionProcedure', ['2026-11-17', '08.00'], 'agenda/deadline-after-meeting'],
  ] as const)('%s', (_what, way, until, code) => {
    const { statedBy: _, ...when } = procedure
    const statedBy = until === undefined ? {} : { statedBy: { on: isoDate(until[0]), at: clock(until[1]) } }
    expect(deadlineRefused(way, { ...when, ...statedBy })?.code ?? null).toBe(code)
  })
})

describe('a matter in the electronic decision procedure', () => {
  it.each([
    [{}, 'settled'],
    [{ 'ville-saarnijoki': 'demandsMeeting' }, 'transferred'],
    [{ 'ville-saarnijoki': 'none' }, 'transferred'],
  ] as const)('with the stands %j is %s', (other, state) => {
    const handling = boardState(['22.33', stands(other)]).items.get(ITEM)
    expect(handling && procedureState(handling)).toBe(state)
  })

  it('is not decided before the stands are recorded; a standing section is', () => {
    const decided: Press = [
      '22.40',
      { kind: 'decided', outcome: 'ACCEPTED_UNANIMOUS', text: null, clauses: null },
    ]
    const [entry] = entriesOf(decided)
    if (entry === undefined) throw new Error('nothing pressed')
    const refused = (item: typeof MATTER, ...presses: readonly Press[]) =>
      procedureRefused(procedure, item, boardState(...presses), entry)?.code ?? null
    expect(refused(MATTER)).toBe('meeting/stands-missing')
    expect(refused(STANDING)).toBeNull()
    expect(refused(MATTER, ['22.33', stands()])).toBeNull()
    expect(refused(MATTER, ['22.33', stands({ 'ville-saarnijoki': 'none' })])).toBeNull()
    expect(procedureRefused({ ...procedure, way: 'room' }, MATTER, boardState(), entry)).toBeNull()
  })

  it.each([
    ['2026-11-15', '23.59', '18.10', null],
    ['2026-11-16', '18.10', '18.10', null],
    ['2026-11-16', '18.11', '18.10', 'meeting/stands-too-early'],
    ['2026-11-16', '18.11', '00.10', null],
    ['2026-11-17', '08.00', '18.10', 'meeting/stands-too-early'],
  ] as const)('whose time is up %s %s is told at %s: %s', (on, until, at, code) => {
    const meeting = { ...procedure, statedBy: { on: isoDate(on), at: clock(until) } }
    const entry = { event: stands(), at: clock(at), itemId: ITEM }
    expect(procedureRefused(meeting, MATTER, boardState(), entry)?.code ?? null).toBe(code)
  })

  it('takes no stands in another meeting', () => {
    const entry = { event: stands(), at: clock('18.10'), itemId: ITEM }
    const refused = procedureRefused({ ...procedure, way: 'electronic' }, MATTER, boardState(), entry)
    expect(refused?.code).toBe('meeting/not-in-procedure')
  })

  it('asks the stand of each member once', () => {
    const all = stands()
    if (all.kind !== 'stands') throw new Error('no stands')
    expect(record(all.stands)).toBeNull()
    expect(record(all.stands.slice(1))).toEqual({
      code: 'meeting/stands-incomplete',
      people: ['johan-sandnas'],
    })
    expect(record([...all.stands, ...all.stands.slice(0, 1)])).toMatchObject({
      code: 'meeting/stands-incomplete',
    })
  })

  it.each([
    [
      {},
      'Kaikki jäsenet ilmaisivat kantansa sähköisessä päätöksentekomenettelyssä määräaikaan mennessä.',
      'Alla ledamöter angav sin ståndpunkt i det elektroniska beslutsförfarandet inom utsatt tid.',
    ],
    [
      { 'ville-saarnijoki': 'demandsMeeting' },
      'Ville Saarnijoki vaati asian siirtämistä kokouksen käsiteltäväksi. Asia siirtyi sähköisestä päätöksentekomenettelystä kokouksen käsiteltäväksi.',
      'Ville Saarnijoki krävde att ärendet överförs till sammanträdet. Ärendet överfördes från det elektroniska beslutsförfarandet till sammanträdet.',
    ],
    [
      {
        'ville-saarnijoki': 'demandsMeeting',
        'peter-bjorkskar': 'demandsMeeting',
        'sari-ahvenniemi': 'none',
      },
      'Peter Björkskär ja Ville Saarnijoki vaativat asian siirtämistä kokouksen käsiteltäväksi. Sari Ahvenniemi ei ilmaissut kantaansa määräaikaan mennessä. Asia siirtyi sähköisestä päätöksentekomenettelystä kokouksen käsiteltäväksi.',
      'Peter Björkskär och Ville Saarnijoki krävde att ärendet överförs till sammanträdet. Sari Ahvenniemi angav ingen ståndpunkt inom utsatt tid. Ärendet överfördes från det elektroniska beslutsförfarandet till sammanträdet.',
    ],
    [
      { 'sari-ahvenniemi': 'none', 'tuula-rantasuo': 'none' },
      'Sari Ahvenniemi ja Tuula Rantasuo eivät ilmaisseet kantaansa määräaikaan mennessä. Asia siirtyi sähköisestä päätöksentekomenettelystä kokouksen käsiteltäväksi.',
      'Sari Ahvenniemi och Tuula Rantasuo angav ingen ståndpunkt inom utsatt tid. Ärendet överfördes från det elektroniska beslutsförfarandet till sammanträdet.',
    ],
  ] as const)('is told in the minutes: %j', (other, fi, sv) => {
    const [entry] = entriesOf(['22.33', stands(other)])
    if (entry === undefined) throw new Error('nothing pressed')
    const context = { organisation: suvantola, body: suvantolaBoard, state: boardState() }
    expect(entrySentence(entry, context, 'fi')).toBe(fi)
    expect(entrySentence(entry, context, 'sv')).toBe(sv)
  })
})
