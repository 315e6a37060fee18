import type { AppFailure } from '../api/failures/index.ts'
import type { Instruction, InstructionInput } from '../core/appeal/instruction.ts'
import { type OfficerItem, bodyOver, isOfficerItem } from '../core/decision/officer.ts'
import { instructionGroups } from '../core/document/instructionGroups.ts'
import { officerRoutes } from '../core/document/itemView.ts'
import { buildOfficerDecision } from '../core/document/officerDecision.ts'
import type { OfficerDecision } from '../core/draft/item.ts'
import type { Organisation } from '../core/organisation/organisation.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { numbersOf } from './caseNumbers.ts'
import { exitOf, leave, withTexts } from './documentExit.ts'
import { findStyle } from './documentSources.ts'
import type { Handlers } from './handler.ts'
import { instructionVersions } from './instructions.ts'
import { findItem } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'

export const officerDocumentHandlers: Handlers<'document.officerDecision'> = {
  'document.officerDecision': async (ports, input, actor) => {
    const found = await ports.store.read(async (tx) => {
      const item = await findItem(tx, input.itemId)
      if (!item.ok) return item
      return ok({ item: item.value, caseNumbers: await numbersOf(tx, item.value.caseIds) })
    })
    if (!found.ok) return found
    const { item, caseNumbers } = found.value
    if (!isOfficerItem(item)) return fail({ code: 'officer/not-officer', title: item.text.title })
    if (item.status.status !== 'decided') return fail({ code: 'officer/not-decided', title: item.text.title })
    const { decision } = item.status
    const organisation = await findOrganisation(ports, item.organisationId)
    if (!organisation.ok) return organisation
    const style = await findStyle(ports, organisation.value)
    if (!style.ok) return style
    const instructions = await instructionsFor(ports, organisation.value, item, decision)
    if (!instructions.ok) return instructions
    const document = buildOfficerDecision({
      organisation: organisation.value,
      item,
      decision,
      caseNumbers,
      createdAt: ports.clock.now(),
      instructions: instructions.value,
      style: style.value,
    })
    const exit = exitOf(ports, actor, `officerDecision:${item.itemId}`, [{ item }], input)
    return leave(withTexts(exit, instructionVersions(instructions.value)), document, input.format)
  },
}

/** Each route once: who reviews it is the body over the officer (KuntaL 134.2 §). */
async function instructionsFor(
  ports: Ports,
  organisation: Organisation,
  item: OfficerItem,
  { section, decidedOn, publishedOn }: OfficerDecision,
): Promise<Result<readonly Instruction[], AppFailure>> {
  const routes = officerRoutes(organisation, item, decidedOn)
  if (!routes.ok) return routes
  const body = bodyOver(organisation, item.authority)
  if (!body.ok) return body
  const { personId } = item.authority
  const frame: Omit<InstructionInput, 'route' | 'targets'> = {
    organisation,
    authority: { kind: 'officer', personId, reviewBody: body.value.id },
    language: item.text.language,
    form: publishedOn === null ? { kind: 'minutes' } : { kind: 'extract', publishedOn },
    meetingDate: decidedOn,
    caseNumber: null,
    contact: item.text.infoContact,
  }
  const printed: Instruction[] = []
  for (const { route, targets } of instructionGroups([{ section, routes: routes.value }])) {
    const instruction = await ports.appealInstructions.render({ ...frame, route, targets })
    if (!instruction.ok) return instruction
    printed.push(instruction.value)
  }
  return ok(printed)
}
