import './meeting.css'
import { Suspense, lazy } from 'react'
import type { Address } from '../app/router.ts'
import { LoadingRows } from '../ui/States.tsx'
import { AgendaScreen } from './AgendaScreen.tsx'
import { MeetingList } from './MeetingList.tsx'
import { MEETING_ROOM } from './room.ts'

const MeetingRoomView = lazy(async () => ({
  default: (await import('./room/MeetingRoomView.tsx')).MeetingRoomView,
}))

/** The list of meetings, the agenda of one, or the room where one is run. */
export function MeetingsRoom({ address: { path, query } }: { readonly address: Address }) {
  const [meetingId, place] = path
  if (meetingId === undefined) return <MeetingList isNew={query['new'] !== undefined} />
  if (place !== MEETING_ROOM) return <AgendaScreen key={meetingId} meetingId={meetingId} />
  return (
    <Suspense fallback={<LoadingRows />}>
      <MeetingRoomView key={meetingId} meetingId={meetingId} />
    </Suspense>
  )
}
