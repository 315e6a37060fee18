import { type BaseForms, createAnalyser } from '../../core/casefile/analyser.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { Clock, StorageFailure } from '../../service/ports.ts'
import { type Store, StorageError } from '../../service/store.ts'
import { createStem } from '../search/stemmer.ts'
import type { Engine } from './engine.ts'
import { withStorageErrors } from './errors.ts'
import { migrate } from './migrate.ts'
import { connectPostgres } from './postgres.ts'
import { NO_NAMES, type Naming } from './searchIndex.ts'
import { connectSqlite, createSqliteEngine } from './sqlite.ts'
import { createStore } from './store.ts'

/** What an opened store needs from outside. Without `naming` and `baseForms` search does without them. */
export interface OpenPorts {
  readonly clock: Clock
  readonly naming?: Naming
  readonly baseForms?: (text: string) => Promise<BaseForms>
  /** How long a writer waits for its turn on SQLite. */
  readonly busyTimeoutMs?: number
}

/** Opens the file `pykala.db`, made when it is missing. */
export async function openSqliteStore(
  file: string,
  ports: OpenPorts,
): Promise<Result<Store, StorageFailure>> {
  const connected = connectSqlite(file, ports.busyTimeoutMs)
  if (!connected.ok) return connected
  return openStoreOn(createSqliteEngine(file, connected.value), ports)
}

/** Opens the database at `postgres://user:password@host/database`. */
export async function openPostgresStore(
  url: string,
  ports: OpenPorts,
): Promise<Result<Store, StorageFailure>> {
  const connected = await connectPostgres(url)
  return connected.ok ? openStoreOn(connected.value, ports) : connected
}

/** The store over an engine that is already connected, with its schema brought up to date. */
export async function openStoreOn(engine: Engine, ports: OpenPorts): Promise<Result<Store, StorageFailure>> {
  try {
    const migrated = await withStorageErrors(engine.place, () =>
      migrate(
        engine,
        () => ports.clock.now(),
        () => Promise.resolve(ok(undefined)),
      ),
    )
    if (migrated.ok) return ok(createStore(engine, { clock: ports.clock, search: searchPorts(ports) }))
    await engine.close()
    return migrated
  } catch (error) {
    await engine.close()
    if (error instanceof StorageError) return fail(error.failure)
    throw error
  }
}

const searchPorts = ({ naming, baseForms }: OpenPorts) => ({
  analyser: createAnalyser(createStem()),
  naming: naming ?? NO_NAMES,
  baseForms: baseForms ?? (() => Promise.resolve(new Map())),
})
