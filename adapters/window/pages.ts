import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { templatesFolder } from '../system/folders.ts'

/** One file of the window's page, as a host hands it out. */
export interface PageFile {
  readonly type: string
  readonly bytes: Uint8Array
}

/** Kinds of files that a build makes; anything else is not handed out. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** The folder of the built page (`out/renderer`) beside the program's templates. */
export const pagesFolder = (): string => path.join(path.dirname(templatesFolder()), 'out', 'renderer')

export const hasPages = (folder: string): boolean => existsSync(path.join(folder, 'index.html'))

/**
 * The file at an address' path (`/`, `/assets/main-1a2b.js`), or `undefined`. Each step of the path must be a plain
 * name, so no address leads out of the folder.
 */
export async function readPage(folder: string, urlPath: string): Promise<PageFile | undefined> {
  const steps = (urlPath === '/' ? '/index.html' : urlPath).split('/').slice(1)
  const type = TYPES[path.extname(urlPath === '/' ? 'index.html' : urlPath)]
  if (type === undefined || !steps.every((step) => PLAIN_NAME.test(step))) return undefined
  try {
    return { type, bytes: await readFile(path.join(folder, ...steps)) }
  } catch {
    return undefined
  }
}

/** No empty step, no leading dot, no percent sign, no backslash. */
const PLAIN_NAME = /^[\w-][\w.-]*$/u
