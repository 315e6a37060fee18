import type { FinnishForms } from '../../core/organisation/names.ts'
import { useWords } from '../i18n/language.tsx'
import { nameWords } from '../i18n/names.ts'
import { Field } from '../ui/Field.tsx'

/** The forms after the nominative, in the order of the form. */
export const FORM_NAMES = ['genitive', 'allative', 'illative', 'inessive'] as const

/** The inflected forms of a Finnish name, written once by a person. */
export function FinnishFormFields({
  forms,
  onChange,
  onBlur,
  missing,
}: {
  readonly forms: FinnishForms
  readonly onChange: (forms: FinnishForms) => void
  readonly onBlur?: () => void
  /** What to do about an empty form; `undefined`: nothing has been asked yet. */
  readonly missing: string | undefined
}) {
  const say = useWords(nameWords)
  return (
    <>
      {FORM_NAMES.map((name) => (
        <Field
          key={name}
          label={say(name)}
          lang="fi"
          value={forms[name]}
          onChange={(value) => onChange({ ...forms, [name]: value })}
          {...(onBlur === undefined ? {} : { onBlur })}
          error={forms[name].trim() === '' ? missing : undefined}
        />
      ))}
    </>
  )
}

/** A sentence with the forms in their places, so that a wrong one is heard. `before form after …`. */
export function TestSentence({
  lang,
  parts,
}: {
  readonly lang: 'fi' | 'sv'
  readonly parts: readonly SentencePart[]
}) {
  const say = useWords(nameWords)
  return (
    <div className="settings-sentence">
      <p className="label">{say('test')}</p>
      <p className="record" lang={lang}>
        {parts.map((part, at) =>
          typeof part === 'string' ? part : <mark key={at}>{part.form === '' ? '…' : part.form}</mark>,
        )}
      </p>
    </div>
  )
}

/** Words, or a form to be marked in them. */
export type SentencePart = string | { readonly form: string }
