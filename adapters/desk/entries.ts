import { createHash } from 'node:crypto'
import { readFile, readdir, rm } from 'node:fs/promises'
import path from 'node:path'

/** Small JSON files of items and windows: `<hash of the item's id>.<session>.json`. */

/** Ids are text of any kind, so a file is named by their hash. */
export const itemPrefix = (itemId: string): string =>
  createHash('sha256').update(itemId).digest('hex').slice(0, 32)

export const entryFile = (folder: string, itemId: string, session: string): string =>
  path.join(folder, `${itemPrefix(itemId)}.${session}.json`)

/** What can be read of the entries of one item, or of all. A file that is not whole JSON is passed over. */
export async function readEntries(folder: string, itemId: string | undefined): Promise<readonly unknown[]> {
  const names = await filesIn(folder)
  const asked = names.filter(
    (name) => name.endsWith('.json') && (itemId === undefined || name.startsWith(`${itemPrefix(itemId)}.`)),
  )
  const read = await Promise.all(asked.map((name) => readJson(path.join(folder, name))))
  return read.filter((entry) => entry !== undefined)
}

export const removeEntry = (folder: string, itemId: string, session: string): Promise<void> =>
  rm(entryFile(folder, itemId, session), { force: true })

/** None while the folder has not been made. */
async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return (await readdir(folder)).toSorted()
  } catch {
    return []
  }
}

async function readJson(file: string): Promise<unknown> {
  try {
    const read: unknown = JSON.parse(await readFile(file, 'utf8'))
    return read
  } catch {
    return undefined
  }
}
