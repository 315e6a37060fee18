import { z } from 'zod'
import { type Actor, actorSchema } from '../../api/actor.ts'
import { createKept, useStored } from './stored.ts'

/** Those who use Pykälä with this user account of the computer; `current` acts now. `null`: nobody has said a name. */
interface People {
  readonly people: readonly Actor[]
  readonly current: number
}

const schema = z.object({ people: z.array(actorSchema).readonly(), current: z.number().int().min(0) })

const people = createKept<People>('people', schema, { people: [], current: 0 })

export const usePeople = (): People => useStored(people)

/** Who acts; `null` until somebody has said a name (first start). */
export const useActor = (): Actor | null => {
  const { people: all, current } = useStored(people)
  return all[current] ?? null
}

export const currentActor = (): Actor | null => {
  const { people: all, current } = people.get()
  return all[current] ?? null
}

export const actAs = (index: number): void => people.set({ ...people.get(), current: index })

/** Adds a person, or changes the roles of one of the same name, who then acts. */
export function addPerson(person: Actor): void {
  const others = people.get().people.filter(({ name }) => name !== person.name)
  people.set({ people: [...others, person], current: others.length })
}

/** `IK` of Iida Kotisaari. */
export const initials = (name: string): string =>
  name
    .split(/\s+/u)
    .map((word) => word.charAt(0))
    .filter((_, at, all) => at === 0 || at === all.length - 1)
    .join('')
    .toUpperCase()
