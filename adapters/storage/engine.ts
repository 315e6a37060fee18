import type { Db, Tx } from './tables.ts'

export type EngineKind = 'sqlite' | 'postgres'

/**
 * What differs between the two engines; everything else in this folder is the same code for both.
 * `reader` cannot write: on SQLite its connection is opened read-only.
 */
export interface Engine {
  readonly kind: EngineKind
  readonly reader: Db
  readonly writer: Db
  /** Called first in each writing transaction: from then on no other writer is in one (docs/decisions/0004-storage.md). */
  readonly lock: (tx: Tx) => Promise<void>
  /** A consistent view for several reads. */
  readonly snapshot: <T>(work: (db: Db | Tx) => Promise<T>) => Promise<T>
  /** Another text after any commit, whoever made it: a window then asks again. */
  readonly changeMark: () => Promise<string>
  /** Where it is, for messages: a file, or an address without its password. */
  readonly place: string
  readonly close: () => Promise<void>
}

/** One writing transaction: locks first, rolls back when `work` throws. */
export const transact = <T>(engine: Engine, work: (tx: Tx) => Promise<T>): Promise<T> =>
  engine.writer.transaction().execute(async (tx) => {
    await engine.lock(tx)
    return work(tx)
  })
