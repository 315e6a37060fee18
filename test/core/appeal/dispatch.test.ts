import { describe, expect, it } from 'vitest'
import {
  type DispatchWay,
  type Sending,
  channelOf,
  isOpenRow,
  recordReturn,
  recordSending,
  registerRows,
} from '../../../core/appeal/dispatch.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import { asId } from '../../../core/shared/ids.ts'
import { appealFile } from '../../support/appealFile.ts'

const sending: Sending = {
  recipient: 'Järviranta Valmennus Oy',
  role: 'served',
  isAuthority: false,
  language: 'fi',
  way: 'post',
  sentOn: isoDate('2026-11-23'),
  by: 'Eeva',
  receivedOn: null,
  evidence: null,
}

const file = appealFile(['PARTICIPATE'])
const id = asId<never>('service-9')

describe('the register of service', () => {
  it('names each recipient once, a party rather than somebody informed', () => {
    const rows = registerRows({ served: ['A'], informed: ['A', 'B'] })
    expect(rows).toEqual([
      { recipient: 'A', role: 'served', dispatch: null },
      { recipient: 'B', role: 'informed', dispatch: null },
    ])
    expect(rows.every(isOpenRow)).toBe(true)
  })

  it.each([
    ['post', false, 'letter_ordinary'],
    ['post', true, 'authority_letter_arrival'],
    ['receipt', false, 'receipt'],
    ['handed', false, 'receipt'],
    ['email', false, 'email_ordinary'],
    ['suomiFi', true, 'email_ordinary'],
    ['secureMail', false, 'email_verifiable'],
  ] as const)(
    'follows the rule of service of the way: %s, authority %s',
    (way: DispatchWay, authority, channel) => {
      expect(channelOf(way, authority)).toBe(channel)
    },
  )

  it.each([
    ['post', '2026-11-23'],
    ['email', '2026-11-23'],
    ['receipt', null],
    ['secureMail', null],
  ] as const)('lets the time of a party run from its event: %s', (way, event) => {
    const sent = recordSending(file, { ...sending, way }, id)
    expect(sent.ok && sent.value.services.at(-1)?.event).toBe(event)
  })

  it('begins nobody’s time by informing them', () => {
    const sent = recordSending(file, { ...sending, role: 'informed' }, id)
    expect(sent.ok && sent.value.services).toEqual(file.services)
  })

  it('takes back the service of what came back, and keeps one row a recipient', () => {
    const sent = recordSending(file, sending, id)
    if (!sent.ok) throw new Error('refused')
    const returned = { returnedOn: isoDate('2026-11-30'), reason: 'Osoite tuntematon.' }
    const back = recordReturn(sent.value, sending.recipient, returned)
    if (!back.ok) throw new Error('refused')
    expect(back.value.services.at(-1)).toMatchObject({ event: null, sentOn: null })
    expect(back.value.dispatches).toMatchObject([{ state: { state: 'returned' } }])
    const again = recordSending(back.value, { ...sending, sentOn: isoDate('2026-12-01') }, id)
    expect(again.ok && again.value.dispatches).toMatchObject([
      { state: { state: 'sent', sentOn: '2026-12-01' } },
    ])
  })

  it('refuses days in the wrong order', () => {
    const early = { ...sending, receivedOn: isoDate('2026-11-20') }
    expect(recordSending(file, early, id)).toMatchObject({ failure: { code: 'appeal/day-too-early' } })
    const sent = recordSending(file, sending, id)
    const returned = { returnedOn: isoDate('2026-11-01'), reason: 'Palautui.' }
    expect(sent.ok && recordReturn(sent.value, sending.recipient, returned)).toMatchObject({
      failure: { code: 'appeal/day-too-early' },
    })
  })
})
