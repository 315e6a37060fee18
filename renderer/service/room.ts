import { Send } from 'lucide-react'
import { lazy } from 'react'
import type { Room } from '../app/room.ts'

/** Who gets which decision: `#/tiedoksiannot`, of one meeting `#/tiedoksiannot/MEETING`. It stands with the minutes. */
export const serviceRoom: Room = {
  id: 'tiedoksiannot',
  name: { fi: 'Tiedoksiannot', sv: 'Delgivningar' },
  icon: Send,
  key: null,
  pane: 'wide',
  within: 'poytakirjat',
  View: lazy(async () => ({ default: (await import('./ServiceView.tsx')).ServiceView })),
}
