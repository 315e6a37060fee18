import { readFileSync, realpathSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { StorageFailure } from '../../service/ports.ts'

/** What the choice of folder depends on; in tests another computer's. */
export interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly userFolder: string
  /** Text of `/proc/mounts`; empty where there is none. */
  readonly mounts: string
}

export type UnsafeFolder = Extract<
  StorageFailure,
  { readonly code: 'storage/network-folder' | 'storage/synced-folder' }
>

/**
 * The folder where the office's database and backups live: `--home`, else PYKALA_HOME, else the platform's local
 * (never roaming) place. A network share or a synced folder is refused: SQLite's locks can't be trusted there, and a
 * file copied in the middle of a write is a broken one (docs/decisions/0004-storage.md).
 */
export function homeFolder(
  given: string | undefined,
  surroundings: Surroundings = thisComputer(),
): Result<string, UnsafeFolder> {
  const folder = given ?? surroundings.env['PYKALA_HOME'] ?? localPlace(surroundings)
  const unc = /^(?:\\\\|\/\/)[^\\/?.]/u.test(folder)
  if (unc) return fail({ code: 'storage/network-folder', path: folder, kind: 'UNC' })
  const whole = realPath(path.resolve(folder))
  const mount = networkMount(whole, surroundings.mounts)
  if (mount !== undefined) return fail({ code: 'storage/network-folder', path: folder, kind: mount })
  const synced = syncService(whole, surroundings.env)
  if (synced !== undefined) return fail({ code: 'storage/synced-folder', path: folder, kind: synced })
  return ok(whole)
}

const thisComputer = (): Surroundings => ({
  platform: process.platform,
  env: process.env,
  userFolder: os.homedir(),
  mounts: readMounts(),
})

function localPlace({ platform, env, userFolder }: Surroundings): string {
  switch (platform) {
    case 'darwin':
      return path.posix.join(userFolder, 'Library', 'Application Support', 'Pykala')
    case 'win32':
      return path.win32.join(env['LOCALAPPDATA'] ?? path.win32.join(userFolder, 'AppData', 'Local'), 'Pykala')
    default:
      return path.posix.join(env['XDG_DATA_HOME'] || path.posix.join(userFolder, '.local', 'share'), 'pykala')
  }
}

/** File systems over a network, and FUSE ones (sshfs, rclone, cloud drives), by the names in `/proc/mounts`. */
const NETWORK_TYPES = /^(?:nfs4?|cifs|smb3|smbfs|afs|ncpfs|9p|davfs|ceph|glusterfs|lustre|fuse(?:\..+)?)$/u

/** Local disks that only happen to be FUSE. */
const LOCAL_FUSE = new Set(['fuse.ntfs-3g', 'fuse.exfat', 'fuseblk'])

function networkMount(folder: string, mounts: string): string | undefined {
  const [nearest] = mounts
    .split('\n')
    .map((line) => line.split(' '))
    .map(([, point = '', type = '']) => ({ point: unescapeMount(point), type }))
    .filter(({ point }) => isInside(folder, point))
    .toSorted((a, b) => b.point.length - a.point.length)
  if (nearest === undefined || LOCAL_FUSE.has(nearest.type)) return undefined
  return NETWORK_TYPES.test(nearest.type) ? nearest.type : undefined
}

/** `/proc/mounts` writes a space as `\040`. */
const unescapeMount = (text: string): string =>
  text.replaceAll(/\\(\d{3})/gu, (_, octal: string) => String.fromCodePoint(Number.parseInt(octal, 8)))

const isInside = (folder: string, parent: string): boolean =>
  parent !== '' && (folder === parent || folder.startsWith(parent.endsWith('/') ? parent : `${parent}/`))

/** Names of folders that sync services keep. */
const SYNC_FOLDERS: readonly (readonly [string, RegExp])[] = [
  ['OneDrive', /^onedrive(?: - .+)?$|^onedrive-.+$/iu],
  ['SharePoint', /^sharepoint(?: - .+)?$/iu],
  ['Dropbox', /^dropbox(?: \(.+\))?$/iu],
  ['Google Drive', /^(?:google drive|googledrive(?:-.+)?|my drive)$/iu],
  ['iCloud', /^(?:icloud ?drive|mobile documents|com~apple~clouddocs)$/iu],
  ['Nextcloud', /^(?:nextcloud|owncloud)$/iu],
]

/** Windows says where OneDrive is; else the folder's own name tells. */
function syncService(folder: string, env: Surroundings['env']): string | undefined {
  const oneDrive = [env['OneDrive'], env['OneDriveCommercial'], env['OneDriveConsumer']]
  if (oneDrive.some((root) => root !== undefined && root !== '' && isInside(slashed(folder), slashed(root))))
    return 'OneDrive'
  const parts = folder.split(/[\\/]/u)
  return SYNC_FOLDERS.find(([, name]) => parts.some((part) => name.test(part)))?.[0]
}

const slashed = (folder: string): string => folder.replaceAll('\\', '/').toLowerCase()

/** The folder with links followed, as far up as it exists. */
function realPath(folder: string): string {
  try {
    return realpathSync(folder)
  } catch {
    const parent = path.dirname(folder)
    return parent === folder ? folder : path.join(realPath(parent), path.basename(folder))
  }
}

function readMounts(): string {
  try {
    return readFileSync('/proc/mounts', 'utf8')
  } catch {
    return ''
  }
}
