import type { Result } from '../../core/shared/result.ts'
import type { StorageFailure } from '../../service/ports.ts'
import { type Store, StorageError } from '../../service/store.ts'

/** A store that is opened when it is first used, so that a command that needs none never waits for one. */
export function createLazyStore(open: () => Promise<Result<Store, StorageFailure>>): Store {
  let opening: Promise<Result<Store, StorageFailure>> | null = null
  const opened = async (): Promise<Store> => {
    const result = await (opening ??= open())
    if (!result.ok) throw new StorageError(result.failure)
    return result.value
  }
  return {
    read: async (work) => (await opened()).read(work),
    write: async (actor, work) => (await opened()).write(actor, work),
    close: async () => {
      const result = await opening
      if (result?.ok) await result.value.close()
    },
  }
}
