import type { ClockTime } from '../calendar/day.ts'
import type { Body } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import type { RollEntry } from './events.ts'
import type { Officers } from './handling.ts'
import type { PersonState } from './seats.ts'

/** Who is in the room, and who leads, keeps the minutes and presents. */
export interface Room {
  readonly people: readonly PersonState[]
  /** Those who have the duty when they are there. */
  readonly regular: Officers
  /** Those who have it now. */
  readonly acting: Officers
  /** Presents the current item instead of the presenter; `null`: nobody does. */
  readonly itemPresenter: PersonId | null
}

const NOBODY: Officers = { chair: null, secretary: null, presenter: null }

/** The room before the opening: every member of the body is absent. */
export const emptyRoom = (body: Body): Room => ({
  people: body.members.map(({ person, role }) => ({
    personId: person,
    capacity: role,
    deputyFor: null,
    state: 'absent',
    since: null,
  })),
  regular: NOBODY,
  acting: NOBODY,
  itemPresenter: null,
})

/** Somebody comes in, the first time or again. Who comes back to their duty takes it back from the stand-in. */
export function enter(room: Room, entry: RollEntry, at: ClockTime): Room {
  const person: PersonState = { ...entry, state: 'present', since: at }
  const known = room.people.some(({ personId }) => personId === entry.personId)
  const people = known
    ? room.people.map((one) => (one.personId === entry.personId ? person : one))
    : [...room.people, person]
  return backToDuty(withDuty({ ...room, people }, entry), entry.personId)
}

/** Somebody goes out; `recused` until they are told to be back. */
export const goOut = (room: Room, personId: PersonId, state: 'left' | 'recused', at: ClockTime): Room => ({
  ...room,
  people: room.people.map((one) =>
    one.personId === personId && (one.state === 'present' || (one.state === 'recused' && state === 'left'))
      ? { ...one, state, since: at }
      : one,
  ),
})

/** Another leads or keeps the minutes from now on, or presents: from now on, or the current item only. */
export function changeOfficer(room: Room, duty: keyof Officers | 'itemPresenter', personId: PersonId): Room {
  if (duty === 'itemPresenter') return { ...room, itemPresenter: personId }
  const acting = { ...room.acting, [duty]: personId }
  return duty === 'presenter'
    ? { ...room, acting, regular: { ...room.regular, presenter: personId } }
    : { ...room, acting }
}

export const isInRoom = ({ people }: Room, personId: PersonId | null): boolean =>
  people.some((one) => one.personId === personId && one.state === 'present')

/** Those in office who are in the room and not among the disqualified of the item. */
export function officersOf(room: Room, disqualified: ReadonlySet<PersonId>): Officers {
  const able = (personId: PersonId | null) =>
    personId !== null && isInRoom(room, personId) && !disqualified.has(personId) ? personId : null
  return {
    chair: able(room.acting.chair),
    secretary: able(room.acting.secretary),
    presenter: able(room.itemPresenter ?? room.acting.presenter),
  }
}

/** The duty somebody's capacity gives. */
const withDuty = (room: Room, { personId, capacity }: RollEntry): Room =>
  capacity === 'chair' || capacity === 'secretary' || capacity === 'presenter'
    ? { ...room, regular: { ...room.regular, [capacity]: personId } }
    : room

const backToDuty = (room: Room, personId: PersonId): Room => ({
  ...room,
  acting: {
    chair: room.regular.chair === personId ? personId : room.acting.chair,
    secretary: room.regular.secretary === personId ? personId : room.acting.secretary,
    presenter: room.regular.presenter === personId ? personId : room.acting.presenter,
  },
})
