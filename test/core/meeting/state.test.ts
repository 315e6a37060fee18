import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isDecided } from '../../../core/meeting/handling.ts'
import { meetingState } from '../../../core/meeting/state.ts'
import type { Body } from '../../../core/organisation/organisation.ts'
import type { ItemId, PersonId } from '../../../core/shared/ids.ts'
import { personId } from '../../support/meetingEntries.ts'
import { type Happened, type RandomMeeting, randomMeeting } from '../../support/randomMeeting.ts'

/*
 * The slow reference: it knows nothing of entries, corrections or clocks. It looks at what really happened and asks of
 * each moment anew who was in the room, who had a vote and how the vote went.
 */

/** Everything that happened before and at the `n`th thing. */
const until = (truth: readonly Happened[], n: number): readonly Happened[] => truth.slice(0, n + 1)

type Event = Happened['event']

const comesIn = (event: Event, person: PersonId): boolean =>
  event.kind === 'opened'
    ? event.roll.some((entry) => entry.personId === person)
    : event.kind === 'arrived' && event.entry.personId === person

const isSentOut = (event: Event, person: PersonId): boolean =>
  event.kind === 'recusal' && event.personId === person && event.ruling === 'disqualified' && event.leftRoom

/** Where somebody was: goes through their own day. */
function placeOf(history: readonly Happened[], person: PersonId): 'outside' | 'inside' | 'recused' {
  let place: 'outside' | 'inside' | 'recused' = 'outside'
  for (const { event } of history) {
    if (comesIn(event, person)) place = 'inside'
    else if (event.kind === 'left' && event.personId === person) place = 'outside'
    else if (isSentOut(event, person) && place === 'inside') place = 'recused'
    else if (event.kind === 'recusedReturned' && event.personId === person && place === 'recused')
      place = 'inside'
  }
  return place
}

const isInside = (history: readonly Happened[], person: PersonId): boolean =>
  placeOf(history, person) === 'inside'

const hasCome = (history: readonly Happened[], person: PersonId): boolean =>
  history.some(({ event }) => comesIn(event, person))

/** Disqualified in the item: the last ruling counts. */
function isDisqualified(history: readonly Happened[], person: PersonId, item: ItemId | null): boolean {
  const rulings = history.flatMap(({ event, item: of }) =>
    event.kind === 'recusal' && of === item && event.personId === person ? [event.ruling] : [],
  )
  return rulings.at(-1) === 'disqualified'
}

/** One by one: the member, else the deputy. */
function voters(body: Body, history: readonly Happened[], item: ItemId | null): readonly PersonId[] {
  const found: PersonId[] = []
  for (let n = 0; n < body.members.length; n++) {
    const sitting = [personId(`m${n}`), personId(`d${n}`)].find(
      (person) => isInside(history, person) && !isDisqualified(history, person, item),
    )
    if (sitting !== undefined) found.push(sitting)
  }
  return found
}

/** How many had a vote, there or away: a seat whose holder is disqualified and has nobody in their place has none. */
const entitledTo = (body: Body, history: readonly Happened[], item: ItemId | null): number =>
  body.members.filter((_, n) => {
    const deputy = personId(`d${n}`)
    const holders = [personId(`m${n}`), ...(hasCome(history, deputy) ? [deputy] : [])]
    const able = holders.filter((person) => !isDisqualified(history, person, item))
    return able.length === holders.length || able.some((person) => isInside(history, person))
  }).length

/** The least number that is two thirds in a council, more than half elsewhere: tried one by one. */
function needed({ kind, members }: Body): number {
  let n = 0
  while (kind === 'council' ? 3 * n < 2 * members.length : 2 * n <= members.length) n++
  return n
}

/** Who led: the one who last took it or, being the chair, last came in; nobody, when they could not. */
function leader(history: readonly Happened[], item: ItemId | null): PersonId | null {
  const chair = personId('m0')
  let leads: PersonId | null = null
  history.forEach(({ event }, n) => {
    const cameBack =
      event.kind === 'recusedReturned' &&
      event.personId === chair &&
      placeOf(history.slice(0, n), chair) === 'recused'
    if (event.kind === 'chairTaken') leads = event.personId
    if (comesIn(event, chair) || cameBack) leads = chair
  })
  return leads !== null && isInside(history, leads) && !isDisqualified(history, leads, item) ? leads : null
}

/** A vote as its result is told. */
interface ToldVote {
  readonly item: ItemId
  readonly sums: readonly [yes: number, no: number, blank: number, absent: number, entitled: number]
  readonly winner: 'yes' | 'no' | null
  readonly chair: PersonId | null
}

function referenceVotes({ body, truth }: RandomMeeting): readonly ToldVote[] {
  return truth.flatMap(({ event, item }, n) => {
    if (event.kind !== 'vote' || item === null) return []
    const history = until(truth, n)
    const count = (kind: string) => event.ballots.filter(({ ballot }) => ballot === kind).length
    const [yes, no] = [count('yes'), count('no')]
    const chair = leader(history, item)
    const own = event.ballots.find((one) => one.personId === chair)?.ballot
    const byChair = own === 'yes' || own === 'no' ? own : null
    return [
      {
        item,
        sums: [yes, no, count('blank'), count('absent'), entitledTo(body, history, item)] as const,
        winner: yes > no ? 'yes' : no > yes ? 'no' : byChair,
        chair,
      },
    ]
  })
}

function foldedVotes({ body, entries }: RandomMeeting): readonly ToldVote[] {
  const state = meetingState(entries, body)
  const votes = [...state.items.values()].flatMap((handling) => handling.votes)
  return state.entries.flatMap(({ eventId, itemId }) => {
    const vote = votes.find((one) => one.eventId === eventId)
    if (vote === undefined || itemId === null) return []
    const { yes, no, blank, absent, entitled, winner } = vote.count
    return [{ item: itemId, sums: [yes, no, blank, absent, entitled] as const, winner, chair: vote.chair }]
  })
}

/** Of the last decision of each item. */
function referenceDecisions({ body, truth }: RandomMeeting) {
  const decisions = new Map<ItemId, { present: readonly PersonId[]; required: number }>()
  truth.forEach(({ event, item }, n) => {
    if (event.kind === 'decided' && item !== null)
      decisions.set(item, {
        present: voters(body, until(truth, n), item).toSorted(),
        required: needed(body),
      })
  })
  return decisions
}

const foldedDecisions = ({ body, entries }: RandomMeeting) =>
  new Map(
    [...meetingState(entries, body).items.values()]
      .filter(({ decided }) => decided !== null)
      .map(({ itemId, presentAtDecision, quorum }) => [
        itemId,
        { present: presentAtDecision.toSorted(), required: quorum.required },
      ]),
  )

const seeds = fc.integer({ min: 0, max: 2 ** 31 - 1 })

describe('whatever is recorded in whatever order, with corrections and past midnight', () => {
  it('presence and quorum at each decision agree with a slow reference', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const meeting = randomMeeting(seed)
        expect(foldedDecisions(meeting)).toEqual(referenceDecisions(meeting))
      }),
      { numRuns: 400 },
    )
  })

  it('votes agree with it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const meeting = randomMeeting(seed)
        expect(foldedVotes(meeting)).toEqual(referenceVotes(meeting))
      }),
      { numRuns: 400 },
    )
  })

  it('the room at the end agrees with it', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { body, truth, entries } = randomMeeting(seed)
        const state = meetingState(entries, body)
        const { currentItemId: last, items } = state
        // Once an item is decided, its disqualified may come back and lead again.
        const item = last === null || isDecided(items.get(last)) ? null : last
        expect(state.quorum.present.toSorted()).toEqual(voters(body, truth, item).toSorted())
        expect(state.chair).toBe(leader(truth, item))
        expect(state.quorum.present.length + state.quorum.absent.length + state.quorum.recused.length).toBe(
          state.quorum.seats,
        )
      }),
      { numRuns: 400 },
    )
  })

  it('the order of recording does not matter', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const { body, entries } = randomMeeting(seed)
        const state = meetingState(entries, body)
        expect(meetingState(entries.toReversed(), body)).toEqual({
          ...state,
          recorded: new Map([...state.recorded].toReversed()),
        })
      }),
      { numRuns: 100 },
    )
  })
})
