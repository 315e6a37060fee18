import { expect, it } from 'vitest'
import { addressTo, parseAddress } from '../../renderer/app/router.ts'

it.each([
  ['', { room: '', path: [], query: {} }],
  ['#/', { room: '', path: [], query: {} }],
  ['#/cases', { room: 'cases', path: [], query: {} }],
  ['#/cases/SUVDno-2026-412?tab=log', { room: 'cases', path: ['SUVDno-2026-412'], query: { tab: 'log' } }],
  ['#/cases/500%2F14.05.00%2F2016', { room: 'cases', path: ['500/14.05.00/2016'], query: {} }],
  ['#/cases/100%/x', { room: 'cases', path: ['100%', 'x'], query: {} }],
])('reads the address %s', (hash, address) => {
  expect(parseAddress(hash)).toEqual(address)
})

it('writes what it reads', () => {
  const address = addressTo('cases', ['500/14.05.00/2016'], { text: 'työ & liike', tab: undefined })
  expect(parseAddress(address)).toEqual({
    room: 'cases',
    path: ['500/14.05.00/2016'],
    query: { text: 'työ & liike' },
  })
})
