import fc from 'fast-check'
import { expect, it } from 'vitest'
import { base64ToBytes, bytesToBase64, fromWire, toWire } from '../../api/wire.ts'

it('carries bytes there and back, as RFC 4648 writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(bytesToBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(base64ToBytes(bytesToBase64(bytes))).toEqual(bytes)
    }),
  )
})

it('carries bytes wherever they stand in an answer', () => {
  const answer = { ok: true, value: { title: 'Pöytäkirja', parts: [{ bytes: new Uint8Array([0, 255, 7]) }] } }
  expect(fromWire(toWire(answer))).toEqual(answer)
})

it('refuses what would be lost without a word', () => {
  expect(() => toWire({ votes: new Map([['a', 1]]) })).toThrow('does not travel')
})
