import { z } from 'zod'
import type { Case } from '../../core/casefile/case.ts'
import type { BodyId, OrganisationId, PersonId } from '../../core/shared/ids.ts'
import type { CasePage, CaseStory } from '../casefile.ts'
import { day, id, language } from './schema.ts'
import { method } from './method.ts'

const personalData = z.literal([1, 2, 3])

const openClass = z.strictObject({ class: z.literal(1) })

const closedClass = {
  class: z.literal([2, 3, 4]),
  ground: z.string(),
  years: z.number().int().min(0).nullable(),
}

const publicity = z.union([openClass, z.strictObject({ ...closedClass, countedFrom: day })])

const party = z.strictObject({ name: z.string().min(1), role: z.string() })

const documentBase = {
  documentId: z.string().min(1),
  title: z.string().min(1),
  language,
  publicity,
  personalData,
}

const document = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('arrived'),
    ...documentBase,
    arrivedOn: day,
    way: z.string().min(1),
    sender: z.string(),
  }),
  z.strictObject({
    kind: z.literal('own'),
    ...documentBase,
    author: z.string().min(1),
    madeOn: day,
    sent: z.array(z.strictObject({ sentOn: day, way: z.string().min(1), recipient: z.string().min(1) })),
  }),
])

const retention = z.strictObject({
  recordClass: z.string().nullable(),
  years: z.literal([0, 2, 3, 6, 10, 20, 50, 120, -1]),
  ground: z.string().min(1),
  countedFrom: day.nullable(),
})

const earlierHandling = z.strictObject({
  bodyId: id<BodyId>().nullable(),
  authority: z.string(),
  handledOn: day,
  section: z.number().int().min(1).nullable(),
  outcome: z.string(),
})

/** What the office says of a case; the rest comes from its steps. */
const caseFields = {
  publicTitle: z.string().min(1).nullable(),
  taskClass: z.string().min(1).nullable(),
  publicity,
  personalData,
  initiator: party.nullable(),
  parties: z.array(party),
  documents: z.array(document),
  responsible: z.strictObject({ personId: id<PersonId>().nullable(), name: z.string().min(1) }).nullable(),
  earlierHandlings: z.array(earlierHandling),
  retention: retention.nullable(),
}

const filter = z.strictObject({
  kind: z.enum(['organisation', 'state', 'class', 'year', 'publicity', 'responsible', 'body', 'person']),
  value: z.string().min(1),
})

/** A case is named by its id, or by its number in whatever letter case. */
const caseRef = z.string().min(1)

export const casefileMethods = {
  /**
   * Opens a case. The number comes from the organisation's counter in the same transaction, or is kept as it was given
   * elsewhere (`number`). Secrecy is counted from the day the case became pending, unless another day is given.
   */
  'case.create': method(
    z.strictObject({
      organisationId: id<OrganisationId>(),
      title: z.string(),
      pendingSince: day.optional(),
      number: z.string().min(1).optional(),
      ...z.strictObject(caseFields).partial().shape,
      publicity: z
        .union([openClass, z.strictObject({ ...closedClass, countedFrom: day.optional() })])
        .optional(),
    }),
    z.custom<Case>(),
  ),
  'case.show': method(z.strictObject({ case: caseRef }), z.custom<CaseStory>()),
  /** A page of the register: all of it, or what meets the words and filters. */
  'case.list': method(
    z.strictObject({
      text: z.string().optional(),
      filters: z.array(filter).optional(),
      sort: z.enum(['newest', 'number', 'title']).optional(),
      limit: z.number().int().min(1).max(500).optional(),
      after: z
        .string()
        .regex(/^(?:number|words|similar):\d+:\d+:\d+:/u)
        .optional(),
    }),
    z.custom<CasePage>(),
  ),
}
