import { createOrganisationLibrary } from '../adapters/library/organisations.ts'
import { createSystemClock } from '../adapters/system/clock.ts'
import { createRandomIds } from '../adapters/system/ids.ts'
import { templatesFolder } from '../adapters/system/folders.ts'
import type { Actor, Ports } from '../service/ports.ts'
import { type Service, createService } from '../service/service.ts'

/** The terminal host's ports, opened when a command first needs the service. */
export interface Host {
  readonly actor: Actor
  readonly service: () => Promise<Service>
  readonly close: () => Promise<void>
}

export function openHost(_home: string | undefined): Host {
  const ports: Ports = {
    clock: createSystemClock(),
    ids: createRandomIds(),
    organisations: createOrganisationLibrary(templatesFolder()),
  }
  return {
    actor: { personId: null, name: process.env['USER'] ?? 'pykala', roles: ['administrator'] },
    service: () => Promise.resolve(createService(ports)),
    close: () => Promise.resolve(),
  }
}
