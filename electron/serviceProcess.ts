import { spawn } from 'node:child_process'
import { utilityProcess } from 'electron'
import type { ServiceOrder } from './serviceMessages.ts'

/** A running service process, of either kind. */
export interface ServiceProcess {
  readonly send: (order: ServiceOrder) => void
  readonly onMessage: (listener: (message: unknown) => void) => void
  readonly onExit: (listener: () => void) => void
  readonly kill: () => void
}

/** How the service is run: which built file, over which data folder (empty: the usual one), by which Node. */
export interface ServiceStart {
  readonly entry: string
  readonly home: string
  /** A Node executable to use instead of Electron's own; development and tests only. */
  readonly node: string | undefined
}

export const startService = (start: ServiceStart): ServiceProcess =>
  start.node === undefined ? startUtility(start) : startChild(start, start.node)

function startUtility({ entry, home }: ServiceStart): ServiceProcess {
  const child = utilityProcess.fork(entry, [home], { serviceName: 'Pykälä', stdio: 'inherit' })
  return {
    send: (order) => child.postMessage(order),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.on('exit', listener),
    kill: () => void child.kill(),
  }
}

/** `advanced` carries bytes and `undefined` unchanged between an older Electron and a newer Node. */
function startChild({ entry, home }: ServiceStart, node: string): ServiceProcess {
  const child = spawn(node, [entry, home], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    serialization: 'advanced',
  })
  return {
    send: (order) => {
      if (child.connected) child.send(order)
    },
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => {
      child.on('exit', listener)
      child.on('error', listener)
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
