import { useMemo, useState } from 'react'
import type { AgendaRow, AgendaView, OfferedItem } from '../../api/contract/agenda.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { CLOSING_SECTIONS } from '../../core/meeting/standing.ts'
import type { ItemId } from '../../core/shared/ids.ts'
import type { Result } from '../../core/shared/result.ts'
import { useCommand } from '../app/api.tsx'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import type { AgendaActs, Done } from './agendaContext.ts'

/** Adds an item; `without`: why the presenter's approval is not waited for. */
type AddApproved = (
  item: OfferedItem,
  at: number,
  without: string | null,
) => Promise<Result<unknown, AppFailure>>

/** The acts of an agenda over the service. `onUnapproved`: asks why an item is taken without approval. */
export function useAgendaActs(
  view: AgendaView,
  onUnapproved: (item: OfferedItem, at: number) => void,
): AgendaActs & { readonly addApproved: AddApproved } {
  const language = useLanguage()
  const { meetingId, status, frozen } = view.meeting
  const [done, setDone] = useState<Done | null>(null)
  const isAhead = status.status === 'planned' || status.status === 'summoned'
  const isOpen = isAhead && frozen === undefined
  const order = useOrder(view, setDone)
  const { rows } = order
  const coming = useComing(view, order, isOpen, setDone)
  const estimate = useCommand('agenda.estimate')
  const standing = useCommand('agenda.standing')
  return {
    view,
    rows,
    isAhead,
    isOpen,
    move: order.move,
    add: (item, at = beforeClosing(rows)) =>
      item.approvedBy === null && item.section === null && view.body.presenter !== null
        ? onUnapproved(item, at)
        : void coming.addApproved(item, at, null),
    addApproved: coming.addApproved,
    takeOff: (row) => void coming.takeOff(row),
    estimate: (itemId, minutes) => void estimate.run({ meetingId, itemId, minutes }),
    arrangeUsually: () => {
      setDone(null)
      void standing.run({ meetingId, language: rows[0]?.language ?? language })
    },
    done,
    failure: order.failure ?? coming.failure ?? estimate.failure ?? standing.failure,
  }
}

type Tell = (done: Done | null) => void

/** The order that is seen, and moving in it. */
function useOrder(view: AgendaView, tell: Tell) {
  const say = useWords(meetingWords)
  const { meetingId } = view.meeting
  const arrange = useCommand('agenda.arrange')
  const { rows, setOrder } = useSeenOrder(view.rows)
  const ids = rows.map(({ itemId }) => itemId)
  const keep = async (order: readonly ItemId[]): Promise<void> => {
    setOrder(order)
    const kept = await arrange.run({ meetingId, itemIds: [...order] })
    if (!kept.ok) setOrder(null)
  }
  const move = (from: number, to: number): void => {
    if (to < 0 || to >= ids.length || from === to) return
    void keep(movedIn(ids, from, to))
    const undo = (): void => {
      void keep(ids)
      tell(null)
    }
    tell({ text: say('moved', { n: to + 1 }), undo })
  }
  return { rows, ids, keep, move, failure: arrange.failure }
}

/** Items come and go; each with its way back while the agenda is open. */
function useComing(
  { meeting: { meetingId } }: AgendaView,
  { ids, keep }: ReturnType<typeof useOrder>,
  isOpen: boolean,
  tell: Tell,
) {
  const say = useWords(meetingWords)
  const addItems = useCommand('meeting.addItems')
  const taking = useCommand('agenda.takeOff')
  const addApproved: AddApproved = async (item, at, without) => {
    const added = await addItems.run({
      meetingId,
      itemIds: [item.itemId],
      ...(without === null ? {} : { withoutApproval: without }),
    })
    if (!added.ok) return added
    if (isOpen && at < ids.length) await keep(ids.toSpliced(at, 0, item.itemId))
    const undo = (): void => {
      void taking.run({ meetingId, itemId: item.itemId, reason: null })
      tell(null)
    }
    tell({ text: say('added', { title: item.title }), undo: isOpen ? undo : null })
    return added
  }
  const takeOff = async ({ itemId, title, entry }: AgendaRow): Promise<void> => {
    const taken = await taking.run({ meetingId, itemId, reason: null })
    if (!taken.ok) return
    const putBack = async (): Promise<void> => {
      const without = entry.approvedBy === undefined ? { withoutApproval: say('undo') } : {}
      const back = await addItems.run({ meetingId, itemIds: [itemId], ...without })
      if (back.ok) await keep(ids)
    }
    const undo = (): void => {
      tell(null)
      void putBack()
    }
    tell({ text: say('takenOff', { title }), undo })
  }
  return { addApproved, takeOff, failure: addItems.failure ?? taking.failure }
}

/** A move is seen at once; the order that was asked for holds until the service has told it. */
function useSeenOrder(rows: readonly AgendaRow[]) {
  const [order, setOrder] = useState<readonly ItemId[] | null>(null)
  const seen = useMemo(() => {
    if (order === null) return rows
    const known = order.flatMap((id) => rows.find(({ itemId }) => itemId === id) ?? [])
    return known.length === rows.length ? known : rows
  }, [rows, order])
  return { rows: seen, setOrder }
}

const movedIn = (order: readonly ItemId[], from: number, to: number): readonly ItemId[] => {
  const moved = order.slice(from, from + 1)
  return order.toSpliced(from, 1).toSpliced(to, 0, ...moved)
}

/** A new item comes after the matters, before the sections that close the meeting. */
function beforeClosing(rows: readonly AgendaRow[]): number {
  const closing: readonly string[] = CLOSING_SECTIONS
  const at = rows.findIndex(({ section }) => section !== null && closing.includes(section))
  return at === -1 ? rows.length : at
}
