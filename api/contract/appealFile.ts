import { z } from 'zod'
import type { AppealFile, AppealId, ServiceId } from '../../core/appeal/appealFile.ts'
import type { AppealFollowUp } from '../../core/appeal/appealSteps.ts'
import { APPEAL_TYPES } from '../../core/appeal/appealTimes.ts'
import type { DueEntry, ItemDeadlines } from '../../core/appeal/due.ts'
import type { ExecutionVerdict } from '../../core/appeal/execution.ts'
import type { AppealVerdict } from '../../core/appeal/judgeAppeal.ts'
import type { LegalForce } from '../../core/appeal/legalForce.ts'
import type { ClauseRoute } from '../../core/appeal/route.ts'
import { SERVICE_CHANNELS } from '../../core/appeal/serviceTable.ts'
import type { ItemId } from '../../core/shared/ids.ts'
import type { Bilingual } from '../../core/shared/language.ts'
import { appealContext } from './appeal.ts'
import { type WrittenDocument, over } from './document.ts'
import { method } from './method.ts'
import { clockTime, day, id, language } from './schema.ts'

const clauses = z.union([z.literal('whole'), z.array(z.int().positive()).min(1)])

const recipient = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('members') }),
  z.strictObject({ kind: z.literal('party'), name: z.string().min(1) }),
  z.strictObject({ kind: z.literal('authority'), name: z.string().min(1) }),
])

const service = z.strictObject({
  kind: z.literal('service'),
  /** Of an earlier record that this one completes; `null`: a new service. */
  serviceId: id<ServiceId>().nullable(),
  recipient,
  clauses,
  service: z.enum(SERVICE_CHANNELS),
  sentOn: day.nullable(),
  event: day.nullable(),
  shown: z
    .strictObject({
      servedOn: day,
      evidence: z.string().min(1),
      earlier: z.enum(['refused', 'accepted']),
    })
    .nullable(),
  /** The appeal whose decision is served; `null`: the decision itself. */
  over: id<AppealId>().nullable(),
})

const appeal = z.strictObject({
  kind: z.literal('appeal'),
  type: z.enum(APPEAL_TYPES),
  sender: z.string(),
  standing: z.enum(['party', 'member', 'memberMunicipality', 'other']),
  servedAs: z.string().nullable(),
  /** `9.12.2026 16.15.05`, in Finland. */
  arrivedAt: z.string(),
  arrivedBy: z.enum(['office', 'post', 'email', 'eService', 'court']),
  closesAt: clockTime.nullable(),
  clauses,
  over: id<AppealId>().nullable(),
})

/** What is recorded in an appeal file, one step at a time. */
const step = z.discriminatedUnion('kind', [
  service,
  appeal,
  z.strictObject({
    kind: z.literal('outcome'),
    appealId: id<AppealId>(),
    outcome: z.enum(['rejected', 'dismissed', 'changed', 'annulled', 'returned']),
    decidedOn: day,
  }),
  z.strictObject({ kind: z.literal('withdrawal'), appealId: id<AppealId>(), endedOn: day }),
  z.strictObject({
    kind: z.literal('stay'),
    orderedBy: z.string().min(1),
    orderedOn: day,
    liftedOn: day.nullable(),
    clauses,
  }),
  z.strictObject({
    kind: z.literal('execution'),
    orderedOn: day,
    executor: z.string().min(1),
    clauses,
    reversibilityAssessment: z.string(),
  }),
  z.strictObject({
    kind: z.literal('takingUp'),
    decision: z.enum(['declined', 'takenUp']),
    decidedOn: day,
  }),
  z.strictObject({
    kind: z.literal('courtInquiry'),
    answeredOn: day,
    answer: z.enum(['none', 'pending']),
    source: z.string().min(1),
  }),
  z.strictObject({
    kind: z.literal('instruction'),
    givenOn: day,
    cause: z.enum(['missingOrProhibiting', 'wrong']),
  }),
])

export type AppealStep = z.output<typeof step>

/** What a step gave: the file, and what the program says of an appeal or of an outcome. */
export interface StepAnswer {
  readonly file: AppealFile
  readonly verdict: AppealVerdict | null
  readonly followUp: AppealFollowUp | null
}

export interface LegalForceReport {
  readonly file: AppealFile
  readonly force: readonly (LegalForce & { readonly words: Bilingual })[]
  readonly execution: readonly ExecutionVerdict[]
  readonly deadlines: ItemDeadlines
}

export const appealFileMethods = {
  /** Records a service, an appeal, its outcome, a stay … in the file of a decided item. */
  'appealFile.record': method(z.strictObject({ itemId: id<ItemId>(), step }), z.custom<StepAnswer>()),
  /** Legal force, execution and deadlines of a decided item; `on` `null`: today. */
  'legalForce.show': method(
    z.strictObject({ itemId: id<ItemId>(), on: day.nullable() }),
    z.custom<LegalForceReport>(),
  ),
  'legalForce.certificate': method(
    z.strictObject({
      itemId: id<ItemId>(),
      on: day.nullable(),
      language,
      issuer: z.strictObject({ name: z.string().min(1), role: z.string().min(1) }),
      format: z.enum(['docx', 'html', 'txt']),
      over,
    }),
    z.custom<WrittenDocument>(),
  ),
  /** What ends on the day or later; `on` `null`: from today. */
  'deadline.due': method(z.strictObject({ on: day.nullable() }), z.custom<readonly DueEntry[]>()),
  /** What bears on the appeal of an item besides its clauses: procurement, another act, an oikaisuvaatimus. */
  'route.setContext': method(
    z.strictObject({ itemId: id<ItemId>(), context: appealContext }),
    z.custom<readonly ClauseRoute[]>(),
  ),
  /** The clause that a condition or an authorisation to sign serves; `follows` `null`: as the table says. */
  'route.follow': method(
    z.strictObject({
      itemId: id<ItemId>(),
      n: z.int().positive(),
      follows: z.int().positive().nullable(),
    }),
    z.custom<readonly ClauseRoute[]>(),
  ),
  /** A person's choice of appeal on a borderline clause of an item (R-APP-01). */
  'route.choose': method(
    z.strictObject({
      itemId: id<ItemId>(),
      n: z.int().positive(),
      appeal: z.enum(['allowed', 'prohibited']),
      why: z.string(),
    }),
    z.custom<readonly ClauseRoute[]>(),
  ),
}
