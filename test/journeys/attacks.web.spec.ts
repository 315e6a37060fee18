import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from '../support/journey.ts'

/** A page of somebody else's on this computer. */
async function foreignSite(): Promise<{ readonly address: string; readonly close: () => void }> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<!doctype html><title>Evil</title><p>Evil</p>')
  })
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a server that listens on a port has such an address
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}/`, close: () => server.close() }
}

test('a page of another port of this computer gets nothing, not even with the key', async ({
  opened,
  browser,
}) => {
  const site = await foreignSite()
  const address = new URL(opened.address ?? '')
  const page = await (await browser.newContext()).newPage()
  await page.goto(site.address)
  const answer: unknown = await page.evaluate(`(async () => {
    const body = JSON.stringify({ actor: { personId: null, name: 'x', roles: [] }, input: {} })
    const ask = (headers, mode) => fetch('${address.origin}/api/organisation.list', { method: 'POST', mode, headers, body })
      .then((response) => response.status, () => 'refused')
    return [
      await ask({ 'content-type': 'application/json', 'x-pykala-token': '${address.hash.slice('#token='.length)}' }, 'cors'),
      await ask({ 'content-type': 'text/plain' }, 'no-cors'),
    ]
  })()`)
  expect(answer).toEqual(['refused', 'refused'])
  await page.context().close()
  site.close()
})

test('an address without its key shows what to do instead of an office', async ({ opened, browser }) => {
  const page = await (await browser.newContext()).newPage()
  await page.goto(new URL(opened.address ?? '').origin)
  await expect(page.getByRole('alert')).toContainText('Avaa se osoite, jonka Pykälä näytti käynnistyessään.')
  await page.context().close()
})

test('the key does not stay in sight', async ({ page }) => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(page.url()).not.toContain('token')
})
