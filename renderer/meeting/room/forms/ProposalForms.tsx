import { X } from 'lucide-react'
import type { PersonId } from '../../../../core/shared/ids.ts'
import { entryWords } from '../../../i18n/meetingEntries.ts'
import { useWords } from '../../../i18n/language.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Select } from '../../../ui/Choice.tsx'
import { Field, TextArea } from '../../../ui/Field.tsx'
import { useRoom } from '../roomContext.ts'
import type { FormProps } from './formProps.ts'
import { voters } from './peopleOptions.ts'
import { PersonField } from './PersonField.tsx'

/** F7: who proposed what against the proposal, and who supported it. */
export function CounterProposalForm({ form, change }: FormProps<'counterProposal'>) {
  const say = useWords(entryWords)
  const room = useRoom()
  return (
    <>
      <Proposers of={form} onChange={(who) => change({ ...form, ...who })} />
      <div className="meet-wide">
        <TextArea
          label={say('proposalText')}
          value={form.text}
          onChange={(text) => change({ ...form, text })}
          rows={2}
          lang={room.shown?.item.text.language ?? 'fi'}
        />
      </div>
    </>
  )
}

/** F8, F9: a motion to table or return the matter. */
export function MotionForm({ form, change }: FormProps<'motion'>) {
  const say = useWords(entryWords)
  const room = useRoom()
  return (
    <>
      <Proposers of={form} onChange={(who) => change({ ...form, ...who })} />
      <div className="meet-wide">
        <Field
          label={say('motionReason')}
          aside={say('optional')}
          value={form.reason}
          onChange={(reason) => change({ ...form, reason })}
          lang={room.shown?.item.text.language ?? 'fi'}
        />
      </div>
    </>
  )
}

interface Who {
  readonly by: PersonId | null
  readonly supportedBy: readonly PersonId[]
}

/** Who proposed, and who supported it. */
function Proposers({ of, onChange }: { readonly of: Who; readonly onChange: (who: Partial<Who>) => void }) {
  const say = useWords(entryWords)
  const room = useRoom()
  return (
    <>
      <PersonField
        label={say('proposer')}
        value={of.by}
        onChange={(by) => onChange({ by })}
        options={voters(room)}
      />
      <Supporters by={of.by} people={of.supportedBy} onChange={(supportedBy) => onChange({ supportedBy })} />
    </>
  )
}

/** Those who supported a proposal; none: it lapses (KuntaL 104 §). */
function Supporters({
  by,
  people,
  onChange,
}: {
  readonly by: PersonId | null
  readonly people: readonly PersonId[]
  readonly onChange: (people: readonly PersonId[]) => void
}) {
  const say = useWords(entryWords)
  const room = useRoom()
  const free = voters(room).filter(({ value }) => value !== by && !people.includes(value))
  return (
    <div className="ui-field">
      <PersonField
        key={people.length}
        label={say('supporters')}
        value={null}
        onChange={(person) => (person === null ? undefined : onChange([...people, person]))}
        options={free}
      />
      {people.length === 0 ? (
        <span className="ui-field-help">{say('supportNone')}</span>
      ) : (
        <span className="ui-acts">
          {people.map((person) => (
            <Button
              key={person}
              size="small"
              icon={X}
              onPress={() => onChange(people.filter((each) => each !== person))}
            >
              <span className="spoken">{say('removeSupporter', { name: '' })}</span>
              {room.nameOf(person)}
            </Button>
          ))}
        </span>
      )}
    </div>
  )
}

export function ProposalChangedForm({ form, change }: FormProps<'proposalChanged'>) {
  const say = useWords(entryWords)
  const { shown } = useRoom()
  return (
    <div className="meet-wide">
      <TextArea
        label={say('changeText')}
        value={form.text}
        onChange={(text) => change({ ...form, text })}
        rows={2}
        lang={shown?.item.text.language ?? 'fi'}
      />
    </div>
  )
}

export function NoteForm({ form, change }: FormProps<'note'>) {
  const say = useWords(entryWords)
  const { shown } = useRoom()
  return (
    <>
      <div className="meet-wide">
        <TextArea
          label={say('noteText')}
          value={form.text}
          onChange={(text) => change({ ...form, text })}
          rows={2}
          lang={shown?.item.text.language ?? 'fi'}
        />
      </div>
      <Select<'beforeOutcome' | 'afterOutcome'>
        label={say('notePlace')}
        value={form.place}
        onChange={(place) => change({ ...form, place })}
        options={[
          { value: 'beforeOutcome', text: say('beforeOutcome') },
          { value: 'afterOutcome', text: say('afterOutcome') },
        ]}
      />
    </>
  )
}

export function ReopenedForm({ form, change }: FormProps<'reopened'>) {
  const say = useWords(entryWords)
  return (
    <div className="meet-wide">
      <Field
        label={say('reopenReason')}
        value={form.reason}
        onChange={(reason) => change({ ...form, reason })}
      />
    </div>
  )
}
