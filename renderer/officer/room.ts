import { Stamp } from 'lucide-react'
import { lazy } from 'react'
import type { Room } from '../app/room.ts'

/** Decisions that officers make (KuntaL 107.2 §): `#/viranhaltijapaatokset`. It stands with the minutes. */
export const officerRoom: Room = {
  id: 'viranhaltijapaatokset',
  name: { fi: 'Viranhaltijapäätökset', sv: 'Tjänsteinnehavarbeslut' },
  icon: Stamp,
  key: null,
  pane: 'wide',
  within: 'poytakirjat',
  View: lazy(async () => ({ default: (await import('./OfficerView.tsx')).OfficerView })),
}
