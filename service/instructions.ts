import type { AppFailure } from '../api/failures/index.ts'
import type { InstructionForm, InstructionInput } from '../core/appeal/instruction.ts'
import type { ClauseRoute } from '../core/appeal/route.ts'
import type { IsoDate } from '../core/calendar/day.ts'
import type { Decision } from '../core/decision/decision.ts'
import { instructionGroups } from '../core/document/instructionGroups.ts'
import { type ItemSource, itemRoutes } from '../core/document/itemView.ts'
import type { PrintedInstruction } from '../core/document/meetingDocument.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import type { Body, Organisation } from '../core/organisation/organisation.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, ok } from '../core/shared/result.ts'
import type { Ports } from './ports.ts'

/** A decided item with its decision. */
export interface DecidedItem {
  readonly source: ItemSource
  readonly decision: Decision
}

/** The instructions of minutes: each route once, for all its §§, in the form without publication days. */
export async function minutesInstructions(
  ports: Ports,
  found: {
    readonly organisation: Organisation
    readonly body: Body
    readonly meeting: Meeting
    readonly language: Language
    readonly decided: readonly DecidedItem[]
  },
): Promise<Result<readonly PrintedInstruction[], AppFailure>> {
  const { organisation, body, meeting, language } = found
  // Imported minutes print the text that they were published with.
  const own = found.decided.filter(({ decision }) => decision.printedAppeal === null)
  return renderAll(ports, own, {
    organisation,
    authority: { kind: 'body', bodyId: body.id },
    language,
    form: { kind: 'minutes' },
    meetingDate: meeting.heldOn,
    caseNumber: null,
    contact: null,
  })
}

/** The instructions of one item's extract, with the day of publication once there is one. */
export async function extractInstructions(
  ports: Ports,
  { source, decision, publishedOn }: DecidedItem & { readonly publishedOn: IsoDate | null },
): Promise<Result<readonly PrintedInstruction[], AppFailure>> {
  if (decision.printedAppeal !== null) return ok([])
  const form: InstructionForm = publishedOn === null ? { kind: 'minutes' } : { kind: 'extract', publishedOn }
  return renderAll(ports, [{ source, decision }], {
    organisation: source.organisation,
    authority: { kind: 'body', bodyId: source.body.id },
    language: source.item.text.language,
    form,
    meetingDate: decision.handledOn,
    caseNumber: source.caseNumbers[0] ?? null,
    contact: source.item.text.infoContact,
  })
}

async function renderAll(
  ports: Ports,
  decided: readonly DecidedItem[],
  frame: Omit<InstructionInput, 'route' | 'targets'>,
): Promise<Result<readonly PrintedInstruction[], AppFailure>> {
  const sections: { section: number; routes: readonly ClauseRoute[] }[] = []
  for (const { source, decision } of decided) {
    const routes = itemRoutes(source)
    if (!routes.ok) return routes
    sections.push({ section: decision.section, routes: routes.value })
  }
  const printed: PrintedInstruction[] = []
  for (const { route, targets } of instructionGroups(sections)) {
    const instruction = await ports.appealInstructions.render({ ...frame, route, targets })
    if (!instruction.ok) return instruction
    printed.push(instruction.value)
  }
  return ok(printed)
}
