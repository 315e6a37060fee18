import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { compareWords } from '../../../core/casefile/wordDiff.ts'
import { entrySentence } from '../../../core/decision/entrySentence.ts'
import { isDecided } from '../../../core/meeting/handling.ts'
import { meetingState } from '../../../core/meeting/state.ts'
import { useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { entryWords } from '../../i18n/meetingEntries.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip } from '../../ui/Chip.tsx'
import { WordDiff } from '../../ui/WordDiff.tsx'
import { classes } from '../../ui/classes.ts'
import { shortTime } from './clock.ts'
import { chipOf } from './chipOf.ts'
import { formOfEvent } from './formOfEvent.ts'
import { OwnWording } from './OwnWording.tsx'
import { type MeetingRoom, useRoom } from './roomContext.ts'
import { isWaiting } from './roomSession.ts'
import { type LogLine, logLines, sentenceContext } from './sentences.ts'
import { usePreviewEntries } from './usePreviewEntries.ts'

/** What comes to the minutes of the § so far, and what the card would add. */
export function EventLog() {
  const say = useWords(roomWords)
  const room = useRoom()
  const { shown, handling } = room
  const [editing, edit] = useState<string | null>(null)
  const box = useNewestInView(room)
  if (shown === undefined) return null
  const lines = logLines(room, shown.item.itemId, shown.item.text.language)
  return (
    <div className="meet-log-box" ref={box}>
      <header className="meet-log-head">
        <h3>{say('log')}</h3>
        <span className="second">{say(isDecided(handling) ? 'logLocked' : 'logAside')}</span>
      </header>
      <div role="log" aria-label={say('log')}>
        <ol className="meet-log">
          {lines.map((line) => (
            <Line
              key={line.entry.eventId}
              line={line}
              editing={editing === line.entry.eventId}
              onEdit={(isOpen) => edit(isOpen ? line.entry.eventId : null)}
            />
          ))}
          <NextSentence />
        </ol>
      </div>
      {lines.length === 0 && <p className="second">{say('logEmpty')}</p>}
    </div>
  )
}

/** The newest sentence is in view whenever there is a newer one. */
function useNewestInView({ all, card, shown }: MeetingRoom) {
  const box = useRef<HTMLDivElement>(null)
  const told = usePreviewEntries()?.length ?? 0
  const newest = `${shown?.item.itemId} ${all.length} ${card?.draftId} ${told}`
  useEffect(() => {
    if (newest !== '') box.current?.scrollTo({ top: box.current.scrollHeight })
  }, [newest])
  return box
}

function Line({
  line,
  editing,
  onEdit,
}: {
  readonly line: LogLine
  readonly editing: boolean
  readonly onEdit: (open: boolean) => void
}) {
  const { shown } = useRoom()
  const { entry, text } = line
  const press = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || event.ctrlKey || event.target !== event.currentTarget) return
    event.preventDefault()
    onEdit(true)
  }
  return (
    // Enter on the line edits its words; the same acts are buttons on it.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- guide, chapter 6: event log
    <li
      className={classes(isWaiting(entry) && 'meet-log-waiting')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
      tabIndex={0}
      onKeyDown={press}
    >
      <time className="meet-log-time">{shortTime(entry.at)}</time>
      {editing ? (
        <OwnWording line={line} onClose={() => onEdit(false)} />
      ) : (
        <span className="meet-log-text" lang={shown?.item.text.language}>
          {text}
        </span>
      )}
      <LineChips line={line} />
      <ChangedFacts line={line} />
      {!editing && <LineActs line={line} onEdit={() => onEdit(true)} />}
    </li>
  )
}

function LineChips({ line: { entry, own } }: { readonly line: LogLine }) {
  const say = useWords(roomWords)
  const sayEntry = useWords(entryWords)
  const { kind, word } = chipOf(entry.event)
  return (
    <span className="meet-log-kind">
      {isWaiting(entry) ? (
        <Chip kind="warn">{say('notSavedYet')}</Chip>
      ) : (
        <Chip kind={kind}>{sayEntry(word)}</Chip>
      )}
      {own !== null && <Chip kind="outline">{say('own')}</Chip>}
    </span>
  )
}

function LineActs({ line, onEdit }: { readonly line: LogLine; readonly onEdit: () => void }) {
  const say = useWords(roomWords)
  const { acts, handling, state, finishContext } = useRoom()
  const { entry } = line
  if (isWaiting(entry) || (isDecided(handling) && state.closedAt === null && entry.itemId !== null))
    return null
  const canCorrect = formOfEvent(entry.event, finishContext.proposal) !== null
  return (
    <span className="meet-log-acts">
      <Button kind="quiet" size="small" onPress={onEdit}>
        {say('reword')}
      </Button>
      {canCorrect && (
        <Button kind="quiet" size="small" onPress={() => acts.correct(entry)}>
          {say('correct')}
        </Button>
      )}
    </span>
  )
}

/** The facts changed after the secretary's own wording: both ways are offered, and neither is taken by itself. */
function ChangedFacts({ line: { entry, own, generated } }: { readonly line: LogLine }) {
  const say = useWords(roomWords)
  const { acts, shown } = useRoom()
  if (own === null || own.basis === generated || own.text === generated) return null
  return (
    <div className="meet-remark meet-log-changed">
      <span>
        {say('factsChanged')}{' '}
        <span lang={shown?.item.text.language}>
          <WordDiff parts={compareWords(own.basis, generated)} />
        </span>
      </span>
      <Button size="small" onPress={() => acts.reword(entry.eventId, generated, generated)}>
        {say('takeSentence')}
      </Button>
      <Button size="small" onPress={() => acts.reword(entry.eventId, own.text, generated)}>
        {say('keepWording')}
      </Button>
    </div>
  )
}

/** The sentence that confirming the card would add. */
function NextSentence() {
  const say = useWords(roomWords)
  const { view, shown, time } = useRoom()
  const entries = usePreviewEntries()
  const last = entries?.at(-1)
  if (entries === null || last === undefined || shown === undefined) return null
  const state = meetingState(entries, view.body)
  const { event } = last
  const told = event.kind === 'corrected' && event.event !== null ? { ...last, event: event.event } : last
  return (
    <li className="meet-log-next">
      <time className="meet-log-time">{shortTime(last.at ?? time)}</time>
      <span className="meet-log-text" lang={shown.item.text.language}>
        {entrySentence(told, sentenceContext({ view, state }), shown.item.text.language)}
      </span>
      <span className="meet-log-kind">
        <Chip kind="now">{say('whenConfirmed')}</Chip>
      </span>
    </li>
  )
}
