import type { Language } from '../../core/shared/language.ts'
import { useWords } from '../i18n/language.tsx'
import { settingsWords } from '../i18n/settings.ts'
import { Select } from '../ui/Choice.tsx'
import { TestSentence } from './NameForms.tsx'
import { NameFields } from './NameFields.tsx'
import { OrgField, orNull } from './OrgField.tsx'
import type { OrganisationEditor } from './useOrganisationEditor.ts'

type LanguageChoice = 'fi' | 'fi,sv' | 'sv,fi'

const LANGUAGES: Readonly<Record<LanguageChoice, readonly Language[]>> = {
  fi: ['fi'],
  'fi,sv': ['fi', 'sv'],
  'sv,fi': ['sv', 'fi'],
}

/** Names of the municipality in their forms, its languages and how it is known. */
export function OrganisationSection({ editor }: { readonly editor: OrganisationEditor }) {
  const say = useWords(settingsWords)
  const { name, place, word } = editor.organisation
  return (
    <div className="settings-form">
      <h2>{say('nameHeading')}</h2>
      <NameFields
        editor={editor}
        where="name"
        name={name}
        onChange={(next) => editor.change({ name: next })}
      />
      <h2>{say('placeHeading')}</h2>
      <NameFields
        editor={editor}
        where="place"
        name={place}
        onChange={(next) => editor.change({ place: next })}
      />
      <TestSentence
        lang="fi"
        parts={[
          { form: name.fi.genitive },
          ' asukas voi tehdä aloitteen ',
          { form: name.fi.allative },
          ' tai muuttaa ',
          { form: place.fi.illative },
          '. Palvelu on ',
          { form: place.fi.inessive },
          `, ja siitä vastaa ${word.fi.nominative}.`,
        ]}
      />
      <MoreFields editor={editor} />
    </div>
  )
}

function MoreFields({ editor }: { readonly editor: OrganisationEditor }) {
  const say = useWords(settingsWords)
  const { languages, businessId, publicationUrl } = editor.organisation
  const chosen: LanguageChoice = languages[0] === 'sv' ? 'sv,fi' : languages.length > 1 ? 'fi,sv' : 'fi'
  return (
    <>
      <h2>{say('more')}</h2>
      <Select<LanguageChoice>
        label={say('languages')}
        value={chosen}
        onChange={(choice) => editor.change({ languages: LANGUAGES[choice] })}
        options={[
          { value: 'fi', text: say('onlyFinnish') },
          { value: 'fi,sv', text: say('finnishFirst') },
          { value: 'sv,fi', text: say('swedishFirst') },
        ]}
      />
      <OrgField
        editor={editor}
        where="businessId"
        label={say('businessId')}
        value={businessId ?? ''}
        onChange={(text) => editor.change({ businessId: orNull(text) })}
      />
      <OrgField
        editor={editor}
        where="publicationUrl"
        label={say('publicationUrl')}
        value={publicationUrl ?? ''}
        onChange={(text) => editor.change({ publicationUrl: orNull(text) })}
      />
    </>
  )
}
