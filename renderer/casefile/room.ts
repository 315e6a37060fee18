import { FolderOpen } from 'lucide-react'
import { lazy } from 'react'
import type { Room } from '../app/room.ts'
import { findCases } from './found.ts'

export const casefileRoom: Room = {
  id: 'cases',
  name: { fi: 'Asiat', sv: 'Ärenden' },
  icon: FolderOpen,
  key: 2,
  pane: 'wide',
  View: lazy(async () => ({ default: (await import('./CasefileView.tsx')).CasefileView })),
  find: findCases,
}
