import { CalendarDays } from 'lucide-react'
import type { MeetingListing } from '../../api/contract/meeting.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { useApi } from '../app/api.tsx'
import { addressTo } from '../app/router.ts'
import { useSettings } from '../app/settings.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { LinkButton } from '../ui/Button.tsx'
import { Card, ViewHead } from '../ui/Layout.tsx'
import { Answered, EmptyState } from '../ui/States.tsx'
import { MEETING_ROOM } from './room.ts'

/** The meetings of the chosen office, newest first. */
export function MeetingList() {
  const say = useWords(meetingWords)
  const { organisationId } = useSettings()
  const meetings = useApi('meeting.list', organisationId === null ? {} : { organisationId })
  return (
    <>
      <ViewHead title={say('meetings')} />
      <div className="view-body">
        <Answered of={meetings}>
          {(list) =>
            list.length === 0 ? (
              <EmptyState icon={CalendarDays} title={say('noMeetings')}>
                {say('noMeetingsText')}
              </EmptyState>
            ) : (
              <Card title={say('meetings')} count={list.length}>
                <ul>
                  {list.map((one) => (
                    <MeetingRow key={one.meeting.meetingId} listing={one} />
                  ))}
                </ul>
              </Card>
            )
          }
        </Answered>
      </div>
    </>
  )
}

function MeetingRow({ listing: { meeting, bodyName } }: { readonly listing: MeetingListing }) {
  const say = useWords(meetingWords)
  const language = useLanguage()
  const { number, year, heldOn, place, meetingId, status } = meeting
  const name = `${bodyName[language]} ${number === null ? '' : `${number}/`}${year}`
  return (
    <li className="ui-row">
      <span className="ui-row-text">
        <span className="ui-row-name">{name}</span>
        <span className="second">
          {[formatDate(heldOn), place].filter((word) => word !== null).join(', ')}
        </span>
      </span>
      {status.status !== 'imported' && (
        <span className="ui-row-right">
          <LinkButton href={addressTo('kokoukset', [meetingId, MEETING_ROOM])}>
            {say(status.status === 'held' ? 'lookAtRoom' : 'openRoom')}
            <span className="spoken"> {name}</span>
          </LinkButton>
        </span>
      )}
    </li>
  )
}
