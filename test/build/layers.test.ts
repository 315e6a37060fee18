import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkLayers, importsOf } from '../../build/checkLayers.ts'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'pykala-layers-'))
})

afterEach(async () => rm(root, { recursive: true }))

async function write(file: string, source: string): Promise<void> {
  await mkdir(path.join(root, path.dirname(file)), { recursive: true })
  await writeFile(path.join(root, file), source)
}

describe('the order of the house', () => {
  it.each([
    [
      'a storey above',
      'core/shared/x.ts',
      "import { a } from '../../service/a.ts'",
      'core may not import service',
    ],
    ['a storey beside', 'api/x.ts', "import { a } from '../adapters/a.ts'", 'api may not import adapters'],
    [
      'the contract from an adapter',
      'adapters/x.ts',
      "import { a } from '../api/a.ts'",
      'adapters may not import api',
    ],
    [
      'a host from the service',
      'service/x.ts',
      "import { a } from '../cli/a.ts'",
      'service may not import cli',
    ],
    ['a test from a host', 'cli/x.ts', "import { a } from '../test/a.ts'", 'cli may not import test'],
    [
      'a later room',
      'core/draft/x.ts',
      "import { a } from '../meeting/a.ts'",
      'core/draft may not import core/meeting',
    ],
    [
      'a room that is not there',
      'core/attic/x.ts',
      "import { a } from '../shared/a.ts'",
      'core has no room attic',
    ],
    [
      'a package in core',
      'core/shared/x.ts',
      "import { z } from 'zod'",
      'core may not import the package zod',
    ],
    [
      'a package in the service',
      'service/x.ts',
      "import { z } from 'zod'",
      'service may not import the package zod',
    ],
    [
      'Node in core',
      'core/shared/x.ts',
      "import { readFile } from 'node:fs'",
      'core may not import the package node:fs',
    ],
    [
      'Node in the contract',
      'api/x.ts',
      "import path from 'node:path'",
      'api may not import the package node:path',
    ],
    [
      'a dynamic import',
      'core/shared/x.ts',
      "const a = await import('../../api/a.ts')",
      'core may not import api',
    ],
    [
      'a dynamic import in backticks',
      'core/shared/x.ts',
      'const a = await import(`node:fs`)',
      'package node:fs',
    ],
    [
      'a half computed import',
      'core/shared/x.ts',
      'const a = await import(`../${name}.ts`)',
      'package (computed)',
    ],
    ['a computed import', 'core/shared/x.ts', 'const a = await import(name)', 'package (computed)'],
    [
      'a re-export',
      'core/shared/x.ts',
      "export { a } from '../meeting/a.ts'",
      'core/shared may not import core/meeting',
    ],
    ['a re-export of all', 'api/x.ts', "export * from '../service/a.ts'", 'api may not import service'],
    [
      'a type-only import',
      'core/shared/x.ts',
      "import type { A } from '../../api/a.ts'",
      'core may not import api',
    ],
    [
      'an inline type',
      'core/shared/x.ts',
      "export type A = import('../../api/a.ts').A",
      'core may not import api',
    ],
    [
      'a side-effect import',
      'core/shared/x.ts',
      "import 'temporal-polyfill/global'",
      'package temporal-polyfill/global',
    ],
    [
      'an import over several lines',
      'core/shared/x.ts',
      "import {\n  a,\n} from '../../cli/a.ts'",
      'core may not import cli',
    ],
  ])('%s is a breach', async (_what, file, source, rule) => {
    await write(file, `${source}\n`)
    const breaches = checkLayers(root, [file.split('/')[0] ?? ''])
    expect(breaches).toHaveLength(1)
    expect(breaches[0]).toMatchObject({ file })
    expect(breaches[0]?.rule).toContain(rule)
  })

  it.each([
    ['an earlier room', 'core/meeting/x.ts', "import { a } from '../draft/a.ts'"],
    ['its own room', 'core/meeting/x.ts', "import { a } from './a.ts'"],
    ['the one package of core', 'core/shared/x.ts', "import { sha256 } from '@noble/hashes/sha2.js'"],
    ['every room, from the last one', 'core/intake/x.ts', "import { a } from '../followup/a.ts'"],
    ['what only a comment names', 'core/shared/x.ts', "// import { a } from '../../service/a.ts'\nexport {}"],
    ['what only a text says', 'core/shared/x.ts', "export const x = `kept from '../../cli/a.ts' on`"],
    ['a word of a text', 'core/shared/x.ts', "export const x = 'the import (of minutes)'"],
    ['what a block comment names', 'core/shared/x.ts', "/* from '../../service/a.ts' */\nexport {}"],
  ])('%s may be imported', async (_what, file, source) => {
    await write(file, `${source}\n`)
    expect(checkLayers(root, ['core'])).toEqual([])
  })

  it('throws when a storey has no TypeScript file: a check that reads nothing must not pass', async () => {
    await mkdir(path.join(root, 'core'))
    await write('core/readme.md', 'nothing')
    expect(() => checkLayers(root, ['core'])).toThrow('no TypeScript file')
  })

  it('throws when a storey is not there at all', () => {
    expect(() => checkLayers(root, ['core'])).toThrow('core')
  })

  it('finds every import of a file', () => {
    const source = [
      "import a from 'a'",
      "import type { B } from './b.ts'",
      "export * from '../c.ts'",
      "import 'd'",
    ]
    expect(importsOf(source.join('\n')).toSorted()).toEqual(['../c.ts', './b.ts', 'a', 'd'])
  })

  it('holds in this house', () => {
    expect(checkLayers(path.resolve(import.meta.dirname, '../..'))).toEqual([])
  })
})
