import { BrowserWindow, type IpcMainInvokeEvent, ipcMain } from 'electron'
import { callSchema } from '../api/actor.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { type ShellMethodName, isShellMethod, shellContract } from '../api/shell.ts'
import { type Result, fail } from '../core/shared/result.ts'
import { isOurPage } from './page.ts'
import type { ServiceClient } from './serviceClient.ts'
import { isTooLarge } from './size.ts'
import { type ShellHouse, shellActs } from './shellActs.ts'

/**
 * The one channel. A message is taken from the top frame of our own page only; a shell method is checked here by its
 * contract, every other one in the service's process.
 */
export function openChannel(service: ServiceClient, house: ShellHouse): void {
  ipcMain.handle('pykala', async (event, message: unknown) => {
    const window = senderOf(event)
    if (window === undefined) throw new Error('channel: foreign sender')
    if (isTooLarge(message)) return fail({ code: 'host/bad-message', problem: 'size' })
    const call = callSchema.safeParse(message)
    if (!call.success) return fail({ code: 'host/bad-message', problem: 'call' })
    const { method, input } = call.data
    return isShellMethod(method) ? actOn(window, method, input, house) : service.call(call.data)
  })
}

function senderOf({ senderFrame, sender }: IpcMainInvokeEvent): BrowserWindow | undefined {
  if (senderFrame === null || senderFrame.parent !== null || !isOurPage(senderFrame.url)) return undefined
  return BrowserWindow.fromWebContents(sender) ?? undefined
}

async function actOn(
  window: BrowserWindow,
  method: ShellMethodName,
  input: unknown,
  house: ShellHouse,
): Promise<Result<unknown, AppFailure>> {
  const parsed = shellContract[method].input.safeParse(input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return fail({
      code: 'api/bad-input',
      method,
      where: issue?.path.map(String).join('.') ?? '',
      problem: issue?.message ?? '',
    })
  }
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- parsed by this method's own schema
  return shellActs[method](window, parsed.data as never, house)
}
