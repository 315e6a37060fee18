import { createContext, use } from 'react'
import type { AgendaRow, AgendaView, OfferedItem } from '../../api/contract/agenda.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { ItemId } from '../../core/shared/ids.ts'

/** What the agenda's view may do. Each act tells what it did, with the way back where there is one. */
export interface AgendaActs {
  readonly view: AgendaView
  /** In the order that is seen: a move is seen before it is kept. */
  readonly rows: readonly AgendaRow[]
  /** Its order may be changed: ahead, and not frozen. */
  readonly isOpen: boolean
  /** Items may still come and go. */
  readonly isAhead: boolean
  readonly move: (from: number, to: number) => void
  /** `at`: before the row of this place; left out: before the closing sections. */
  readonly add: (item: OfferedItem, at?: number) => void
  readonly takeOff: (row: AgendaRow) => void
  readonly estimate: (itemId: ItemId, minutes: number | null) => void
  readonly arrangeUsually: () => void
  /** What was just done. */
  readonly done: Done | null
  readonly failure: AppFailure | undefined
}

export interface Done {
  readonly text: string
  readonly undo: (() => void) | null
}

export const AgendaContext = createContext<AgendaActs | null>(null)

export function useAgenda(): AgendaActs {
  const acts = use(AgendaContext)
  if (acts === null) throw new Error('no agenda around')
  return acts
}

/** The § that the row has, or would get if the items were handled in this order. */
export function sectionNumber({ rows, view }: Pick<AgendaActs, 'rows' | 'view'>, row: AgendaRow): number {
  if (row.sectionNo !== null) return row.sectionNo
  const before = rows.slice(0, rows.indexOf(row)).filter(({ sectionNo }) => sectionNo === null)
  return view.nextSection + before.length
}

export const errorsOf = ({ findings }: Pick<AgendaRow, 'findings'>): number =>
  findings.filter(({ level }) => level === 'error').length
