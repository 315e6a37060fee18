import type { AppFailure } from '../api/failures/index.ts'
import type { Instruction, InstructionForm, InstructionInput } from '../core/appeal/instruction.ts'
import type { ClauseRoute } from '../core/appeal/route.ts'
import type { IsoDate } from '../core/calendar/day.ts'
import type { Decision } from '../core/decision/decision.ts'
import { instructionGroups } from '../core/document/instructionGroups.ts'
import { type ItemSource, itemRoutes } from '../core/document/itemView.ts'
import type { MinutesInstructions } from '../core/document/meetingDocument.ts'
import type { HouseStyle } from '../core/document/model.ts'
import type { TextVersion } from '../core/document/textVersions.ts'
import type { Contact } from '../core/draft/item.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { type Body, type Organisation, findPerson } from '../core/organisation/organisation.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, ok } from '../core/shared/result.ts'
import type { Ports } from './ports.ts'

/** A decided item with its decision. */
export interface DecidedItem {
  readonly source: ItemSource
  readonly decision: Decision
}

/** What the instructions of minutes are made from. */
interface MinutesSource {
  readonly organisation: Organisation
  readonly body: Body
  readonly meeting: Meeting
  readonly language: Language
  readonly style: HouseStyle
  readonly decided: readonly DecidedItem[]
}

/** Instructions as the house prints them in minutes, in the form without publication days, and their versions. */
export async function minutesInstructions(
  ports: Ports,
  found: MinutesSource,
): Promise<
  Result<
    { readonly instructions: MinutesInstructions; readonly versions: readonly TextVersion[] },
    AppFailure
  >
> {
  const { organisation, body, meeting, language, style } = found
  // Imported minutes print the text that they were published with.
  const own = found.decided.filter(({ decision }) => decision.printedAppeal === null)
  const frame: Frame = {
    organisation,
    authority: { kind: 'body', bodyId: body.id },
    language,
    form: { kind: 'minutes' },
    meetingDate: meeting.heldOn,
    caseNumber: null,
    contact: null,
  }
  if (style.instructions === 'annex') {
    const printed = await renderAll(ports, own, frame)
    return printed.ok
      ? ok({
          instructions: { place: 'annex', printed: printed.value },
          versions: instructionVersions(printed.value),
        })
      : printed
  }
  const ofSection = new Map<number, readonly Instruction[]>()
  for (const decided of own) {
    const printed = await renderAll(ports, [decided], frame)
    if (!printed.ok) return printed
    ofSection.set(decided.decision.section, printed.value)
  }
  const versions = instructionVersions([...ofSection.values()].flat())
  return ok({ instructions: { place: 'perItem', ofSection }, versions })
}

export const instructionVersions = (instructions: readonly Instruction[]): readonly TextVersion[] =>
  instructions.map(({ route, version }) => ({ text: `instruction:${route}`, version: String(version) }))

/** The instructions of one item's extract, with the day of publication once there is one. */
export async function extractInstructions(
  ports: Ports,
  {
    source,
    decision,
    publishedOn,
    language = source.item.text.language,
  }: DecidedItem & { readonly publishedOn: IsoDate | null; readonly language?: Language },
): Promise<Result<readonly Instruction[], AppFailure>> {
  if (decision.printedAppeal !== null) return ok([])
  const form: InstructionForm = publishedOn === null ? { kind: 'minutes' } : { kind: 'extract', publishedOn }
  return renderAll(ports, [{ source, decision }], {
    organisation: source.organisation,
    authority: { kind: 'body', bodyId: source.body.id },
    language,
    form,
    meetingDate: decision.handledOn,
    caseNumber: source.caseNumbers[0] ?? null,
    contact: contactIn(source.organisation, source.item.text.infoContact, language),
  })
}

/** Who gives more information, with the title in the recipient's language where the office knows it. */
export function contactIn(
  organisation: Organisation,
  contact: Contact | null,
  language: Language,
): Contact | null {
  if (contact === null) return null
  const title = findPerson(organisation, contact.personId)?.title?.[language]
  return title === undefined ? contact : { ...contact, title }
}

type Frame = Omit<InstructionInput, 'route' | 'targets'>

async function renderAll(
  ports: Ports,
  decided: readonly DecidedItem[],
  frame: Frame,
): Promise<Result<readonly Instruction[], AppFailure>> {
  const sections: { section: number; routes: readonly ClauseRoute[] }[] = []
  for (const { source, decision } of decided) {
    const routes = itemRoutes(source)
    if (!routes.ok) return routes
    sections.push({ section: decision.section, routes: routes.value })
  }
  const printed: Instruction[] = []
  for (const { route, targets } of instructionGroups(sections)) {
    const instruction = await ports.appealInstructions.render({ ...frame, route, targets })
    if (!instruction.ok) return instruction
    printed.push(instruction.value)
  }
  return ok(printed)
}
