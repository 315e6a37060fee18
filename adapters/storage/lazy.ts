import type { Result } from '../../core/shared/result.ts'
import type { StorageFailure } from '../../service/ports.ts'
import { type Store, StorageError } from '../../service/store.ts'

/** A store that can be closed under its users: the next use opens it anew. */
export interface LazyStore extends Store {
  readonly letGo: () => Promise<void>
}

/** A store that is opened when it is first used, so that a command that needs none never waits for one. */
export function createLazyStore(open: () => Promise<Result<Store, StorageFailure>>): LazyStore {
  let opening: Promise<Result<Store, StorageFailure>> | null = null
  const opened = async (): Promise<Store> => {
    const result = await (opening ??= open())
    if (!result.ok) throw new StorageError(result.failure)
    return result.value
  }
  const close = async (): Promise<void> => {
    const result = await opening
    if (result?.ok) await result.value.close()
  }
  return {
    read: async (work) => (await opened()).read(work),
    write: async (actor, work) => (await opened()).write(actor, work),
    changeMark: async () => (await opened()).changeMark(),
    close,
    letGo: async () => {
      await close()
      opening = null
    },
  }
}
