/** Milliseconds of many runs of one thing. */
export interface Timing {
  readonly p50: number
  readonly p95: number
}

/** Runs of both alternate, so that what else the computer does falls on both alike. */
export async function timeSideBySide<T>(
  inputs: readonly T[],
  ours: (input: T) => Promise<unknown>,
  bare: (input: T) => unknown,
): Promise<{ readonly ours: Timing; readonly bare: Timing; readonly ratioP95: number }> {
  const ourTimes: number[] = []
  const bareTimes: number[] = []
  for (const input of inputs) {
    const start = performance.now()
    bare(input)
    const between = performance.now()
    // oxlint-disable-next-line no-await-in-loop -- one after another is what is timed
    await ours(input)
    ourTimes.push(performance.now() - between)
    bareTimes.push(between - start)
  }
  const [a, b] = [timingOf(ourTimes), timingOf(bareTimes)]
  return { ours: a, bare: b, ratioP95: round(a.p95 / b.p95) }
}

export const timingOf = (times: readonly number[]): Timing => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
  return { p50: at(0.5), p95: at(0.95) }
}

export const round = (value: number): number => Math.round(value * 1000) / 1000
