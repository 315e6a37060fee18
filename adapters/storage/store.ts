import type { Result } from '../../core/shared/result.ts'
import type { Clock } from '../../service/ports.ts'
import type { Store, Writing } from '../../service/store.ts'
import { type Engine, transact } from './engine.ts'
import { withStorageErrors } from './errors.ts'
import { createReading } from './reading.ts'
import { createRegister } from './register.ts'
import type { SearchPorts } from './searchIndex.ts'
import type { Tx } from './tables.ts'
import { createWriting } from './writing.ts'

export interface StorePorts {
  readonly clock: Clock
  readonly search: SearchPorts
}

/** The store over either engine. */
export function createStore(engine: Engine, { clock, search }: StorePorts): Store {
  const register = createRegister(engine.kind, search)
  const guarded = <T>(work: () => Promise<T>) => withStorageErrors(engine.place, work)
  return {
    read: (work) => guarded(() => engine.snapshot((tx) => work(createReading(tx, register)))),
    write: (actor, work) =>
      guarded(() => writeOnce(engine, (tx) => createWriting(tx, register, clock, actor), work)),
    close: engine.close,
  }
}

/** Rolls back when `work` answers a failure, and gives that failure to the caller. */
async function writeOnce<T, F>(
  engine: Engine,
  open: (tx: Tx) => Writing,
  work: (tx: Writing) => Promise<Result<T, F>>,
): Promise<Result<T, F>> {
  const rollback = new Error('rolled back')
  const answers: Result<T, F>[] = []
  try {
    return await transact(engine, async (tx) => {
      const answer = await work(open(tx))
      if (answer.ok) return answer
      answers.push(answer)
      throw rollback
    })
  } catch (error) {
    const [refusal] = answers
    if (error === rollback && refusal !== undefined) return refusal
    throw error
  }
}
