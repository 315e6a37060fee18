import { Gavel } from 'lucide-react'
import { lazy } from 'react'
import type { Room } from '../app/room.ts'

/** Last part of the address of the room where a meeting is run: `#/kokoukset/:id/kokoustila`. */
export const MEETING_ROOM = 'kokoustila'

/** `#/kokoukset` lists the meetings, `#/kokoukset/:id/kokoustila` is the room where one is run. */
export const meetingsRoom: Room = {
  id: 'kokoukset',
  name: { fi: 'Kokoukset', sv: 'Sammanträden' },
  icon: Gavel,
  key: 4,
  pane: 'rail',
  isWholeWindow: ({ path }) => path[1] === MEETING_ROOM,
  View: lazy(async () => ({ default: (await import('./MeetingsRoom.tsx')).MeetingsRoom })),
}
