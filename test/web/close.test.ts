import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { openHost } from '../../cli/host.ts'
import { serveWeb } from '../../web/serve.ts'
import { temporaryFolder } from '../support/folders.ts'
import { rawRequest } from '../support/rawRequest.ts'

it('a host that is closed answers the calls it has before the store goes, and takes no more', async () => {
  const folder = temporaryFolder()
  await mkdir(path.join(folder, 'pages'))
  await writeFile(path.join(folder, 'pages', 'index.html'), '<!doctype html><title>Pykälä</title>')
  const office = openHost({ home: path.join(folder, 'home') })
  const bugs: unknown[] = []
  const served = await serveWeb({
    service: await office.service(),
    port: 0,
    folder: path.join(folder, 'pages'),
    report: (error) => bugs.push(error),
  })
  if (!served.ok) throw new Error(served.failure.code)
  const address = new URL(served.value.address)
  const port = Number(address.port)
  const ask = async (method: string, input: unknown) =>
    rawRequest(port, `/api/${method}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        origin: `http://127.0.0.1:${port}`,
        'x-pykala-token': address.hash.slice('#token='.length),
      },
      body: JSON.stringify({ actor: { personId: null, name: 'Iida Kotisaari', roles: [] }, input }),
    })
  const filling = ask('office.openSample', { language: 'fi' })
  expect(await ask('organisation.list', {})).toMatchObject({ status: 200 })
  await served.value.close()
  await office.close()
  expect(await filling).toMatchObject({ status: 200 })
  expect(JSON.parse((await filling).body)).toMatchObject({ ok: true })
  expect(bugs).toEqual([])
  await expect(ask('organisation.list', {})).rejects.toThrow(/ECONNREFUSED/u)
})
