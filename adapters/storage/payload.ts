import { canonicalJson } from '../../core/casefile/eventLog.ts'
import type { VersionedThings } from '../../service/store.ts'

export const toPayload = (thing: VersionedThings[keyof VersionedThings]): string => canonicalJson(thing)

/** Reads back what `toPayload` wrote; migrations keep old payloads in the present shape. */
export const fromPayload = <K extends keyof VersionedThings>(_kind: K, payload: string): VersionedThings[K] =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only toPayload writes these columns
  JSON.parse(payload) as VersionedThings[K]
