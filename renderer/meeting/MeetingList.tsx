import { Gavel, Plus } from 'lucide-react'
import { useState } from 'react'
import type { MeetingListing } from '../../api/contract/meeting.ts'
import type { Meeting } from '../../core/meeting/meeting.ts'
import { useApi } from '../app/api.tsx'
import { useCommands } from '../app/commands.ts'
import { addressTo, goTo } from '../app/router.ts'
import { useSettings } from '../app/settings.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Button } from '../ui/Button.tsx'
import { Chip, type ChipKind } from '../ui/Chip.tsx'
import { Select } from '../ui/Choice.tsx'
import { Card, ViewHead } from '../ui/Layout.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Answered, EmptyState } from '../ui/States.tsx'
import { NewMeeting } from './MeetingForm.tsx'
import { nameOfMeeting, whenAndWhere } from './meetingNames.ts'

const newMeeting = (): void => goTo(addressTo('kokoukset', [], { new: '1' }))
const close = (): void => goTo(addressTo('kokoukset'), 'replace')

/** The bodies' meetings: those ahead and those that were. */
export function MeetingList({ isNew }: { readonly isNew: boolean }) {
  const say = useWords(meetingWords)
  const { organisationId } = useSettings()
  const listed = useApi('meeting.list', organisationId === null ? {} : { organisationId })
  useCommands([{ id: 'meeting.new', group: 'do', name: say('newMeeting'), icon: Plus, run: newMeeting }])
  return (
    <>
      <Answered of={listed}>{(meetings) => <Listed meetings={meetings} />}</Answered>
      {isNew && <NewMeeting onClose={close} />}
    </>
  )
}

const isAhead = ({ status }: Meeting): boolean => status.status === 'planned' || status.status === 'summoned'

type Which = 'upcoming' | 'past'

/** Stands for every body in the choice. */
const ALL = ''

function Listed({ meetings }: { readonly meetings: readonly MeetingListing[] }) {
  const say = useWords(meetingWords)
  const language = useLanguage()
  const [which, setWhich] = useState<Which>('upcoming')
  const [body, setBody] = useState(ALL)
  const ahead = meetings.filter(({ meeting }) => isAhead(meeting)).toReversed()
  const past = meetings.filter(({ meeting }) => !isAhead(meeting))
  const shown = (which === 'upcoming' ? ahead : past).filter(
    ({ meeting }) => body === ALL || meeting.bodyId === body,
  )
  const bodies = new Map(meetings.map(({ meeting, bodyName }) => [meeting.bodyId, bodyName[language]]))
  const act = (
    <Button kind="main" icon={Plus} onPress={newMeeting}>
      {say('newMeeting')}
    </Button>
  )
  return (
    <>
      <ViewHead title={say('meetings')} facts={say('listFacts', { count: ahead.length })} acts={act} />
      <div className="view-body">
        {meetings.length === 0 ? (
          <EmptyState icon={Gavel} title={say('emptyTitle')} acts={act}>
            {say('emptyText')}
          </EmptyState>
        ) : (
          <>
            <div className="meetings-filter">
              <Segment<Which>
                label={say('meetings')}
                value={which}
                onChange={setWhich}
                choices={[
                  { value: 'upcoming', text: `${say('upcoming')} ${ahead.length}` },
                  { value: 'past', text: `${say('past')} ${past.length}` },
                ]}
              />
              <Select
                label={say('body')}
                value={body}
                onChange={setBody}
                options={[
                  { value: ALL, text: say('allBodies') },
                  ...[...bodies].map(([value, text]) => ({ value, text })),
                ]}
              />
            </div>
            <Rows meetings={shown} none={say(which === 'upcoming' ? 'noneAhead' : 'nonePast')} />
          </>
        )}
      </div>
    </>
  )
}

function Rows({ meetings, none }: { readonly meetings: readonly MeetingListing[]; readonly none: string }) {
  const say = useWords(meetingWords)
  return (
    <Card title={say('meetings')} count={meetings.length}>
      {meetings.length === 0 ? (
        <p className="second meetings-none">{none}</p>
      ) : (
        <ul className="meetings-rows">
          {meetings.map((listing) => (
            <MeetingRow key={listing.meeting.meetingId} listing={listing} />
          ))}
        </ul>
      )}
    </Card>
  )
}

function MeetingRow({ listing: { meeting, bodyName } }: { readonly listing: MeetingListing }) {
  const say = useWords(meetingWords)
  const language = useLanguage()
  const { status } = meeting.status
  return (
    <li className="meetings-row">
      <span className="ui-row-text">
        <a className="ui-row-name" href={addressTo('kokoukset', [meeting.meetingId])}>
          {nameOfMeeting(meeting, bodyName, language)}
        </a>
        <span className="second">{whenAndWhere(meeting, language, say, 'short')}</span>
      </span>
      <span className="ui-row-right">
        <span className="second">{say('itemCount', { count: meeting.agenda.length })}</span>
        <Chip kind={STATES[status]}>{say(`state_${status}`)}</Chip>
      </span>
    </li>
  )
}

const STATES: Readonly<Record<Meeting['status']['status'], ChipKind>> = {
  planned: 'outline',
  summoned: 'action',
  held: 'ok',
  imported: 'neutral',
  cancelled: 'alert',
}
