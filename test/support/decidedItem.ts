import { createOffice } from '../../adapters/backup/office.ts'
import { createNaming } from '../../adapters/library/naming.ts'
import { createOrganisationLibrary } from '../../adapters/library/organisations.ts'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { templatesFolder } from '../../adapters/system/folders.ts'
import { asInstant, isoDate } from '../../core/calendar/day.ts'
import type { Decision } from '../../core/decision/decision.ts'
import type { Item } from '../../core/draft/item.ts'
import { type BodyId, type ClauseId, asId } from '../../core/shared/ids.ts'
import { ok } from '../../core/shared/result.ts'
import { run } from '../../core/shared/text.ts'
import type { ClauseKind } from '../../core/template/clauseKinds.ts'
import { registerItem } from './registerItem.ts'
import { registrar } from './sampleCase.ts'

/** Puts an item that Suvantola's board accepted on 16.11.2026 into the office of `home`, with one party to serve. */
export async function putDecidedItem(home: string, kinds: readonly ClauseKind[]): Promise<Item['itemId']> {
  const item = acceptedItem(kinds)
  const organisations = createOrganisationLibrary(templatesFolder())
  const office = createOffice({
    home,
    database: undefined,
    clock: createFixedClock(asInstant('2026-11-16T16:00:00.000Z')),
    naming: createNaming(organisations),
    notice: () => undefined,
  })
  await office.store.write(registrar, async (tx) => {
    await tx.saveItem(item)
    await tx.saveDecision(accepted(item))
    return ok(undefined)
  })
  await office.close()
  return item.itemId
}

const acceptedItem = (kinds: readonly ClauseKind[]): Item =>
  registerItem({
    authority: { kind: 'body', bodyId: asId<BodyId>('kaupunginhallitus') },
    status: { status: 'handled', meetingId: asId('meeting-1'), section: 247 },
    text: {
      proposal: {
        form: 'numbered',
        leadIn: [run('Kaupunginhallitus päättää')],
        clauses: kinds.map((kind, at) => ({
          clauseId: asId<ClauseId>(`clause-${at + 1}`),
          kind,
          content: [run('osallistua pilottiin')],
          origin: null,
        })),
      },
      served: ['Järviranta Valmennus Oy'],
    },
  })

const accepted = (item: Item): Decision => ({
  itemId: item.itemId,
  meetingId: asId('meeting-1'),
  section: 247,
  handledOn: isoDate('2026-11-16'),
  handledAt: null,
  outcome: 'ACCEPTED',
  handling: [],
  text: [],
  recusals: [],
  printedAppeal: null,
})
