import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type BrowserWindow, app, dialog, shell } from 'electron'
import { writeFileSafely } from '../adapters/system/files.ts'
import { type AppFailure, explainFailure } from '../api/failures/index.ts'
import type { OpenedFile, ShellInput, ShellMethodName, ShellOutput } from '../api/shell.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import type { RecentObject } from './menu.ts'
import { readLink } from './links.ts'
import { BAR_COLOURS, BAR_HEIGHT } from './windows.ts'
import { sayShell } from './words.ts'

/** What the acts need of main. */
export interface ShellHouse {
  readonly language: () => Language
  readonly setLanguage: (language: Language) => void
  readonly openWindow: (address: string) => void
  readonly setRecent: (objects: readonly RecentObject[]) => void
}

type Act<M extends ShellMethodName> = (
  window: BrowserWindow,
  input: ShellInput<M>,
  house: ShellHouse,
) => Promise<Result<ShellOutput<M>, AppFailure>>

/** Each shell method, done by the system. */
export const shellActs: { readonly [M in ShellMethodName]: Act<M> } = {
  'shell.save': async (window, { name, bytes }, house) => saveBytes(window, { name, bytes }, house),
  'shell.open': openFiles,
  'shell.print': async (window) =>
    new Promise((resolve) => {
      window.webContents.print({}, () => resolve(ok(null)))
    }),
  'shell.pdf': async (window, { name }, house) => {
    const bytes = await window.webContents.printToPDF({ printBackground: true, pageSize: 'A4' })
    return saveBytes(window, { name, bytes }, house)
  },
  'shell.window': async (_, { address }, house) => {
    house.openWindow(address)
    return ok(null)
  },
  'shell.link': async (window, { url }, house) => {
    await askLink(window, url, house.language())
    return ok(null)
  },
  'shell.look': async (window, { language, theme }, house) => {
    house.setLanguage(language)
    // macOS has no such overlay, and older Electrons have none on Linux.
    if ('setTitleBarOverlay' in window)
      window.setTitleBarOverlay({ ...BAR_COLOURS[theme], height: BAR_HEIGHT })
    window.setBackgroundColor(BAR_COLOURS[theme].color)
    return ok(null)
  },
  'shell.recent': async (_, { objects }, house) => {
    house.setRecent(objects)
    return ok(null)
  },
  'shell.close': async (window) => {
    window.destroy()
    return ok(null)
  },
}

/** Says where the link leads, whole, and opens it when the person wants so. What may not be opened is said to be so. */
export async function askLink(
  window: BrowserWindow | undefined,
  url: string,
  language: Language,
): Promise<void> {
  const say = sayShell(language)
  const link = readLink(url)
  const ask = async (options: Electron.MessageBoxOptions) =>
    window === undefined ? dialog.showMessageBox(options) : dialog.showMessageBox(window, options)
  if (link === undefined) {
    await ask({ type: 'info', message: say('linkRefused'), detail: url.slice(0, 500) })
    return
  }
  const { response } = await ask({
    type: 'question',
    message: say('linkTitle'),
    detail: link,
    buttons: [say('linkLeave'), say('linkOpen')],
    defaultId: 0,
    cancelId: 0,
  })
  if (response === 1) await shell.openExternal(link)
}

/** Asks where until it could be written there (the disk is full, Word has the file open) or the person lets it be. */
async function saveBytes(
  window: BrowserWindow,
  file: OpenedFile,
  house: ShellHouse,
): Promise<Result<boolean, AppFailure>> {
  const { filePath } = await dialog.showSaveDialog(window, { defaultPath: file.name })
  if (filePath === undefined || filePath === '') return ok(false)
  const written = await writeFileSafely(filePath, file.bytes)
  if (!written.ok) {
    const message = sayShell(house.language())('notWritten')
    const detail = explainFailure(written.failure, house.language())
    await dialog.showMessageBox(window, { type: 'error', message, detail })
    return saveBytes(window, file, house)
  }
  app.addRecentDocument(filePath)
  return ok(true)
}

async function openFiles(
  window: BrowserWindow,
  { title, endings, several }: ShellInput<'shell.open'>,
  house: ShellHouse,
): Promise<Result<readonly OpenedFile[], AppFailure>> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    title,
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
    filters:
      endings.length === 0
        ? [{ name: sayShell(house.language())('any'), extensions: ['*'] }]
        : [{ name: title, extensions: [...endings] }],
  })
  const files: OpenedFile[] = []
  for (const file of filePaths) {
    const bytes = await readChosen(file)
    if (!bytes.ok) return bytes
    app.addRecentDocument(file)
    files.push({ name: path.basename(file), bytes: bytes.value })
  }
  return ok(files)
}

async function readChosen(file: string): Promise<Result<Uint8Array, AppFailure>> {
  try {
    return ok(new Uint8Array(await readFile(file)))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    return fail({ code: 'file/unreadable', path: file, reason })
  }
}
