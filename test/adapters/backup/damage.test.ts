import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { asInstant } from '../../../core/calendar/day.ts'
import { temporaryFolder } from '../../support/folders.ts'
import { officeIn, openCases, titlesOf } from '../../support/office.ts'

describe('a damaged database', () => {
  it('is not written any more, offers the newest good backup, and says so at each opening', async () => {
    const { home, file } = await damaged(true)
    breakPages(file)
    const backup = path.join(home, 'backups', 'daily-2026-11-16.pykala-backup')
    const failure = { code: 'storage/damaged', path: file, backup }
    const office = officeIn(home)
    await expect(openCases(office, 1)).rejects.toMatchObject({ failure })
    await office.close()
    const before = readFileSync(file)
    const again = officeIn(home)
    await expect(openCases(again, 1)).rejects.toMatchObject({ failure })
    await again.close()
    expect(again.notices).toEqual([failure])
    expect(readFileSync(file).equals(before)).toBe(true)
    const fresh = path.join(home, 'uusi')
    expect(await officeIn(home).backups.restore(backup, undefined, fresh)).toMatchObject({ ok: true })
    expect(await titlesOf(officeIn(fresh), 'kokeilu')).toHaveLength(40)
  })

  it('is found by the daily backup, which reads all of it', async () => {
    const { home, file } = await damaged(true)
    const bytes = readFileSync(file)
    // One page in the middle, which the day's work does not touch.
    bytes.fill(0x5a, 4096 * 12, 4096 * 13)
    writeFileSync(file, bytes)
    const next = officeIn(home, undefined, asInstant('2026-11-17T10:00:00.000Z'))
    await next.store.read((tx) => tx.log(0, 1))
    await next.close()
    const backup = path.join(home, 'backups', 'daily-2026-11-16.pykala-backup')
    expect(next.notices).toEqual([{ code: 'storage/damaged', path: file, backup }])
    await expect(openCases(officeIn(home), 1)).rejects.toMatchObject({ failure: { code: 'storage/damaged' } })
  })

  it('does not offer a backup that is itself broken', async () => {
    const { home, file } = await damaged(false)
    mkdirSync(path.join(home, 'backups'))
    writeFileSync(path.join(home, 'backups', 'daily-2026-11-15.pykala-backup'), 'PYKALA-BACKUP 1\n{}\n')
    breakPages(file)
    await expect(openCases(officeIn(home), 1)).rejects.toMatchObject({
      failure: { code: 'storage/damaged-without-backup', path: file },
    })
  })
})

const damaged = async (withBackup: boolean) => {
  const home = temporaryFolder()
  const office = officeIn(home)
  await openCases(office, 40)
  await office.close()
  const file = path.join(home, 'pykala.db')
  if (!withBackup) {
    const other = temporaryFolder()
    copyFileSync(file, path.join(other, 'pykala.db'))
    return { home: other, file: path.join(other, 'pykala.db') }
  }
  return { home, file }
}

const breakPages = (file: string) => {
  const bytes = readFileSync(file)
  // The first page stays: the file still looks like a database.
  bytes.fill(0x5a, 4096 * 3)
  writeFileSync(file, bytes)
}
