import type { KeyboardEvent } from 'react'
import type { Ballot } from '../../../core/meeting/events.ts'
import type { PersonState } from '../../../core/meeting/seats.ts'
import { formsOf } from '../../../core/organisation/nameForms.ts'
import { findPerson } from '../../../core/organisation/organisation.ts'
import type { Language } from '../../../core/shared/language.ts'
import type { PersonId } from '../../../core/shared/ids.ts'
import type { Say } from '../../i18n/catalogue.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { Button } from '../../ui/Button.tsx'
import { Chip, type ChipKind } from '../../ui/Chip.tsx'
import { Segment } from '../../ui/Segment.tsx'
import { classes } from '../../ui/classes.ts'
import { shortTime } from './clock.ts'
import type { EntryForm } from './entryForms.ts'
import { isRecusedNow } from './recusedNow.ts'
import { type MeetingRoom, useRoom } from './roomContext.ts'

/** One with a vote: who, what they are here, and their state or their ballot. J, E, T and P vote on the focused row. */
export function PersonRow({ person }: { readonly person: PersonState }) {
  const room = useRoom()
  const say = useWords(roomWords)
  const language = useLanguage()
  const vote = voteOn(room)
  const votes = vote !== null && room.finishContext.voters.includes(person.personId)
  const press = (event: KeyboardEvent): void => {
    const ballot = votes ? ballotOf(event) : undefined
    if (ballot !== undefined) castBallot(room, person.personId, ballot)
    const step = ballot === undefined ? stepOf(event) : 1
    if (step === 0) return
    event.preventDefault()
    focusRow(event.currentTarget, step)
  }
  return (
    // The row takes letters for the vote; everything on it can be reached by Tab as well.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- guide, chapter 6: attendance row
    <li
      className={classes('meet-person', person.state !== 'present' && 'meet-person-away')}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the same
      tabIndex={votes ? 0 : -1}
      onKeyDown={press}
      aria-label={room.nameOf(person.personId)}
    >
      <span className="meet-person-words">
        <span className="meet-person-name">{room.nameOf(person.personId)}</span>
        <span className="second">{secondLine(person, room, { say, language })}</span>
      </span>
      <span className="meet-person-right">
        {votes ? (
          <BallotChoice person={person.personId} ballot={vote.ballots[person.personId]} />
        ) : (
          <StateChip person={person} />
        )}
      </span>
    </li>
  )
}

const ballotOf = (event: KeyboardEvent): Ballot | undefined =>
  event.ctrlKey || event.altKey || event.metaKey ? undefined : BALLOT_KEYS[event.key.toLowerCase()]

/** Arrows walk the rows, but not from a choice on a row. */
function stepOf({ key, target, currentTarget }: KeyboardEvent): -1 | 0 | 1 {
  if (target !== currentTarget) return 0
  return key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0
}

/** J, E, T, P; in Swedish ja, nej, blank, frånvarande as well. */
const BALLOT_KEYS: Readonly<Record<string, Ballot>> = {
  j: 'yes',
  e: 'no',
  n: 'no',
  t: 'blank',
  b: 'blank',
  p: 'absent',
  f: 'absent',
}

/** The vote that is being taken; `null`: none. */
function voteOn({ card }: MeetingRoom): EntryForm<'vote'> | null {
  return card?.form.kind === 'vote' ? card.form : null
}

function castBallot({ card, acts }: MeetingRoom, person: PersonId, ballot: Ballot): void {
  if (card?.form.kind !== 'vote') return
  acts.change({ ...card, form: { ...card.form, ballots: { ...card.form.ballots, [person]: ballot } } })
}

function focusRow(row: EventTarget & Element, step: number): void {
  const rows = [...(row.parentElement?.querySelectorAll<HTMLElement>('.meet-person[tabindex="0"]') ?? [])]
  const at = rows.findIndex((each) => each === row)
  rows[at + step]?.focus()
}

function BallotChoice({
  person,
  ballot,
}: {
  readonly person: PersonId
  readonly ballot: Ballot | undefined
}) {
  const say = useWords(roomWords)
  const room = useRoom()
  return (
    <span className={classes('meet-ballot', ballot !== undefined && `meet-ballot-${ballot}`)}>
      <Segment<Ballot | ''>
        label={say('vote', { name: room.nameOf(person) })}
        value={ballot ?? ''}
        onChange={(value) => (value === '' ? undefined : castBallot(room, person, value))}
        choices={[
          { value: 'yes', text: say('yes') },
          { value: 'no', text: say('no') },
          { value: 'blank', text: say('blank'), label: say('blankWord') },
          { value: 'absent', text: say('away') },
        ]}
      />
    </span>
  )
}

const CHIPS: Readonly<Record<Exclude<PersonState['state'], 'present'>, ChipKind>> = {
  recused: 'law',
  left: 'neutral',
  absent: 'outline',
}

function StateChip({ person: { personId, state, capacity, deputyFor } }: { readonly person: PersonState }) {
  const say = useWords(roomWords)
  const { acts, state: meeting } = useRoom()
  if (state === 'present') return null
  const mayReturn = state === 'recused' && !isRecusedNow(meeting, personId)
  const back =
    state === 'left'
      ? () => acts.press({ kind: 'arrived', entry: { personId, capacity, deputyFor } })
      : () => acts.press({ kind: 'recusedReturned', personId })
  return (
    <>
      {(mayReturn || state === 'left') && meeting.closedAt === null && (
        <Button size="small" onPress={back}>
          {say('returned')}
        </Button>
      )}
      <Chip kind={CHIPS[state]}>{say(state)}</Chip>
    </>
  )
}

function secondLine(person: PersonState, room: MeetingRoom, telling: Telling): string {
  const { say } = telling
  const { personId, state, since } = person
  const time = since === null ? '' : shortTime(since)
  if (state === 'recused') {
    const section = sectionOfRecusal(room, personId)
    return say('recusedSince', { section, time })
  }
  if (state === 'left') return say('leftAt', { time })
  return [roleOf(person, room, telling), ...actingWords(person, room, say)].join(', ')
}

function sectionOfRecusal({ state }: MeetingRoom, personId: PersonId): number | string {
  const item = [...state.items.values()].findLast(({ recusals }) =>
    recusals.some((recusal) => recusal.event.personId === personId && recusal.returnedAt === null),
  )
  return item?.section ?? ''
}

function roleOf(
  { capacity, deputyFor }: PersonState,
  { view, nameOf }: MeetingRoom,
  { say, language }: Telling,
): string {
  if (capacity !== 'deputy' || deputyFor === null) return say(capacity)
  const member = findPerson(view.organisation, deputyFor)
  const name = nameOf(deputyFor)
  return say('deputyOf', {
    name: language === 'fi' && member !== undefined ? formsOf(member).genitive : name,
  })
}

interface Telling {
  readonly say: Say<typeof roomWords>
  readonly language: Language
}

function actingWords(
  { personId, capacity }: PersonState,
  { state }: MeetingRoom,
  say: Say<typeof roomWords>,
) {
  return [
    ...(state.chair === personId && capacity !== 'chair' ? [say('actingChair')] : []),
    ...(state.secretary === personId && capacity !== 'secretary' ? [say('actingSecretary')] : []),
  ]
}
