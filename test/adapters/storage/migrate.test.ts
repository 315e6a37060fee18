import { readdirSync } from 'node:fs'
import path from 'node:path'
import Database from 'better-sqlite3'
import { describe, expect, it } from 'vitest'
import { createOffice } from '../../../adapters/backup/office.ts'
import { MIGRATIONS, SCHEMA_VERSION } from '../../../adapters/storage/migrations.ts'
import { openSqliteStore } from '../../../adapters/storage/open.ts'
import { NO_NAMES } from '../../../adapters/storage/searchIndex.ts'
import { createFixedClock } from '../../../adapters/system/clock.ts'
import { ok } from '../../../core/shared/result.ts'
import { NOW, engines, opened } from '../../support/engines.ts'
import { temporaryFolder } from '../../support/folders.ts'
import { registrar, sampleCase } from '../../support/sampleCase.ts'
import { startWriter } from '../../support/writers.ts'

const ports = { clock: createFixedClock(NOW) }

/** A database of an older program, with a case in it. */
async function databaseOf(version: number): Promise<string> {
  const home = temporaryFolder()
  const file = path.join(home, 'pykala.db')
  const store = opened(await openSqliteStore(file, ports))
  await store.write(registrar, async (tx) => {
    await tx.saveCase(sampleCase(1))
    await tx.append({
      action: 'case.created',
      subject: { kind: 'case', id: 'case-1' },
      caseId: null,
      payload: {},
    })
    return ok(undefined)
  })
  await store.close()
  takeBack(file, version)
  return home
}

/** Takes the steps after `version` back, the last first: the tables, columns and indexes that they made. */
function takeBack(file: string, version: number): void {
  const database = new Database(file)
  const later = MIGRATIONS.filter((step) => step.version > version)
  for (const statement of later.flatMap(({ statements }) => statements('sqlite')).toReversed())
    for (const undo of undoing(statement)) database.exec(undo)
  database.prepare('delete from schema_versions where version > ?').run(version)
  database.close()
}

function undoing(statement: string): readonly string[] {
  const table = /^create table (\w+)/u.exec(statement)?.[1]
  const index = /^create (?:unique )?index (\w+)/u.exec(statement)?.[1]
  const [, altered, column] = /^alter table (\w+) add column (\w+)/u.exec(statement) ?? []
  return [
    ...(table === undefined ? [] : [`drop table ${table}`]),
    ...(index === undefined ? [] : [`drop index if exists ${index}`]),
    ...(altered === undefined || column === undefined
      ? []
      : [`alter table ${altered} drop column ${column}`]),
  ]
}

const older = MIGRATIONS.map(({ version }) => version).filter((version) => version < SCHEMA_VERSION)

describe('migrating', () => {
  it.each(older)(
    'brings a database of schema %i up to date, after a backup of all of it',
    async (version) => {
      const home = await databaseOf(version)
      const office = createOffice({
        ...ports,
        home,
        database: undefined,
        naming: NO_NAMES,
        notice: (failure) => {
          throw new Error(failure.code)
        },
      })
      expect(await office.store.read((tx) => tx.cases.byNumber('SUVDno-2026-1'))).toEqual(sampleCase(1))
      const [backup = ''] = readdirSync(path.join(home, 'backups'))
      expect(backup).toMatch(new RegExp(`^before-schema-${version + 1}-`, 'u'))
      expect(await office.backups.check(path.join(home, 'backups', backup), undefined)).toMatchObject({
        value: { schema: version, cases: 1 },
      })
      await office.close()
    },
  )

  it.each(engines)('numbers its steps 1, 2, 3 … and runs them once on $name', async ({ open }) => {
    expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, at) => at + 1))
    const test = await open()
    const rows = await test.meddle('select version from schema_versions order by version')
    expect(rows).toEqual(MIGRATIONS.map(({ version }) => ({ version })))
    await (await test.reopen()).close()
    expect(await test.meddle('select version from schema_versions order by version')).toEqual(rows)
    await test.close()
  })

  it('is done once when many programs open a new file at the same moment', async () => {
    const file = path.join(temporaryFolder(), 'pykala.db')
    const programs = Array.from({ length: 5 }, () => startWriter(file, 1))
    const printed = await Promise.all(programs.map(({ ended }) => ended))
    expect(printed.flat().toSorted()).toEqual(['1', '2', '3', '4', '5'])
  })
})
