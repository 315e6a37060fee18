import type { ElectronApplication, Page } from '@playwright/test'
import { expect, test } from '../support/journey.ts'

test.describe('links', () => {
  // Chromium says so itself when the policy stops a script in a link.
  test.use({ tolerated: [/JavaScript URL/u] })

  test('the window goes nowhere, opens nothing and asks about links, whole', async ({ desk, opened }) => {
    const electron = desktop(opened.electron)
    await recordDialogs(electron)
    await desk.evaluate(`location.href = 'https://evil.example/?a=1#b'`)
    await desk.evaluate(`window.open('https://user:word@evil.example/')`)
    await desk.evaluate(`window.open('ms-word:ofe|u|https://evil.example/x.docx')`)
    await follow(desk, 'javascript:document.title = "evil"')
    await expect
      .poll(async () => dialogsOf(electron))
      .toEqual([
        'https://evil.example/?a=1#b',
        'https://user:word@evil.example/ (refused)',
        'ms-word:ofe|u|https://evil.example/x.docx (refused)',
      ])
    expect(new URL(desk.url()).origin === 'null' ? desk.url() : '').toMatch(/^app:\/\/pykala\//u)
    expect(await desk.title()).not.toBe('evil')
    expect(await electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1)
  })
})

test('a foreign page with our preload is not heard', async ({ desk, opened }) => {
  await desk.getByRole('heading', { level: 1 }).waitFor()
  const heard = await desktop(opened.electron).evaluate(async ({ BrowserWindow, app }) => {
    const preload = `${app.getAppPath()}/out/preload/preload.cjs`
    const foreign = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
    await foreign.loadURL('data:text/html,<p>evil</p>')
    const call = `window.pykala.call({ actor: { personId: null, name: 'x', roles: [] }, method: 'organisation.list', input: {} })`
    const answer: unknown = await foreign.webContents.executeJavaScript(
      `${call}.then(() => 'heard', (error) => error.message)`,
    )
    foreign.destroy()
    return answer
  })
  expect(heard).toContain('foreign sender')
})

test('what is no call, too large or not of the contract is refused with a failure', async ({ desk }) => {
  const codes: unknown = await desk.evaluate(`(async () => {
    const actor = { personId: null, name: 'x', roles: [] }
    const messages = [
      null, 'case.list', [], {},
      { actor, method: 'organisation.list' , input: {}, extra: 1 },
      { actor: { ...actor, roles: ['root'] }, method: 'organisation.list', input: {} },
      { actor, method: '__proto__', input: {} },
      { actor, method: 'constructor', input: {} },
      { actor, method: 'case.list', input: { limit: 1e9 } },
      { actor, method: 'shell.save', input: { name: '../../etc/passwd', bytes: new Uint8Array(1) } },
      { actor, method: 'shell.window', input: { address: 'https://evil.example/' } },
      { actor, method: 'shell.link', input: { url: 7 } },
      { actor, method: 'case.list', input: { text: 'x'.repeat(65 * 1024 * 1024) } },
    ]
    const answers = await Promise.all(messages.map((message) => window.pykala.call(message)))
    return answers.map((answer) => answer.failure.code)
  })()`)
  expect(codes).toEqual([
    ...Array.from({ length: 8 }, () => 'host/bad-message'),
    ...Array.from({ length: 4 }, () => 'api/bad-input'),
    'host/bad-message',
  ])
})

test('permissions, downloads and webviews are refused', async ({ desk }) => {
  const refused: unknown = await desk.evaluate(`(async () => [
    await navigator.permissions.query({ name: 'geolocation' }).then(({ state }) => state),
    await navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'heard', (error) => error.name),
    await Notification.requestPermission(),
  ])()`)
  expect(refused).toEqual(['denied', expect.stringMatching(/NotAllowedError|NotFoundError/u), 'denied'])
})

function desktop(electron: ElectronApplication | undefined): ElectronApplication {
  if (electron === undefined) throw new Error('not in Electron')
  return electron
}

/** Answers every question of the desktop with its safe choice, and remembers what was asked. */
async function recordDialogs(electron: ElectronApplication): Promise<void> {
  await electron.evaluate(({ dialog }) => {
    const asked: string[] = []
    Object.assign(globalThis, { asked })
    const answer = async (...given: readonly unknown[]): Promise<{ response: number }> => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the last argument of showMessageBox
      const { detail, type } = given.at(-1) as { detail: string; type: string }
      asked.push(type === 'question' ? detail : `${detail} (refused)`)
      return { response: 0 }
    }
    Object.assign(dialog, { showMessageBox: answer })
  })
}

const dialogsOf = async (electron: ElectronApplication): Promise<unknown> =>
  electron.evaluate(() => Reflect.get(globalThis, 'asked'))

const follow = async (page: Page, href: string): Promise<void> => {
  await page.evaluate(
    `document.body.append(Object.assign(document.createElement('a'), { href: ${JSON.stringify(href)}, id: 'evil', textContent: 'x' }))`,
  )
  await page.evaluate(`document.querySelector('#evil').click()`)
}
