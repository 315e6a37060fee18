import { expect, it } from 'vitest'
import { isTooLarge } from '../../electron/size.ts'

it.each([
  ['a text', 'x'.repeat(101)],
  ['bytes', new Uint8Array(101)],
  ['texts deep inside', { a: [{ b: 'x'.repeat(60) }, { c: 'x'.repeat(60) }] }],
  ['very many nothings', Array.from({ length: 20 }, () => null)],
])('counts %s', (_, message) => {
  expect(isTooLarge(message, 100)).toBe(true)
})

it.each([[null], ['x'.repeat(90)], [{ method: 'case.list', input: {} }]])(
  'lets an honest message pass',
  (message) => {
    expect(isTooLarge(message, 100)).toBe(false)
  },
)
