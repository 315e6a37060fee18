import type { WhoseAnswer } from '../../api/contract/seal.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { LARGEST_FILE_BYTES } from '../../core/document/fileKind.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import { currentActor } from '../app/people.ts'
import { readFiles } from '../app/shell.ts'
import { createStored, useStored } from '../app/stored.ts'
import { callService } from '../app/transport.ts'

/** A file that is checked: on its way, refused, or judged. */
export interface Check {
  readonly id: number
  readonly name: string
  readonly state:
    | { readonly state: 'working' }
    | { readonly state: 'failed'; readonly failure: AppFailure }
    | { readonly state: 'judged'; readonly answer: WhoseAnswer; readonly bytes: Uint8Array }
}

/** A file to be checked, not read yet when it was dropped. */
export interface Checkable {
  readonly name: string
  readonly read: () => Promise<Result<Uint8Array, AppFailure>>
}

/** The results stay until they are closed or the window is, wherever one goes meanwhile. */
const checks = createStored<readonly Check[]>([])

export const useChecks = (): readonly Check[] => useStored(checks)

export const closeCheck = (id: number): void => checks.set(checks.get().filter((one) => one.id !== id))

export const closeChecks = (): void => checks.set([])

export const checkable = (file: File): Checkable => ({
  name: file.name,
  read: async () => {
    if (file.size > LARGEST_FILE_BYTES)
      return fail({ code: 'seal/too-large', megabytes: LARGEST_FILE_BYTES / (1024 * 1024) })
    const read = await readFiles([file])
    return read.ok ? ok(read.value[0]?.bytes ?? new Uint8Array()) : read
  },
})

let nextId = 1
let queue: Promise<void> = Promise.resolve()

/** Checks files one after the other; the newest stand first. */
export function checkFiles(files: readonly Checkable[]): void {
  const added = files.map((file) => ({ file, id: nextId++ }))
  const waiting = added.map(({ file, id }): Check => ({ id, name: file.name, state: { state: 'working' } }))
  checks.set([...waiting, ...checks.get()])
  queue = checkAll(queue, added)
}

async function checkAll(
  before: Promise<void>,
  added: readonly { readonly file: Checkable; readonly id: number }[],
): Promise<void> {
  await before
  for (const { file, id } of added) {
    const state = await judge(file)
    checks.set(checks.get().map((one) => (one.id === id ? { ...one, state } : one)))
  }
}

async function judge({ read }: Checkable): Promise<Check['state']> {
  const bytes = await read()
  if (!bytes.ok) return { state: 'failed', failure: bytes.failure }
  const answer = await callService(currentActor(), 'document.whose', { file: bytes.value })
  return answer.ok
    ? { state: 'judged', answer: answer.value, bytes: bytes.value }
    : { state: 'failed', failure: answer.failure }
}
