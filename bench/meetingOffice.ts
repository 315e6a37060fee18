import { createOffice } from '../adapters/backup/office.ts'
import { createDraftPorts } from '../adapters/desk/draftPorts.ts'
import { createDocumentWriters } from '../adapters/document/writers.ts'
import { createAppealInstructions } from '../adapters/library/appealInstructions.ts'
import { createHouseStyleLibrary } from '../adapters/library/houseStyles.ts'
import { createItemTemplateLibrary } from '../adapters/library/itemTemplates.ts'
import { createNaming } from '../adapters/library/naming.ts'
import { createOrganisationLibrary, withOwnOrganisations } from '../adapters/library/organisations.ts'
import { createTaskClassLibrary } from '../adapters/library/taskClasses.ts'
import { createSeal } from '../adapters/seal/seal.ts'
import { createStem } from '../adapters/search/stemmer.ts'
import { createSystemClock } from '../adapters/system/clock.ts'
import { templatesFolder } from '../adapters/system/folders.ts'
import { createRandomIds } from '../adapters/system/ids.ts'
import type { MethodInput, MethodName, MethodOutput } from '../api/contract/index.ts'
import { createAnalyser } from '../core/casefile/analyser.ts'
import type { OfficeDocument } from '../core/document/model.ts'
import type { Actor } from '../service/ports.ts'
import { createService } from '../service/service.ts'

const SECRETARY: Actor = {
  personId: null,
  name: 'Mittaus',
  roles: ['secretary', 'presenter', 'administrator'],
}

/** The whole service over a folder, and the last document that it printed. */
export function benchOffice(home: string) {
  const clock = createSystemClock()
  const templates = templatesFolder()
  const shipped = createOrganisationLibrary(templates)
  const office = createOffice({
    home,
    database: undefined,
    clock,
    naming: createNaming(shipped),
    notice: () => undefined,
  })
  const writers = createDocumentWriters()
  const printed: OfficeDocument[] = []
  const service = createService({
    clock,
    ids: createRandomIds(),
    organisations: withOwnOrganisations(shipped, office.store),
    writers: {
      ...writers,
      docx: (document) => {
        printed.splice(0, 1, document)
        return writers.docx(document)
      },
    },
    houseStyles: createHouseStyleLibrary(templates),
    seal: createSeal(),
    appealInstructions: createAppealInstructions(templates),
    itemTemplates: createItemTemplateLibrary(templates),
    store: office.store,
    opening: () => null,
    backups: office.backups,
    draft: createDraftPorts({ home, templates, clock, store: office.store }),
    taskClasses: createTaskClassLibrary(templates),
    analyser: createAnalyser(createStem()),
  })
  const ask = async <M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>> => {
    const answer = await service.call(SECRETARY, method, input)
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
    return answer.value
  }
  return { ask, printed, close: office.close }
}
