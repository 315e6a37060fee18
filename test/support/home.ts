import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'

/** A test that names no data folder has one of its own: never that of whoever runs the tests. */
const home = mkdtempSync(path.join(tmpdir(), 'pykala-test-home-'))
process.env['PYKALA_HOME'] = home

afterAll(() => rmSync(home, { recursive: true, force: true }))
