import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Folder of real published minutes and their annotations; `undefined`: not on this machine. */
export const SHARED = process.env['PYKALA_SHARED']

/** Ends the title of tests that cannot run without it. */
export const SHARED_NOTE = SHARED === undefined ? ' (not run: PYKALA_SHARED names no folder)' : ''

/** Files of a folder there, in order; none when the folder is not on this machine. */
export const sharedFiles = (...folder: readonly string[]): readonly string[] =>
  SHARED === undefined
    ? []
    : readdirSync(path.join(SHARED, ...folder))
        .toSorted()
        .map((name) => path.join(SHARED, ...folder, name))

export const sharedText = (file: string): string => readFileSync(file, 'utf8')
