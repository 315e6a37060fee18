import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { createStoreBlobs } from '../../../adapters/desk/blobs.ts'
import { asInstant } from '../../../core/calendar/day.ts'
import type { MeetingEntry } from '../../../core/meeting/events.ts'
import { type MeetingId, asId } from '../../../core/shared/ids.ts'
import { ok } from '../../../core/shared/result.ts'
import { createDatabase } from '../../support/engines.ts'
import { temporaryFolder } from '../../support/folders.ts'
import { clock } from '../../support/meetingDesk.ts'
import { numbers, officeIn, openCases, titlesOf } from '../../support/office.ts'
import { registrar } from '../../support/sampleCase.ts'

const postgresUrl = inject('postgresUrl')

const places = [
  { name: 'SQLite', database: () => Promise.resolve(undefined) },
  ...(postgresUrl === null ? [] : [{ name: 'PostgreSQL', database: () => createDatabase(postgresUrl) }]),
]

describe.each(places)('a backup of $name', ({ database }) => {
  it('holds everything, and a restored office goes on from it', async () => {
    const folder = temporaryFolder()
    const office = officeIn(path.join(folder, 'home'), await database())
    await openCases(office, 3)
    const file = path.join(folder, 'siirto.pykala-backup')
    expect(await office.backups.make(file, undefined)).toMatchObject({
      value: { cases: 3, logEntries: 3, encrypted: false },
    })
    await openCases(office, 1)
    expect(await office.backups.check(file, undefined)).toMatchObject({ value: { cases: 3 } })
    await office.close()

    const target = await database()
    const fresh = path.join(folder, 'uusi')
    const restorer = officeIn(path.join(folder, 'tyhja'), target)
    expect(await restorer.backups.restore(file, undefined, fresh)).toMatchObject({ value: { cases: 3 } })
    await restorer.close()
    const restored = officeIn(fresh, target)
    expect(await titlesOf(restored, 'työllisyys kokeilut')).toHaveLength(3)
    await expect(openCases(restored, 1)).rejects.toMatchObject({
      failure: { code: 'storage/restored-counter', last: 3 },
    })
    await restored.store.write(registrar, async (tx) => ok(await tx.jumpCounter(numbers, 4)))
    await openCases(restored, 1)
    expect(await restored.store.read((tx) => tx.cases.byNumber('SUVDno-2026-5'))).toBeDefined()
    await restored.close()
  })

  it('holds the attachments, byte for byte, and is made of a whole one only', async () => {
    const folder = temporaryFolder()
    const office = officeIn(path.join(folder, 'home'), await database())
    await openCases(office, 1)
    const large = new Uint8Array(3_000_000).map((_, at) => at % 251)
    const kept = [large, new Uint8Array(0), new TextEncoder().encode('Hakemusluonnos')]
    const hashes: string[] = []
    for (const bytes of kept) {
      const hash = await createStoreBlobs(office.store).keep(bytes)
      if (hash.ok) hashes.push(hash.value)
    }
    const file = path.join(folder, 'a.pykala-backup')
    expect(await office.backups.make(file, 'salasana')).toMatchObject({ ok: true })
    await office.close()
    const target = await database()
    const fresh = path.join(folder, 'uusi')
    const restored = officeIn(fresh, target)
    expect(await restored.backups.restore(file, 'salasana', fresh)).toMatchObject({ ok: true })
    const found = await Promise.all(hashes.map((hash) => createStoreBlobs(restored.store).find(hash)))
    expect(found.map((bytes) => bytes && Buffer.compare(bytes, kept[found.indexOf(bytes)] ?? large))).toEqual(
      [0, 0, 0],
    )
    await restored.store.write(registrar, async (tx) => {
      await tx.keepAttachment('0'.repeat(64), new TextEncoder().encode('ei tämän nimen tavuja'))
      return ok(null)
    })
    const broken = path.join(folder, 'b.pykala-backup')
    expect(await restored.backups.make(broken, undefined)).toMatchObject({
      failure: { code: 'storage/damaged-without-backup' },
    })
    expect(existsSync(broken)).toBe(false)
    await restored.close()
  })

  it('gives back what was recorded in a meeting, in its order', async () => {
    const folder = temporaryFolder()
    const office = officeIn(path.join(folder, 'home'), await database())
    const meetingId = asId<MeetingId>('meeting-1')
    const entries = [1, 2, 3].map((seq): MeetingEntry => ({
      eventId: asId(`event-${seq}`),
      seq,
      at: clock('18.02'),
      itemId: null,
      event: { kind: 'note', text: `Merkintä ${seq}.`, place: 'afterOutcome' },
    }))
    await office.store.write(registrar, async (tx) => {
      for (const entry of entries) await tx.addMeetingEntry(meetingId, entry)
      return ok(null)
    })
    const file = path.join(folder, 'kokous.pykala-backup')
    expect(await office.backups.make(file, undefined)).toMatchObject({ ok: true })
    await office.close()
    const target = await database()
    const fresh = path.join(folder, 'uusi')
    const restored = officeIn(fresh, target)
    expect(await restored.backups.restore(file, undefined, fresh)).toMatchObject({ ok: true })
    expect(await restored.store.read((tx) => tx.meetingEntries.of(meetingId))).toEqual(entries)
    await restored.close()
  })

  it('is not restored over anything', async () => {
    const folder = temporaryFolder()
    const office = officeIn(path.join(folder, 'home'), await database())
    await openCases(office, 1)
    const file = path.join(folder, 'a.pykala-backup')
    await office.backups.make(file, undefined)
    expect(await office.backups.restore(file, undefined, path.join(folder, 'home'))).toMatchObject({
      failure: { code: 'backup/not-fresh' },
    })
    await office.close()
  })
})

describe('a backup file', () => {
  it('is never written over another file', async () => {
    const { office, file } = await made()
    expect(await office.backups.make(file, undefined)).toEqual({
      ok: false,
      failure: { code: 'backup/exists', path: file },
    })
  })

  it('opens with its password only, and says nothing readable without it', async () => {
    const { folder, office, file } = await made('Suvannon sorsa 7')
    const check = (password?: string) => office.backups.check(file, password)
    expect(await check()).toMatchObject({ failure: { code: 'backup/password-needed' } })
    expect(await check('väärä')).toMatchObject({ failure: { code: 'backup/wrong-password' } })
    expect(await check('Suvannon sorsa 7')).toMatchObject({ value: { cases: 5, encrypted: true } })
    expect(readFileSync(file).includes('SQLite format 3')).toBe(false)
    expect(readFileSync(file).includes('kokeilu')).toBe(false)
    const fresh = path.join(folder, 'uusi')
    expect(await office.backups.restore(file, 'Suvannon sorsa 7', fresh)).toMatchObject({ ok: true })
    expect(await titlesOf(officeIn(fresh), 'kokeilu')).toHaveLength(5)
  })

  it.each([undefined, 'salasana'])(
    'is refused when any byte of it was changed (password: %s)',
    async (password) => {
      const { folder, office, file } = await made(password)
      const whole = readFileSync(file)
      const headerEnd = whole.indexOf('\n', whole.indexOf('\n') + 1)
      const places = [20, headerEnd - 60, headerEnd + 30, Math.floor(whole.length / 2), whole.length - 3]
      for (const place of places) {
        const broken = Buffer.from(whole)
        broken[place] = (broken[place] ?? 0) ^ 0x01
        const copy = path.join(folder, `rikki-${place}`)
        writeFileSync(copy, broken)
        const target = path.join(folder, `uusi-${place}`)
        expect(await office.backups.restore(copy, password, target)).toMatchObject({ ok: false })
        expect(existsSync(path.join(target, 'pykala.db'))).toBe(false)
      }
    },
  )

  it('is made while a writer is at work', async () => {
    const folder = temporaryFolder()
    const office = officeIn(path.join(folder, 'home'))
    await openCases(office, 1)
    const during = await office.store.write(registrar, async (tx) => {
      await tx.drawNumber(numbers)
      return ok(await office.backups.make(path.join(folder, 'a.pykala-backup'), undefined))
    })
    expect(during).toMatchObject({ value: { ok: true, value: { cases: 1 } } })
    await office.close()
  })

  it('can not be made of nothing, nor restored to nowhere', async () => {
    const folder = temporaryFolder()
    const office = officeIn(path.join(folder, 'home'))
    const file = path.join(folder, 'a.pykala-backup')
    expect(await office.backups.make(file, undefined)).toMatchObject({ failure: { code: 'backup/nothing' } })
    await openCases(office, 1)
    await office.backups.make(file, undefined)
    expect(await office.backups.restore(file, undefined, undefined)).toMatchObject({
      failure: { code: 'backup/no-target' },
    })
    await office.close()
  })

  it('is refused when its end is missing, and when it is something else', async () => {
    const { folder, office, file } = await made()
    const cut = path.join(folder, 'katkennut')
    writeFileSync(cut, readFileSync(file).subarray(0, 3000))
    expect(await office.backups.check(cut, undefined)).toMatchObject({ failure: { code: 'backup/broken' } })
    const other = path.join(folder, 'kirje.txt')
    writeFileSync(other, 'Hei!')
    expect(await office.backups.check(other, undefined)).toMatchObject({
      failure: { code: 'backup/not-a-backup' },
    })
    expect(await office.backups.check(path.join(folder, 'puuttuu'), undefined)).toMatchObject({
      failure: { code: 'backup/unreadable' },
    })
  })

  it('leaves nothing beside it, made or refused', async () => {
    const { folder, office } = await made()
    const file = path.join(folder, 'home', 'pykala.db')
    expect(await office.backups.make(path.join(file, 'x'), undefined)).toMatchObject({ ok: false })
    expect(readdirSync(folder).toSorted()).toEqual(['a.pykala-backup', 'home'])
  })
})

describe('attachments of an earlier version', () => {
  it('are taken from their folder into the database, and what is broken stays where it was', async () => {
    const home = temporaryFolder()
    const bytes = new TextEncoder().encode('Hakemusluonnos')
    const hash = createHash('sha256').update(bytes).digest('hex')
    const wrong = 'ab'.padEnd(64, '0')
    for (const name of [hash, wrong]) {
      mkdirSync(path.join(home, 'attachments', name.slice(0, 2)), { recursive: true })
      writeFileSync(path.join(home, 'attachments', name.slice(0, 2), name.slice(2)), bytes)
    }
    const office = officeIn(home)
    expect(await createStoreBlobs(office.store).find(hash)).toEqual(bytes)
    await office.close()
    expect(readdirSync(path.join(home, 'attachments'))).toEqual(['ab'])
  })
})

describe('the automatic backup', () => {
  it('is made once a day when something has been written, and the newest fourteen stay', async () => {
    const home = temporaryFolder()
    const empty = officeIn(home)
    await empty.store.read((tx) => tx.cases.page({ limit: 1 }))
    await empty.close()
    expect(backupsIn(home)).toEqual([])
    for (let day = 1; day <= 17; day++) {
      const office = officeIn(
        home,
        undefined,
        asInstant(`2026-11-${String(day).padStart(2, '0')}T10:00:00.000Z`),
      )
      if (day === 1) await openCases(office, 1)
      await office.store.read((tx) => tx.cases.page({ limit: 1 }))
      await office.close()
      expect(office.notices).toEqual([])
    }
    expect(backupsIn(home)).toHaveLength(14)
    expect(backupsIn(home).at(-1)).toBe('daily-2026-11-17.pykala-backup')
  })

  it('tells when it could not be made, and the work itself went well', async () => {
    const home = temporaryFolder()
    writeFileSync(path.join(home, 'backups'), 'tiedosto kansion paikalla')
    const office = officeIn(home)
    await openCases(office, 1)
    await office.close()
    expect(office.notices).toMatchObject([{ code: 'backup/unwritable' }])
  })

  it('witnesses a log whose end was cut off with its heads', async () => {
    const home = temporaryFolder()
    const office = officeIn(home)
    await openCases(office, 2)
    await office.close()
    expect(await officeIn(home).backups.witnesses()).toMatchObject([{ seq: 2 }])
  })
})

const made = async (password?: string) => {
  const folder = temporaryFolder()
  const office = officeIn(path.join(folder, 'home'))
  await openCases(office, 5)
  const file = path.join(folder, 'a.pykala-backup')
  const answer = await office.backups.make(file, password)
  return { folder, office, file, answer }
}

const backupsIn = (home: string) => {
  const folder = path.join(home, 'backups')
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}
