import { Settings } from 'lucide-react'
import { lazy } from 'react'
import type { Room } from '../app/room.ts'

export const settingsRoom: Room = {
  id: 'settings',
  name: { fi: 'Asetukset', sv: 'Inställningar' },
  icon: Settings,
  key: null,
  pane: 'rail',
  View: lazy(async () => ({ default: (await import('./SettingsView.tsx')).SettingsView })),
}
