import type { AppFailure } from '../api/failures/index.ts'
import type { Result } from '../core/shared/result.ts'

/** What main tells the service's process. */
export type ServiceOrder =
  { readonly kind: 'call'; readonly id: number; readonly message: unknown } | { readonly kind: 'close' }

/** What it answers to a call. */
export interface ServiceAnswer {
  readonly id: number
  readonly result: Result<unknown, AppFailure>
}
