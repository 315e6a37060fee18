import { ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'

export const openingHandlers: Handlers<'office.opening'> = {
  'office.opening': async (ports) => ok(ports.opening()),
}
