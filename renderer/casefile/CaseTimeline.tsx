import type { CaseHandling, LogRecord } from '../../api/casefile.ts'
import { formatDayAndMonth, yearOf } from '../../core/calendar/day.ts'
import type { CaseEvent } from '../../core/followup/caseEvents.ts'
import { type Address, addressTo, goTo } from '../app/router.ts'
import { caseLogWords } from '../i18n/caseLog.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Segment } from '../ui/Segment.tsx'
import { CaseLog } from './CaseLog.tsx'
import { eventWords } from './eventWords.ts'

type View = 'story' | 'decisions' | 'documents' | 'services' | 'log'

const VIEWS: readonly View[] = ['story', 'decisions', 'documents', 'services', 'log']

const KINDS: Readonly<Record<Exclude<View, 'log'>, readonly CaseEvent['kind'][] | null>> = {
  story: null,
  decisions: ['decided', 'handledBefore'],
  documents: ['arrived', 'made', 'sent'],
  services: ['served', 'appealed', 'due'],
}

const eventsOf = (events: readonly CaseEvent[], view: keyof typeof KINDS): readonly CaseEvent[] => {
  const kinds = KINDS[view]
  return kinds === null ? events : events.filter(({ kind }) => kinds.includes(kind))
}

/** What has happened and what is to come, or the log of who did what; the newest first. */
export function CaseTimeline({
  handling: { events },
  log,
  address,
}: {
  readonly handling: CaseHandling
  readonly log: readonly LogRecord[]
  readonly address: Address
}) {
  const say = useWords(caseStoryWords)
  const view = VIEWS.find((one) => one === address.query['view']) ?? 'story'
  return (
    <section className="case-story" aria-label={say(view === 'story' ? 'story' : 'view')}>
      <div className="case-story-head">
        <ViewChoice view={view} events={events} logged={log.length} address={address} />
        <span className="second">{say('newestFirst')}</span>
      </div>
      {view === 'log' ? <CaseLog log={log} /> : <Events all={events} shown={eventsOf(events, view)} />}
    </section>
  )
}

function ViewChoice({
  view,
  events,
  logged,
  address,
}: {
  readonly view: View
  readonly events: readonly CaseEvent[]
  readonly logged: number
  readonly address: Address
}) {
  const say = useWords(caseStoryWords)
  const sayLog = useWords(caseLogWords)
  const count = (of: keyof typeof KINDS): number => eventsOf(events, of).length
  return (
    <Segment<View>
      label={say('view')}
      value={view}
      onChange={(next) =>
        goTo(addressTo(address.room, address.path, { view: next === 'story' ? undefined : next }), 'replace')
      }
      choices={[
        { value: 'story', text: say('story') },
        { value: 'decisions', text: say('decisions', { count: count('decisions') }) },
        { value: 'documents', text: say('documents', { count: count('documents') }) },
        { value: 'services', text: say('services', { count: count('services') }) },
        { value: 'log', text: sayLog('log', { count: logged }) },
      ]}
    />
  )
}

function Events({
  all,
  shown,
}: {
  readonly all: readonly CaseEvent[]
  readonly shown: readonly CaseEvent[]
}) {
  const say = useWords(caseStoryWords)
  const newest = all.find(({ kind }) => kind !== 'due')
  if (shown.length === 0) return <p className="second">{say('nothingOfKind')}</p>
  return (
    <ol className="case-events">
      {shown.map((event, at) => (
        <Event key={at} event={event} isNewest={event === newest} />
      ))}
    </ol>
  )
}

function Event({ event, isNewest }: { readonly event: CaseEvent; readonly isNewest: boolean }) {
  const say = useWords(caseStoryWords)
  const { name, text } = eventWords(event, useLanguage())
  const now = isNewest ? ' case-event-now' : ''
  return (
    <li className={`case-event case-event-${DOTS[event.kind]}${now}`}>
      <span className="case-event-day">
        <span>{formatDayAndMonth(event.on)}</span> <span className="case-event-year">{yearOf(event.on)}</span>
      </span>
      <div className="case-event-words">
        <p>
          <strong>{name}</strong> {event.kind === 'due' && <span className="spoken">{say('ahead')}</span>}
          <span className="second">{text}</span>
        </p>
        {event.kind === 'decided' && <Decided event={event} />}
      </div>
    </li>
  )
}

/** The decision in its own words, in its own language. */
function Decided({ event }: { readonly event: Extract<CaseEvent, { kind: 'decided' }> }) {
  const say = useWords(caseStoryWords)
  return (
    <>
      {event.recused.length > 0 && (
        <p className="second case-recused">
          {say('recused', { count: event.recused.length, names: event.recused.join(', ') })}
        </p>
      )}
      {event.words.length > 0 && (
        <blockquote className="case-quote record" lang={event.language}>
          {event.words.map((line, at) => (
            <p key={at}>{line}</p>
          ))}
        </blockquote>
      )}
    </>
  )
}

/** Filled: decided or in force. Ring: on the way. Dotted: to come. */
const DOTS: Readonly<Record<CaseEvent['kind'], 'full' | 'ring' | 'coming'>> = {
  opened: 'ring',
  stepped: 'ring',
  arrived: 'ring',
  made: 'ring',
  sent: 'ring',
  handledBefore: 'full',
  drafted: 'ring',
  submitted: 'ring',
  approved: 'ring',
  returned: 'ring',
  imported: 'ring',
  decided: 'full',
  served: 'ring',
  appealed: 'full',
  due: 'coming',
}
