import { afterEach, describe, expect, it } from 'vitest'
import { unzipSync } from 'fflate'
import { isoDate } from '../../core/calendar/day.ts'
import type { ItemId, PersonId } from '../../core/shared/ids.ts'
import { asId } from '../../core/shared/ids.ts'
import { IIDA, MARKUS } from '../support/draftDesk.ts'
import { EEVA, type MeetingDesk, clock, openMeetingDesk } from '../support/meetingDesk.ts'

const desks: MeetingDesk[] = []
afterEach(async () => {
  for (const desk of desks.splice(0)) await desk.close()
})

async function deskWith(items: number) {
  const desk = await openMeetingDesk(items)
  desks.push(desk)
  const { meetingId } = desk.meeting
  const show = () => desk.get(EEVA, 'agenda.show', { meetingId })
  const order = async () => (await show()).rows.map(({ itemId }) => itemId)
  const summon = () =>
    desk.call(EEVA, 'agenda.summon', {
      meetingId,
      sentOn: isoDate('2026-11-12'),
      channel: 'email',
      to: [asId<PersonId>('tuula-rantasuo')],
    })
  return { desk, meetingId, show, order, summon, get: desk.get, call: desk.call }
}

const first = (ids: readonly ItemId[]): ItemId => ids[0] ?? asId<ItemId>('')
const failure = (answer: { readonly ok: boolean }) => ('failure' in answer ? answer.failure : null)

describe('arranging an agenda', () => {
  it('puts items in another order, and each knows its number', async () => {
    const { desk, meetingId, order, get } = await deskWith(3)
    const turned = desk.itemIds.toReversed()
    await get(EEVA, 'agenda.arrange', { meetingId, itemIds: turned })
    expect(await order()).toEqual(turned)
    const { item } = await get(EEVA, 'item.show', { itemId: first(turned) })
    expect(item.status).toEqual({ status: 'scheduled', meetingId, agendaNo: 1 })
  })

  it('is refused when the agenda was changed meanwhile', async () => {
    const { desk, meetingId, call } = await deskWith(2)
    const answer = await call(EEVA, 'agenda.arrange', { meetingId, itemIds: [first(desk.itemIds)] })
    expect(failure(answer)).toEqual({ code: 'agenda/changed-elsewhere' })
  })

  it('an item taken off is on offer again with its approval', async () => {
    const { desk, meetingId, show, get } = await deskWith(2)
    await get(EEVA, 'agenda.takeOff', { meetingId, itemId: first(desk.itemIds), reason: null })
    const { rows, offered } = await show()
    expect(rows.map(({ entry }) => entry.agendaNo)).toEqual([1])
    expect(offered).toMatchObject([{ itemId: first(desk.itemIds), approvedBy: MARKUS.name }])
    await get(EEVA, 'meeting.addItems', { meetingId, itemIds: [first(desk.itemIds)] })
    expect((await show()).rows).toHaveLength(2)
  })

  it('keeps the minutes that each item is thought to take', async () => {
    const { desk, meetingId, show, get } = await deskWith(1)
    await get(EEVA, 'agenda.estimate', { meetingId, itemId: first(desk.itemIds), minutes: 20 })
    expect((await show()).rows[0]?.entry.minutes).toBe(20)
    await get(EEVA, 'agenda.estimate', { meetingId, itemId: first(desk.itemIds), minutes: null })
    expect((await show()).rows[0]?.entry.minutes).toBeUndefined()
  })
})

describe('standing sections', () => {
  it('come by one press round the matters, the inspectors in turn named, and only once', async () => {
    const { meetingId, show, get } = await deskWith(1)
    await get(EEVA, 'agenda.standing', { meetingId, language: 'fi' })
    await get(EEVA, 'agenda.standing', { meetingId, language: 'fi' })
    const { rows, missing } = await show()
    expect(rows.map(({ section }) => section)).toEqual([
      'meeting-legality',
      'meeting-inspectors',
      null,
      'meeting-closing',
    ])
    expect(missing).toEqual([])
    expect(rows.flatMap(({ section, findings }) => (section === null ? [] : findings))).toEqual([])
    const itemId = rows[1]?.itemId ?? asId<ItemId>('')
    const { item } = await get(EEVA, 'item.show', { itemId })
    expect(JSON.stringify(item.text.proposal)).toContain('Tuula Rantasuo')
  })
})

describe('before the summons', () => {
  it('weighs the time by the house’s rule and the quorum by those who come', async () => {
    const { desk, meetingId, show, get } = await deskWith(1)
    const hannu = asId<PersonId>('hannu-peltokorpi')
    expect(await show()).toMatchObject({
      notice: { days: 4, basis: 'house', lastOn: '2026-11-12', inTime: true },
      quorum: { coming: 9, required: 5 },
    })
    await get(EEVA, 'agenda.absences', { meetingId, absences: [{ personId: hannu, deputy: null }] })
    expect((await show()).quorum.coming).toBe(8)
    expect(desk.meeting.number).toBe(1)
  })

  it('knows who is on the board of an item’s party (HL 28.1 § 5 k.)', async () => {
    const { show } = await deskWith(1)
    expect((await show()).recusals).toMatchObject([
      { name: 'Camilla Nyholmen', community: 'Järviranta Valmennus Oy' },
    ])
  })
})

describe('the summons', () => {
  it('freezes the agenda, says its day in the section on legality, and registers to whom it went', async () => {
    const { meetingId, show, summon, get } = await deskWith(1)
    await get(EEVA, 'agenda.standing', { meetingId, language: 'fi' })
    const answer = await summon()
    expect(failure(answer)).toBeNull()
    const { meeting, rows } = await show()
    expect(meeting.status).toEqual({ status: 'summoned', summonedOn: '2026-11-12' })
    expect(meeting.summonses).toMatchObject([{ channel: 'email', to: ['tuula-rantasuo'], recalled: null }])
    expect(meeting.frozen?.items).toHaveLength(4)
    const { item } = await get(EEVA, 'item.show', { itemId: rows[0]?.itemId ?? asId<ItemId>('') })
    expect(JSON.stringify(item.text.description)).toContain('12.11.2026')
  })

  it('is stopped by an item’s error', async () => {
    const { desk, meetingId, summon, get } = await deskWith(1)
    const whole = await desk.start()
    await get(IIDA, 'item.submit', { itemId: whole.item.itemId })
    await get(MARKUS, 'item.approve', { itemId: whole.item.itemId })
    await get(EEVA, 'meeting.addItems', { meetingId, itemIds: [whole.item.itemId] })
    const { version } = await get(IIDA, 'item.open', { itemId: whole.item.itemId, session: 's1' })
    await get(IIDA, 'item.setFact', {
      itemId: whole.item.itemId,
      session: 's1',
      version,
      fact: 'budgetItem',
      value: '',
    })
    expect(failure(await summon())).toMatchObject({ code: 'agenda/has-errors' })
  })

  it('needs the secretary, and is recalled only as an act of its own', async () => {
    const { meetingId, summon, show, call, get } = await deskWith(1)
    const input = { meetingId, reason: 'Kokouspaikka vaihtui.' }
    expect(failure(await call(IIDA, 'agenda.recall', input))).toMatchObject({
      code: 'agenda/needs-secretary',
    })
    await summon()
    expect(failure(await summon())).toMatchObject({ code: 'agenda/already-summoned' })
    await get(EEVA, 'agenda.recall', input)
    const { meeting } = await show()
    expect(meeting.status).toEqual({ status: 'planned' })
    expect(meeting.summonses?.[0]?.recalled?.reason).toBe('Kokouspaikka vaihtui.')
    await get(EEVA, 'agenda.thaw', { meetingId, reason: 'Uusi kutsu' })
    expect((await show()).meeting.frozen).toBeUndefined()
  })
})

describe('a frozen agenda', () => {
  it('stays as invited: order holds, a late item is marked, one goes back and the numbers of others stay', async () => {
    const { desk, meetingId, show, call, get } = await deskWith(3)
    const [, two] = desk.itemIds
    await get(EEVA, 'agenda.freeze', { meetingId })
    expect(
      failure(await call(EEVA, 'agenda.arrange', { meetingId, itemIds: [...desk.itemIds] })),
    ).toMatchObject({
      code: 'agenda/frozen',
    })
    const itemId = two ?? first(desk.itemIds)
    expect(failure(await call(EEVA, 'agenda.takeOff', { meetingId, itemId, reason: null }))).toEqual({
      code: 'agenda/reason-missing',
    })
    await get(EEVA, 'agenda.takeOff', { meetingId, itemId, reason: 'Liite 2 on vanha.' })
    const late = await desk.start()
    await get(IIDA, 'item.submit', { itemId: late.item.itemId })
    await get(MARKUS, 'item.approve', { itemId: late.item.itemId })
    await get(EEVA, 'meeting.addItems', { meetingId, itemIds: [late.item.itemId] })
    const { meeting, rows } = await show()
    expect(rows.map(({ entry }) => [entry.agendaNo, entry.late ?? false])).toEqual([
      [1, false],
      [3, false],
      [4, true],
    ])
    expect(meeting.frozen?.items.map(({ agendaNo }) => agendaNo)).toEqual([1, 2, 3])
    expect(meeting.frozen?.sentBack).toMatchObject([{ itemId, reason: 'Liite 2 on vanha.', by: EEVA.name }])
    const { item } = await get(EEVA, 'item.show', { itemId })
    expect(item.status).toEqual({ status: 'returned', reason: 'Liite 2 on vanha.' })
  })

  it('prints the words as they were invited to, whatever is written later', async () => {
    const { desk, meetingId, get } = await deskWith(1)
    await get(EEVA, 'agenda.freeze', { meetingId })
    const before = await printed(desk, meetingId)
    const { item, version } = await get(IIDA, 'item.open', { itemId: first(desk.itemIds), session: 's1' })
    const text = { ...item.text, title: 'Toinen otsikko' }
    await get(IIDA, 'item.save', { itemId: item.itemId, session: 's1', version, text })
    expect(await printed(desk, meetingId)).toBe(before)
    expect(before).not.toContain('Toinen otsikko')
  })
})

const printed = async (desk: MeetingDesk, meetingId: MeetingDesk['meeting']['meetingId']) => {
  const { bytes } = await desk.get(EEVA, 'document.agenda', { meetingId, format: 'txt' })
  return new TextDecoder().decode(bytes)
}

describe('the members’ packet', () => {
  it('has the notice, each item and its files; what is secret stands apart', async () => {
    const { desk, meetingId, get } = await deskWith(2)
    const file = { name: 'tarjous.pdf', mediaType: 'application/pdf', bytes: new Uint8Array([1, 2, 3]) }
    const ground = 'JulkL 24 § 1 mom. 20 kohta'
    const itemId = first(desk.itemIds)
    const { version } = await get(IIDA, 'item.open', { itemId, session: 's1' })
    await get(IIDA, 'item.attach', {
      itemId,
      session: 's1',
      version,
      file,
      title: null,
      dated: null,
      access: { kind: 'secret', ground },
    })
    const papers = await get(EEVA, 'agenda.packet', { meetingId })
    expect(papers.filter(({ secret }) => !secret).map(({ path }) => path.split('/')[0])).toEqual([
      'Kokouskutsu ja esityslista.docx',
      'Asiat',
      'Asiat',
    ])
    const secret = papers.filter((paper) => paper.secret)
    expect(secret.map(({ path }) => path)).toEqual([
      expect.stringMatching(/^Salassa pidettävät\/Asiat\/01 .*\.docx$/u),
      expect.stringMatching(/^Salassa pidettävät\/Liitteet\/01 .*\/Liite 1 tarjous\.pdf$/u),
    ])
    const notice = await get(EEVA, 'agenda.paper', { meetingId, paper: 'notice' })
    const xml = new TextDecoder().decode(unzipSync(notice.bytes)['word/document.xml'])
    expect(xml).not.toContain('tarjous')
    const bytes = await get(EEVA, 'agenda.paper', { meetingId, paper: secret[1]?.paper ?? '' })
    expect([...bytes.bytes]).toEqual([1, 2, 3])
  })
})

describe('planning', () => {
  it('changes day, time and place; a cancelled meeting gives its items back and its number is explained', async () => {
    const { desk, meetingId, show, call, get } = await deskWith(1)
    await get(EEVA, 'meeting.change', {
      meetingId,
      heldOn: isoDate('2026-11-17'),
      startsAt: clock('17.00'),
      place: 'Järvisali',
      way: 'electronic',
    })
    expect((await show()).meeting).toMatchObject({ heldOn: '2026-11-17', way: 'electronic', number: 1 })
    await get(EEVA, 'meeting.cancel', { meetingId, reason: 'Ei asioita.' })
    const { meeting } = await show()
    expect(meeting.status).toEqual({ status: 'cancelled', reason: 'Ei asioita.', cancelledOn: '2026-11-12' })
    const { item } = await get(EEVA, 'item.show', { itemId: first(desk.itemIds) })
    expect(item.status).toEqual({ status: 'submitted', approvedBy: MARKUS.name })
    const { organisationId, bodyId } = meeting
    const counter = { kind: 'meeting', organisationId, bodyId, year: 2026 } as const
    expect((await get(EEVA, 'counter.show', { counter })).notes).toMatchObject([
      { first: 1, note: 'Ei asioita.' },
    ])
    const again = await call(EEVA, 'agenda.standing', { meetingId, language: 'fi' })
    expect(failure(again)).toMatchObject({ code: 'meeting/cancelled' })
  })

  it('refuses the electronic decision procedure to the council (KuntaL 100 §)', async () => {
    const { desk, call } = await deskWith(1)
    const answer = await call(EEVA, 'meeting.plan', {
      organisationId: desk.meeting.organisationId,
      bodyId: asId('kaupunginvaltuusto'),
      heldOn: isoDate('2026-12-14'),
      startsAt: clock('17.00'),
      place: 'Valtuustosali',
      way: 'decisionProcedure',
    })
    expect(failure(answer)).toEqual({ code: 'agenda/way-not-allowed', way: 'decisionProcedure' })
  })
})
