import type { RollEntry } from '../../../../core/meeting/events.ts'
import type { PersonState } from '../../../../core/meeting/seats.ts'
import type { Body } from '../../../../core/organisation/organisation.ts'
import type { PersonId } from '../../../../core/shared/ids.ts'
import type { Option } from '../../../ui/Choice.tsx'
import type { MeetingRoom } from '../roomContext.ts'

/** Those in the room now, with a hint of nothing: their names are enough. */
export const inRoom = ({ state, nameOf }: MeetingRoom): readonly Option<PersonId>[] =>
  options(
    state.people.filter((person) => person.state === 'present').map(({ personId }) => personId),
    nameOf,
  )

/** Those in the room and those out for a disqualification. */
export const here = ({ state, nameOf }: MeetingRoom): readonly Option<PersonId>[] =>
  options(
    state.people
      .filter((person) => person.state === 'present' || person.state === 'recused')
      .map(({ personId }) => personId),
    nameOf,
  )

/** Those with a vote in the § now. */
export const voters = ({ finishContext, nameOf }: MeetingRoom): readonly Option<PersonId>[] =>
  options(finishContext.voters, nameOf)

/** Everybody who is not in the room: members and deputies of the body first. */
export function outside({ state, view, nameOf }: MeetingRoom): readonly Option<PersonId>[] {
  const inside = new Set(
    state.people
      .filter((person) => person.state === 'present' || person.state === 'recused')
      .map(({ personId }) => personId),
  )
  const own = view.body.members.flatMap(({ person, deputy }) =>
    deputy === null ? [person] : [person, deputy],
  )
  const all = [...new Set([...own, ...view.organisation.people.map(({ id }) => id)])]
  return options(
    all.filter((person) => !inside.has(person)),
    nameOf,
  )
}

/** Members whose seat stands empty. */
export const emptySeats = ({ state, view, nameOf }: MeetingRoom): readonly Option<PersonId>[] =>
  options(
    view.body.members.map(({ person }) => person).filter((person) => !isSeated(state.people, person)),
    nameOf,
  )

const isSeated = (people: readonly PersonState[], member: PersonId): boolean =>
  people.some(
    ({ personId, deputyFor, state }) => state === 'present' && (personId === member || deputyFor === member),
  )

const options = (people: readonly PersonId[], nameOf: MeetingRoom['nameOf']): readonly Option<PersonId>[] =>
  people.map((value) => ({ value, text: nameOf(value) }))

/** What somebody is at the meeting when they come: as before, a member, the deputy of an empty seat, else an expert. */
export function seatFor(person: PersonId, { state, view }: MeetingRoom): Omit<RollEntry, 'personId'> {
  const before = state.people.find(({ personId, since }) => personId === person && since !== null)
  if (before !== undefined) return { capacity: before.capacity, deputyFor: before.deputyFor }
  return seatIn(view.body, person, (member) => !isSeated(state.people, member))
}

/** By the body's own lists. `isFree`: the member's seat stands empty. */
export function seatIn(
  body: Body,
  person: PersonId,
  isFree: (member: PersonId) => boolean,
): Omit<RollEntry, 'personId'> {
  const member = body.members.find((each) => each.person === person)
  if (member !== undefined) return { capacity: member.role, deputyFor: null }
  const seat = body.members.find((each) => each.deputy === person && isFree(each.person))
  if (seat !== undefined) return { capacity: 'deputy', deputyFor: seat.person }
  if (body.presenter === person) return { capacity: 'presenter', deputyFor: null }
  if (body.secretary === person) return { capacity: 'secretary', deputyFor: null }
  return { capacity: 'expert', deputyFor: null }
}
