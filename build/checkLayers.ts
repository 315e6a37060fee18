import { readFileSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** One import that breaks the house's order: which file, what it imports, and the rule. */
export interface LayerBreach {
  readonly file: string
  readonly imports: string
  readonly rule: string
}

/** Which storeys a storey may import besides itself. `build` and `test` stand outside the house. */
const STOREYS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  api: ['core'],
  service: ['core', 'api'],
  adapters: ['core', 'service'],
  web: ['core', 'api', 'service', 'adapters'],
  cli: ['core', 'api', 'service', 'adapters', 'web'],
  electron: ['core', 'api', 'service', 'adapters', 'cli'],
  renderer: ['core', 'api'],
}

/** Rooms of core in order: a room may import itself and those before it. `intake` may use all of them. */
const ROOMS = [
  'shared',
  'calendar',
  'organisation',
  'casefile',
  'template',
  'draft',
  'meeting',
  'decision',
  'appeal',
  'document',
  'publication',
  'followup',
  'intake',
]

/** Packages a storey may import. Storeys that are not named may import any dependency. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  core: ['@noble/hashes'],
  api: ['zod'],
  service: [],
}

/**
 * Checks the import order of the house under `root`.
 * Throws when a storey's folder has no TypeScript file: a rule that reads nothing must not pass.
 */
export function checkLayers(
  root: string,
  storeys: readonly string[] = Object.keys(STOREYS),
): readonly LayerBreach[] {
  return storeys.flatMap((storey) => {
    const files = typescriptFiles(path.join(root, storey))
    if (files.length === 0) throw new Error(`layers: no TypeScript file in ${path.join(root, storey)}`)
    return files.flatMap((file) => breachesOf(root, file))
  })
}

function breachesOf(root: string, file: string): readonly LayerBreach[] {
  const from = path.relative(root, file).split(path.sep).join('/')
  return importsOf(readFileSync(file, 'utf8')).flatMap((specifier) => {
    const rule = specifier.startsWith('.')
      ? brokenByFile(from, path.posix.normalize(path.posix.join(path.posix.dirname(from), specifier)))
      : brokenByPackage(from, specifier)
    return rule === null ? [] : [{ file: from, imports: specifier, rule }]
  })
}

function brokenByFile(from: string, to: string): string | null {
  const [fromStorey = '', fromRoom = ''] = from.split('/')
  const [toStorey = '', toRoom = ''] = to.split('/')
  if (fromStorey === toStorey) return fromStorey === 'core' ? brokenByRoom(fromRoom, toRoom) : null
  return STOREYS[fromStorey]?.includes(toStorey) ? null : `${fromStorey} may not import ${toStorey}`
}

function brokenByRoom(from: string, to: string): string | null {
  const unknown = [from, to].find((room) => !ROOMS.includes(room))
  if (unknown !== undefined) return `core has no room ${unknown}`
  return ROOMS.indexOf(to) <= ROOMS.indexOf(from) ? null : `core/${from} may not import core/${to}`
}

function brokenByPackage(from: string, specifier: string): string | null {
  const storey = from.split('/')[0] ?? ''
  const allowed = PACKAGES[storey]
  if (allowed === undefined) return null
  return allowed.some((name) => specifier === name || specifier.startsWith(`${name}/`))
    ? null
    : `${storey} may not import the package ${specifier}`
}

/**
 * Specifiers of static, type-only, side-effect and dynamic imports and of re-exports. A dynamic import whose module
 * is computed is `(computed)`: nobody can say what it brings in.
 */
export function importsOf(source: string): readonly string[] {
  const code = source.replaceAll(/\/\*[\s\S]*?\*\//gu, '').replaceAll(/^\s*\/\/.*$/gmu, '')
  const named = [STATIC_IMPORT, SIDE_EFFECT_IMPORT, DYNAMIC_IMPORT].flatMap((kind) => [
    ...code.matchAll(kind),
  ])
  const computed = code.match(COMPUTED_IMPORT) ?? []
  return [...named.map((match) => match[2] ?? ''), ...computed.map(() => '(computed)')]
}

/** `import … from '…'`, `export … from '…'`; a `from` inside a text is none. */
const STATIC_IMPORT = /^\s*(?:import|export)\b[^'"`=;()]*?\bfrom\s*(['"])([^'"\n]+)\1/gmu
const SIDE_EFFECT_IMPORT = /^\s*import\s*(['"])([^'"\n]+)\1/gmu
const DYNAMIC_IMPORT = /\bimport\(\s*(['"`])([^'"`\n$]+)\1/gu
const COMPUTED_IMPORT = /\bimport\((?!\s*(?:['"]|`[^`$]*`))/gu

function typescriptFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
}

if (import.meta.main) {
  const breaches = checkLayers(path.dirname(import.meta.dirname))
  for (const { file, imports, rule } of breaches) process.stderr.write(`${file}: ${rule} (${imports})\n`)
  process.exitCode = breaches.length === 0 ? 0 : 1
}
