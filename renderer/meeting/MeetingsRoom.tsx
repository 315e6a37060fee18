import { Suspense, lazy } from 'react'
import type { Address } from '../app/router.ts'
import { LoadingRows } from '../ui/States.tsx'
import { MeetingList } from './MeetingList.tsx'
import { MEETING_ROOM } from './room.ts'

const MeetingRoomView = lazy(async () => ({
  default: (await import('./room/MeetingRoomView.tsx')).MeetingRoomView,
}))

/** The list of meetings, or the room where one is run. */
export function MeetingsRoom({ address: { path } }: { readonly address: Address }) {
  const [meetingId, place] = path
  return meetingId !== undefined && place === MEETING_ROOM ? (
    <Suspense fallback={<LoadingRows />}>
      <MeetingRoomView key={meetingId} meetingId={meetingId} />
    </Suspense>
  ) : (
    <MeetingList />
  )
}
