/** Calls that have not been answered yet: a host waits for them before it closes the store under them. */
export interface OpenCalls {
  readonly during: <T>(call: Promise<T>) => Promise<T>
  /** When all have been answered; after `longestMs` though some have not. */
  readonly ended: (longestMs: number) => Promise<void>
}

export function createOpenCalls(): OpenCalls {
  const open = new Set<Promise<unknown>>()
  return {
    during: async (call) => {
      open.add(call)
      try {
        return await call
      } finally {
        open.delete(call)
      }
    },
    ended: async (longestMs) => {
      let timer: ReturnType<typeof setTimeout> | undefined
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, longestMs)
      })
      await Promise.race([allEnded(open), enough])
      clearTimeout(timer)
    },
  }
}

async function allEnded(open: ReadonlySet<Promise<unknown>>): Promise<void> {
  while (open.size > 0) await Promise.allSettled(open)
}
