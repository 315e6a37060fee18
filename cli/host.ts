import path from 'node:path'
import { createItemTemplateLibrary } from '../adapters/library/itemTemplates.ts'
import { createAppealInstructions } from '../adapters/library/appealInstructions.ts'
import { createLazyStore } from '../adapters/storage/lazy.ts'
import { openSqliteStore } from '../adapters/storage/open.ts'
import { homeFolder } from '../adapters/system/home.ts'
import { createOrganisationLibrary } from '../adapters/library/organisations.ts'
import { createDocumentWriters } from '../adapters/document/writers.ts'
import { createSystemClock } from '../adapters/system/clock.ts'
import { createRandomIds } from '../adapters/system/ids.ts'
import { templatesFolder } from '../adapters/system/folders.ts'
import type { Actor, Clock, Ids, Ports } from '../service/ports.ts'
import { type Service, createService } from '../service/service.ts'

/** The office's database in its data folder. */
const DATABASE_FILE = 'pykala.db'

/** The terminal host's ports, opened when a command first needs the service. */
export interface Host {
  readonly actor: Actor
  readonly service: () => Promise<Service>
  readonly close: () => Promise<void>
}

/** What a host is opened over. The demo tells its own time and ids. */
export interface HostOptions {
  /** Data folder; `undefined`: PYKALA_HOME, else the platform's local place. */
  readonly home: string | undefined
  readonly clock?: Clock
  readonly ids?: Ids
}

export function openHost({ home, clock = createSystemClock(), ids = createRandomIds() }: HostOptions): Host {
  const store = createLazyStore(async () => {
    const folder = homeFolder(home)
    return folder.ok ? openSqliteStore(path.join(folder.value, DATABASE_FILE), { clock }) : folder
  })
  const ports: Ports = {
    clock,
    ids,
    organisations: createOrganisationLibrary(templatesFolder()),
    writers: createDocumentWriters(),
    appealInstructions: createAppealInstructions(templatesFolder()),
    itemTemplates: createItemTemplateLibrary(templatesFolder()),
    store,
  }
  return {
    actor: { personId: null, name: process.env['USER'] ?? 'pykala', roles: ['administrator'] },
    service: () => Promise.resolve(createService(ports)),
    close: store.close,
  }
}
