import { PenLine } from 'lucide-react'
import { lazy } from 'react'
import type { Room } from '../app/room.ts'

/** Writing items: `#/draft` the drafts, `#/draft/ITEM` one of them, `#/draft?new=1` the choice of a template. */
export const draftRoom: Room = {
  id: 'draft',
  name: { fi: 'Valmistelu', sv: 'Beredning' },
  icon: PenLine,
  key: 3,
  pane: 'rail',
  View: lazy(async () => ({ default: (await import('./DraftRoom.tsx')).DraftRoom })),
}
