import { ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'

export const changesHandlers: Handlers<'changes.mark'> = {
  'changes.mark': async ({ store }) => ok(await store.changeMark()),
}
