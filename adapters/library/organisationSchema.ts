import { z } from 'zod'
import { type IsoDate, isoDate } from '../../core/calendar/day.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { type BodyId, type OrganisationId, type PersonId, asId } from '../../core/shared/ids.ts'

const words = z.string().trim().min(1)
const bilingual = z.strictObject({ fi: words, sv: words })
const idText = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u)
const organisationId = idText.transform((id): OrganisationId => asId(id))
const bodyId = idText.transform((id): BodyId => asId(id))
const personId = idText.transform((id): PersonId => asId(id))
const day = z.iso.date().transform((text): IsoDate => isoDate(text))

const name = z.strictObject({
  fi: z.strictObject({
    nominative: words,
    genitive: words,
    allative: words,
    illative: words,
    inessive: words,
  }),
  sv: z.strictObject({ indefinite: words, definite: words }).nullable(),
})

const caseNumberPattern = z.strictObject({
  family: z.enum(['F1', 'F2', 'F3', 'F4', 'F5', 'F6']),
  prefix: z.string(),
  separator: z.enum([':', '/']).nullable(),
  pad: z.int().min(0).max(9),
  taskClass: z.enum(['required', 'optional', 'none']),
})

const body = z.strictObject({
  id: bodyId,
  kind: z.enum([
    'council',
    'board',
    'committee',
    'division',
    'boardOfManagement',
    'auditCommittee',
    'steeringGroup',
  ]),
  name,
  abbreviation: words.nullable(),
  parent: bodyId.nullable(),
  presenter: personId.nullable(),
  secretary: personId.nullable(),
  members: z.array(
    z.strictObject({
      person: personId,
      role: z.enum(['chair', 'viceChair', 'member']),
      deputy: personId.nullable(),
    }),
  ),
  reviewBody: bodyId.exactOptional(),
  noticeDays: z.int().min(0).max(60).exactOptional(),
  competenceSection: words.nullable(),
})

const person = z.strictObject({
  id: personId,
  name: words,
  title: bilingual.nullable(),
  email: z.email().nullable(),
  phone: words.nullable(),
  memberships: z.array(words),
  since: day.nullable(),
  forms: z.strictObject({ genitive: words, partitive: words }).exactOptional(),
})

const registry = z.strictObject({
  name,
  streetAddress: bilingual,
  postalAddress: bilingual,
  email: z.email(),
  phone: words,
  hours: bilingual,
})

const courtContact = z.strictObject({
  court: idText,
  address: bilingual,
  email: z.email(),
  phone: words,
  hours: bilingual,
})

const layoutPart = z.strictObject({
  part: z.enum([
    'caseNumber',
    'preparers',
    'description',
    'effects',
    'proposal',
    'handling',
    'decision',
    'attachments',
    'served',
    'informed',
    'infoContact',
    'appeal',
  ]),
  label: bilingual.nullable(),
  form: z.enum([
    'plain',
    'list',
    'lines',
    'parenthesis',
    'with-case-number',
    'with-votes',
    'presenter-list',
    'presenter-same-line',
    'presenter-prefix',
    'body-prefix',
  ]),
})

const layout = z.strictObject({
  heading: z.enum(['section-title', 'section-alone', 'title-first']),
  meetingLine: z.enum(['body-kokous-date', 'body-then-minutes-line', 'none']),
  headingDates: z.enum(['plain', 'padded']),
  statusLine: z.enum(['shown', 'hidden']),
  /** Not trimmed: `Asianro ` ends in the space that stands before the number. */
  caseNumberLabel: z.strictObject({ fi: z.string(), sv: z.string() }),
  parts: z.array(layoutPart).min(1),
})

/** One file of `templates/organisations/`. What holds between its parts is checked by `checkOrganisation`. */
export const organisationSchema = z.strictObject({
  id: organisationId,
  kind: z.enum(['municipality', 'jointAuthority', 'jointBody']),
  status: z.enum(['real', 'sample']),
  name,
  place: name,
  word: name,
  businessId: z
    .string()
    .regex(/^\d{7}-\d$/u)
    .nullable(),
  languages: z.array(z.enum(['fi', 'sv'])).min(1),
  caseNumbers: z.array(caseNumberPattern),
  bodies: z.array(body).min(1),
  people: z.array(person),
  registry: registry.nullable(),
  court: idText.nullable(),
  courtContacts: z.array(courtContact).exactOptional(),
  publicationUrl: z.url().nullable(),
  style: idText.exactOptional(),
  layout,
}) satisfies z.ZodType<Organisation>
