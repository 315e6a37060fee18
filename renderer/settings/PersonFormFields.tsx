import { type PersonForms, formsOf } from '../../core/organisation/nameForms.ts'
import type { Person } from '../../core/organisation/organisation.ts'
import { useWords } from '../i18n/language.tsx'
import { nameWords } from '../i18n/names.ts'
import { settingsWords } from '../i18n/settings.ts'
import { TestSentence } from './NameForms.tsx'
import { OrgField } from './OrgField.tsx'
import type { OrganisationEditor } from './useOrganisationEditor.ts'

/** A person's name inflected, as Finnish minutes need it: proposed by rule until somebody puts it right. */
export function PersonFormFields({
  editor,
  at,
  person,
  onChange,
}: {
  readonly editor: OrganisationEditor
  readonly at: number
  readonly person: Person
  readonly onChange: (forms: PersonForms) => void
}) {
  const say = useWords(settingsWords)
  const sayName = useWords(nameWords)
  const forms = formsOf(person)
  return (
    <>
      <OrgField
        editor={editor}
        where={`people.${at}.forms.genitive`}
        label={sayName('genitive')}
        help={say('nameFormsHelp')}
        lang="fi"
        value={forms.genitive}
        onChange={(genitive) => onChange({ ...forms, genitive })}
      />
      <OrgField
        editor={editor}
        where={`people.${at}.forms.partitive`}
        label={sayName('partitive')}
        lang="fi"
        value={forms.partitive}
        onChange={(partitive) => onChange({ ...forms, partitive })}
      />
      <TestSentence
        lang="fi"
        parts={[
          'Äänestyksessä EI on ',
          { form: forms.genitive },
          ' ehdotus. Asiantuntijana kuultiin ',
          { form: forms.partitive },
          '.',
        ]}
      />
    </>
  )
}
