import { type MethodInput, type MethodName, type MethodOutput, contract } from '../api/contract/index.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { type Result, fail } from '../core/shared/result.ts'
import { agendaHandlers } from './agenda.ts'
import { appealHandlers } from './appeal.ts'
import { appealFileHandlers } from './appealFile.ts'
import { auditHandlers } from './audit.ts'
import { backupHandlers } from './backup.ts'
import { caseHandlingHandlers } from './caseHandling.ts'
import { caseSearchHandlers } from './caseSearch.ts'
import { caseStepHandlers } from './caseSteps.ts'
import { casefileHandlers } from './casefile.ts'
import { changesHandlers } from './changes.ts'
import { counterHandlers } from './counters.ts'
import { correctionHandlers } from './corrections.ts'
import { documentHandlers } from './document.ts'
import { letterHandlers } from './letters.ts'
import { deskHandlers } from './desk.ts'
import { draftHandlers } from './draft.ts'
import { draftingHandlers } from './drafting.ts'
import type { Handlers } from './handler.ts'
import { intakeHandlers } from './intake.ts'
import { meetingHandlers } from './meeting.ts'
import { meetingHandOverHandlers } from './meetingHandOver.ts'
import { meetingHoldHandlers } from './meetingHold.ts'
import { meetingRoomHandlers } from './meetingRoom.ts'
import { minutesHandlers } from './minutes.ts'
import { sectionLedgerHandlers } from './sectionLedger.ts'
import { meetingKeptHandlers } from './meetingKept.ts'
import { numberHandlers } from './number.ts'
import { openingHandlers } from './opening.ts'
import { officerHandlers } from './officer.ts'
import { officerDocumentHandlers } from './officerDocument.ts'
import { organisationHandlers } from './organisation.ts'
import type { Actor, Ports } from './ports.ts'
import { routeHandlers } from './route.ts'
import { sealHandlers } from './seal.ts'
import { serviceMakingHandlers } from './serviceMaking.ts'
import { serviceRegisterHandlers } from './serviceRegister.ts'
import { authorityHandlers } from './authorities.ts'
import { signingHandlers } from './signing.ts'
import { sampleHandlers } from './sample/sampleOffice.ts'
import { templateHandlers } from './template.ts'
import { versionHandlers } from './versions.ts'
import { StorageError } from './store.ts'

/** The service: carries (actor, method, input) to the handler. The same behind terminal, browser and desktop. */
export interface Service {
  call<M extends MethodName>(
    actor: Actor,
    method: M,
    input: MethodInput<M>,
  ): Promise<Result<MethodOutput<M>, AppFailure>>
}

const handlers: Handlers<MethodName> = {
  ...agendaHandlers,
  ...appealHandlers,
  ...appealFileHandlers,
  ...routeHandlers,
  ...auditHandlers,
  ...backupHandlers,
  ...caseHandlingHandlers,
  ...caseSearchHandlers,
  ...caseStepHandlers,
  ...casefileHandlers,
  ...changesHandlers,
  ...counterHandlers,
  ...correctionHandlers,
  ...documentHandlers,
  ...letterHandlers,
  ...deskHandlers,
  ...draftHandlers,
  ...draftingHandlers,
  ...intakeHandlers,
  ...meetingHandlers,
  ...meetingHandOverHandlers,
  ...meetingHoldHandlers,
  ...meetingRoomHandlers,
  ...minutesHandlers,
  ...sectionLedgerHandlers,
  ...meetingKeptHandlers,
  ...numberHandlers,
  ...openingHandlers,
  ...officerHandlers,
  ...officerDocumentHandlers,
  ...organisationHandlers,
  ...sampleHandlers,
  ...sealHandlers,
  ...serviceMakingHandlers,
  ...serviceRegisterHandlers,
  ...signingHandlers,
  ...authorityHandlers,
  ...templateHandlers,
  ...versionHandlers,
}

export const createService = (ports: Ports): Service => ({
  async call(actor, method, input) {
    const parsed = contract[method].input.safeParse(input)
    if (!parsed.success) {
      const issue = parsed.error.issues[0]
      const where = issue?.path.map(String).join('.') ?? ''
      return fail({ code: 'api/bad-input', method, where, problem: issue?.message ?? '' })
    }
    // What the contract read: a day in the Finnish form has become an ISO day.
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schema just gave it this type
    const read = parsed.data as typeof input
    try {
      return await handlers[method](ports, read, actor)
    } catch (error) {
      if (error instanceof StorageError) return fail(error.failure)
      throw error
    }
  },
})
