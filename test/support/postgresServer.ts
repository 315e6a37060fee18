import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, chownSync, readdirSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of a real PostgreSQL; `null`: `initdb` and `postgres` are not on this machine. */
    readonly postgresUrl: string | null
  }
}

/** Starts a real PostgreSQL once for all tests. */
export async function setup(project: TestProject): Promise<() => void> {
  const server = await startPostgres()
  if (server === null)
    process.stderr.write('storage tests: no initdb and postgres on this machine, PGlite stands in alone\n')
  project.provide('postgresUrl', server?.url ?? null)
  return () => server?.stop()
}

/** In a temporary folder, on a Unix socket, as an ordinary user. `null`: its programs are not on this machine. */
export async function startPostgres(): Promise<{ readonly url: string; readonly stop: () => void } | null> {
  const programs = findPrograms()
  if (programs === null) return null
  // Straight under the temporary folder: a socket's path holds 107 bytes.
  const folder = mkdtempSync(path.join(os.tmpdir(), 'pykala-pg-'))
  const user = ordinaryUser()
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid ?? user.uid)
  const cluster = path.join(folder, 'cluster')
  execFileSync(
    path.join(programs, 'initdb'),
    ['-D', cluster, '-U', 'pykala', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync'],
    { ...user, cwd: folder, stdio: 'ignore' },
  )
  const server = spawn(
    path.join(programs, 'postgres'),
    ['-D', cluster, '-k', folder, '-c', 'listen_addresses=', '-c', 'fsync=off', '-c', 'max_connections=300'],
    { ...user, cwd: folder, stdio: 'ignore' },
  )
  await waitFor(path.join(folder, '.s.PGSQL.5432'))
  return {
    url: `postgres://pykala@/postgres?host=${encodeURIComponent(folder)}`,
    stop: () => {
      server.once('exit', () => rmSync(folder, { recursive: true, force: true }))
      server.kill('SIGINT')
    },
  }
}

function findPrograms(): string | null {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter)
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian) ? readdirSync(debian) : []
  const candidates = [...versions.map((version) => path.join(debian, version, 'bin')), ...folders]
  return (
    candidates.find((folder) =>
      ['initdb', 'postgres'].every((name) => existsSync(path.join(folder, name))),
    ) ?? null
  )
}

/** PostgreSQL refuses to run as root. */
function ordinaryUser(): { readonly uid?: number; readonly gid?: number } {
  if (process.getuid?.() !== 0) return {}
  const name = ['postgres', 'nobody'].find(userExists)
  if (name === undefined) return {}
  const number = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8' }))
  return { uid: number('-u'), gid: number('-g') }
}

function userExists(name: string): boolean {
  try {
    execFileSync('id', [name], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function waitFor(file: string): Promise<void> {
  for (let tries = 0; tries < 200 && !existsSync(file); tries++)
    await new Promise((resolve) => setTimeout(resolve, 50))
  // The socket is there a moment before the server answers.
  await new Promise((resolve) => setTimeout(resolve, 300))
}
