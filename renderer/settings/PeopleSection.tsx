import { Plus, Users } from 'lucide-react'
import { useState } from 'react'
import { proposedForms } from '../../core/organisation/nameForms.ts'
import type { Body, Person } from '../../core/organisation/organisation.ts'
import { slug } from '../../core/organisation/slug.ts'
import { asId } from '../../core/shared/ids.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { settingsWords } from '../i18n/settings.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/States.tsx'
import { OrgField, orNull, replaced } from './OrgField.tsx'
import { PersonFormFields } from './PersonFormFields.tsx'
import { PickTable } from './PickTable.tsx'
import type { OrganisationEditor } from './useOrganisationEditor.ts'

/** Trustees and officers. */
export function PeopleSection({ editor }: { readonly editor: OrganisationEditor }) {
  const say = useWords(settingsWords)
  const language = useLanguage()
  const { people, bodies } = editor.organisation
  const [selected, setSelected] = useState(0)
  const at = Math.min(selected, people.length - 1)
  const person = people[at]
  const add = (): void => {
    const id = slug(
      say('newPersonName'),
      people.map((one) => one.id),
    )
    editor.change({ people: [...people, newPerson(id, say('newPersonName'))] })
    setSelected(people.length)
  }
  const act = (
    <Button icon={Plus} onPress={add}>
      {say('addPerson')}
    </Button>
  )
  if (person === undefined) return <EmptyState icon={Users} title={say('noPeople')} acts={act} />
  return (
    <div className="settings-split">
      <div>
        <div className="settings-list-head">
          <h2>
            {say('people')} <span className="ui-card-count">{people.length}</span>
          </h2>
          {act}
        </div>
        <PickTable
          label={say('people')}
          columns={[say('personName'), say('personTitle'), say('email')]}
          rows={people.map(({ id, name, title, email }) => ({
            key: id,
            cells: [name, title?.[language] ?? '–', email ?? '–'],
          }))}
          selected={at}
          onSelect={setSelected}
        />
      </div>
      <PersonPane
        key={person.id}
        editor={editor}
        at={at}
        person={person}
        onChange={(changed) => editor.change({ people: replaced(people, at, { ...person, ...changed }) })}
        onRemove={() =>
          editor.change({
            people: people.filter(({ id }) => id !== person.id),
            bodies: bodies.map((body) => withoutPerson(body, person)),
          })
        }
      />
    </div>
  )
}

const newPerson = (id: string, name: string): Person => ({
  id: asId(id),
  name,
  title: null,
  email: null,
  phone: null,
  memberships: [],
  since: null,
})

/** Every seat and duty of the removed person is empty. */
const withoutPerson = (body: Body, { id }: Person): Body => ({
  ...body,
  presenter: body.presenter === id ? null : body.presenter,
  secretary: body.secretary === id ? null : body.secretary,
  members: body.members
    .filter(({ person }) => person !== id)
    .map((member) => (member.deputy === id ? { ...member, deputy: null } : member)),
})

/** Path inside the person, label, value and its change. */
type Line = readonly [
  path: string,
  label: keyof typeof settingsWords,
  value: string,
  set: (text: string) => void,
]

function PersonPane({
  editor,
  at,
  person,
  onChange,
  onRemove,
}: {
  readonly editor: OrganisationEditor
  readonly at: number
  readonly person: Person
  readonly onChange: (change: Partial<Person>) => void
  readonly onRemove: () => void
}) {
  const say = useWords(settingsWords)
  const { name, title, email, phone, memberships } = person
  const setTitle = (fi: string, sv: string): void =>
    onChange({ title: fi === '' && sv === '' ? null : { fi, sv } })
  const lines: readonly Line[] = [
    ['name', 'personName', name, (text) => onChange(renamed(person, text))],
    ['title.fi', 'titleFi', title?.fi ?? '', (fi) => setTitle(fi, title?.sv ?? '')],
    ['title.sv', 'titleSv', title?.sv ?? '', (sv) => setTitle(title?.fi ?? '', sv)],
    ['email', 'email', email ?? '', (text) => onChange({ email: orNull(text) })],
    ['phone', 'phone', phone ?? '', (text) => onChange({ phone: orNull(text) })],
  ]
  return (
    <section className="settings-pane settings-form" aria-label={name}>
      <h2 className="object-title">{name}</h2>
      {lines.map(([path, label, value, set]) => (
        <OrgField
          key={path}
          editor={editor}
          where={`people.${at}.${path}`}
          label={say(label)}
          value={value}
          onChange={set}
        />
      ))}
      <PersonFormFields
        editor={editor}
        at={at}
        person={person}
        onChange={(next) => onChange({ forms: next })}
      />
      <MembershipsField
        memberships={memberships}
        onChange={(next) => onChange({ memberships: next })}
        editor={editor}
        where={`people.${at}.memberships`}
      />
      <div className="ui-acts">
        <Button kind="danger" onPress={onRemove}>
          {say('removePerson')}
        </Button>
      </div>
    </section>
  )
}

/** Forms that were stored for the name that was do not fit the new one. */
const renamed = ({ forms }: Person, name: string): Partial<Person> =>
  forms === undefined ? { name } : { name, forms: proposedForms(name) }

/** Kept as it is typed, so that a comma at the end is not eaten. */
function MembershipsField({
  editor,
  where,
  memberships,
  onChange,
}: {
  readonly editor: OrganisationEditor
  readonly where: string
  readonly memberships: readonly string[]
  readonly onChange: (memberships: readonly string[]) => void
}) {
  const say = useWords(settingsWords)
  const [typed, setTyped] = useState(memberships.join(', '))
  return (
    <OrgField
      editor={editor}
      where={where}
      label={say('memberships')}
      help={say('membershipsHelp')}
      value={typed}
      onChange={(text) => {
        setTyped(text)
        onChange(
          text
            .split(',')
            .map((one) => one.trim())
            .filter((one) => one !== ''),
        )
      }}
    />
  )
}
