import { LayoutDashboard } from 'lucide-react'
import { lazy } from 'react'
import type { Room } from '../app/room.ts'
import { WaitingCount } from './WaitingCount.tsx'

export const deskRoom: Room = {
  id: 'desk',
  name: { fi: 'Työpöytä', sv: 'Skrivbord' },
  icon: LayoutDashboard,
  key: 1,
  pane: 'wide',
  View: lazy(async () => ({ default: (await import('./DeskView.tsx')).DeskView })),
  Count: WaitingCount,
}
