import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { Worker } from 'node:worker_threads'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { openPostgresStore, openSqliteStore } from '../../../adapters/storage/open.ts'
import { createFixedClock } from '../../../adapters/system/clock.ts'
import { ok } from '../../../core/shared/result.ts'
import { NOW, opened } from '../../support/engines.ts'
import { temporaryFolder } from '../../support/folders.ts'
import { registrar, sampleCase } from '../../support/sampleCase.ts'
import { WRITER, WRITER_COUNTER } from '../../support/writers.ts'

const ports = { clock: createFixedClock(NOW), busyTimeoutMs: 100 }

const openIn = (folder: string) => openSqliteStore(path.join(folder, 'pykala.db'), ports)

const fileWithCase = async (): Promise<string> => {
  const folder = temporaryFolder()
  const store = opened(await openIn(folder))
  await store.write(registrar, async (tx) => ok(await tx.saveCase(sampleCase(1))))
  await store.close()
  return path.join(folder, 'pykala.db')
}

/** Another program that has begun to write an empty database, and is done in half a second. */
async function beginNewFile(file: string): Promise<void> {
  const other = new Worker(
    `const Database = require('better-sqlite3')
     const { parentPort } = require('node:worker_threads')
     const database = new Database(${JSON.stringify(file)})
     database.exec('begin immediate')
     parentPort.postMessage('begun')
     Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 500)
     database.exec('commit')
     database.close()`,
    { eval: true },
  )
  await once(other, 'message')
}

describe('opening the file', () => {
  it('waits for another program that opens the same new file', async () => {
    const file = path.join(temporaryFolder(), 'pykala.db')
    await beginNewFile(file)
    const store = await openSqliteStore(file, { ...ports, busyTimeoutMs: 20_000 })
    expect(store).toMatchObject({ ok: true })
    if (store.ok) await store.value.close()
  })

  it('refuses a newer schema and leaves it alone', async () => {
    const file = await fileWithCase()
    const database = new Database(file)
    database.exec("insert into schema_versions values (99, '2030-01-01T00:00:00.000Z')")
    database.close()
    const before = readFileSync(file)
    expect(await openSqliteStore(file, ports)).toMatchObject({
      failure: { code: 'storage/newer-schema', path: file, found: 99 },
    })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it.each([
    ['a text', (file: string) => writeFileSync(file, 'Tämä on kirje, ei tietokanta. '.repeat(100))],
    [
      "another program's database",
      (file: string) => {
        const database = new Database(file)
        database.exec('create table kirjat (nimi text)')
        database.close()
      },
    ],
  ])('refuses %s and leaves it alone', async (_name, write) => {
    const file = path.join(temporaryFolder(), 'pykala.db')
    write(file)
    const before = readFileSync(file)
    expect(await openSqliteStore(file, ports)).toEqual({
      ok: false,
      failure: { code: 'storage/wrong-file', path: file },
    })
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('says that the place is a folder', async () => {
    const folder = temporaryFolder()
    mkdirSync(path.join(folder, 'pykala.db'))
    expect(await openIn(folder)).toMatchObject({ failure: { code: 'storage/unopened' } })
  })

  it.skipIf(process.platform === 'win32')(
    'says that the folder may not be written (skipped where rights are not numbers)',
    async () => {
      const folder = temporaryFolder()
      chmodSync(folder, 0o555)
      // Root may write everywhere: there another user tries.
      const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
      const writer = spawnSync(process.execPath, [WRITER, path.join(folder, 'pykala.db'), '1'], {
        encoding: 'utf8',
        ...nobody,
      })
      expect(writer.stdout.trim()).toBe('storage/read-only')
    },
  )

  it('says that the server can not be reached, without showing the password', async () => {
    const answer = await openPostgresStore('postgres://kirsi:salaisuus@127.0.0.1:1/pykala', ports)
    expect(answer).toMatchObject({
      failure: { code: 'storage/unreachable', path: 'postgres://kirsi@127.0.0.1:1/pykala' },
    })
    expect(JSON.stringify(answer)).not.toContain('salaisuus')
  })
})

describe('writing to the file', () => {
  it('says that another program keeps it locked, and nothing is lost', async () => {
    const file = await fileWithCase()
    const store = opened(await openSqliteStore(file, ports))
    const other = new Database(file)
    other.exec('begin immediate')
    const save = () => store.write(registrar, async (tx) => ok(await tx.saveCase(sampleCase(2))))
    await expect(save()).rejects.toMatchObject({ failure: { code: 'storage/locked', path: file } })
    other.exec('rollback')
    other.close()
    expect(await save()).toEqual(ok(undefined))
    expect((await store.read((tx) => tx.cases.page({ limit: 9 }))).rows).toHaveLength(2)
    await store.close()
  })

  it.skipIf(process.platform === 'win32')(
    'says that the disk is full and keeps what was answered (skipped where no shell limits files)',
    async () => {
      const file = await fileWithCase()
      // A limit on the size of files stands for the disk's end.
      const limit = `trap '' XFSZ; ulimit -f 400; exec "$0" "$@"`
      const writer = spawnSync('bash', ['-c', limit, process.execPath, WRITER, file, '2000'], {
        encoding: 'utf8',
      })
      const answered = writer.stdout.trim().split('\n')
      expect(answered.at(-1)).toBe('storage/full')
      const store = opened(await openSqliteStore(file, ports))
      const { last } = await store.read((tx) => tx.counter(WRITER_COUNTER))
      expect(answered.slice(0, -1)).toEqual(Array.from({ length: last }, (_, at) => String(at + 1)))
      expect(await store.write(registrar, async (tx) => ok(await tx.drawNumber(WRITER_COUNTER)))).toEqual(
        ok(last + 1),
      )
      await store.close()
    },
  )

  it('can not be done through the connection that reads', async () => {
    const file = await fileWithCase()
    const reader = new Database(file, { readonly: true })
    expect(() => reader.exec('delete from cases')).toThrow(/readonly/u)
    reader.close()
  })
})
