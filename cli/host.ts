import { createItemTemplateLibrary } from '../adapters/library/itemTemplates.ts'
import { createAppealInstructions } from '../adapters/library/appealInstructions.ts'
import { createOffice } from '../adapters/backup/office.ts'
import { createDraftPorts } from '../adapters/desk/draftPorts.ts'
import { createHouseStyleLibrary } from '../adapters/library/houseStyles.ts'
import { createNaming } from '../adapters/library/naming.ts'
import { createTaskClassLibrary } from '../adapters/library/taskClasses.ts'
import { createStem } from '../adapters/search/stemmer.ts'
import { createOrganisationLibrary, withOwnOrganisations } from '../adapters/library/organisations.ts'
import { createDocumentWriters } from '../adapters/document/writers.ts'
import { createSeal } from '../adapters/seal/seal.ts'
import { createSystemClock } from '../adapters/system/clock.ts'
import { createRandomIds } from '../adapters/system/ids.ts'
import { templatesFolder } from '../adapters/system/folders.ts'
import { createAnalyser } from '../core/casefile/analyser.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { Actor, Clock, Ids, OpeningProgress, Ports } from '../service/ports.ts'
import { type Service, createService } from '../service/service.ts'

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
  /** `postgres://…`; `undefined`: PYKALA_DATABASE, else the SQLite file in the data folder. */
  readonly database?: string | undefined
  readonly clock?: Clock
  readonly ids?: Ids
  /** What a person must hear though the command itself went well. */
  readonly notice?: (failure: AppFailure) => void
  /** Hears how far it is while opening takes long. */
  readonly progress?: (progress: OpeningProgress) => void
}

export function openHost({
  home,
  database = process.env['PYKALA_DATABASE'],
  clock = createSystemClock(),
  ids = createRandomIds(),
  notice = () => undefined,
  progress = () => undefined,
}: HostOptions): Host {
  const shipped = createOrganisationLibrary(templatesFolder())
  const naming = createNaming(shipped)
  let opening: OpeningProgress | null = null
  const tell = (at: OpeningProgress | null): void => {
    opening = at
    if (at !== null) progress(at)
  }
  const office = createOffice({ home, database, clock, naming, notice, progress: tell })
  const ports: Ports = {
    clock,
    ids,
    organisations: withOwnOrganisations(shipped, office.store),
    writers: createDocumentWriters(),
    houseStyles: createHouseStyleLibrary(templatesFolder()),
    seal: createSeal(),
    appealInstructions: createAppealInstructions(templatesFolder()),
    itemTemplates: createItemTemplateLibrary(templatesFolder()),
    store: office.store,
    opening: () => opening,
    backups: office.backups,
    draft: createDraftPorts({ home, templates: templatesFolder(), clock, store: office.store }),
    taskClasses: createTaskClassLibrary(templatesFolder()),
    analyser: createAnalyser(createStem()),
  }
  return {
    actor: { personId: null, name: process.env['USER'] ?? 'pykala', roles: ['administrator'] },
    service: () => Promise.resolve(createService(ports)),
    close: office.close,
  }
}
