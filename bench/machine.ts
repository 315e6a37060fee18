import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import Database from 'better-sqlite3'

/** What the measuring was done on: figures of two machines can't be compared. */
export function machine() {
  const [cpu] = os.cpus()
  const database = new Database(':memory:')
  const sqlite = String(database.prepare('select sqlite_version()').pluck().get())
  database.close()
  return {
    measuredAt: new Date().toISOString(),
    machine: {
      cpu: cpu?.model ?? '',
      cores: os.cpus().length,
      memoryGb: Math.round(os.totalmem() / 2 ** 30),
      /** Of the last minute: what else the machine did. */
      load: Math.round((os.loadavg()[0] ?? 0) * 10) / 10,
      platform: `${os.platform()} ${os.release()} ${os.arch()}`,
    },
    versions: {
      node: process.version,
      sqlite,
      betterSqlite3: versionOf('better-sqlite3'),
      kysely: versionOf('kysely'),
    },
  }
}

function versionOf(name: string): string {
  const file = path.join(import.meta.dirname, '..', 'node_modules', name, 'package.json')
  const found = /"version": "([^"]+)"/u.exec(readFileSync(file, 'utf8'))
  return found?.[1] ?? ''
}
