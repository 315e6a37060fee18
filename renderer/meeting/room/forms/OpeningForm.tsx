import { X } from 'lucide-react'
import type { RollEntry } from '../../../../core/meeting/events.ts'
import { quorumOf } from '../../../../core/meeting/quorum.ts'
import type { PersonId } from '../../../../core/shared/ids.ts'
import { useWords } from '../../../i18n/language.tsx'
import { roomWords } from '../../../i18n/meetingRoom.ts'
import { Button } from '../../../ui/Button.tsx'
import { type Option, Select } from '../../../ui/Choice.tsx'
import { Segment } from '../../../ui/Segment.tsx'
import { type Roll, rollOf } from '../roll.ts'
import { useRoom } from '../roomContext.ts'
import type { FormProps } from './formProps.ts'
import { outside } from './peopleOptions.ts'
import { PersonField } from './PersonField.tsx'

/** Before the opening: everybody's presence, deputies and whom for, who leads, keeps the minutes and presents. */
export function OpeningForm({ form, change }: FormProps<'opened'>) {
  const say = useWords(roomWords)
  const { view } = useRoom()
  const entries = rollOf(form, view.body)
  const voters = entries.filter(({ capacity }) => VOTING.has(capacity)).length
  const required = quorumOf(view.body.kind, view.body.members.length)
  const put = (roll: Roll): void => change({ ...form, ...roll })
  return (
    <div className="meet-wide">
      <p className="second" role="status">
        {say(voters >= required ? 'quorum' : 'noQuorum', { present: voters, required })}{' '}
        <span className="meet-law">{say('quorumLaw')}</span>
      </p>
      <MembersRoll roll={form} onChange={put} />
      <Duties roll={form} onChange={put} entries={entries} />
    </div>
  )
}

const VOTING: ReadonlySet<string> = new Set(['chair', 'viceChair', 'member', 'deputy'])

interface RollProps {
  readonly roll: Roll
  readonly onChange: (roll: Roll) => void
}

function MembersRoll({ roll, onChange }: RollProps) {
  const say = useWords(roomWords)
  const room = useRoom()
  const { view, nameOf } = room
  const away = deputiesFree(roll, outside(room))
  return (
    <ul className="meet-roll">
      {roll.members.map((member, at) => {
        const put = (more: Partial<typeof member>): void =>
          onChange({
            ...roll,
            members: roll.members.map((each, index) => (index === at ? { ...each, ...more } : each)),
          })
        const name = nameOf(member.person)
        return (
          <li key={member.person}>
            <span>
              <strong>{name}</strong>{' '}
              <span className="second">{say(view.body.members[at]?.role ?? 'member')}</span>
            </span>
            <span className="meet-roll-right">
              {member.here === 'deputy' && (
                <PersonField
                  label={say('rollWho', { name })}
                  value={member.deputy}
                  onChange={(deputy) => put({ deputy })}
                  options={away}
                />
              )}
              <Segment<'here' | 'away' | 'deputy'>
                label={say('rollState', { name })}
                value={member.here}
                onChange={(here) => put({ here })}
                choices={[
                  { value: 'here', text: say('rollHere') },
                  { value: 'away', text: say('rollAway') },
                  { value: 'deputy', text: say('rollDeputy') },
                ]}
              />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

/** Those who sit nowhere yet. */
const deputiesFree = ({ members }: Roll, options: readonly Option<PersonId>[]): readonly Option<PersonId>[] =>
  options.filter(
    ({ value }) =>
      !members.some(
        ({ person, here, deputy }) =>
          (person === value && here === 'here') || (deputy === value && here === 'deputy'),
      ),
  )

/** Who leads, keeps the minutes and presents, and the others in the room. */
function Duties({ roll, onChange, entries }: RollProps & { readonly entries: readonly RollEntry[] }) {
  const say = useWords(roomWords)
  const room = useRoom()
  const { nameOf } = room
  const voters = entries.filter(({ capacity }) => VOTING.has(capacity)).map(({ personId }) => personId)
  const named = (people: readonly PersonId[]) => people.map((value) => ({ value, text: nameOf(value) }))
  const everybody = outside(room)
  return (
    <div className="meet-form">
      <Select<PersonId>
        label={say('rollChair')}
        value={roll.chair}
        onChange={(chair) => onChange({ ...roll, chair })}
        options={named(voters)}
      />
      <PersonField
        label={say('rollSecretary')}
        value={roll.secretary}
        onChange={(secretary) => onChange({ ...roll, secretary })}
        options={everybody}
      />
      <PersonField
        label={say('rollPresenter')}
        value={roll.presenter}
        onChange={(presenter) => onChange({ ...roll, presenter })}
        options={everybody}
      />
      <div className="ui-field">
        <PersonField
          key={roll.others.length}
          label={say('addOther')}
          value={null}
          onChange={(person) =>
            person === null ? undefined : onChange({ ...roll, others: [...roll.others, person] })
          }
          options={everybody.filter(({ value }) => !entries.some(({ personId }) => personId === value))}
        />
        <span className="ui-acts">
          {roll.others.map((person) => (
            <Button
              key={person}
              size="small"
              icon={X}
              onPress={() => onChange({ ...roll, others: roll.others.filter((each) => each !== person) })}
            >
              {nameOf(person)}
            </Button>
          ))}
        </span>
      </div>
    </div>
  )
}
