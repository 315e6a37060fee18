import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MeetingEvent } from '../../core/meeting/events.ts'
import type { ItemId } from '../../core/shared/ids.ts'
import { inlineToText, run } from '../../core/shared/text.ts'
import { IIDA } from '../support/draftDesk.ts'
import { EEVA, type MeetingDesk, ROLL, openMeetingDesk } from '../support/meetingDesk.ts'

const ACCEPTED: MeetingEvent = { kind: 'decided', outcome: 'ACCEPTED_UNANIMOUS', text: null, clauses: null }

describe('what was held beside the agenda as invited', () => {
  let desk: MeetingDesk
  let ids: readonly ItemId[]

  beforeEach(async () => {
    desk = await openMeetingDesk(5)
    ids = desk.itemIds
  })
  afterEach(() => desk.close())

  const meeting = () => ({ meetingId: desk.meeting.meetingId })
  const id = (n: number): ItemId => {
    const found = ids[n - 1]
    if (found === undefined) throw new Error(`no item ${n}`)
    return found
  }
  const compare = async () => (await desk.get(EEVA, 'agenda.compare', meeting())).items
  const handle = async (section: number, itemId: ItemId, event: MeetingEvent = ACCEPTED): Promise<void> => {
    await desk.open(`18.${10 + section}`, itemId)
    expect(await desk.press(`18.${10 + section}`, itemId, event)).toMatchObject({ ok: true })
  }

  it('is refused when nothing was frozen', async () => {
    expect(await desk.call(EEVA, 'agenda.compare', meeting())).toMatchObject({
      failure: { code: 'agenda/not-frozen' },
    })
  })

  it('tells nothing where everything went as invited', async () => {
    await desk.get(EEVA, 'agenda.freeze', meeting())
    await desk.press('18.00', null, { kind: 'opened', roll: ROLL })
    for (const n of [1, 2, 3, 4, 5]) await handle(n, id(n))
    const items = await compare()
    expect(items.map(({ fate }) => fate)).toEqual(
      [1, 2, 3, 4, 5].map((section) => ({ kind: 'handled', section })),
    )
    expect(items.filter(({ late, moved, texts }) => late || moved || texts.length > 0)).toEqual([])
  })

  it('tells what came later, was sent back, was taken off, and was handled in another order', async () => {
    const late = id(5)
    await desk.get(EEVA, 'agenda.takeOff', { ...meeting(), itemId: late, reason: null })
    await desk.get(EEVA, 'agenda.freeze', meeting())
    await desk.get(EEVA, 'meeting.addItems', { ...meeting(), itemIds: [late] })
    await desk.get(EEVA, 'agenda.takeOff', { ...meeting(), itemId: id(2), reason: 'Liite 2 on vanha.' })
    await desk.press('18.00', null, { kind: 'opened', roll: ROLL })
    await handle(1, late)
    await handle(2, id(1))
    await desk.press('18.30', null, { kind: 'withdrawn', itemId: id(3) })
    const items = await compare()
    expect(items.map(({ agendaNo, late: isLate, moved, fate }) => [agendaNo, isLate, moved, fate])).toEqual([
      [1, false, true, { kind: 'handled', section: 2 }],
      [2, false, false, { kind: 'sentBack', reason: 'Liite 2 on vanha.' }],
      [3, false, false, { kind: 'withdrawn' }],
      [4, false, false, { kind: 'waiting' }],
      [5, true, false, { kind: 'handled', section: 1 }],
    ])
  })

  it('tells a title and a proposal changed after the freezing, and a decision that is not as proposed', async () => {
    await desk.get(EEVA, 'agenda.freeze', meeting())
    const { item, version } = await desk.get(IIDA, 'item.open', { itemId: id(1), session: 's1' })
    const clauses = item.text.proposal.clauses.map((clause, at) =>
      at === 0 ? { ...clause, content: [...clause.content, run(' vuodeksi 2027')] } : clause,
    )
    const text = {
      ...item.text,
      title: `${item.text.title}, lisäys`,
      proposal: { ...item.text.proposal, clauses },
    }
    await desk.get(IIDA, 'item.save', { itemId: id(1), session: 's1', version, text })
    await desk.press('18.00', null, { kind: 'opened', roll: ROLL })
    const decided = clauses.map(({ content }) => inlineToText(content).trim())
    const changed = decided.map((clause, at) => (at === 0 ? `${clause} ja 2028` : clause))
    await handle(1, id(1), {
      ...ACCEPTED,
      outcome: 'ACCEPTED_AMENDED_PRESENTER',
      text: 'vuosi 2028 lisätään',
      clauses: changed,
    })
    const [first] = await compare()
    expect(first?.texts.map(({ part }) => part)).toEqual(['title', 'proposal', 'decision'])
    expect(first?.texts[0]).toMatchObject({ before: item.text.title, after: `${item.text.title}, lisäys` })
    expect(first?.texts[1]?.after).toContain('vuodeksi 2027')
    expect(first?.texts[1]?.before).not.toContain('vuodeksi 2027')
    expect(first?.texts[2]?.after).toContain('ja 2028')
  })
})
