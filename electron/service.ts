import 'temporal-polyfill/global'
import { openHost } from '../cli/host.ts'
import { carryCall } from '../service/carry.ts'
import { createOpenCalls } from '../service/openCalls.ts'
import type { ServiceAnswer, ServiceOrder } from './serviceMessages.ts'

/**
 * The service in a process of its own: a utility process of Electron, or a child of Node (PYKALA_SERVICE_NODE). Its one
 * argument is the data folder; none: PYKALA_HOME, else the platform's local place.
 */
const [home] = process.argv.slice(2)
const host = openHost({ home: home === '' ? undefined : home })

const calls = createOpenCalls()

/** How long calls that are still being answered are waited for: less than main waits for this process. */
const CLOSING_MS = 4000

/** `process.parentPort` is there in a utility process only. */
const port: Electron.ParentPort | undefined = process.parentPort

const send = (answer: ServiceAnswer): void => {
  if (port === undefined) process.send?.(answer)
  else port.postMessage(answer)
}

async function obey(order: ServiceOrder): Promise<void> {
  switch (order.kind) {
    case 'call':
      return send({ id: order.id, result: await calls.during(carry(order.message)) })
    case 'close':
      await calls.ended(CLOSING_MS)
      await host.close()
      process.exit(0)
  }
}

const carry = async (message: unknown) => carryCall(await host.service(), message, report)

function report(error: unknown, method: string): void {
  process.stderr.write(
    `${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
}

// Only main holds the other end, so what comes is an order.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- boundary: see above
const hear = (order: unknown): void => void obey(order as ServiceOrder)

if (port === undefined) process.on('message', hear)
else port.on('message', ({ data }: { readonly data: unknown }) => hear(data))

// Main ended without a word: nobody will ask any more.
process.on('disconnect', () => void obey({ kind: 'close' }))
