import 'temporal-polyfill/global'
import { writeSync } from 'node:fs'
import { openPostgresStore, openSqliteStore } from '../../adapters/storage/open.ts'
import { createSystemClock } from '../../adapters/system/clock.ts'
import { StorageError } from '../../service/store.ts'
import { openNextCase } from './writers.ts'

/**
 * `writerProcess.ts PLACE COUNT`: opens COUNT cases and prints each number as soon as its save has been answered; then
 * the failure's code, if one stopped it. Killed at any moment, it has printed nothing that was not kept.
 */
const [place = '', count = '0'] = process.argv.slice(2)

const ports = { clock: createSystemClock() }
const store = place.startsWith('postgres:')
  ? await openPostgresStore(place, ports)
  : await openSqliteStore(place, ports)
if (!store.ok) writeSync(1, `${store.failure.code}\n`)
else
  try {
    for (let opened = 0; opened < Number(count); opened++)
      writeSync(1, `${await openNextCase(store.value)}\n`)
    await store.value.close()
  } catch (error) {
    if (!(error instanceof StorageError)) throw error
    writeSync(1, `${error.failure.code}\n`)
  }
