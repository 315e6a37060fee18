import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { type Browser, chromium } from '@playwright/test'
import { expect, test } from '../support/journey.ts'

/** Folder of a program that electron-builder packed (`linux-unpacked`). */
const packed = process.env['PYKALA_PACKED'] ?? ''

test.describe('the packed program', () => {
  test.skip(packed === '', 'PYKALA_PACKED names none')

  test('opens its window from the archive, and its service answers', async ({ home }) => {
    const program = spawn(
      path.join(packed, 'pykala'),
      [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--remote-debugging-port=0'],
      {
        stdio: ['ignore', 'ignore', 'pipe'],
        env: { ...process.env, PYKALA_HOME: home, PYKALA_SERVICE_NODE: process.execPath },
      },
    )
    test.setTimeout(120_000)
    try {
      // A debugger of Node is what a fuse forbids; the window's own is asked for by its switch.
      const browser = await connect(await debuggerOf(program))
      const page = browser.contexts()[0]?.pages()[0]
      if (page === undefined) throw new Error('no window')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mistä aloitetaan?')
      expect(page.url()).toMatch(/^app:\/\/pykala\//u)
      const answer: unknown = await page.evaluate(
        `window.pykala.call({ actor: { personId: null, name: 'x', roles: [] }, method: 'organisation.list', input: {} })`,
      )
      expect(answer).toMatchObject({ ok: true })
    } finally {
      program.kill()
      if (program.exitCode === null && program.signalCode === null) await once(program, 'exit')
    }
  })
})

/** Asked while the window is being made, a debugger may never answer: it is asked again. */
async function connect(address: string, left = 4): Promise<Browser> {
  try {
    return await chromium.connectOverCDP(address, { noDefaults: true, timeout: 15_000 })
  } catch (error) {
    if (left === 0) throw error
    return connect(address, left - 1)
  }
}

/** Chromium says on stderr where its debugger listens. */
async function debuggerOf(program: ChildProcess): Promise<string> {
  if (program.stderr === null) throw new Error('the program says nothing')
  for await (const line of createInterface({ input: program.stderr })) {
    const [, address] = /^DevTools listening on (ws:\S+)$/u.exec(line) ?? []
    if (address !== undefined) {
      program.stderr.resume()
      return address
    }
  }
  throw new Error('the program ended before its window came')
}
