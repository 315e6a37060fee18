import { expect, test } from '../support/journey.ts'

/** What of the policy stops each thing that the page tries. */
const STOPPED = [
  'connect-src',
  'frame-src',
  'img-src',
  'object-src',
  'script-src-attr',
  'script-src-elem',
  'style-src-elem',
]

test('the page has nothing of Node, and no other way to the service', async ({ desk }) => {
  expect(await desk.evaluate('[typeof require, typeof process, typeof module, typeof Buffer]')).toEqual(
    Array.from({ length: 4 }, () => 'undefined'),
  )
  expect(await desk.evaluate('isSecureContext')).toBe(true)
})

test('the policy stops script and style of a page’s own, and everything from elsewhere', async ({
  opened,
}) => {
  const { page } = opened
  const stopped: unknown = await page.evaluate(`(async () => {
    const seen = []
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    const add = (tag, set) => document.body.append(Object.assign(document.createElement(tag), set))
    add('script', { textContent: 'window.broken = 1' })
    add('style', { textContent: 'body { display: none }' })
    add('img', { src: 'https://evil.example/x.png' })
    add('iframe', { src: 'https://evil.example/' })
    add('object', { data: 'https://evil.example/' })
    await fetch('https://evil.example/').catch(() => undefined)
    document.body.insertAdjacentHTML('beforeend', '<p onclick="window.broken = 1" id="evil">x</p>')
    document.querySelector('#evil').click()
    // The browser tells of each in its own time; what it never tells of is missing in the end.
    const wanted = ${JSON.stringify(STOPPED)}
    const until = Date.now() + 10_000
    while (!wanted.every((one) => seen.includes(one)) && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50))
    return { seen: [...new Set(seen)].sort(), broken: window.broken ?? null }
  })()`)
  // A browser may also tell of the test's own evaluation (`script-src`).
  expect(stopped).toEqual({ broken: null, seen: expect.arrayContaining(STOPPED) })
})
