import { useSyncExternalStore } from 'react'
import type { z } from 'zod'

/** A value that lives outside React and tells its readers when it changes. */
export interface Stored<T> {
  readonly get: () => T
  readonly set: (value: T) => void
  readonly subscribe: (listener: () => void) => () => void
}

export const useStored = <T>(stored: Stored<T>): T => useSyncExternalStore(stored.subscribe, stored.get)

/** Lives as long as the window. */
export function createStored<T>(first: T): Stored<T> {
  let value = first
  const listeners = new Set<() => void>()
  return {
    get: () => value,
    set: (next) => {
      if (Object.is(next, value)) return
      value = next
      for (const listener of listeners) listener()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/**
 * Kept on this computer for this user, shared by the windows. What does not fit the schema (an older version's
 * value, another hand) becomes `fallback`.
 */
export function createKept<T>(key: string, schema: z.ZodType<T>, fallback: T): Stored<T> {
  const place = `pykala.${key}`
  const read = (text: string | null): T => {
    const parsed = schema.safeParse(parseJson(text))
    return parsed.success ? parsed.data : fallback
  }
  const stored = createStored(read(localStorage.getItem(place)))
  addEventListener('storage', (event) => {
    if (event.key === place) stored.set(read(event.newValue))
  })
  return {
    ...stored,
    set: (value) => {
      localStorage.setItem(place, JSON.stringify(value))
      stored.set(value)
    },
  }
}

function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}
