import './room.css'
import './roomLog.css'
import { useEffect, useState } from 'react'
import type { MeetingView } from '../../../api/contract/meetingRoom.ts'
import { asId } from '../../../core/shared/ids.ts'
import { useApi } from '../../app/api.tsx'
import { currentActor } from '../../app/people.ts'
import { useBeforeClosing } from '../../app/shell.ts'
import { callService } from '../../app/transport.ts'
import { Answered } from '../../ui/States.tsx'
import { AgendaPane } from './AgendaPane.tsx'
import { EventKeys } from './EventKeys.tsx'
import { ItemPane } from './ItemPane.tsx'
import { PaneTabs, type RoomPane } from './PaneTabs.tsx'
import { PeoplePane } from './PeoplePane.tsx'
import { RoomContext } from './roomContext.ts'
import { RoomHead } from './RoomHead.tsx'
import { type RoomSession, createRoomSession } from './roomSession.ts'
import { useMeetingRoom } from './useMeetingRoom.ts'
import { useRoomKeys } from './useRoomKeys.ts'
import { useRoomTheme } from './useRoomTheme.ts'

/** The room where a meeting is run: `/kokoukset/:id/kokoustila`. */
export function MeetingRoomView({ meetingId }: { readonly meetingId: string }) {
  const view = useApi('meeting.show', { meetingId: asId(meetingId) })
  const kept = useApi('meeting.kept', { meetingId: asId(meetingId) })
  useRoomTheme()
  return (
    <Answered of={view}>
      {(shown) => (
        <Answered of={kept}>{(text) => <Opened key={meetingId} view={shown} kept={text} />}</Answered>
      )}
    </Answered>
  )
}

function Opened({ view, kept }: { readonly view: MeetingView; readonly kept: string | null }) {
  const session = useSession(view, kept)
  const room = useMeetingRoom(session)
  const [pane, setPane] = useState<RoomPane>('item')
  useRoomKeys(room)
  return (
    <RoomContext value={room}>
      <div className="meet" data-pane-shown={pane}>
        <RoomHead />
        <PaneTabs pane={pane} onChange={setPane} />
        <AgendaPane />
        <ItemPane />
        <PeoplePane />
        <EventKeys />
      </div>
    </RoomContext>
  )
}

/** How often presses that wait are offered to the database again. */
const OFFER_EVERY_MS = 5000

/** One session as long as the room is open; newer views from the service go into it. */
function useSession(view: MeetingView, kept: string | null): RoomSession {
  const [session] = useState(() =>
    createRoomSession(async (method, input) => callService(currentActor(), method, input), view, kept),
  )
  useEffect(() => session.take(view), [session, view])
  useEffect(() => {
    void session.retry()
    const timer = setInterval(() => void session.retry(), OFFER_EVERY_MS)
    return () => clearInterval(timer)
  }, [session])
  useBeforeClosing(session.flush)
  useEffect(() => () => void session.flush(), [session])
  return session
}
