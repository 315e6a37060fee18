/** Milliseconds of many runs of one thing. */
export interface Timing {
  readonly p50: number
  readonly p95: number
}

/** Runs of one input on each side: their median counts, so that what else the computer does counts less. */
const RUNS = 5

/** Runs of both sides alternate, so that what else the computer does falls on both alike. */
export async function timeSideBySide<T>(
  inputs: readonly T[],
  ours: (input: T) => Promise<unknown>,
  bare: (input: T) => unknown,
): Promise<{ readonly ours: Timing; readonly bare: Timing; readonly ratioP95: number }> {
  const ourTimes: number[] = []
  const bareTimes: number[] = []
  for (const input of inputs) {
    const runs: { readonly ours: number; readonly bare: number }[] = []
    while (runs.length < RUNS) runs.push(await runBoth(input, ours, bare))
    ourTimes.push(median(runs.map((run) => run.ours)))
    bareTimes.push(median(runs.map((run) => run.bare)))
  }
  const [a, b] = [timingOf(ourTimes), timingOf(bareTimes)]
  return { ours: a, bare: b, ratioP95: round(a.p95 / b.p95) }
}

async function runBoth<T>(input: T, ours: (input: T) => Promise<unknown>, bare: (input: T) => unknown) {
  const start = performance.now()
  bare(input)
  const between = performance.now()
  await ours(input)
  return { ours: performance.now() - between, bare: between - start }
}

const median = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0

export const timingOf = (times: readonly number[]): Timing => {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0)
  return { p50: at(0.5), p95: at(0.95) }
}

export const round = (value: number): number => Math.round(value * 1000) / 1000
