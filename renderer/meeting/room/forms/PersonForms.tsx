import type { Capacity } from '../../../../core/meeting/events.ts'
import { hasQuorum } from '../../../../core/meeting/quorum.ts'
import { meetingState } from '../../../../core/meeting/state.ts'
import type { PersonId } from '../../../../core/shared/ids.ts'
import { entryWords } from '../../../i18n/meetingEntries.ts'
import { useWords } from '../../../i18n/language.tsx'
import { roomWords } from '../../../i18n/meetingRoom.ts'
import { Select } from '../../../ui/Choice.tsx'
import { useRoom } from '../roomContext.ts'
import { usePreviewEntries } from '../usePreviewEntries.ts'
import type { FormProps } from './formProps.ts'
import { emptySeats, inRoom, outside, seatFor } from './peopleOptions.ts'
import { PersonField } from './PersonField.tsx'

const CAPACITIES: readonly Capacity[] = [
  'chair',
  'viceChair',
  'member',
  'deputy',
  'presenter',
  'secretary',
  'expert',
  'other',
]

/** F2: who came, as what, and for whom. */
export function ArrivedForm({ form, change }: FormProps<'arrived'>) {
  const say = useWords(entryWords)
  const sayRoom = useWords(roomWords)
  const room = useRoom()
  const pick = (personId: PersonId | null): void =>
    change({ ...form, personId, ...(personId === null ? {} : seatFor(personId, room)) })
  return (
    <>
      <PersonField label={say('person')} value={form.personId} onChange={pick} options={outside(room)} />
      <Select<Capacity>
        label={say('capacity')}
        value={form.capacity}
        onChange={(capacity) => change({ ...form, capacity })}
        options={CAPACITIES.map((value) => ({ value, text: sayRoom(value) }))}
      />
      {form.capacity === 'deputy' && (
        <PersonField
          label={say('deputyFor')}
          value={form.deputyFor}
          onChange={(deputyFor) => change({ ...form, deputyFor })}
          options={emptySeats(room)}
        />
      )}
    </>
  )
}

/** F3: who left, with what it does to the quorum. */
export const LeftForm = ({ form, change }: FormProps<'left'>) => (
  <>
    <OnePerson person={form.personId} onChange={(personId) => change({ ...form, personId })} />
    <QuorumAfter />
  </>
)

/** Who leads from now on. */
export const ChairForm = ({ form, change }: FormProps<'chairTaken'>) => (
  <OnePerson person={form.personId} onChange={(personId) => change({ ...form, personId })} />
)

export const SecretaryForm = ({ form, change }: FormProps<'secretaryTaken'>) => (
  <OnePerson person={form.personId} onChange={(personId) => change({ ...form, personId })} />
)

export const PresenterForm = ({ form, change }: FormProps<'presenterChanged'>) => (
  <OnePerson person={form.personId} onChange={(personId) => change({ ...form, personId })} />
)

function OnePerson({
  person,
  onChange,
}: {
  readonly person: PersonId | null
  readonly onChange: (person: PersonId | null) => void
}) {
  const say = useWords(entryWords)
  const room = useRoom()
  return <PersonField label={say('person')} value={person} onChange={onChange} options={inRoom(room)} />
}

/** Warns when the quorum would break with the entry on the card, or stands on its edge. */
export function QuorumAfter() {
  const say = useWords(roomWords)
  const { view, state } = useRoom()
  const entries = usePreviewEntries()
  if (entries === null) return null
  const { quorum } = meetingState(entries, view.body)
  if (!hasQuorum(quorum) && hasQuorum(state.quorum))
    return (
      <p className="meet-remark meet-remark-alert meet-wide" role="status">
        <span>
          {say('breaks', { present: quorum.present.length, required: quorum.required })}{' '}
          <span className="meet-law">{say('quorumLaw')}</span>
        </span>
      </p>
    )
  return quorum.present.length === quorum.required ? (
    <p className="meet-remark meet-wide" role="status">
      <span>
        {say('oneMore')} <span className="meet-law">{say('quorumLaw')}</span>
      </span>
    </p>
  ) : null
}
