import { Check } from 'lucide-react'
import { isSameSide } from '../../../../core/meeting/deciding.ts'
import type { Ballot, EventOf, MeetingEventId, Side } from '../../../../core/meeting/events.ts'
import { type VoteCount, countVote } from '../../../../core/meeting/vote.ts'
import type { Say } from '../../../i18n/catalogue.ts'
import { entryWords } from '../../../i18n/meetingEntries.ts'
import { useWords } from '../../../i18n/language.tsx'
import { roomWords } from '../../../i18n/meetingRoom.ts'
import { Select } from '../../../ui/Choice.tsx'
import type { EntryForm } from '../entryForms.ts'
import { type MeetingRoom, useRoom } from '../roomContext.ts'
import { sidesOf } from '../startForm.ts'
import type { FormProps } from './formProps.ts'

/** F10: what is voted, everybody's ballot (at the right), the arithmetic and the result (KuntaL 104 §). */
export function VoteForm({ form, change }: FormProps<'vote'>) {
  const say = useWords(entryWords)
  const room = useRoom()
  const sides = sidesOf(room.handling)
  const options = sides.map((side) => ({ value: keyOf(side), text: sideName(side, room, say) }))
  const sideOf = (key: string): Side => sides.find((side) => keyOf(side) === key) ?? form.yes
  const count = countSoFar(form, room)
  return (
    <>
      <details className="meet-wide" {...(isSameSide(form.yes, form.no) ? { open: true } : {})}>
        <summary>{say('voteHow', { method: say(form.method) })}</summary>
        <div className="meet-form">
          <Select<'rollCall' | 'showOfHands' | 'standing' | 'machine'>
            label={say('method')}
            value={form.method}
            onChange={(method) => change({ ...form, method })}
            options={METHODS.map((value) => ({ value, text: say(value) }))}
          />
          <Select
            label={say('yesSide')}
            value={keyOf(form.yes)}
            onChange={(key) => change({ ...form, yes: sideOf(key) })}
            options={options}
          />
          <Select
            label={say('noSide')}
            value={keyOf(form.no)}
            onChange={(key) => change({ ...form, no: sideOf(key) })}
            options={options}
            {...(isSameSide(form.yes, form.no) ? { error: say('missingSide') } : {})}
          />
        </div>
      </details>
      <div className="meet-wide">
        <VoteSum count={count} />
        <div className="meet-sides">
          <SideBar kind="yes" name={sideName(form.yes, room, say)} count={count} />
          <SideBar kind="no" name={sideName(form.no, room, say)} count={count} />
        </div>
        <VoteRule count={count} />
      </div>
    </>
  )
}

const METHODS = ['rollCall', 'showOfHands', 'standing', 'machine'] as const

const keyOf = (side: Side): string => ('eventId' in side ? `${side.side}:${side.eventId}` : side.side)

/** The ballots given so far; members who are not there are absent. */
export function countSoFar(
  { ballots }: Pick<EntryForm<'vote'>, 'ballots'>,
  { finishContext: { voters, absent }, state }: Pick<MeetingRoom, 'finishContext' | 'state'>,
): VoteCount {
  const given = voters.flatMap((personId) => {
    const ballot: Ballot | undefined = ballots[personId]
    return ballot === undefined ? [] : [{ personId, ballot }]
  })
  const away = absent.map((personId) => ({ personId, ballot: 'absent' as const }))
  return countVote({ ballots: [...given, ...away] }, [...voters, ...absent], state.chair)
}

/** A proposal as the card names it: `esittelijän ehdotus`, `Ville Saarnijoki: vastaehdotus`. */
export function sideName(
  side: Side,
  { handling, nameOf }: Pick<MeetingRoom, 'handling' | 'nameOf'>,
  say: Say<typeof entryWords>,
): string {
  if (side.side === 'presenter') return say('presenterSide')
  if (side.side === 'continue') return say('continueSide')
  return side.side === 'counter'
    ? say('counterSide', { name: nameOf(counterOf(side.eventId, handling)?.by ?? null) })
    : motionName(motionOf(side.eventId, handling), nameOf, say)
}

const counterOf = (id: MeetingEventId, handling: MeetingRoom['handling']) =>
  handling?.counterProposals.find(({ eventId }) => eventId === id)?.event

const motionOf = (id: MeetingEventId, handling: MeetingRoom['handling']) =>
  handling?.motions.find(({ eventId }) => eventId === id)?.event

const motionName = (
  motion: EventOf<'motion'> | undefined,
  nameOf: MeetingRoom['nameOf'],
  say: Say<typeof entryWords>,
): string =>
  say(motion?.motion === 'return' ? 'returnSide' : 'tableSide', { name: nameOf(motion?.by ?? null) })

/** `4 + 3 + 0 + 1 = 8 = 9 äänivaltaista − 1 esteellinen`. */
function VoteSum({ count }: { readonly count: VoteCount }) {
  const say = useWords(entryWords)
  const { handling, state } = useRoom()
  const { seats, recused } = handling?.quorum ?? state.quorum
  const { yes, no, blank, absent, sum } = count
  const voters = say('voteSeats', { count: seats })
  const less = recused.length === 0 ? '' : ` − ${say('voteRecused', { count: recused.length })}`
  return (
    <p className="second meet-sum">
      {`${yes} + ${no} + ${blank} + ${absent} = ${sum}${count.sumHolds ? ` = ${voters}${less} ` : ''}`}
      {count.sumHolds ? (
        <Check className="icon" role="img" aria-label={say('sumHolds')} />
      ) : (
        ` / ${count.entitled}. ${say('voteKeys')}`
      )}
    </p>
  )
}

function SideBar({
  kind,
  name,
  count,
}: {
  readonly kind: 'yes' | 'no'
  readonly name: string
  readonly count: VoteCount
}) {
  const sayRoom = useWords(roomWords)
  const share = count.entitled === 0 ? 0 : (100 * count[kind]) / count.entitled
  return (
    <div>
      <p className={`meet-side meet-side-${kind}`}>
        <span>
          <strong>{sayRoom(kind)}</strong> {name}
        </span>
        <span className="meet-side-count">{count[kind]}</span>
      </p>
      <div className={`meet-bar meet-bar-${kind}`} aria-hidden>
        <span style={{ width: `${share}%` }} />
      </div>
    </div>
  )
}

function VoteRule({ count }: { readonly count: VoteCount }) {
  const say = useWords(entryWords)
  const sayRoom = useWords(roomWords)
  const { blank, absent, tie, winner } = count
  const isTie = tie && count.yes > 0
  return (
    <p className="second meet-rule" role="status">
      {say('blankAndAbsent', { blank, absent })} {say(isTie ? 'tieRule' : 'majorityRule')}
      {isTie && winner !== null ? `: ${sayRoom(winner)} ` : ' '}
      <span className="meet-law">{sayRoom('voteLaw')}</span>
    </p>
  )
}
