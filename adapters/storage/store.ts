import { AsyncLocalStorage } from 'node:async_hooks'
import type { Result } from '../../core/shared/result.ts'
import type { Clock } from '../../service/ports.ts'
import { type Reading, type Store, StorageError, type Writing } from '../../service/store.ts'
import type { DamageWatch } from './damage.ts'
import { type Engine, transact } from './engine.ts'
import { withStorageErrors } from './errors.ts'
import { createReading } from './reading.ts'
import type { Register } from './register.ts'
import type { Tx } from './tables.ts'
import { createWriting } from './writing.ts'

export interface StoreParts {
  readonly clock: Clock
  readonly register: Register
  readonly damage: DamageWatch
}

/** The store over either engine. */
export function createStore(engine: Engine, { clock, register, damage }: StoreParts): Store {
  const guarded = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await withStorageErrors(engine.place, work)
    } catch (error) {
      if (!(error instanceof StorageError)) throw error
      throw new StorageError(await damage.explain(error.failure), error.cause)
    }
  }
  const refuseDamaged = async (): Promise<void> => {
    if (!damage.known()) return
    throw new StorageError(
      await damage.explain({ code: 'storage/damaged-without-backup', path: engine.place }),
    )
  }
  /** What is read inside a reading or a transaction is read in its view: SQLite's one reader would wait for itself. */
  const view = new AsyncLocalStorage<Reading>()
  const readIn = async <R extends Reading, T>(reading: R, work: (tx: R) => Promise<T>): Promise<T> =>
    view.run(reading, () => work(reading))
  return {
    read: (work) => {
      const open = view.getStore()
      if (open !== undefined) return work(open)
      return guarded(() => engine.snapshot((tx) => readIn(createReading(tx, register), work)))
    },
    write: async (actor, work) => {
      await refuseDamaged()
      const open = (tx: Tx): Writing => createWriting(tx, register, clock, actor)
      return guarded(() => writeOnce(engine, open, (tx) => readIn(tx, work)))
    },
    changeMark: () => guarded(engine.changeMark),
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
