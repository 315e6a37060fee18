import type { AppealStep, StepAnswer } from '../api/contract/appealFile.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { AppealFile, AppealId, ServiceId } from '../core/appeal/appealFile.ts'
import {
  correctInstruction,
  decideAppeal,
  followUpOf,
  orderExecution,
  recordCourtInquiry,
  recordService,
  recordStay,
  recordTakingUp,
  registerAppeal,
  withdrawAppeal,
} from '../core/appeal/appealSteps.ts'
import { dueFrom, itemDeadlines } from '../core/appeal/due.ts'
import { executionOn } from '../core/appeal/execution.ts'
import { judgeAppeal } from '../core/appeal/judgeAppeal.ts'
import { legalForceOn } from '../core/appeal/legalForce.ts'
import { legalForceText } from '../core/appeal/waitWords.ts'
import { parseLocalInstant } from '../core/calendar/day.ts'
import { buildCertificate } from '../core/document/certificate.ts'
import { dressed } from '../core/document/frame.ts'
import { bodyAtStart } from '../core/organisation/bodyName.ts'
import { asId } from '../core/shared/ids.ts'
import { type Result, all, ok } from '../core/shared/result.ts'
import { itemPlace, openAppealFile } from './appealFileOpening.ts'
import { type Exit, leave } from './documentExit.ts'
import { findStyle } from './documentSources.ts'
import type { Handlers } from './handler.ts'
import { findItem } from './lookup.ts'
import type { Ports } from './ports.ts'
import type { Writing } from './store.ts'

export const appealFileHandlers: Handlers<
  'appealFile.record' | 'legalForce.show' | 'legalForce.certificate' | 'deadline.due'
> = {
  'appealFile.record': (ports, { itemId, step }, actor) =>
    ports.store.write(actor, async (tx) => {
      const opened = await openAppealFile(ports, tx, itemId)
      if (!opened.ok) return opened
      const answer = takeStep(ports, opened.value, step)
      if (!answer.ok) return answer
      await tx.saveAppealFile(answer.value.file)
      await appendStep(tx, answer.value.file, step)
      return answer
    }),

  'legalForce.show': async (ports, { itemId, on }) => {
    const file = await ports.store.read((tx) => openAppealFile(ports, tx, itemId))
    if (!file.ok) return file
    const day = on ?? ports.clock.today()
    const force = legalForceOn(file.value, day)
    if (!force.ok) return force
    const execution = all(file.value.routes.map((route) => executionOn(file.value, route, day)))
    if (!execution.ok) return execution
    const deadlines = itemDeadlines(file.value)
    if (!deadlines.ok) return deadlines
    return ok({
      file: file.value,
      force: force.value.map((one) => ({ ...one, words: legalForceText(one, file.value) })),
      execution: execution.value,
      deadlines: deadlines.value,
    })
  },

  'legalForce.certificate': async (ports, { itemId, on, language, issuer, format, over }, actor) => {
    const found = await ports.store.read(async (tx) => {
      const place = await itemPlace(ports, tx, itemId)
      return place.ok ? ok({ place: place.value, file: await openAppealFile(ports, tx, itemId) }) : place
    })
    if (!found.ok) return found
    const { file, place } = found.value
    if (!file.ok) return file
    const day = on ?? ports.clock.today()
    const force = legalForceOn(file.value, day)
    if (!force.ok) return force
    const document = buildCertificate({
      organisation: place.organisation,
      bodyName: bodyAtStart(place.body, language),
      file: file.value,
      force: force.value,
      day,
      language,
      issuer,
      createdAt: ports.clock.now(),
    })
    if (!document.ok) return document
    const style = await findStyle(ports, place.organisation)
    if (!style.ok) return style
    const exit: Exit = {
      ports,
      actor,
      documentId: `certificate:${itemId}:${language}`,
      textVersions: [],
      itemIds: [itemId],
      over,
    }
    return leave(exit, dressed(document.value, place.organisation, style.value), format)
  },

  'deadline.due': async (ports, { on }) => {
    const files = await ports.store.read((tx) => tx.appealFiles.list())
    return dueFrom(files, on ?? ports.clock.today())
  },
}

function takeStep(ports: Ports, file: AppealFile, step: AppealStep): Result<StepAnswer, AppFailure> {
  switch (step.kind) {
    case 'service':
      return plainAnswer(serviceStep(ports, file, step))
    case 'appeal':
      return arrival(ports, file, step)
    case 'outcome':
      return outcome(file, step)
    case 'withdrawal':
      return plainAnswer(withdrawAppeal(file, step.appealId, step.endedOn))
    case 'stay':
      return plainAnswer(recordStay(file, bare(step)))
    case 'execution':
      return plainAnswer(orderExecution(file, bare(step)))
    case 'takingUp':
      return plainAnswer(recordTakingUp(file, { kind: step.decision, decidedOn: step.decidedOn }))
    case 'courtInquiry':
      return plainAnswer(ok(recordCourtInquiry(file, bare(step))))
    case 'instruction':
      return plainAnswer(correctInstruction(file, step.givenOn, step.cause))
  }
}

/** A step without its kind: what the file keeps. */
function bare<S extends AppealStep>(step: S): Omit<S, 'kind'> {
  const { kind: _kind, ...rest } = step
  return rest
}

const plainAnswer = (file: Result<AppealFile, AppFailure>): Result<StepAnswer, AppFailure> =>
  file.ok ? ok({ file: file.value, verdict: null, followUp: null }) : file

function serviceStep(ports: Ports, file: AppealFile, step: Extract<AppealStep, { kind: 'service' }>) {
  const { over, serviceId, ...given } = bare(step)
  return recordService(file, {
    ...given,
    serviceId: serviceId ?? asId<ServiceId>(ports.ids.next('service')),
    instructionVersion: file.instructions.at(-1)?.version ?? 1,
    of: over === null ? { kind: 'decision' } : { kind: 'outcome', appealId: over },
  })
}

/** The appeal is registered whatever the verdict: the body or the court decides on it. */
function arrival(
  ports: Ports,
  file: AppealFile,
  step: Extract<AppealStep, { kind: 'appeal' }>,
): Result<StepAnswer, AppFailure> {
  const arrivedAt = parseLocalInstant(step.arrivedAt)
  if (!arrivedAt.ok) return arrivedAt
  const given = bare(step)
  const appealId = asId<AppealId>(ports.ids.next('appeal'))
  const appeal = { ...given, appealId, arrivedAt: arrivedAt.value }
  const registered = registerAppeal(file, appeal)
  if (!registered.ok) return registered
  const verdict = judgeAppeal(file, { ...appeal, state: { state: 'pending' } })
  return verdict.ok ? ok({ file: registered.value, verdict: verdict.value, followUp: null }) : verdict
}

function outcome(
  file: AppealFile,
  step: Extract<AppealStep, { kind: 'outcome' }>,
): Result<StepAnswer, AppFailure> {
  const decided = decideAppeal(file, step.appealId, step.outcome, step.decidedOn)
  if (!decided.ok) return decided
  const appeal = decided.value.appeals.find(({ appealId }) => appealId === step.appealId)
  return ok({
    file: decided.value,
    verdict: null,
    followUp: appeal === undefined ? null : followUpOf(appeal),
  })
}

async function appendStep(tx: Writing, { itemId }: AppealFile, step: AppealStep): Promise<void> {
  const item = await findItem(tx, itemId)
  await tx.append({
    action: `appealFile.${step.kind}`,
    subject: { kind: 'appealFile', id: itemId },
    caseId: item.ok ? (item.value.caseIds[0] ?? null) : null,
    payload: { ...step },
  })
}
