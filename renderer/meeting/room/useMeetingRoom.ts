import { useMemo, useState, useSyncExternalStore } from 'react'
import type { MeetingView, MeetingViewItem } from '../../../api/contract/meetingRoom.ts'
import { factFindings } from '../../../core/meeting/findings.ts'
import type { MeetingState } from '../../../core/meeting/handling.ts'
import { meetingState } from '../../../core/meeting/state.ts'
import { findPerson } from '../../../core/organisation/organisation.ts'
import type { ItemId, PersonId } from '../../../core/shared/ids.ts'
import { useClock } from './clock.ts'
import type { FinishContext } from './finishForm.ts'
import { proposalOf } from './proposalOf.ts'
import { roomActs } from './roomActs.ts'
import type { MeetingRoom, Told } from './roomContext.ts'
import { type RoomSession, withWaiting } from './roomSession.ts'

/** The room of an open session, folded anew with every entry. */
export function useMeetingRoom(session: RoomSession): MeetingRoom {
  const now = useSyncExternalStore(session.subscribe, session.get)
  const time = useClock()
  const [chosen, choose] = useState<ItemId | null>(null)
  const [told, tell] = useState<Told | null>(null)
  const all = useMemo(() => withWaiting(now), [now])
  const state = useMemo(() => meetingState(all, now.view.body), [all, now.view.body])
  const findings = useMemo(
    () => factFindings(state, [], (person) => nameIn(now.view, person)),
    [state, now.view],
  )
  const drafts = now.drafts.filter(({ form }) => form.kind !== 'opened' || state.openedAt === null)
  const shown = shownItem(now.view, state, chosen)
  const room: Omit<MeetingRoom, 'acts'> = {
    ...now,
    // A roll call is of no use when the meeting was opened elsewhere.
    drafts,
    all,
    state,
    time,
    shown,
    handling: shown && state.items.get(shown.item.itemId),
    card: drafts.find(({ draftId, itemId }) => draftId === now.openId && isHere(itemId, shown)),
    told,
    findings,
    nameOf: (person) => nameIn(now.view, person),
    startContext: {
      handling: shown && state.items.get(shown.item.itemId),
      attachments: shown?.item.text.attachments.length ?? 0,
      proposal: proposalOf(shown),
    },
    finishContext: finishContext(now.view, state, shown),
  }
  return { ...room, acts: roomActs({ room, session, choose, tell }) }
}

/** A card belongs to its item; one between items stands everywhere. */
const isHere = (itemId: ItemId | null, shown: MeetingViewItem | undefined): boolean =>
  itemId === null || itemId === shown?.item.itemId

/** The chosen item; else the one being handled, else the first that has not been. */
function shownItem(
  { items }: MeetingView,
  { currentItemId, items: handled }: MeetingState,
  chosen: ItemId | null,
): MeetingViewItem | undefined {
  const find = (id: ItemId | null) => items.find(({ item }) => item.itemId === id)
  const isAhead = ({ item }: MeetingViewItem): boolean => {
    const handling = handled.get(item.itemId)
    return handling === undefined || (handling.decided === null && !handling.withdrawn)
  }
  return find(chosen) ?? find(currentItemId) ?? items.find(isAhead) ?? items[0]
}

const nameIn = ({ organisation }: MeetingView, person: PersonId | null): string =>
  findPerson(organisation, person)?.name ?? person ?? ''

function finishContext(
  { organisation, body }: MeetingView,
  state: MeetingState,
  shown: MeetingViewItem | undefined,
): FinishContext {
  const quorum = (shown && state.items.get(shown.item.itemId)?.quorum) ?? state.quorum
  return {
    people: organisation.people,
    voters: quorum.present,
    absent: quorum.absent,
    proposal: proposalOf(shown),
    itemId: shown?.item.itemId ?? null,
    body,
  }
}
