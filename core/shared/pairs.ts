/** Two members of two lists that belong together; `null`: only the other list has one. */
export interface Pair<T> {
  readonly before: T | null
  readonly after: T | null
}

/**
 * Pairs two lists in order: members with the same key (the longest common subsequence) are the same one; between
 * them, what is left of both sides is paired in order when `alike` says it may be.
 */
export function pairInOrder<T>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (member: T) => string,
  alike: (a: T, b: T) => boolean = () => true,
): readonly Pair<T>[] {
  const pairs: Pair<T>[] = []
  let [i, j] = [0, 0]
  for (const [a, b] of [
    ...commonPlaces(before.map(keyOf), after.map(keyOf)),
    [before.length, after.length] as const,
  ]) {
    pairs.push(...pairGap(before.slice(i, a), after.slice(j, b), alike))
    const [from, to] = [before[a], after[b]]
    if (from !== undefined && to !== undefined) pairs.push({ before: from, after: to })
    ;[i, j] = [a + 1, b + 1]
  }
  return pairs
}

function pairGap<T>(
  before: readonly T[],
  after: readonly T[],
  alike: (a: T, b: T) => boolean,
): readonly Pair<T>[] {
  const pairs: Pair<T>[] = []
  const left = [...after]
  for (const member of before) {
    const at = left.findIndex((other) => alike(member, other))
    if (at === -1) pairs.push({ before: member, after: null })
    else {
      pairs.push(...left.splice(0, at).map((other) => ({ before: null, after: other })))
      pairs.push({ before: member, after: left.shift() ?? null })
    }
  }
  return [...pairs, ...left.map((other) => ({ before: null, after: other }))]
}

/** Places of the longest common subsequence. For hundreds of members: the table is their product. */
function commonPlaces(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i]
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  const places: (readonly [number, number])[] = []
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length)
    if (a[i] === b[j]) places.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  return places
}
