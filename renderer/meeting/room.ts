import { Gavel } from 'lucide-react'
import { lazy } from 'react'
import { addressTo, goTo } from '../app/router.ts'
import type { Room } from '../app/room.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { fold } from '../../core/shared/fold.ts'

/** Last part of the address of the room where a meeting is run: `#/kokoukset/:id/kokoustila`. */
export const MEETING_ROOM = 'kokoustila'

/**
 * Meetings of the bodies: `#/kokoukset` the list, `#/kokoukset/MEETING` the agenda before it,
 * `#/kokoukset/MEETING/kokoustila` the meeting while it is on.
 */
export const meetingsRoom: Room = {
  id: 'kokoukset',
  name: { fi: 'Kokoukset', sv: 'Sammanträden' },
  icon: Gavel,
  key: 4,
  pane: 'rail',
  View: lazy(async () => ({ default: (await import('./MeetingsRoom.tsx')).MeetingsRoom })),
  isWholeWindow: ({ path }) => path[1] === MEETING_ROOM,
  find: async (ask, text) => {
    const words = fold(text).split(/\s+/u)
    const listed = await ask('meeting.list', {})
    return listed
      .map(({ meeting, bodyName }) => ({
        meeting,
        name: `${bodyName.fi} ${meeting.number === null ? '' : `${meeting.number}/${meeting.year}`}`.trim(),
        other: bodyName.sv,
      }))
      .filter(({ meeting, name, other }) =>
        words.every((word) => fold(`${name} ${other} ${formatDate(meeting.heldOn)}`).includes(word)),
      )
      .slice(0, MOST_FOUND)
      .map(({ meeting, name }) => ({
        id: `meeting.${meeting.meetingId}`,
        group: 'found',
        name,
        hint: formatDate(meeting.heldOn),
        icon: Gavel,
        run: () => goTo(addressTo('kokoukset', [meeting.meetingId])),
      }))
  },
}

const MOST_FOUND = 8
