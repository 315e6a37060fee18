import { randomUUID } from 'node:crypto'
import type { Ids } from '../../service/ports.ts'

/** Ids that never come again: `case-018f…`. */
export const createRandomIds = (): Ids => ({ next: (kind) => `${kind}-${randomUUID()}` })

/** Ids 1, 2, 3 … of each kind: demo and golden tests, where the same input must give the same bytes. */
export function createCountingIds(): Ids {
  const given = new Map<string, number>()
  return {
    next: (kind) => {
      const n = (given.get(kind) ?? 0) + 1
      given.set(kind, n)
      return `${kind}-${n}`
    },
  }
}
