import { type PersonState, hasVote } from '../../../core/meeting/seats.ts'
import { useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { PersonRow } from './PersonRow.tsx'
import { useRoom } from './roomContext.ts'
import { shortTime } from './clock.ts'

/** Everybody's state: those with a vote, with their ballots while a vote is on; the others below. */
export function PeoplePane() {
  const say = useWords(roomWords)
  const { state } = useRoom()
  const voters = inSeats(state.people.filter(hasVote))
  const { present, seats } = state.quorum
  return (
    <aside className="meet-people" aria-label={say('someone')} data-pane>
      <div className="meet-people-head">
        <h2>{say('present', { present: present.length, all: seats })}</h2>
        <span className="second">{say('voting', { count: present.length })}</span>
      </div>
      <ul>
        {voters.map((person) => (
          <PersonRow key={person.personId} person={person} />
        ))}
      </ul>
      <Others />
    </aside>
  )
}

/** In the order of the seats: a deputy stands where the member would, and the member who is away does not. */
function inSeats(voters: readonly PersonState[]): readonly PersonState[] {
  const deputyOf = (member: PersonState) =>
    voters.filter(({ deputyFor, state }) => deputyFor === member.personId && state !== 'absent')
  const seats = voters
    .filter(({ deputyFor }) => deputyFor === null)
    .flatMap((member) =>
      member.state === 'absent' && deputyOf(member).length > 0
        ? deputyOf(member)
        : [member, ...deputyOf(member)],
    )
  return [...seats, ...voters.filter((voter) => !seats.includes(voter) && voter.state !== 'absent')]
}

function Others() {
  const say = useWords(roomWords)
  const { state, nameOf } = useRoom()
  const others = state.people.filter((person) => !hasVote(person))
  return (
    <>
      <div className="meet-people-head">
        <h2>{say('others')}</h2>
        <span className="second">{others.filter((person) => person.state === 'present').length}</span>
      </div>
      <ul className="meet-others">
        {others.map((person) => (
          <li key={person.personId}>
            <span>
              {nameOf(person.personId)}, {say(wordOf(person.capacity))}
            </span>
            {person.since !== null && (
              <span className="second unbroken">
                {person.state === 'present'
                  ? say('since', { from: shortTime(person.since) })
                  : say('leftAt', { time: shortTime(person.since) })}
              </span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

const wordOf = (capacity: string) =>
  capacity === 'presenter' || capacity === 'secretary' || capacity === 'expert' ? capacity : 'other'
