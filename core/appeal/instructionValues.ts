import { type IsoDate, formatDate } from '../calendar/day.ts'
import type { Contact } from '../draft/item.ts'
import type { Name } from '../organisation/names.ts'
import type { CourtContact, Organisation } from '../organisation/organisation.ts'
import type { Language } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import {
  type Court,
  type NoCourtFee,
  MARKET_COURT,
  courtFeesOn,
  formatFee,
  marketCourtFeeText,
} from './courts.ts'
import type { CourtTables, InstructionInput } from './instruction.ts'
import { clausesText, prohibitionReasonText, sectionsText } from './instructionWords.ts'
import { PLACEHOLDERS, type PlaceholderName, type PlaceholderValues } from './placeholders.ts'
import { municipalActOf } from './provisions.ts'
import { type AuthorityNames, type AuthorityFailure, authorityNames } from './reviewBody.ts'

export type InstructionFailure =
  | NoCourtFee
  | AuthorityFailure
  /** A decision of the act of 1995: its instructions were given in its own time. */
  | { readonly code: 'appeal/instruction-of-old-act'; readonly day: IsoDate }
  | { readonly code: 'appeal/registry-missing'; readonly organisation: string }
  /** `court`: key; empty when the organisation names none. */
  | { readonly code: 'appeal/court-missing'; readonly organisation: string; readonly court: string }
  | {
      readonly code: 'appeal/court-contact-missing'
      readonly organisation: string
      readonly court: string
      /** What to give: `address`, `email` … */
      readonly give: readonly string[]
    }
  | { readonly code: 'appeal/publication-url-missing'; readonly organisation: string }
  | { readonly code: 'appeal/contact-missing' }
  /** `placeholder` is the name in the text, `label` what it is, in Finnish. */
  | { readonly code: 'appeal/placeholder-empty'; readonly placeholder: string; readonly label: string }
  /** A name that has no Swedish form. `name` is Finnish. */
  | { readonly code: 'appeal/swedish-name-missing'; readonly name: string }

/** Where each value of a group comes from, and the failure when it is not known. */
type Source = (input: InstructionInput, tables: CourtTables) => Result<PlaceholderValues, InstructionFailure>

/** The values that a text with these placeholders needs. Sources that no placeholder needs are not asked. */
export function instructionValues(
  input: InstructionInput,
  tables: CourtTables,
  needed: readonly PlaceholderName[],
): Result<PlaceholderValues, InstructionFailure> {
  if (municipalActOf(input.meetingDate) === '365/1995')
    return fail({ code: 'appeal/instruction-of-old-act', day: input.meetingDate })
  let values: PlaceholderValues = {}
  for (const { gives, source } of SOURCES) {
    if (!needed.some((name) => gives.includes(name))) continue
    const given = source(input, tables)
    if (!given.ok) return given
    values = { ...values, ...given.value }
  }
  return ok(values)
}

/** The first placeholder without a value: an instruction is never printed with a gap. */
export function missingPlaceholder(
  needed: readonly PlaceholderName[],
  values: PlaceholderValues,
): { readonly ok: false; readonly failure: InstructionFailure } | null {
  const missing = needed.find((name) => (values[name] ?? '').trim() === '')
  return missing === undefined
    ? null
    : fail({ code: 'appeal/placeholder-empty', placeholder: missing, label: PLACEHOLDERS[missing].label.fi })
}

const SOURCES: readonly { readonly gives: readonly PlaceholderName[]; readonly source: Source }[] = [
  { gives: ['municipality', 'body', 'reviewBodyAll'], source: (input) => authorityValues(input) },
  {
    gives: ['meetingDate', 'sections', 'clauses', 'caseNumber', 'provision', 'reason'],
    source: (input) => ok(decisionValues(input)),
  },
  {
    gives: [
      'registryName',
      'registryIll',
      'registryStreet',
      'registryPostal',
      'registryEmail',
      'registryPhone',
      'registryHours',
    ],
    source: (input) => registryValues(input),
  },
  { gives: ['publishedDate', 'publicationUrl'], source: (input) => publicationValues(input) },
  { gives: ['contact'], source: (input) => contactValue(input.contact) },
  {
    gives: ['court', 'courtAll', 'courtAddress', 'courtEmail', 'courtPhone', 'courtHours'],
    source: (input, tables) => courtValues(input, tables),
  },
  { gives: ['courtFee', 'feeAct', 'maoFee'], source: (input, tables) => feeValues(input, tables) },
  {
    gives: ['maoAddress', 'maoEmail', 'maoPhone', 'maoHours'],
    source: (input, tables) => marketCourtValues(input, tables),
  },
  { gives: ['courtEservice'], source: (input, tables) => eServiceValue(input, tables) },
]

function authorityValues(input: InstructionInput): Result<PlaceholderValues, InstructionFailure> {
  const { organisation, language } = input
  const names = authorityNames(organisation, input.authority, input.route.reviewedBy)
  if (!names.ok) return names
  const swedish = languageGap([organisation.name, ...namesOf(names.value)], language)
  if (swedish !== null) return swedish
  return ok({
    municipality: nominative(organisation.name, language),
    body: language === 'fi' ? names.value.decider.fi.nominative : definite(names.value.decider),
    reviewBodyAll: toWhom(names.value.reviewer, language),
  })
}

const namesOf = ({ decider, reviewer }: AuthorityNames): readonly Name[] => [decider, reviewer]

function decisionValues(input: InstructionInput): PlaceholderValues {
  const { language, targets, caseNumber, meetingDate, route } = input
  return {
    meetingDate: formatDate(meetingDate),
    sections: sectionsText(targets, language),
    clauses: clausesText(targets, language),
    provision: route.provision[language],
    reason: prohibitionReasonText(route.prohibition, language),
    ...(caseNumber === null ? {} : { caseNumber }),
  }
}

function publicationValues({
  organisation,
  form,
}: InstructionInput): Result<PlaceholderValues, InstructionFailure> {
  if (organisation.publicationUrl === null)
    return fail({ code: 'appeal/publication-url-missing', organisation: organisation.id })
  return ok({
    publicationUrl: organisation.publicationUrl,
    ...(form.kind === 'extract' ? { publishedDate: formatDate(form.publishedOn) } : {}),
  })
}

function registryValues(input: InstructionInput): Result<PlaceholderValues, InstructionFailure> {
  const { organisation, language } = input
  const { registry } = organisation
  if (registry === null) return fail({ code: 'appeal/registry-missing', organisation: organisation.id })
  const swedish = languageGap([registry.name], language)
  if (swedish !== null) return swedish
  return ok({
    registryName: nominative(registry.name, language),
    registryIll: language === 'fi' ? registry.name.fi.illative : definite(registry.name),
    registryStreet: registry.streetAddress[language],
    registryPostal: registry.postalAddress[language],
    registryEmail: registry.email,
    registryPhone: registry.phone,
    registryHours: registry.hours[language],
  })
}

/** Name or office, then how to reach: `Kaisa Rinne, hallintojohtaja, kaisa@…, 040 …` (HL 44.1 § 4 k.). */
function contactValue(contact: Contact | null): Result<PlaceholderValues, InstructionFailure> {
  const who = [contact?.name, contact?.title].filter((part) => part !== null && part !== undefined)
  const how = [contact?.email, contact?.phone].filter((part) => part !== null && part !== undefined)
  if (who.length === 0 || how.length === 0) return fail({ code: 'appeal/contact-missing' })
  return ok({ contact: [...who, ...how].join(', ') })
}

function courtValues(
  input: InstructionInput,
  tables: CourtTables,
): Result<PlaceholderValues, InstructionFailure> {
  const { organisation, language } = input
  const found = findCourt(organisation, organisation.court, tables)
  if (!found.ok) return found
  const court = found.value
  const contact = contactOf(organisation, court)
  if (!contact.ok) return contact
  const swedish = languageGap([court.name], language)
  if (swedish !== null) return swedish
  return ok({
    court: nominative(court.name, language),
    courtAll: toWhom(court.name, language),
    courtAddress: contact.value.address[language],
    courtEmail: contact.value.email,
    courtPhone: contact.value.phone,
    courtHours: contact.value.hours[language],
  })
}

function marketCourtValues(
  { organisation, language }: InstructionInput,
  tables: CourtTables,
): Result<PlaceholderValues, InstructionFailure> {
  const court = findCourt(organisation, MARKET_COURT, tables)
  if (!court.ok) return court
  const contact = contactOf(organisation, court.value)
  if (!contact.ok) return contact
  return ok({
    maoAddress: contact.value.address[language],
    maoEmail: contact.value.email,
    maoPhone: contact.value.phone,
    maoHours: contact.value.hours[language],
  })
}

function findCourt(
  organisation: Organisation,
  wanted: string | null,
  { courts }: CourtTables,
): Result<Court, InstructionFailure> {
  const court = courts.find(({ key }) => key === wanted)
  return court === undefined
    ? fail({ code: 'appeal/court-missing', organisation: organisation.id, court: wanted ?? '' })
    : ok(court)
}

function contactOf(organisation: Organisation, court: Court): Result<CourtContact, InstructionFailure> {
  const contact = organisation.courtContacts?.find((known) => known.court === court.key)
  return contact === undefined
    ? fail({
        code: 'appeal/court-contact-missing',
        organisation: organisation.id,
        court: court.key,
        give: court.toBeConfirmed,
      })
    : ok(contact)
}

function feeValues(
  input: InstructionInput,
  { fees }: CourtTables,
): Result<PlaceholderValues, InstructionFailure> {
  const { language, meetingDate } = input
  const table = courtFeesOn(meetingDate, fees)
  if (!table.ok) return table
  return ok({
    courtFee: formatFee(table.value.administrativeCourt, language),
    feeAct: table.value.act[language],
    maoFee: marketCourtFeeText(table.value.marketCourt, language),
  })
}

function eServiceValue(
  { organisation, route }: InstructionInput,
  tables: CourtTables,
): Result<PlaceholderValues, InstructionFailure> {
  const key = route.route === 'HANKINTA_MAO' ? MARKET_COURT : organisation.court
  const court = findCourt(organisation, key, tables)
  return court.ok ? ok({ courtEservice: court.value.eService }) : court
}

const nominative = (name: Name, language: Language): string =>
  language === 'fi' ? name.fi.nominative : (name.sv?.indefinite ?? '')

const toWhom = (name: Name, language: Language): string =>
  language === 'fi' ? name.fi.allative : definite(name)

const definite = (name: Name): string => name.sv?.definite ?? ''

function languageGap(
  names: readonly Name[],
  language: Language,
): { readonly ok: false; readonly failure: InstructionFailure } | null {
  const gap = language === 'sv' ? names.find(({ sv }) => sv === null) : undefined
  return gap === undefined ? null : fail({ code: 'appeal/swedish-name-missing', name: gap.fi.nominative })
}
