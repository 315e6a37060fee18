import './desk.css'
import { Copy, LayoutDashboard, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Desk, DeskRow } from '../../api/drafting.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import { useApi } from '../app/api.tsx'
import { useRecentObjects } from '../app/place.ts'
import { addressTo, goTo } from '../app/router.ts'
import { deskWords } from '../i18n/desk.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button, LinkButton } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Card, ViewHead } from '../ui/Layout.tsx'
import { Answered, EmptyState } from '../ui/States.tsx'
import { DayRibbon } from './DayRibbon.tsx'
import { type Pin, dayAndMonth, longDay, pinsOf, shortWeekday } from './deskDays.ts'
import { PinWords } from './PinWords.tsx'
import { ReturnedCard } from './ReturnedCard.tsx'
import { savedWhen } from './savedWhen.ts'
import { SigningsCard } from './SigningsCard.tsx'
import { useDesk } from './useDesk.ts'

const newItem = (): void => goTo(addressTo('draft', [], { new: '1' }))

/** What to do today: what waits, the drafts, and the days ahead. */
export function DeskView() {
  const say = useWords(deskWords)
  const language = useLanguage()
  const desk = useDesk()
  const due = useApi('deadline.due', { on: null })
  const act = (
    <Button kind="main" icon={Plus} onPress={newItem}>
      {say('newItem')}
    </Button>
  )
  const acts = (
    <>
      <LinkButton icon={Copy} href={addressTo('draft', [], { new: '1', from: 'earlier' })}>
        {say('copyEarlier')}
      </LinkButton>
      {act}
    </>
  )
  return (
    <Answered of={desk}>
      {(shown) => {
        const pins = pinsOf(shown.days, due.data ?? [], language)
        return (
          <>
            <ViewHead
              title={longDay(shown.today, language, say)}
              facts={say('facts', { count: shown.waiting.length })}
              acts={acts}
            />
            <div className="view-body">
              {isEmpty(shown, pins) ? (
                <>
                  <SigningsCard />
                  <ReturnedCard />
                  <EmptyDesk act={act} />
                </>
              ) : (
                <>
                  <DayRibbon today={shown.today} pins={pins} />
                  <DeskCards desk={shown} pins={pins} />
                </>
              )}
            </div>
          </>
        )
      }}
    </Answered>
  )
}

const isEmpty = ({ waiting, drafts }: Desk, pins: readonly Pin[]): boolean =>
  waiting.length === 0 && drafts.length === 0 && pins.length === 0

function EmptyDesk({ act }: { readonly act: ReactNode }) {
  const say = useWords(deskWords)
  return (
    <EmptyState
      icon={LayoutDashboard}
      title={say('emptyTitle')}
      acts={
        <>
          {act}
          <LinkButton href={addressTo('cases', [], { new: '1' })}>{say('newCase')}</LinkButton>
        </>
      }
    >
      {say('emptyText')}
    </EmptyState>
  )
}

function DeskCards({ desk, pins }: { readonly desk: Desk; readonly pins: readonly Pin[] }) {
  return (
    <div className="desk-columns">
      <div className="desk-column">
        <SigningsCard />
        <WaitingCard desk={desk} />
        <ReturnedCard />
        <DraftsCard desk={desk} />
      </div>
      <div className="desk-column">
        <DeadlinesCard pins={pins} />
        <RecentCard />
      </div>
    </div>
  )
}

function WaitingCard({ desk: { waiting, today } }: { readonly desk: Desk }) {
  const say = useWords(deskWords)
  return (
    <Card title={say('waiting')} count={waiting.length}>
      {waiting.length === 0 ? (
        <p className="second desk-nothing">{say('nothingWaits')}</p>
      ) : (
        <ul className="desk-rows">
          {waiting.map((row, at) => (
            <DeskLine key={row.itemId} row={row} second={<WhyWaits row={row} />} isFirst={at === 0}>
              {row.meetingOn !== null && <MeetingDay on={row.meetingOn} today={today} />}
              <LinkButton kind={at === 0 ? 'main' : 'plain'} href={addressTo('draft', [row.itemId])}>
                {say(row.act)}
                <span className="spoken" lang={row.language}>
                  {' '}
                  {row.title}
                </span>
              </LinkButton>
            </DeskLine>
          ))}
        </ul>
      )}
    </Card>
  )
}

function WhyWaits({ row }: { readonly row: DeskRow }) {
  const say = useWords(deskWords)
  const language = useLanguage()
  const why =
    row.status.status === 'returned'
      ? say('returnedFor', { reason: row.status.reason })
      : row.act === 'approve'
        ? say('toApprove')
        : row.act === 'schedule'
          ? say('toSchedule')
          : row.bodyName[language]
  return (
    <>
      {row.caseNumbers.map((number) => (
        <span key={number} className="unbroken">
          {number}
        </span>
      ))}
      <span>{why}</span>
    </>
  )
}

function MeetingDay({ on, today }: { readonly on: IsoDate; readonly today: IsoDate }) {
  const say = useWords(deskWords)
  const language = useLanguage()
  return on === today ? (
    <span className="desk-today">{say('todayWord')}</span>
  ) : (
    <span className="second unbroken">{`${shortWeekday(on, language)} ${dayAndMonth(on, say)}`}</span>
  )
}

function DraftsCard({ desk: { drafts, today } }: { readonly desk: Desk }) {
  const say = useWords(deskWords)
  const language = useLanguage()
  return (
    <Card title={say('drafts')} count={drafts.length} aside={say('lastFirst')}>
      {drafts.length === 0 ? (
        <p className="second desk-nothing">{say('noDrafts')}</p>
      ) : (
        <ul className="desk-rows">
          {drafts.map((row) => (
            <DeskLine key={row.itemId} row={row} second={<WhereTo row={row} />} isFirst={false}>
              <Findings row={row} />
              <span className="second desk-when">{savedWhen(row.savedAt, today, language)}</span>
            </DeskLine>
          ))}
        </ul>
      )}
    </Card>
  )
}

function WhereTo({ row }: { readonly row: DeskRow }) {
  const say = useWords(deskWords)
  const language = useLanguage()
  const body = row.bodyName[language]
  return (
    <>
      <span>
        {row.meetingOn === null ? body : say('meeting', { body, day: dayAndMonth(row.meetingOn, say) })}
      </span>
      <span className="desk-people">{row.people.join(', ')}</span>
    </>
  )
}

function Findings({ row: { errors, warnings, translated } }: { readonly row: DeskRow }) {
  const say = useWords(deskWords)
  const language = useLanguage()
  if (errors === 0 && warnings === 0 && translated !== null && translated.done < translated.of)
    return (
      <Chip kind="outline">
        {say('translated', { language: language === 'fi' ? 'sv' : 'fi', ...translated })}
      </Chip>
    )
  if (errors === 0 && warnings === 0) return <Chip kind="ok">{say('inOrder')}</Chip>
  return (
    <>
      {errors > 0 && <Chip kind="alert">{say('errors', { count: errors })}</Chip>}
      {warnings > 0 && <Chip kind="warn">{say('warnings', { count: warnings })}</Chip>}
    </>
  )
}

function DeskLine({
  row,
  second,
  isFirst,
  children,
}: {
  readonly row: DeskRow
  readonly second: ReactNode
  readonly isFirst: boolean
  readonly children: ReactNode
}) {
  return (
    <li className={isFirst ? 'desk-row desk-row-now' : 'desk-row'}>
      <span className="desk-row-words">
        <a className="desk-row-name" href={addressTo('draft', [row.itemId])} lang={row.language}>
          {row.title}
        </a>
        <span className="second desk-second">{second}</span>
      </span>
      <span className="desk-row-right">{children}</span>
    </li>
  )
}

/** Rows of the deadlines: the nearest. */
const MOST_DEADLINES = 6

function DeadlinesCard({ pins }: { readonly pins: readonly Pin[] }) {
  const say = useWords(deskWords)
  const language = useLanguage()
  const shown = pins.filter(({ kind }) => kind !== 'act').slice(0, MOST_DEADLINES)
  if (shown.length === 0) return null
  return (
    <Card title={say('deadlines')}>
      <ul className="desk-deadlines">
        {shown.map((pin) => (
          <li key={pin.key}>
            <strong className={`desk-on-${pin.kind}`}>{dayAndMonth(pin.on, say)}</strong>
            <span>
              <PinWords pin={pin} />
            </span>
            <span className="second">{shortWeekday(pin.on, language)}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

const MOST_RECENT = 6

function RecentCard() {
  const say = useWords(deskWords)
  const recent = useRecentObjects().slice(0, MOST_RECENT)
  if (recent.length === 0) return null
  return (
    <Card title={say('recent')}>
      <ul className="desk-recent">
        {recent.map(({ address, name, lang }) => (
          <li key={address}>
            <a href={address} lang={lang}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Card>
  )
}
