import type { LibraryFailure, ShapeProblem } from '../api/failures/library.ts'
import type { StorageFailure } from '../api/failures/storage.ts'
import type { Instant, IsoDate } from '../core/calendar/day.ts'
import type { Organisation } from '../core/organisation/organisation.ts'
import type { Result } from '../core/shared/result.ts'
import type { PersonId } from '../core/shared/ids.ts'
import type { Store } from './store.ts'

/** Who acts. On one computer a statement made at start, later a login (docs/decisions/0001-one-service.md). */
export interface Actor {
  readonly personId: PersonId | null
  readonly name: string
  readonly roles: readonly Role[]
}

export type Role = 'preparer' | 'presenter' | 'secretary' | 'administrator'

/** Time from outside. `today` is the day in Finland (Europe/Helsinki), not in UTC. */
export interface Clock {
  now(): Instant
  today(): IsoDate
}

/** New identifiers. `kind` is a short word that leads the id: `case`, `item`, `block`. */
export interface Ids {
  next(kind: string): string
}

/** The municipality's texts as data: what ships in templates/. */
export interface OrganisationLibrary {
  organisations(): Promise<Result<readonly Organisation[], LibraryFailure>>
}

/** A handler's way to the outside. Each host fills it in. */
export interface Ports {
  readonly clock: Clock
  readonly ids: Ids
  readonly organisations: OrganisationLibrary
  /** Opened when first used; a store that does not open throws StorageError. */
  readonly store: Store
}

export type { LibraryFailure, ShapeProblem, StorageFailure }
