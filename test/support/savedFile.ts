import { mkdtemp, readFile, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect } from '@playwright/test'
import type { Opened } from './openWindow.ts'

/** The file that an act saves: a download in a browser; in Electron the save dialog answers with a folder of ours. */
export async function savedFile(
  { page, electron }: Opened,
  act: () => Promise<void>,
): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  if (electron === undefined) {
    const [file] = await Promise.all([page.waitForEvent('download'), act()])
    return { name: file.suggestedFilename(), bytes: new Uint8Array(await readFile(await file.path())) }
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'pykala-saved-'))
  await electron.evaluate(({ dialog }, to) => {
    Object.assign(dialog, {
      showSaveDialog: (_window: unknown, { defaultPath }: { readonly defaultPath: string }) =>
        Promise.resolve({ canceled: false, filePath: `${to}/${defaultPath}` }),
    })
  }, folder)
  await act()
  await expect
    .poll(async () => (await readdir(folder)).filter((name) => !name.endsWith('.tmp')).length)
    .toBe(1)
  const [name = ''] = await readdir(folder)
  return { name, bytes: new Uint8Array(await readFile(path.join(folder, name))) }
}
