import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import path from 'node:path'

/** The least Node that Pykälä runs on. */
export const NEEDED_MAJOR = 24

/** A Node of this computer that is too old for Pykälä, outside any node_modules. */
export function findOlderNode(): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  return folders
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .find((node) => existsSync(node) && majorOf(node) < NEEDED_MAJOR)
}

const majorOf = (node: string): number =>
  Number(/^v(\d+)/u.exec(execFileSync(node, ['--version'], { encoding: 'utf8' }))?.[1] ?? NEEDED_MAJOR)
