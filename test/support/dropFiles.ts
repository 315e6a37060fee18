import type { Page } from '@playwright/test'
import { bytesToBase64 } from '../../api/wire.ts'

/** A file as a person drags it from a folder. */
export interface DroppedFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/**
 * Drags files over the window and drops them on the part of the target that says so (`Onko tämä aito?`): first over the
 * page, so that the target comes, then on it.
 */
export async function dropFiles(page: Page, files: readonly DroppedFile[], says: string): Promise<void> {
  const carried = files.map(({ name, bytes }) => ({ name, base64: bytesToBase64(bytes) }))
  const data = await page.evaluateHandle(`
    const transfer = new DataTransfer()
    for (const { name, base64 } of ${JSON.stringify(carried)})
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.codePointAt(0))], name))
    transfer
  `)
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data })
  const target = page.locator('.drop-target', { hasText: says })
  await target.dispatchEvent('dragover', { dataTransfer: data })
  await target.dispatchEvent('drop', { dataTransfer: data })
}
