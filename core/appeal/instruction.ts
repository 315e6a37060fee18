import type { IsoDate } from '../calendar/day.ts'
import type { Contact } from '../draft/item.ts'
import type { Organisation } from '../organisation/organisation.ts'
import type { BodyId, PersonId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import { type Result, ok } from '../shared/result.ts'
import type { Block } from '../shared/text.ts'
import type { Court, CourtFees } from './courts.ts'
import { type InstructionFailure, instructionValues, missingPlaceholder } from './instructionValues.ts'
import { type InstructionText, blocksOf, headingOf, placeholdersOf } from './instructionText.ts'
import type { Flags } from './placeholders.ts'
import type { ClauseRoute, ProhibitionReason } from './route.ts'

/** What an instruction needs to know of the route of the clauses it is for. */
export type InstructionRoute = Pick<
  ClauseRoute,
  'route' | 'provision' | 'prohibition' | 'beside' | 'reviewedBy'
>

/** The § and clauses that an instruction is for. `whole`: the whole decision. */
export interface InstructionTarget {
  readonly section: number
  readonly clauses: 'whole' | readonly number[]
}

/**
 * Where the instruction is printed. Minutes are frozen and signed before they are published: no day of publication.
 * `extract`: extract, letter or page made after publication, with the actual day.
 */
export type InstructionForm =
  { readonly kind: 'minutes' } | { readonly kind: 'extract'; readonly publishedOn: IsoDate }

/** Who decided. An officer's decision is reviewed by the body the officer is under (KuntaL 134.2 §). */
export type InstructionAuthority =
  | { readonly kind: 'body'; readonly bodyId: BodyId }
  | { readonly kind: 'officer'; readonly personId: PersonId; readonly reviewBody: BodyId }

export interface InstructionInput {
  readonly organisation: Organisation
  readonly authority: InstructionAuthority
  readonly language: Language
  readonly form: InstructionForm
  readonly route: InstructionRoute
  /** One, or several in an annex of minutes. */
  readonly targets: readonly InstructionTarget[]
  /** The decision's own day: also decides the court fee. */
  readonly meetingDate: IsoDate
  /** `null`: several items, or an item without a number. */
  readonly caseNumber: string | null
  /** Gives more information (HL 44.1 § 4 k.). `null` only in minutes, where each § names its own. */
  readonly contact: Contact | null
}

/** One rendered instruction. Stands alone by HL 46–47 §. */
export interface Instruction {
  readonly route: InstructionRoute['route']
  /** Numbers of the clauses it is for; empty: the whole decision, or several sections. */
  readonly clauses: readonly number[]
  readonly heading: string
  readonly blocks: readonly Block[]
  /** Version of the text it was made from. */
  readonly version: number
}

/** Courts and fees of the municipality's texts (`templates/courts.json`, `templates/courtFees.json`). */
export interface CourtTables {
  readonly courts: readonly Court[]
  readonly fees: readonly CourtFees[]
}

/** The text of a route with its conditions decided. */
export type TextOf = (key: string, flags: Flags) => InstructionText

/** Renders the instruction, or says which fact is missing and where it is given. Nothing is printed with a gap. */
export function renderInstruction(
  input: InstructionInput,
  tables: CourtTables,
  textOf: TextOf,
): Result<Instruction, InstructionFailure> {
  const text = textOf(instructionKey(input.route), flagsOf(input))
  const values = instructionValues(input, tables, placeholdersOf(text.source))
  if (!values.ok) return values
  const missing = missingPlaceholder(placeholdersOf(text.source), values.value)
  if (missing !== null) return missing
  return ok({
    route: input.route.route,
    clauses: clausesOf(input.targets),
    heading: headingOf(text, values.value),
    blocks: blocksOf(text, values.value, idStem(input)),
    version: text.version,
  })
}

/** Name of the text of a route in `templates/appeal/`. Each variant of the prohibition has its own. */
export function instructionKey({ route, prohibition, beside }: InstructionRoute): string {
  if (route === 'HANKINTA_KUNTA') return `HANKINTA_KUNTA-${beside ?? 'OIK'}`
  return route === 'KIELTO' ? `KIELTO-${PROHIBITION_TEXT[prohibition ?? 'preparationOrExecution']}` : route
}

const PROHIBITION_TEXT: Readonly<Record<ProhibitionReason, string>> = {
  preparation: 'municipal',
  execution: 'municipal',
  preparationOrExecution: 'municipal',
  noSeparateAppeal: 'noSeparateAppeal',
  procurement: 'procurement',
  collectiveAgreement: 'collectiveAgreement',
}

/** What the conditions of a text are decided by. */
export const flagsOf = ({ organisation, form, caseNumber, contact }: InstructionInput): Flags => ({
  minutes: form.kind === 'minutes',
  jointAuthority: organisation.kind === 'jointAuthority',
  jointBody: organisation.kind === 'jointBody',
  caseNumbered: caseNumber !== null,
  contactNamed: contact !== null || form.kind === 'extract',
})

function clausesOf(targets: readonly InstructionTarget[]): readonly number[] {
  const [only, ...others] = targets
  return only === undefined || others.length > 0 || only.clauses === 'whole' ? [] : only.clauses
}

/** `appeal-OIK-247-1-2`: ids that differ between the instructions of one document. */
const idStem = ({ route, targets }: InstructionInput): string =>
  [
    'appeal',
    instructionKey(route),
    ...targets.map(({ section, clauses }) => [section, ...(clauses === 'whole' ? [] : clauses)].join('-')),
  ].join('-')

/** Clauses that share one instruction: the same route for the same reason. */
export interface InstructionGroup {
  readonly route: InstructionRoute
  /** `whole` when every clause of the item is in the group. */
  readonly clauses: 'whole' | readonly number[]
}

/**
 * The instructions of one item (R-APP-03): the clauses that may be appealed and, separately, those that may not.
 * Preparation and execution share one notice by KuntaL 136 §.
 */
export function groupForInstructions(routes: readonly ClauseRoute[]): readonly InstructionGroup[] {
  const keys = [...new Set(routes.map(groupKey))]
  return keys.flatMap((key) => {
    const members = routes.filter((route) => groupKey(route) === key)
    const [first] = members
    if (first === undefined) return []
    const clauses = members.length === routes.length ? 'whole' : members.map(({ n }) => n)
    return [{ route: { ...first, prohibition: commonProhibition(members) }, clauses }]
  })
}

/** Routes with the same key share one instruction. */
export const groupKey = (route: InstructionRoute): string =>
  `${instructionKey(route)} ${route.provision.fi} ${route.reviewedBy ?? ''}`

/** Why the clauses that share one notice may not be appealed: preparation and execution are named together. */
export function commonProhibition(members: readonly InstructionRoute[]): ProhibitionReason | null {
  const reasons = new Set(members.map(({ prohibition }) => prohibition))
  const [only] = reasons
  return reasons.size === 1 ? (only ?? null) : 'preparationOrExecution'
}
