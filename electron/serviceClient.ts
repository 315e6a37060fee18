import type { AppFailure } from '../api/failures/index.ts'
import { type Result, fail } from '../core/shared/result.ts'
import type { ServiceAnswer } from './serviceMessages.ts'
import type { ServiceProcess } from './serviceProcess.ts'

/** Main's way to the service. */
export interface ServiceClient {
  /** Never throws: a service that ended answers `host/no-answer`, and is started again by the next call. */
  readonly call: (message: unknown) => Promise<Result<unknown, AppFailure>>
  /** Lets the service finish and close its store; after `CLOSING_MS` it is ended. */
  readonly close: () => Promise<void>
}

const CLOSING_MS = 5000

type Waiting = (result: Result<unknown, AppFailure>) => void

export function createServiceClient(start: () => ServiceProcess): ServiceClient {
  let running: ServiceProcess | undefined
  let nextId = 1
  const waiting = new Map<number, Waiting>()

  const ended = (): void => {
    running = undefined
    for (const answer of waiting.values()) answer(fail({ code: 'host/no-answer' }))
    waiting.clear()
  }

  const ensure = (): ServiceProcess => {
    if (running !== undefined) return running
    const process = start()
    running = process
    process.onExit(() => {
      if (running === process) ended()
    })
    process.onMessage((message) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- boundary: only our own service is at the other end
      const { id, result } = message as ServiceAnswer
      waiting.get(id)?.(result)
      waiting.delete(id)
    })
    return process
  }

  return {
    call: async (message) =>
      new Promise((resolve) => {
        const id = nextId++
        waiting.set(id, resolve)
        ensure().send({ kind: 'call', id, message })
      }),
    close: async () =>
      new Promise((resolve) => {
        const process = running
        if (process === undefined) return resolve()
        const timer = setTimeout(() => process.kill(), CLOSING_MS)
        process.onExit(() => {
          clearTimeout(timer)
          resolve()
        })
        process.send({ kind: 'close' })
      }),
  }
}
