/** Do two pieces of plain data say the same? Keys may stand in any order; `undefined` is as good as absent. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const [ours, theirs] = [stated(a), stated(b)]
  return (
    ours.size === theirs.size &&
    [...ours].every(([key, value]) => theirs.has(key) && sameData(value, theirs.get(key)))
  )
}

const stated = (thing: object): ReadonlyMap<string, unknown> =>
  new Map(Object.entries(thing).filter((entry): entry is [string, unknown] => entry[1] !== undefined))
