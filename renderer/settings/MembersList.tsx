import { Plus, X } from 'lucide-react'
import type { Body, Member, Person } from '../../core/organisation/organisation.ts'
import { type PersonId, asId } from '../../core/shared/ids.ts'
import { useWords } from '../i18n/language.tsx'
import { settingsWords } from '../i18n/settings.ts'
import { Button } from '../ui/Button.tsx'
import { type Option, Select } from '../ui/Choice.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { replaced } from './OrgField.tsx'
import type { OrganisationEditor } from './useOrganisationEditor.ts'

const ROLES: readonly Member['role'][] = ['chair', 'viceChair', 'member']

const NOBODY = ''

/** Members of a body with their personal deputies; nobody has two seats. */
export function MembersList({
  editor,
  body,
  onChange,
}: {
  readonly editor: OrganisationEditor
  readonly body: Body
  readonly onChange: (change: Partial<Body>) => void
}) {
  const say = useWords(settingsWords)
  const { members } = body
  const { people } = editor.organisation
  const seated = new Set(
    members.flatMap(({ person, deputy }) => (deputy === null ? [person] : [person, deputy])),
  )
  const free = people.filter(({ id }) => !seated.has(id))
  const [next] = free
  const add = (person: Person): void =>
    onChange({ members: [...members, { person: person.id, role: 'member', deputy: null }] })
  return (
    <>
      <p className="label settings-group">{say('membersHeading')}</p>
      <ul className="settings-members">
        {members.map((member, at) => (
          <MemberRow
            key={member.person}
            member={member}
            people={people}
            free={free}
            onChange={(changed) => onChange({ members: replaced(members, at, changed) })}
            onRemove={() => onChange({ members: members.filter((_, index) => index !== at) })}
          />
        ))}
      </ul>
      {next === undefined ? (
        <p className="second">{say('noPeopleLeft')}</p>
      ) : (
        <div className="ui-acts">
          <Button size="small" icon={Plus} onPress={() => add(next)}>
            {say('addMember')}
          </Button>
        </div>
      )}
    </>
  )
}

function MemberRow({
  member,
  people,
  free,
  onChange,
  onRemove,
}: {
  readonly member: Member
  readonly people: readonly Person[]
  readonly free: readonly Person[]
  readonly onChange: (member: Member) => void
  readonly onRemove: () => void
}) {
  const say = useWords(settingsWords)
  const choices = (own: PersonId | null): readonly Option[] =>
    people
      .filter(({ id }) => id === own || free.some((one) => one.id === id))
      .map(({ id, name }) => ({ value: id, text: name }))
  const name = people.find(({ id }) => id === member.person)?.name ?? member.person
  return (
    <li className="settings-member">
      <Select
        label={say('person')}
        value={member.person}
        onChange={(id) => onChange({ ...member, person: asId(id) })}
        options={choices(member.person)}
      />
      <Select
        label={say('memberRole')}
        value={member.role}
        onChange={(role) => onChange({ ...member, role })}
        options={ROLES.map((role) => ({ value: role, text: say(`role_${role}`) }))}
      />
      <Select
        label={say('deputy')}
        value={member.deputy ?? NOBODY}
        onChange={(id) => onChange({ ...member, deputy: id === NOBODY ? null : asId(id) })}
        options={[{ value: NOBODY, text: say('none') }, ...choices(member.deputy)]}
      />
      <IconButton icon={X} label={say('removeMember', { name })} onPress={onRemove} />
    </li>
  )
}
