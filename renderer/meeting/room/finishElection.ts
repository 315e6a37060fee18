import { electionResult } from '../../../core/meeting/election.ts'
import type { ElectionEvent } from '../../../core/meeting/events.ts'
import { fold } from '../../../core/shared/fold.ts'
import type { EntryForm, FormFields } from './entryForms.ts'
import type { FinishContext, Finished } from './finishForm.ts'
import { linesOf } from '../../app/lines.ts'
import { countOf } from './typedForm.ts'

type Fields = FormFields['election']

/** The election that a filled form records (KuntaL 105 §), or what it still needs. */
export function finishElection(form: EntryForm<'election'>, context: FinishContext): Finished {
  if (form.office.trim() === '') return { missing: 'missingOffice' }
  const event = WAYS[form.way](form, form.office.trim())
  return typeof event === 'string' ? { missing: event } : { event: withInspectors(event, context) }
}

/** Inspectors of the minutes are known as people, in whatever way they are elected. */
const withInspectors = (event: ElectionEvent, context: FinishContext): ElectionEvent =>
  isInspection(event.office)
    ? { ...event, inspectors: peopleOf(electionResult(event).elected, context) }
    : event

type Missing = 'missingElected' | 'missingSeats' | 'missingCandidates'

type Way = (form: Fields, office: string) => ElectionEvent | Missing

const WAYS: Readonly<Record<Fields['way'], Way>> = {
  unanimous: ({ elected }, office) => {
    const names = linesOf(elected)
    if (names.length === 0) return 'missingElected'
    return { kind: 'election', office, way: 'unanimous', elected: names }
  },
  majority: ({ seats, candidates, lot }, office) => {
    const count = countOf(seats)
    const named = candidates.filter(({ name }) => name.trim() !== '')
    if (count === null) return 'missingSeats'
    if (named.length === 0) return 'missingCandidates'
    return {
      kind: 'election',
      office,
      way: 'majority',
      seats: count,
      candidates: named.map(({ name, votes }) => ({ name: name.trim(), votes: countOf(votes) ?? 0 })),
      lot: linesOf(lot),
    }
  },
  proportional: ({ seats, lists, lot }, office) => {
    const count = countOf(seats)
    const named = lists.filter(({ name, candidates }) => name.trim() !== '' && linesOf(candidates).length > 0)
    if (count === null) return 'missingSeats'
    if (named.length === 0) return 'missingCandidates'
    return {
      kind: 'election',
      office,
      way: 'proportional',
      seats: count,
      lists: named.map(({ name, votes, candidates }) => ({
        name: name.trim(),
        votes: countOf(votes) ?? 0,
        candidates: linesOf(candidates),
      })),
      lot: linesOf(lot),
    }
  },
}

/** Inspectors of the minutes: `pöytäkirjantarkastajiksi`, `protokolljusterare`. */
const isInspection = (office: string): boolean => /tarkastaj|protokolljuster/u.test(fold(office))

const peopleOf = (names: readonly string[], { people }: FinishContext) =>
  names.flatMap((name) => people.filter((person) => person.name === name).map(({ id }) => id))
