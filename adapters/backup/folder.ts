import { existsSync, readdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { IsoDate } from '../../core/calendar/day.ts'
import type { Backups } from '../../service/backups.ts'

export const BACKUP_ENDING = '.pykala-backup'

/** Automatic daily backups kept; the ones before migrations and those people made are never removed. */
const DAILY_KEPT = 14

const DAILY = 'daily-'

/** Backups in the folder, the newest name last. */
export const backupFiles = (folder: string): readonly string[] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(BACKUP_ENDING))
        .toSorted()
        .map((name) => path.join(folder, name))
    : []

/** The automatic backup of one day. */
export const dailyFile = (folder: string, day: IsoDate): string =>
  path.join(folder, `${DAILY}${day}${BACKUP_ENDING}`)

/** Makes the day's backup and lets the oldest daily ones go. */
export async function backUpDaily(
  backups: Pick<Backups, 'make'>,
  folder: string,
  today: IsoDate,
): ReturnType<Backups['make']> {
  const made = await backups.make(dailyFile(folder, today), undefined)
  if (made.ok) for (const old of dailyFiles(folder).slice(0, -DAILY_KEPT)) rmSync(old, { force: true })
  return made
}

export const beforeMigrationFile = (folder: string, schema: number, at: string): string =>
  path.join(folder, `before-schema-${schema + 1}-${at.replaceAll(/[:.]/gu, '')}${BACKUP_ENDING}`)

/** The newest backup that is whole: every hash right. */
export async function newestGoodBackup(
  backups: Pick<Backups, 'check'>,
  folder: string,
): Promise<string | null> {
  const found: { readonly file: string; readonly madeAt: string }[] = []
  for (const file of backupFiles(folder)) {
    const checked = await backups.check(file, undefined)
    if (checked.ok) found.push({ file, madeAt: checked.value.madeAt })
  }
  return found.toSorted((a, b) => (a.madeAt < b.madeAt ? 1 : -1))[0]?.file ?? null
}

const dailyFiles = (folder: string): readonly string[] =>
  backupFiles(folder).filter((file) => path.basename(file).startsWith(DAILY))
