import { type BaseForms, createAnalyser } from '../../core/casefile/analyser.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { Clock, OpeningProgress, StorageFailure } from '../../service/ports.ts'
import { type Store, StorageError } from '../../service/store.ts'
import { createStem } from '../search/stemmer.ts'
import { type DamageWatch, UNDAMAGED, watchDamage } from './damage.ts'
import type { Engine } from './engine.ts'
import { withStorageErrors } from './errors.ts'
import { migrate } from './migrate.ts'
import { connectPostgres } from './postgres.ts'
import { NO_NAMES, type Naming } from './searchIndex.ts'
import { createRegister } from './register.ts'
import { refreshIndex } from './reindex.ts'
import { connectReadOnly, connectSqlite, createSqliteEngine } from './sqlite.ts'
import { createStore } from './store.ts'

/** What an opened store needs from outside. Without `naming` and `baseForms` search does without them. */
export interface OpenPorts {
  readonly clock: Clock
  readonly naming?: Naming
  readonly baseForms?: (text: string) => Promise<BaseForms>
  /** How long a writer waits for its turn on SQLite. */
  readonly busyTimeoutMs?: number
  readonly safekeeping?: Safekeeping
  /** Told while the search index is made anew, which takes minutes in a large office; `null`: it is made. */
  readonly progress?: (progress: OpeningProgress | null) => void
  /** Told when the store opens, but only for reading. */
  readonly notice?: (failure: StorageFailure) => void
}

/** Backups, as the store needs them: before a migration, and to offer when the file is damaged. */
export interface Safekeeping {
  readonly backUp: (schema: number) => Promise<Result<void, StorageFailure>>
  readonly newestGood: () => Promise<string | null>
}

/**
 * Opens the file `pykala.db`, made when it is missing. A file known to be damaged opens for reading only. One store of
 * a file in a process: a second one's wait would hold up the first, which it waits for.
 */
export async function openSqliteStore(
  file: string,
  ports: OpenPorts,
): Promise<Result<Store, StorageFailure>> {
  const damage = watchDamage(file, ports.safekeeping ?? NO_BACKUPS)
  if (damage.known()) return openDamaged(file, ports, damage)
  const connected = connectSqlite(file, ports.busyTimeoutMs)
  if (!connected.ok) return fail(await damage.explain(connected.failure))
  const opened = await openStoreOn(createSqliteEngine(file, connected.value), ports, damage)
  return opened.ok ? opened : fail(await damage.explain(opened.failure))
}

/** Opens the database at `postgres://user:password@host/database`. */
export async function openPostgresStore(
  url: string,
  ports: OpenPorts,
): Promise<Result<Store, StorageFailure>> {
  const connected = await connectPostgres(url)
  return connected.ok ? openStoreOn(connected.value, ports) : connected
}

/** The store over an engine that is already connected, with its schema and index brought up to date. */
export async function openStoreOn(
  engine: Engine,
  ports: OpenPorts,
  damage: DamageWatch = UNDAMAGED,
): Promise<Result<Store, StorageFailure>> {
  const register = createRegister(engine.kind, searchPorts(ports))
  const { backUp } = ports.safekeeping ?? NO_BACKUPS
  try {
    const migrated = await withStorageErrors(engine.place, async () => {
      const done = await migrate(engine, () => ports.clock.now(), backUp)
      if (done.ok) await refreshIndex(engine, register, ports.progress)
      return done
    })
    if (migrated.ok) return ok(createStore(engine, { clock: ports.clock, register, damage }))
    await engine.close()
    return migrated
  } catch (error) {
    await engine.close()
    if (error instanceof StorageError) return fail(error.failure)
    throw error
  }
}

/** For reading only: what can still be read can be shown and copied. */
async function openDamaged(
  file: string,
  ports: OpenPorts,
  damage: DamageWatch,
): Promise<Result<Store, StorageFailure>> {
  const failure = await damage.explain({ code: 'storage/damaged-without-backup', path: file })
  const connected = connectReadOnly(file)
  if (!connected.ok) return fail(failure)
  ports.notice?.(failure)
  const register = createRegister('sqlite', searchPorts(ports))
  return ok(createStore(createSqliteEngine(file, connected.value), { clock: ports.clock, register, damage }))
}

const NO_BACKUPS: Safekeeping = {
  backUp: () => Promise.resolve(ok(undefined)),
  newestGood: () => Promise.resolve(null),
}

const searchPorts = ({ naming, baseForms }: OpenPorts) => ({
  analyser: createAnalyser(createStem()),
  naming: naming ?? NO_NAMES,
  baseForms: baseForms ?? (() => Promise.resolve(new Map())),
})
