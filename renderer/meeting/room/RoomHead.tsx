import { HardDrive, LogOut, Moon, MoreHorizontal, Sun, Users } from 'lucide-react'
import { useEffect } from 'react'
import { hasQuorum, quorumWarning, quorumWords } from '../../../core/meeting/quorum.ts'
import { setTitle } from '../../app/place.ts'
import { addressTo, goTo } from '../../app/router.ts'
import type { Say } from '../../i18n/catalogue.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { Button } from '../../ui/Button.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { lastedWords, shortTime } from './clock.ts'
import { type MeetingRoom, useRoom } from './roomContext.ts'
import { useHandOver } from './useHandOver.ts'
import { chooseRoomTheme } from './useRoomTheme.ts'

/** Which meeting, its quorum, whether all is saved, the clock, and the way out. */
export function RoomHead() {
  const say = useWords(roomWords)
  const language = useLanguage()
  const room = useRoom()
  const { meeting, bodyName } = room.view
  const name = `${bodyName[language]} ${meeting.number ?? ''}/${meeting.year}`
  useEffect(() => setTitle(say('title', { name })), [say, name])
  return (
    <header className="meet-head" data-pane>
      <div className="meet-head-words">
        <h1 tabIndex={-1}>{name}</h1>
        <p className="second">{factsOf(room, say)}</p>
      </div>
      {room.state.openedAt !== null && <QuorumPill />}
      <SavedPill />
      <time className="meet-clock" aria-label={`${say('clock')} ${shortTime(room.time)}`}>
        {shortTime(room.time)}
      </time>
      <BreakButton />
      <RoomMenu />
      <Button icon={LogOut} onPress={() => goTo(addressTo('kokoukset', [meeting.meetingId]))}>
        {say('leave')}
      </Button>
    </header>
  )
}

function factsOf({ view, state, time }: MeetingRoom, say: Say<typeof roomWords>): string {
  const place = view.meeting.place ?? ''
  const { openedAt, closedAt } = state
  if (openedAt === null) {
    const planned = view.meeting.startsAt
    return planned === null ? place : say('notBegun', { place, time: shortTime(planned) })
  }
  if (closedAt !== null) return say('ended', { place, from: shortTime(openedAt), to: shortTime(closedAt) })
  return say('began', { place, time: shortTime(openedAt), lasted: lastedWords(openedAt, time, say) })
}

function QuorumPill() {
  const say = useWords(roomWords)
  const language = useLanguage()
  const { quorum } = useRoom().state
  const kind = !hasQuorum(quorum) ? 'alert' : quorumWarning(quorum) === null ? 'ok' : 'warn'
  return (
    <span className={`meet-pill meet-pill-${kind}`} role="status" title={quorumWords(quorum)[language]}>
      <Users className="icon" aria-hidden />
      {say(kind === 'alert' ? 'noQuorum' : 'quorum', {
        present: quorum.present.length,
        required: quorum.required,
      })}
    </span>
  )
}

function SavedPill() {
  const say = useWords(roomWords)
  const { waiting, saving } = useRoom()
  const kind = waiting.length > 0 ? 'warn' : 'plain'
  return (
    <span className={`meet-pill meet-pill-${kind}`} role="status">
      <HardDrive className="icon" aria-hidden />
      {waiting.length > 0 ? say('waiting', { count: waiting.length }) : say(saving ? 'saving' : 'savedHere')}
    </span>
  )
}

function BreakButton() {
  const say = useWords(roomWords)
  const { state, acts } = useRoom()
  if (state.openedAt === null || state.closedAt !== null) return null
  return (
    <Button onPress={() => acts.press({ kind: state.onBreak ? 'breakEnded' : 'breakBegan' })}>
      {say(state.onBreak ? 'resume' : 'pause')}
    </Button>
  )
}

function RoomMenu() {
  const say = useWords(roomWords)
  const { handOver, takeOver } = useHandOver()
  const isDark = document.documentElement.dataset['theme'] === 'dark'
  return (
    <Menu
      label={say('meetingMenu')}
      rows={[
        {
          id: 'theme',
          text: say(isDark ? 'light' : 'dark'),
          icon: isDark ? Sun : Moon,
          run: () => chooseRoomTheme(isDark ? 'light' : 'dark'),
        },
        { id: 'handOver', text: say('handOver'), run: handOver },
        { id: 'takeOver', text: say('takeOver'), run: takeOver },
      ]}
    >
      <Button icon={MoreHorizontal}>{say('more')}</Button>
    </Menu>
  )
}
