import { describe, expect, it } from 'vitest'
import { contactLine, readContact } from '../../../renderer/draft/typedContact.ts'

describe('a contact that is typed', () => {
  it.each([
    ['Helena Salo', { name: 'Helena Salo', title: null, email: null, phone: null }],
    [
      'Helena Salo, palvelupäällikkö, helena.salo@suvantola.example, 015 555 0130',
      {
        name: 'Helena Salo',
        title: 'palvelupäällikkö',
        email: 'helena.salo@suvantola.example',
        phone: '015 555 0130',
      },
    ],
    [
      'Salo Helena,+358 15 5550130,helena@suvantola.example,',
      { name: 'Salo Helena', title: null, email: 'helena@suvantola.example', phone: '+358 15 5550130' },
    ],
    [' , ', { name: null, title: null, email: null, phone: null }],
  ])('%s', (line, contact) => {
    expect(readContact(line)).toEqual({ personId: null, ...contact })
  })

  it('is shown as it can be typed again', () => {
    const line = 'Helena Salo, palvelupäällikkö, helena.salo@suvantola.example, 015 555 0130'
    expect(contactLine(readContact(line))).toBe(line)
  })
})
