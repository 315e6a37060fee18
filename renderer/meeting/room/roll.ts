import type { RollEntry } from '../../../core/meeting/events.ts'
import type { Body } from '../../../core/organisation/organisation.ts'
import type { PersonId } from '../../../core/shared/ids.ts'

/** The roll call while it is filled in. */
export interface Roll {
  /** In the order of the body. */
  readonly members: readonly {
    readonly person: PersonId
    readonly here: 'here' | 'away' | 'deputy'
    /** Who sits for the member; `null`: not chosen. */
    readonly deputy: PersonId | null
  }[]
  /** Who leads: a member or a deputy in the room. */
  readonly chair: PersonId | null
  readonly secretary: PersonId | null
  readonly presenter: PersonId | null
  readonly others: readonly PersonId[]
}

/** Everybody in their place, personal deputies ready. */
export const startRoll = (body: Body): Roll => ({
  members: body.members.map(({ person, deputy }) => ({ person, here: 'here', deputy })),
  chair: body.members.find(({ role }) => role === 'chair')?.person ?? null,
  secretary: body.secretary,
  presenter: body.presenter,
  others: [],
})

/** The entries of the opening. The one who leads instead of the chair is its chair; nobody stands twice. */
export function rollOf(roll: Roll, body: Body): readonly RollEntry[] {
  const seated = roll.members.flatMap(({ person, here, deputy }): readonly RollEntry[] => {
    const role = body.members.find((member) => member.person === person)?.role ?? 'member'
    if (here === 'here') return [{ personId: person, capacity: role, deputyFor: null }]
    return here === 'deputy' && deputy !== null
      ? [{ personId: deputy, capacity: 'deputy', deputyFor: person }]
      : []
  })
  const others: readonly RollEntry[] = [
    ...duty(roll.presenter, 'presenter'),
    ...duty(roll.secretary, 'secretary'),
    ...roll.others.flatMap((person) => duty(person, 'expert')),
  ]
  const all = [...seated, ...others]
  return all.filter(({ personId }, at) => all.findIndex((each) => each.personId === personId) === at)
}

const duty = (person: PersonId | null, capacity: RollEntry['capacity']): readonly RollEntry[] =>
  person === null ? [] : [{ personId: person, capacity, deputyFor: null }]
