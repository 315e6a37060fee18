import type { Opened } from './openWindow.ts'

/** Answers the question which file to open with `file`, asked by `act`: the browser's chooser, or the desktop's dialog. */
export async function chooseFile(
  { page, electron }: Opened,
  file: string,
  act: () => Promise<void>,
): Promise<void> {
  if (electron === undefined) {
    const chooser = page.waitForEvent('filechooser')
    await act()
    await (await chooser).setFiles(file)
    return
  }
  await electron.evaluate(({ dialog }, filePath) => {
    Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [filePath] }) })
  }, file)
  await act()
}
