import { z } from 'zod'
import type { Deadline } from '../../core/appeal/deadline.ts'
import type { Instruction } from '../../core/appeal/instruction.ts'
import type { ClauseRoute } from '../../core/appeal/route.ts'
import { id, language } from './schema.ts'
import { method } from './method.ts'
import type { BodyId, OrganisationId } from '../../core/shared/ids.ts'

/** Days and names are read by core, which says what to give instead. */
const text = z.string()

/** What a person says of an item: see `AppealContext`. */
export const appealContext = z.strictObject({
  decidesOnOikaisuvaatimus: z.boolean(),
  collectiveAgreement: z.boolean(),
  /** Euros without VAT, as a person writes them. */
  procurement: z.strictObject({ kind: text, value: text }).nullable(),
  specialLaw: z.strictObject({ fi: text, sv: text }).nullable(),
})

/** The same with the decision's own day: see `RouteContext`. */
const context = z.strictObject({ ...appealContext.shape, decided: text.nullable() })

export const appealMethods = {
  /** The last day of an appeal, step by step. */
  'deadline.show': method(
    z.strictObject({
      /** `null`: it has not happened. */
      event: text.nullable(),
      service: text,
      appeal: text,
      decided: text.nullable(),
      shown: z.strictObject({ servedOn: text, evidence: text, acceptEarlier: z.boolean() }).nullable(),
    }),
    z.custom<Deadline>(),
  ),
  /** The route of each clause kind, decided by a kind of authority. */
  'route.show': method(
    z.strictObject({ body: text, clauses: z.array(text).min(1), context }),
    z.custom<readonly ClauseRoute[]>(),
  ),
  /** The instruction of one clause kind, decided by a body of an organisation. */
  'instruction.show': method(
    z.strictObject({
      organisation: id<OrganisationId>(),
      body: id<BodyId>(),
      clause: text,
      language,
      context,
      section: z.int().positive(),
      caseNumber: text.nullable(),
      /** The day of publication; `null`: the form for minutes. */
      published: text.nullable(),
      contact: z.strictObject({ name: text, email: text }).nullable(),
    }),
    z.custom<Instruction>(),
  ),
}
