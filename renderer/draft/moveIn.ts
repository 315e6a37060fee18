/** The list with one member moved a step; at an end it stays. */
export function moveIn<T>(all: readonly T[], at: number, by: 1 | -1): readonly T[] {
  const to = at + by
  if (to < 0 || to >= all.length) return all
  return all.map((one, index) => (index === at ? (all[to] ?? one) : index === to ? (all[at] ?? one) : one))
}
