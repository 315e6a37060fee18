import type { CaseHandling } from '../api/casefile.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { dueFrom } from '../core/appeal/due.ts'
import { legalForceOn } from '../core/appeal/legalForce.ts'
import { type HandledItem, caseEvents } from '../core/followup/caseEvents.ts'
import { casePhases } from '../core/followup/casePhases.ts'
import { type Result, all, ok } from '../core/shared/result.ts'
import { findCase } from './findCase.ts'
import type { Handlers } from './handler.ts'
import { findOrganisation } from './organisation.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

export const caseHandlingHandlers: Handlers<'case.handling'> = {
  'case.handling': (ports, { case: ref }) => ports.store.read((tx) => handlingOf(ports, tx, ref)),
}

/** The longest history that is told. */
const LOG_ROWS = 1000

async function handlingOf(ports: Ports, tx: Reading, ref: string): Promise<Result<CaseHandling, AppFailure>> {
  const found = await findCase(tx, ref)
  if (!found.ok) return found
  const casefile = found.value
  const organisation = await findOrganisation(ports, casefile.organisationId)
  if (!organisation.ok) return organisation
  const items = await itemsOf(tx, casefile.caseId)
  const files = items.flatMap(({ file }) => (file === null ? [] : [file]))
  const today = ports.clock.today()
  const due = dueFrom(files, today)
  if (!due.ok) return due
  const force = all(files.map((file) => legalForceOn(file, today)))
  if (!force.ok) return force
  const log = await tx.log(0, LOG_ROWS, casefile.caseId)
  const events = caseEvents({ casefile, organisation: organisation.value, log, items, due: due.value })
  return ok({
    phases: casePhases(casefile.state.state, events, force.value.flat()),
    events,
    drafts: items.map(({ item }) => item).filter(isUndecided),
    today,
  })
}

const isUndecided = ({ status }: HandledItem['item']): boolean =>
  status.status !== 'handled' && status.status !== 'decided'

async function itemsOf(
  tx: Reading,
  caseId: HandledItem['item']['caseIds'][number],
): Promise<readonly HandledItem[]> {
  const items: HandledItem[] = []
  for (const item of await tx.items.list({ caseId })) {
    const decision = (await tx.decisions.ofItem(item.itemId)) ?? null
    items.push({ item, decision, file: (await tx.appealFiles.get(item.itemId)) ?? null })
  }
  return items
}
