import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Rectangle } from 'electron'
import { z } from 'zod'
import { writeFileSafely } from '../adapters/system/files.ts'

/** Where the last window stood. */
export interface WindowState {
  readonly bounds: Rectangle
  readonly maximised: boolean
}

const schema = z.object({
  bounds: z.object({
    x: z.number().int(),
    y: z.number().int(),
    width: z.number().int().min(320),
    height: z.number().int().min(240),
  }),
  maximised: z.boolean(),
})

const fileIn = (folder: string): string => path.join(folder, 'window.json')

/** `undefined`: never kept, or not readable. */
export function readWindowState(folder: string): WindowState | undefined {
  try {
    return schema.parse(JSON.parse(readFileSync(fileIn(folder), 'utf8')))
  } catch {
    return undefined
  }
}

/** A place that cannot be kept is no reason to disturb anybody: the window opens in the usual one next time. */
export async function keepWindowState(folder: string, state: WindowState): Promise<void> {
  await writeFileSafely(fileIn(folder), new TextEncoder().encode(JSON.stringify(state)))
}

/** Is enough of the window on a screen that is there, so that it can be taken hold of? */
export const isOnScreen = ({ x, y, width }: Rectangle, screens: readonly Rectangle[]): boolean =>
  screens.some(
    (screen) =>
      x + width > screen.x + GRIP &&
      x < screen.x + screen.width - GRIP &&
      y >= screen.y - 1 &&
      y < screen.y + screen.height - GRIP,
  )

const GRIP = 64
