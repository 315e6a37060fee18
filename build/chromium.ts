import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, rename, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A browser for the journeys, and what its process needs besides the usual environment. */
export interface Browser {
  /** `undefined`: Playwright's own. */
  readonly file: string | undefined
  readonly env: Readonly<Record<string, string>>
}

/**
 * CHROMIUM_PATH when it is set; on Linux x64 the browser that an npm package ships, unpacked once per version; elsewhere
 * Playwright's own. Called once before the workers start.
 */
export async function findChromium(): Promise<Browser> {
  const given = process.env['CHROMIUM_PATH']
  if (given !== undefined && given !== '') return { file: given, env: {} }
  if (process.platform !== 'linux' || process.arch !== 'x64') return { file: undefined, env: {} }
  const folder = await unpackedFolder()
  const file = path.join(folder, 'chromium')
  return { file, env: starts(file, {}) ? {} : librariesOf(folder) }
}

/** The package unpacks to TMPDIR and takes whatever lies there: so into a fresh folder, which then gets its name. */
async function unpackedFolder(): Promise<string> {
  const folder = path.join(tmpdir(), `pykala-chromium-${packageVersion()}`)
  if (existsSync(folder)) return folder
  const draft = await mkdtemp(`${folder}-`)
  const usual = process.env['TMPDIR']
  process.env['TMPDIR'] = draft
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium')
    await chromium.executablePath()
    await inflate(path.join(packageFolder(), 'bin', 'al2023.tar.br'))
  } finally {
    if (usual === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = usual
  }
  await rename(draft, folder).catch(async () => rm(draft, { recursive: true }))
  return folder
}

/** NSS of the package's own, for a system without it. */
const librariesOf = (folder: string): Readonly<Record<string, string>> => ({
  LD_LIBRARY_PATH: path.join(folder, 'al2023', 'lib'),
})

function starts(file: string, env: Readonly<Record<string, string>>): boolean {
  try {
    execFileSync(file, ['--version'], { stdio: 'ignore', env: { ...process.env, ...env } })
    return true
  } catch {
    return false
  }
}

const packageFolder = (): string =>
  path.dirname(path.dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')))

/** Its package.json is not exported, but lies in the folder. */
const packageVersion = (): string =>
  /"version": "([^"]+)"/u.exec(readFileSync(path.join(packageFolder(), 'package.json'), 'utf8'))?.[1] ??
  'unknown'
