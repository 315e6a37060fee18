import type { ReactNode } from 'react'
import type { MeetingViewItem } from '../../../api/contract/meetingRoom.ts'
import { mayDissent } from '../../../core/meeting/dissent.ts'
import { isDecided } from '../../../core/meeting/handling.ts'
import { showKeys } from '../../app/keys.ts'
import { useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { Button, LinkButton } from '../../ui/Button.tsx'
import { KeySigns } from '../../ui/Layout.tsx'
import { addressTo } from '../../app/router.ts'
import { shortTime } from './clock.ts'
import { type MeetingRoom, useRoom } from './roomContext.ts'

/** Without a card: what comes next in this item, as the act of Ctrl Enter. */
export function NextCard() {
  const room = useRoom()
  const { state, shown, handling } = room
  if (shown === undefined) return null
  if (state.closedAt !== null) return <Closed />
  if (handling?.withdrawn === true) return <Withdrawn />
  if (isDecided(handling)) return <Decided />
  if (state.currentItemId !== shown.item.itemId) return <TakeUp shown={shown} />
  return <Idle />
}

function Closed() {
  const say = useWords(roomWords)
  const { state, view } = useRoom()
  return (
    <Strip
      words={say('closedAt', { time: state.closedAt === null ? '' : shortTime(state.closedAt) })}
      acts={
        <LinkButton kind="main" href={addressTo('poytakirjat', [view.meeting.meetingId])}>
          {say('toMinutes')}
        </LinkButton>
      }
    />
  )
}

function Idle() {
  const say = useWords(roomWords)
  return <p className="second meet-idle">{say('pickNext')}</p>
}

function TakeUp({ shown }: { readonly shown: MeetingViewItem }) {
  const say = useWords(roomWords)
  const room = useRoom()
  const { state, handling, acts } = room
  const current = state.currentItemId === null ? undefined : state.items.get(state.currentItemId)
  const isLeft = current !== undefined && !isDecided(current) && !current.withdrawn
  const words =
    (handling?.section ?? null) === null
      ? say('takeUpSection', { section: room.view.nextSection })
      : say('takeUpAgain')
  return (
    <Strip
      words={isLeft ? `${words} ${say('otherOpen', { section: current.section ?? '' })}` : words}
      acts={
        <Button kind="main" onPress={() => acts.takeUp(shown.item.itemId)}>
          {say('takeUp')}
          <KeySigns keys={[showKeys('Ctrl+Enter').join(' ')]} />
        </Button>
      }
    />
  )
}

function Withdrawn() {
  const say = useWords(roomWords)
  return <Strip words={say('withdrawnTitle')} acts={<GoOn />} />
}

/** A decided item: who decided, what may still be added at once, and the way on. */
function Decided() {
  const say = useWords(roomWords)
  const room = useRoom()
  const { handling, acts, shown, state, nameOf } = room
  if (handling === undefined || shown === undefined || handling.decided === null) return null
  const mayOne = handling.presentAtDecision.some((person) => mayDissent(state, shown.item.itemId, person).ok)
  const presenter = handling.officers.presenter
  const may = mayOne || (presenter !== null && mayDissent(state, shown.item.itemId, presenter).ok)
  const names = handling.presentAtDecision.map(nameOf).join(', ')
  return (
    <Strip
      words={say('decidedAt', { time: shortTime(handling.decided.at) })}
      second={say('whoDecided', { count: handling.presentAtDecision.length, names })}
      acts={
        <>
          {may && <Button onPress={() => acts.begin('dissent')}>{say('dissent')}</Button>}
          {!handling.inspectedImmediately && (
            <Button onPress={() => acts.begin('inspectedImmediately')}>{say('inspectNow')}</Button>
          )}
          <Button onPress={() => acts.begin('reopened')}>{say('reopen')}</Button>
          <GoOn />
        </>
      }
    />
  )
}

/** The next item that has not been decided, or the end. */
function GoOn() {
  const say = useWords(roomWords)
  const room = useRoom()
  const next = nextItem(room)
  return (
    <Button kind="main" onPress={room.acts.confirm}>
      {next === undefined ? say('close') : say('goOn', { title: shortTitle(next) })}
      <KeySigns keys={[showKeys('Ctrl+Enter').join(' ')]} />
    </Button>
  )
}

/** Buttons have room for this much of a title. */
const TITLE_LETTERS = 32

function shortTitle({ item: { text } }: MeetingViewItem): string {
  const { title } = text
  return title.length <= TITLE_LETTERS ? title : `${title.slice(0, title.lastIndexOf(' ', TITLE_LETTERS))} …`
}

const nextItem = ({ view, state }: MeetingRoom): MeetingViewItem | undefined =>
  view.items.find(({ item }) => {
    const handling = state.items.get(item.itemId)
    return !isDecided(handling) && handling?.withdrawn !== true
  })

const Strip = ({
  words,
  second,
  acts,
}: {
  readonly words: string
  readonly second?: string
  readonly acts: ReactNode
}) => (
  <section className="meet-card">
    <p role="status">{words}</p>
    {second !== undefined && <p className="second">{second}</p>}
    <div className="meet-card-foot">{acts}</div>
  </section>
)
