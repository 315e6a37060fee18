import { groundsIn } from '../../../../core/meeting/recusal.ts'
import { hasVote } from '../../../../core/meeting/seats.ts'
import { entryWords } from '../../../i18n/meetingEntries.ts'
import { useLanguage, useWords } from '../../../i18n/language.tsx'
import { Check } from '../../../ui/Check.tsx'
import { Select } from '../../../ui/Choice.tsx'
import { Field } from '../../../ui/Field.tsx'
import { useRoom } from '../roomContext.ts'
import type { FormProps } from './formProps.ts'
import { here } from './peopleOptions.ts'
import { PersonField } from './PersonField.tsx'
import { QuorumAfter } from './PersonForms.tsx'

/** F4: who, on what ground, why, who raised it, what the body ruled, and whether the person went out (HL 27–30 §). */
export function RecusalForm({ form, change }: FormProps<'recusal'>) {
  const say = useWords(entryWords)
  const language = useLanguage()
  const room = useRoom()
  const person = room.state.people.find(({ personId }) => personId === form.personId)
  const whom = person === undefined || hasVote(person) ? 'voter' : 'officer'
  return (
    <>
      <PersonField
        label={say('person')}
        value={form.personId}
        onChange={(personId) => change({ ...form, personId })}
        options={here(room)}
      />
      <Select
        label={say('ground')}
        value={form.ground}
        onChange={(ground) => change({ ...form, ground })}
        options={groundsIn(room.view.body, whom).map(({ ground, section, meaning }) => ({
          value: ground,
          text: section[language],
          hint: meaning[language],
        }))}
        placeholder={say('missingGround')}
      />
      <div className="meet-wide">
        <Field
          label={say('reason')}
          value={form.reason}
          onChange={(reason) => change({ ...form, reason })}
          help={say('reasonHelp')}
          lang={room.shown?.item.text.language ?? 'fi'}
        />
      </div>
      <RaisedBy form={form} change={change} />
      <Select<'disqualified' | 'notDisqualified'>
        label={say('ruling')}
        value={form.ruling}
        onChange={(ruling) => change({ ...form, ruling })}
        options={[
          { value: 'disqualified', text: say('disqualified') },
          { value: 'notDisqualified', text: say('notDisqualified') },
        ]}
      />
      {form.ruling === 'disqualified' && (
        <Check checked={form.leftRoom} onChange={(leftRoom) => change({ ...form, leftRoom })}>
          {say('leftRoom')}
        </Check>
      )}
      <QuorumAfter />
    </>
  )
}

const SOMEBODY = 'somebody'

/** The person, or somebody else who took it up (HL 29 §). */
function RaisedBy({ form, change }: FormProps<'recusal'>) {
  const say = useWords(entryWords)
  const room = useRoom()
  return (
    <>
      <Select<'self' | typeof SOMEBODY>
        label={say('raisedBy')}
        value={form.raisedBy === null ? 'self' : SOMEBODY}
        onChange={(who) =>
          change({ ...form, raisedBy: who === 'self' ? null : (room.state.chair ?? form.personId) })
        }
        options={[
          { value: 'self', text: say('raisedSelf') },
          { value: SOMEBODY, text: say('raisedOther') },
        ]}
      />
      {form.raisedBy !== null && (
        <PersonField
          label={say('raisedWho')}
          value={form.raisedBy}
          onChange={(raisedBy) => (raisedBy === null ? undefined : change({ ...form, raisedBy }))}
          options={here(room)}
        />
      )}
    </>
  )
}
