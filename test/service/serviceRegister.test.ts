import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { type Host, openHost } from '../../cli/host.ts'
import { asInstant, isoDate } from '../../core/calendar/day.ts'
import { type ItemId, type MeetingId, asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { temporaryFolder } from '../support/folders.ts'
import { askOf, holdSampleMeeting, secretary } from '../support/minutesToSign.ts'

const PARTY = 'Järviranta Valmennus Oy'

let host: Host
let service: Service
let meetingId: MeetingId
let pilot: ItemId

const ask: ReturnType<typeof askOf> = (method, input) => askOf(service)(method, input)

beforeEach(async () => {
  const clock = createFixedClock(asInstant('2026-11-22T09:00:00.000Z'))
  host = openHost({ home: temporaryFolder(), clock })
  service = await host.service()
  meetingId = asId<MeetingId>(await holdSampleMeeting(service))
  const { items } = await ask('meeting.show', { meetingId })
  pilot = items[2]?.item.itemId ?? asId('')
})
afterEach(() => host.close())

const inspect = async () => {
  await ask('minutes.freeze', { meetingId, dueOn: null })
  const evidence = 'Kaupunginhallitus 30.11.2026 § 6'
  await ask('minutes.inspect', { meetingId, personId: null, inspectedOn: isoDate('2026-11-20'), evidence })
}

const rows = (open = false) => ask('service.list', { meetingId, open })
const row = async () =>
  (await rows()).find(({ itemId, recipient }) => itemId === pilot && recipient === PARTY)

const prepare = (language: 'fi' | 'sv' = 'fi') =>
  service.call(secretary, 'service.prepare', {
    itemId: pilot,
    sentOn: isoDate('2026-11-23'),
    recipients: [
      {
        recipient: PARTY,
        address: ['Satamakatu 2', '51800 Suvantola'],
        email: 'toimisto@jarviranta.example',
        language,
        way: 'email',
        isAuthority: false,
      },
    ],
  })

const markSent = (way: 'post' | 'receipt' | 'email', receivedOn: string | null = null) =>
  ask('service.mark', {
    itemId: pilot,
    recipient: PARTY,
    mark: {
      kind: 'sent',
      way,
      sentOn: isoDate('2026-11-23'),
      isAuthority: false,
      receivedOn: receivedOn === null ? null : isoDate(receivedOn),
      evidence: receivedOn === null ? null : 'saantitodistus',
    },
  })

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)

describe('the register of service', () => {
  it('names every party and everybody informed of each decision', async () => {
    const names = (await rows()).map(({ section, recipient, role, dispatch }) => ({
      section,
      recipient,
      role,
      dispatch,
    }))
    expect(names).toEqual([
      { section: 3, recipient: PARTY, role: 'served', dispatch: null },
      { section: 3, recipient: 'Suvantomaan elinvoimakeskus', role: 'informed', dispatch: null },
      { section: 3, recipient: 'talouspalvelut', role: 'informed', dispatch: null },
      { section: 4, recipient: 'Suvantomaan liitto', role: 'served', dispatch: null },
      { section: 4, recipient: 'tekninen johtaja', role: 'informed', dispatch: null },
      { section: 4, recipient: 'talouspalvelut', role: 'informed', dispatch: null },
    ])
  })

  it('is asked of one meeting, or of everything held here', async () => {
    expect(await ask('service.list', { meetingId: asId('no-such-meeting') })).toEqual([])
    expect(await ask('service.list', { meetingId, organisationId: asId('elsewhere') })).toEqual([])
    expect(await ask('service.list', {})).toEqual(await rows())
  })

  it('gives no extract before the minutes have been inspected', async () => {
    expect(await prepare()).toMatchObject({ failure: { code: 'service/not-inspected', section: 3 } })
  })

  it('makes extract, letter and e-mail by one press, in the language of the recipient', async () => {
    await inspect()
    const fi = await prepare()
    if (!fi.ok) throw new Error(fi.failure.code)
    expect(fi.value.papers.map(({ name }) => name)).toEqual([
      'ote-3-jarviranta-valmennus-oy.docx',
      'tiedoksianto-3-jarviranta-valmennus-oy.docx',
      'viesti-3-jarviranta-valmennus-oy.eml',
    ])
    const mail = textOf(fi.value.papers[2]?.bytes)
    expect(mail).toContain('To: toimisto@jarviranta.example')
    expect(mail.match(/filename\*=/gu)).toHaveLength(2)
    expect((await row())?.dispatch?.state).toMatchObject({ state: 'prepared', preparedOn: '2026-11-22' })
    const sv = await prepare('sv')
    expect(sv.ok && sv.value.papers[1]?.name).toBe('delgivning-3-jarviranta-valmennus-oy.docx')
  })

  it('begins the time of a party who is sent a letter, by the rule of the letter', async () => {
    // 23.11. + 7 days = 30.11., + 14 days = 14.12.
    expect(await markSent('post')).toMatchObject({ lastDay: '2026-12-14', dispatch: { way: 'post' } })
    expect((await rows(true)).some(({ itemId, recipient }) => itemId === pilot && recipient === PARTY)).toBe(
      false,
    )
  })

  it('lets the time of a receipt wait for the day in it', async () => {
    expect((await markSent('receipt')).lastDay).toBeNull()
    expect((await markSent('receipt', '2026-11-26')).lastDay).toBe('2026-12-10')
  })

  it('takes the time back when the letter is returned, and the row waits again', async () => {
    await markSent('post')
    const returned = await ask('service.mark', {
      itemId: pilot,
      recipient: PARTY,
      mark: { kind: 'returned', returnedOn: isoDate('2026-11-30'), reason: 'Osoite tuntematon.' },
    })
    expect(returned).toMatchObject({ lastDay: null, dispatch: { state: { state: 'returned' } } })
    expect(await rows(true)).toContainEqual(returned)
    expect(await ask('service.returned', {})).toMatchObject([
      { itemId: pilot, recipient: PARTY, name: 'Kaupunginhallitus 16.11.2026 § 3', returnedOn: '2026-11-30' },
    ])
    await markSent('post')
    expect(await ask('service.returned', {})).toEqual([])
  })

  it('refuses a recipient whom the item does not name, and a return of what was not sent', async () => {
    const mark = { kind: 'returned' as const, returnedOn: isoDate('2026-11-30'), reason: 'Palautui.' }
    const of = (recipient: string) =>
      service.call(secretary, 'service.mark', { itemId: pilot, recipient, mark })
    expect(await of('Joku Muu')).toMatchObject({ failure: { code: 'service/unknown-recipient' } })
    expect(await of(PARTY)).toMatchObject({ failure: { code: 'service/not-sent' } })
  })
})
