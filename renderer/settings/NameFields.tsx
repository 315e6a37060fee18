import type { FinnishForms, Name, SwedishForms } from '../../core/organisation/names.ts'
import { suggestFinnish, suggestSwedish } from '../../core/organisation/suggestForms.ts'
import { nameWords } from '../i18n/names.ts'
import { useWords } from '../i18n/language.tsx'
import { FORM_NAMES } from './NameForms.tsx'
import { OrgField } from './OrgField.tsx'
import type { OrganisationEditor } from './useOrganisationEditor.ts'

/** A name with every form that texts need, in both languages. A known last noun fills its forms; a person reads them. */
export function NameFields({
  editor,
  where,
  name,
  onChange,
}: {
  readonly editor: OrganisationEditor
  /** Path of the name: `bodies.1.name`. */
  readonly where: string
  readonly name: Name
  readonly onChange: (name: Name) => void
}) {
  const say = useWords(nameWords)
  const { fi, sv } = name
  const setFinnish = (forms: FinnishForms): void => onChange({ ...name, fi: forms })
  return (
    <>
      <OrgField
        editor={editor}
        where={`${where}.fi.nominative`}
        label={say('nominative')}
        lang="fi"
        value={fi.nominative}
        onChange={(nominative) => setFinnish(suggestFinnish(nominative) ?? { ...fi, nominative })}
      />
      <p className="label settings-group">{say('forms')}</p>
      {FORM_NAMES.map((form) => (
        <OrgField
          key={form}
          editor={editor}
          where={`${where}.fi.${form}`}
          label={say(form)}
          lang="fi"
          value={fi[form]}
          onChange={(value) => setFinnish({ ...fi, [form]: value })}
        />
      ))}
      <SwedishFields
        editor={editor}
        where={where}
        sv={sv}
        onChange={(next) => onChange({ ...name, sv: next })}
      />
    </>
  )
}

function SwedishFields({
  editor,
  where,
  sv,
  onChange,
}: {
  readonly editor: OrganisationEditor
  readonly where: string
  readonly sv: SwedishForms | null
  readonly onChange: (forms: SwedishForms | null) => void
}) {
  const say = useWords(nameWords)
  return (
    <>
      <OrgField
        editor={editor}
        where={`${where}.sv`}
        label={say('indefinite')}
        lang="sv"
        value={sv?.indefinite ?? ''}
        onChange={(indefinite) =>
          onChange(
            indefinite === ''
              ? null
              : (suggestSwedish(indefinite) ?? { indefinite, definite: sv?.definite ?? indefinite }),
          )
        }
      />
      {sv !== null && (
        <OrgField
          editor={editor}
          where={`${where}.sv.definite`}
          label={say('definite')}
          lang="sv"
          value={sv.definite}
          onChange={(definite) => onChange({ ...sv, definite })}
        />
      )}
    </>
  )
}
