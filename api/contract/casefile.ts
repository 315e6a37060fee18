import { z } from 'zod'
import type { Case } from '../../core/casefile/case.ts'
import type { BodyId, OrganisationId, PersonId } from '../../core/shared/ids.ts'
import type { CaseStateName } from '../../core/casefile/caseState.ts'
import type { TaskClass } from '../../core/casefile/taskClass.ts'
import type { CaseHandling, CaseStory, FacetCount, SavedSearch, SearchPage } from '../casefile.ts'
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

const STATES = [
  'opened',
  'pending',
  'inPreparation',
  'toBeDecided',
  'served',
  'appealed',
  'toBeExecuted',
  'monitored',
  'closed',
  'reopened',
  'transferred',
  'destroyed',
] as const satisfies readonly CaseStateName[]

const sort = z.enum(['newest', 'number', 'title'])

const query = { text: z.string().optional(), filters: z.array(filter).optional(), sort: sort.optional() }

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
  /** A case whole, with its log. Reading what is secret or sensitive is itself noted in the log (TihL 17 §). */
  'case.show': method(z.strictObject({ case: caseRef }), z.custom<CaseStory>()),
  /** A case's phases, events and drafts. */
  'case.handling': method(z.strictObject({ case: caseRef }), z.custom<CaseHandling>()),
  /**
   * Changes what the office says of a case; what is absent stays. `seen`: the version that was changed; refused with
   * `case/stale` when somebody has saved another since.
   */
  'case.update': method(
    z.strictObject({
      case: caseRef,
      seen: z.number().int().min(1).optional(),
      title: z.string().optional(),
      ...z.strictObject(caseFields).partial().shape,
    }),
    z.custom<Case>(),
  ),
  /** Takes a case to its next state of handling. */
  'case.step': method(
    z.strictObject({ case: caseRef, to: z.enum(STATES), on: day.optional(), note: z.string().optional() }),
    z.custom<Case>(),
  ),
  /** Relates two cases; the other one gets the same relation seen from its side. */
  'case.link': method(
    z.strictObject({
      case: caseRef,
      other: caseRef,
      kind: z.enum(['related', 'continues', 'continuedBy', 'partOf', 'hasPart']),
    }),
    z.custom<Case>(),
  ),
  /** A page of the register: all of it, or what meets the words and filters, with the words' places in the titles. */
  'case.list': method(
    z.strictObject({
      ...query,
      limit: z.number().int().min(1).max(500).optional(),
      skip: z.number().int().min(0).max(10_000_000).optional(),
      after: z
        .string()
        .regex(/^(?:number|words|similar):\d+:\d+:\d+:/u)
        .optional(),
    }),
    z.custom<SearchPage>(),
  ),
  /** How many cases each value of a filter would leave. */
  'case.counts': method(
    z.strictObject({ ...query, kind: filter.shape.kind }),
    z.custom<readonly FacetCount[]>(),
  ),
  /** Task classes by code or by words. */
  'case.classes': method(z.strictObject({ text: z.string() }), z.custom<readonly TaskClass[]>()),
  'search.save': method(
    z.strictObject({ name: z.string().min(1), query: z.strictObject(query) }),
    z.custom<SavedSearch>(),
  ),
  'search.list': method(z.strictObject({}), z.custom<readonly SavedSearch[]>()),
  'search.remove': method(z.strictObject({ id: z.string().min(1) }), z.custom<null>()),
}
