import type { RecordedEntries } from '../../api/contract/meetingRoom.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { type ClockTime, isoDate, parseTime } from '../../core/calendar/day.ts'
import type { MeetingEvent, RollEntry } from '../../core/meeting/events.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { type CaseId, type ItemId, type PersonId, asId } from '../../core/shared/ids.ts'
import type { Result } from '../../core/shared/result.ts'
import type { Actor } from '../../service/ports.ts'
import { type DraftDesk, IIDA, MARKUS, openDraftDesk } from './draftDesk.ts'
import { suvantola, suvantolaBoard } from './suvantola.ts'

export const EEVA: Actor = {
  personId: asId('eeva-riitta-vuorikangas'),
  name: 'Eeva-Riitta Vuorikangas',
  roles: ['secretary'],
}

export const personId = (id: string): PersonId => asId<PersonId>(id)

export function clock(text: string): ClockTime {
  const parsed = parseTime(text)
  if (!parsed.ok) throw new Error(text)
  return parsed.value
}

const seat = (id: string, capacity: RollEntry['capacity'], deputyFor: string | null = null): RollEntry => ({
  personId: personId(id),
  capacity,
  deputyFor: deputyFor === null ? null : personId(deputyFor),
})

/** Seven with a vote, the presenter and the minute-keeper. */
export const ROLL: readonly RollEntry[] = [
  seat('johan-sandnas', 'chair'),
  seat('tuula-rantasuo', 'viceChair'),
  seat('peter-bjorkskar', 'member'),
  seat('anna-liisa-koivuharju', 'member'),
  seat('mikael-granstrand', 'member'),
  seat('camilla-nyholmen', 'member'),
  seat('leena-myllyoja', 'deputy', 'hannu-peltokorpi'),
  seat('markus-heinolahti', 'presenter'),
  seat('eeva-riitta-vuorikangas', 'secretary'),
]

/** A meeting of Suvantola's board with an agenda, and what the secretary presses. */
export interface MeetingDesk extends DraftDesk {
  readonly meeting: Meeting
  readonly itemIds: readonly ItemId[]
  /** `seq` of the last entry that the window knows. */
  readonly last: () => number
  readonly press: (
    at: string,
    itemId: ItemId | null,
    event: MeetingEvent,
  ) => Promise<Result<RecordedEntries, AppFailure>>
  readonly open: (at: string, itemId: ItemId) => Promise<Result<RecordedEntries, AppFailure>>
}

export async function openMeetingDesk(items: number, home?: string): Promise<MeetingDesk> {
  const desk = openDraftDesk(home)
  const meeting = await desk.get(EEVA, 'meeting.plan', {
    organisationId: suvantola.id,
    bodyId: suvantolaBoard.id,
    heldOn: isoDate('2026-11-16'),
    startsAt: clock('18.00'),
    place: 'kaupungintalo, Rantasali',
  })
  const itemIds: ItemId[] = []
  while (itemIds.length < items) itemIds.push(await approvedItem(desk))
  const { meetingId } = meeting
  const planned = await desk.get(EEVA, 'meeting.addItems', { meetingId, itemIds })
  return { ...desk, meeting: planned, itemIds, ...secretary(desk, meeting) }
}

async function approvedItem(desk: DraftDesk): Promise<ItemId> {
  const casefile = await desk.get(IIDA, 'case.create', {
    organisationId: suvantola.id,
    title: 'Ensiaskel-pilotti',
    taskClass: '14.05.00',
  })
  const template = await desk.get(IIDA, 'template.show', { template: 'pilot-participation' })
  const item = await desk.get(IIDA, 'item.draft', {
    organisationId: suvantola.id,
    caseIds: [asId<CaseId>(casefile.caseId)],
    bodyId: suvantolaBoard.id,
    template: 'pilot-participation',
    language: 'fi',
    facts: { ...template.samples.fi },
    preparers: [personId('iida-kotisaari')],
    attachments: [],
    served: ['Järviranta Valmennus Oy'],
    informed: ['talouspalvelut'],
  })
  await desk.get(IIDA, 'item.submit', { itemId: item.itemId })
  await desk.get(MARKUS, 'item.approve', { itemId: item.itemId })
  return item.itemId
}

/** A window of the secretary's: it knows what it has been told. */
export function secretary(
  desk: DraftDesk,
  { meetingId }: Meeting,
  known = 0,
): Pick<MeetingDesk, 'last' | 'press' | 'open'> {
  let last = known
  const learn = (answer: Result<RecordedEntries, AppFailure>) => {
    if (answer.ok) last = answer.value.entries.at(-1)?.seq ?? last
    return answer
  }
  return {
    last: () => last,
    press: async (at, itemId, event) =>
      learn(
        await desk.call(EEVA, 'meeting.record', { meetingId, after: last, at: clock(at), itemId, event }),
      ),
    open: async (at, itemId) =>
      learn(await desk.call(EEVA, 'meeting.openItem', { meetingId, after: last, at: clock(at), itemId })),
  }
}
