import type { AppFailure } from '../api/failures/index.ts'
import type { Instruction, InstructionInput } from '../core/appeal/instruction.ts'
import { type OfficerItem, bodyOver, isOfficerItem } from '../core/decision/officer.ts'
import { instructionGroups } from '../core/document/instructionGroups.ts'
import { officerRoutes } from '../core/document/itemView.ts'
import { buildOfficerDecision } from '../core/document/officerDecision.ts'
import type { HouseStyle } from '../core/document/model.ts'
import type { OfficerDecision } from '../core/draft/item.ts'
import type { Organisation } from '../core/organisation/organisation.ts'
import type { ItemId } from '../core/shared/ids.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { numbersOf } from './caseNumbers.ts'
import { exitOf, leave, withTexts } from './documentExit.ts'
import { findStyle } from './documentSources.ts'
import type { Handlers } from './handler.ts'
import { contactIn, instructionVersions } from './instructions.ts'
import { findItem } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

export const officerDocumentHandlers: Handlers<'document.officerDecision'> = {
  'document.officerDecision': async (ports, input, actor) => {
    const found = await ports.store.read((tx) => findDecidedAlone(ports, tx, input.itemId))
    if (!found.ok) return found
    const { item } = found.value
    const instructions = await officerInstructions(ports, { ...found.value, language: item.text.language })
    if (!instructions.ok) return instructions
    const document = buildOfficerDecision({
      ...found.value,
      createdAt: ports.clock.now(),
      instructions: instructions.value,
    })
    const exit = exitOf(ports, actor, officerDocument(item.itemId), [{ item }], input)
    return leave(withTexts(exit, instructionVersions(instructions.value)), document, input.format)
  },
}

/** One document, whose versions differ by what the decision says. */
export const officerDocument = (itemId: ItemId): string => `officerDecision:${itemId}`

/** What an officer has decided, with what its papers are made from. */
export interface DecidedAlone {
  readonly item: OfficerItem
  readonly decision: OfficerDecision
  readonly organisation: Organisation
  readonly style: HouseStyle
  readonly caseNumbers: readonly string[]
}

export async function findDecidedAlone(
  ports: Ports,
  tx: Reading,
  itemId: ItemId,
): Promise<Result<DecidedAlone, AppFailure>> {
  const found = await findItem(tx, itemId)
  if (!found.ok) return found
  const item = found.value
  if (!isOfficerItem(item)) return fail({ code: 'officer/not-officer', title: item.text.title })
  if (item.status.status !== 'decided') return fail({ code: 'officer/not-decided', title: item.text.title })
  const organisation = await findOrganisation(ports, item.organisationId)
  if (!organisation.ok) return organisation
  const style = await findStyle(ports, organisation.value)
  if (!style.ok) return style
  return ok({
    item,
    decision: item.status.decision,
    organisation: organisation.value,
    style: style.value,
    caseNumbers: await numbersOf(tx, item.caseIds),
  })
}

/** Each route once: who reviews it is the body over the officer (KuntaL 134.2 §). */
export async function officerInstructions(
  ports: Ports,
  {
    organisation,
    item,
    decision: { section, decidedOn, publishedOn },
    language,
  }: Pick<DecidedAlone, 'organisation' | 'item' | 'decision'> & { readonly language: Language },
): Promise<Result<readonly Instruction[], AppFailure>> {
  const routes = officerRoutes(organisation, item, decidedOn)
  if (!routes.ok) return routes
  const body = bodyOver(organisation, item.authority)
  if (!body.ok) return body
  const { personId } = item.authority
  const frame: Omit<InstructionInput, 'route' | 'targets'> = {
    organisation,
    authority: { kind: 'officer', personId, reviewBody: body.value.id },
    language,
    form: publishedOn === null ? { kind: 'minutes' } : { kind: 'extract', publishedOn },
    meetingDate: decidedOn,
    caseNumber: null,
    contact: contactIn(organisation, item.text.infoContact, language),
  }
  const printed: Instruction[] = []
  for (const { route, targets } of instructionGroups([{ section, routes: routes.value }])) {
    const instruction = await ports.appealInstructions.render({ ...frame, route, targets })
    if (!instruction.ok) return instruction
    printed.push(instruction.value)
  }
  return ok(printed)
}
