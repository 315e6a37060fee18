import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openHost } from '../../cli/host.ts'
import { type WebHost, serveWeb } from '../../web/serve.ts'
import { type RawRequest, rawRequest } from '../support/rawRequest.ts'

let folder = ''
let host: WebHost | undefined
let port = 0
let token = ''
const bugs: unknown[] = []

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'pykala-web-'))
  await mkdir(path.join(folder, 'pages', 'assets'), { recursive: true })
  await writeFile(path.join(folder, 'pages', 'index.html'), '<!doctype html><title>Pykälä</title>')
  await writeFile(path.join(folder, 'pages', 'assets', 'main-1a.js'), '0')
  await writeFile(path.join(folder, 'pages', 'notes.txt'), 'not a page')
  await writeFile(path.join(folder, 'secret.js'), 'outside')
  const service = await openHost({ home: path.join(folder, 'home') }).service()
  const served = await serveWeb({
    service,
    port: 0,
    folder: path.join(folder, 'pages'),
    report: (error) => bugs.push(error),
  })
  if (!served.ok) throw new Error(served.failure.code)
  host = served.value
  const address = new URL(host.address)
  port = Number(address.port)
  token = address.hash.slice('#token='.length)
})

afterAll(async () => {
  await host?.close()
  await rm(folder, { recursive: true })
})

const actor = { personId: null, name: 'Iida Kotisaari', roles: ['preparer'] }

/** What our own page sends. */
const honest = (changes: Readonly<Record<string, string | undefined>> = {}): Record<string, string> => {
  const headers = {
    'content-type': 'application/json',
    origin: `http://127.0.0.1:${port}`,
    'x-pykala-token': token,
    ...changes,
  }
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  )
}

const call = async (
  headers: Record<string, string>,
  body: RawRequest['body'] = JSON.stringify({ actor, input: {} }),
  method = 'organisation.list',
) => rawRequest(port, `/api/${method}`, { method: 'POST', headers, body })

describe('calls to the web host', () => {
  it('are answered to our own page', async () => {
    const answer = await call(honest())
    expect(answer.status).toBe(200)
    expect(JSON.parse(answer.body)).toMatchObject({ ok: true })
  })

  it.each([
    ['from a page elsewhere', { origin: 'https://evil.example' }],
    ['from a page of another port of this computer', { origin: 'http://127.0.0.1:1' }],
    ['from a sandboxed frame', { origin: 'null' }],
    ['without Origin, as no browser sends them', { origin: undefined }],
    ['to a name that was bound to this computer', { host: 'evil.example:80', origin: 'http://evil.example' }],
    ['to such a name with our Origin', { host: 'evil.example' }],
  ])('%s are refused', async (_, changes) => {
    const answer = await call(honest(changes))
    expect(answer.status).toBe(403)
    expect(answer.body).not.toContain('ok')
  })

  it.each([
    ['no key', undefined],
    ['an empty key', ''],
    ['a key of another start', 'x'.repeat(43)],
  ])('with %s are refused with a failure that says what to do', async (_, given) => {
    const answer = await call(honest({ 'x-pykala-token': given }))
    expect(answer.status).toBe(401)
    expect(JSON.parse(answer.body)).toMatchObject({ failure: { code: 'host/no-token' } })
  })

  it.each([
    ['half a document', '{ "actor": '],
    ['a text', '"organisation.list"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['no actor', '{ "input": {} }'],
    ['an actor of our own making', JSON.stringify({ actor: { ...actor, roles: ['root'] }, input: {} })],
    ['a field more', JSON.stringify({ actor, input: {}, method: 'case.list', extra: 1 })],
    ['a prototype', '{ "__proto__": { "actor": {} }, "input": {} }'],
  ])('that hold %s are refused', async (_, body) => {
    expect(JSON.parse((await call(honest(), body)).body)).toMatchObject({
      ok: false,
      failure: { code: 'host/bad-message' },
    })
  })

  it.each(['constructor', '__proto__', 'toString', 'case.list/../x', ''])(
    'to the method “%s” are refused',
    async (method) => {
      const answer = await call(honest(), undefined, method)
      expect(JSON.parse(answer.body)).toMatchObject({ failure: { code: 'host/bad-message' } })
    },
  )

  it('are checked against the contract', async () => {
    const answer = await call(honest(), JSON.stringify({ actor, input: { limit: 1e9 } }), 'case.list')
    expect(JSON.parse(answer.body)).toMatchObject({ failure: { code: 'api/bad-input', where: 'limit' } })
  })

  it('as a form are refused: a form needs no question before it is sent', async () => {
    expect((await call(honest({ 'content-type': 'text/plain' }))).status).toBe(415)
  })

  it('that claim to be larger than the limit are refused before they are read', async () => {
    const answer = await call(honest({ 'content-length': '1000000000' }), '{')
    expect(answer.status).toBe(413)
  })

  it('that turn out to be larger than the limit are refused', async () => {
    const answer = await call(honest({ 'transfer-encoding': 'chunked' }), Buffer.alloc(65 * 1024 * 1024, 32))
    expect(answer.status).toBe(413)
  })

  it('by GET are refused', async () => {
    expect((await rawRequest(port, '/api/organisation.list', { headers: honest() })).status).toBe(405)
  })

  it('never reach the service as a bug', () => {
    expect(bugs).toEqual([])
  })
})

describe('pages of the web host', () => {
  it('come with a policy that starts from nothing', async () => {
    const page = await rawRequest(port, '/')
    expect(page.status).toBe(200)
    expect(page.headers['content-security-policy']).toMatch(/^default-src 'none'; script-src 'self'; /u)
    expect(String(page.headers['content-security-policy'])).not.toMatch(/unsafe|https?:|\*/u)
    expect(page.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY' })
    expect(page.headers['access-control-allow-origin']).toBeUndefined()
  })

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/assets/..%2f..%2fsecret.js',
    '/..\\secret.js',
    '//secret.js',
    '/.hidden.js',
    '/notes.txt',
    '/assets',
    '/assets/',
    '/assets/main-1a.js%00.html',
  ])('do not lead out of their folder: %s', async (address) => {
    const answer = await rawRequest(port, address)
    expect(answer.status).toBe(404)
    expect(answer.body).not.toContain('outside')
  })

  it('are not given under another name of this computer', async () => {
    expect((await rawRequest(port, '/', { headers: { host: 'evil.example' } })).status).toBe(403)
  })

  it('take no other method', async () => {
    expect((await rawRequest(port, '/', { method: 'DELETE' })).status).toBe(405)
  })
})

describe('the web host', () => {
  it('has a new key at each start', async () => {
    const service = await openHost({ home: path.join(folder, 'home') }).service()
    const other = await serveWeb({
      service,
      port: 0,
      folder: path.join(folder, 'pages'),
      report: () => undefined,
    })
    if (!other.ok) throw new Error(other.failure.code)
    expect(new URL(other.value.address).hash).not.toBe(`#token=${token}`)
    await other.value.close()
  })

  it('says which port is taken, and what to run when its pages are missing', async () => {
    const service = await openHost({ home: path.join(folder, 'home') }).service()
    const taken = await serveWeb({
      service,
      port,
      folder: path.join(folder, 'pages'),
      report: () => undefined,
    })
    expect(taken).toEqual({ ok: false, failure: { code: 'host/port-taken', port } })
    const bare = await serveWeb({ service, port: 0, folder, report: () => undefined })
    expect(bare).toEqual({ ok: false, failure: { code: 'host/not-built', folder } })
  })
})
