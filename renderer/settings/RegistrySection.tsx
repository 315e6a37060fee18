import { Landmark, Plus } from 'lucide-react'
import { named } from '../../core/organisation/newOrganisation.ts'
import type { Organisation, Registry } from '../../core/organisation/organisation.ts'
import { LANGUAGES } from '../../core/shared/language.ts'
import { useWords } from '../i18n/language.tsx'
import { settingsWords } from '../i18n/settings.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/States.tsx'
import { TestSentence } from './NameForms.tsx'
import { NameFields } from './NameFields.tsx'
import { OrgField } from './OrgField.tsx'
import type { OrganisationEditor } from './useOrganisationEditor.ts'

/** Where appeals are delivered. */
export function RegistrySection({ editor }: { readonly editor: OrganisationEditor }) {
  const say = useWords(settingsWords)
  const { registry } = editor.organisation
  if (registry === null)
    return (
      <EmptyState
        icon={Landmark}
        title={say('registry')}
        acts={
          <Button
            kind="main"
            icon={Plus}
            onPress={() => editor.change({ registry: newRegistry(editor.organisation) })}
          >
            {say('addRegistry')}
          </Button>
        }
      >
        {say('noRegistry')}
      </EmptyState>
    )
  return <RegistryFields editor={editor} registry={registry} />
}

const newRegistry = ({ name }: Organisation): Registry => ({
  name: named(
    `${name.fi.genitive} kirjaamo`,
    name.sv === null ? null : `${name.sv.indefinite}s registratorskontor`,
  ),
  streetAddress: { fi: '', sv: '' },
  postalAddress: { fi: '', sv: '' },
  email: '',
  phone: '',
  hours: { fi: 'ma–pe klo 9–15', sv: 'må–fr kl. 9–15' },
})

function RegistryFields({
  editor,
  registry,
}: {
  readonly editor: OrganisationEditor
  readonly registry: Registry
}) {
  const say = useWords(settingsWords)
  const change = (changed: Partial<Registry>): void =>
    editor.change({ registry: { ...registry, ...changed } })
  const { name } = registry
  const pair = { editor, registry, onChange: change }
  return (
    <div className="settings-form">
      <NameFields
        editor={editor}
        where="registry.name"
        name={name}
        onChange={(next) => change({ name: next })}
      />
      <TestSentence
        lang="fi"
        parts={[
          'Oikaisuvaatimus toimitetaan ',
          { form: name.fi.illative },
          ', ja ',
          { form: name.fi.genitive },
          ' aukioloaika on alla.',
        ]}
      />
      <PairFields {...pair} part="streetAddress" labels={['streetFi', 'streetSv']} />
      <PairFields {...pair} part="postalAddress" labels={['postalFi', 'postalSv']} />
      <OrgField
        editor={editor}
        where="registry.email"
        label={say('email')}
        value={registry.email}
        onChange={(email) => change({ email })}
      />
      <OrgField
        editor={editor}
        where="registry.phone"
        label={say('phone')}
        value={registry.phone}
        onChange={(phone) => change({ phone })}
      />
      <PairFields {...pair} part="hours" labels={['hoursFi', 'hoursSv']} />
    </div>
  )
}

/** One thing in both languages. */
function PairFields({
  editor,
  registry,
  onChange,
  part,
  labels,
}: {
  readonly editor: OrganisationEditor
  readonly registry: Registry
  readonly onChange: (change: Partial<Registry>) => void
  readonly part: 'streetAddress' | 'postalAddress' | 'hours'
  readonly labels: readonly [fi: keyof typeof settingsWords, sv: keyof typeof settingsWords]
}) {
  const say = useWords(settingsWords)
  return LANGUAGES.map((language) => (
    <OrgField
      key={language}
      editor={editor}
      where={`registry.${part}.${language}`}
      label={say(labels[language === 'fi' ? 0 : 1])}
      lang={language}
      value={registry[part][language]}
      onChange={(text) => onChange({ [part]: { ...registry[part], [language]: text } })}
    />
  ))
}
