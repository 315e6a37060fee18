/** Pauses of a long text: at least so long that its journal goes to the disk first, and never longer than a second. */
const LONG_MS = { least: 600, most: 1000 }

/** A pause for what may take long: `ms`, or when it last took longer than that, as long as it took. */
export const pauseFor = (ms: number, took: number): number =>
  took <= ms ? ms : Math.min(LONG_MS.most, Math.max(LONG_MS.least, took))

/** Named waits of one screen. */
export interface Timers {
  /** Runs after a pause: asking again begins the wait anew. */
  readonly after: (name: string, ms: number, run: () => void) => void
  /** Runs after the wait that is on already, or begins one. */
  readonly once: (name: string, ms: number, run: () => void) => void
  readonly stop: (...names: readonly string[]) => void
  readonly stopAll: () => void
  /** Nothing waits under the name. */
  readonly isQuiet: (name: string) => boolean
}

export function createTimers(): Timers {
  const waits = new Map<string, ReturnType<typeof setTimeout>>()
  const stop = (name: string): void => {
    clearTimeout(waits.get(name))
    waits.delete(name)
  }
  const begin = (name: string, ms: number, run: () => void): void => {
    waits.set(
      name,
      setTimeout(() => {
        waits.delete(name)
        run()
      }, ms),
    )
  }
  return {
    after: (name, ms, run) => {
      stop(name)
      begin(name, ms, run)
    },
    once: (name, ms, run) => {
      if (!waits.has(name)) begin(name, ms, run)
    },
    stop: (...names) => names.forEach(stop),
    stopAll: () => [...waits.keys()].forEach(stop),
    isQuiet: (name) => !waits.has(name),
  }
}
