import { fail } from '../../core/shared/result.ts'
import { serveWeb } from '../../web/serve.ts'
import type { Command } from '../command.ts'

export const serveCommands: readonly Command[] = [
  {
    noun: 'serve',
    verb: null,
    summary: {
      fi: 'Avaa Pykälä tämän koneen selaimeen; näyttää osoitteen ja palvelee, kunnes painat Ctrl C',
      sv: 'Öppna Pykälä i datorns webbläsare; visar adressen och betjänar tills du trycker Ctrl C',
      en: 'Open Pykälä to a browser on this computer; shows the address and serves until Ctrl C',
    },
    operands: '',
    operandCount: [0, 0],
    options: {
      port: {
        type: 'string',
        placeholder: 'N',
        help: {
          fi: 'portti (0: mikä tahansa vapaa); muuten 4390, tai vapaa, jos se on varattu',
          sv: 'port (0: vilken som helst ledig); annars 4390, eller en ledig om den är upptagen',
          en: 'port (0: any free one); else 4390, or a free one when that is taken',
        },
      },
    },
    run: async (call) => {
      const port = readPort(call.option('port'))
      if (port === null)
        return fail({
          code: 'api/bad-input',
          method: 'serve',
          where: '--port',
          problem: `${call.option('port') ?? ''} – 0…65535`,
        })
      const host = await serveWeb({ service: await call.service(), port, report: reportBug })
      if (!host.ok) return host
      const { address, close } = host.value
      return { ok: true, json: { address }, lines: [address], until: interrupted().then(close) }
    },
  },
]

function readPort(text: string | undefined): number | undefined | null {
  if (text === undefined) return undefined
  return /^\d{1,5}$/u.test(text) && Number(text) < 2 ** 16 ? Number(text) : null
}

function reportBug(error: unknown, method: string): void {
  process.stderr.write(
    `${method}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  )
}

/** Ctrl C, or another program that asks this one to end. */
const interrupted = async (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
