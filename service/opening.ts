import { ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import type { Ports } from './ports.ts'

/** An office that opens within this, in milliseconds, is not spoken of. */
const AT_ONCE_MS = 1000

export const openingHandlers: Handlers<'office.opening'> = {
  'office.opening': async (ports) =>
    ok((await isOpenSoon(ports)) ? null : (ports.opening() ?? { done: 0, of: 0 })),
}

/** Begins the opening. One that fails is open too: whatever is asked next says why. */
async function isOpenSoon({ store }: Ports): Promise<boolean> {
  const opened = store.changeMark().then(
    () => true,
    () => true,
  )
  const soon = new Promise<boolean>((resolve) => {
    setTimeout(() => resolve(false), AT_ONCE_MS)
  })
  return Promise.race([opened, soon])
}
