import type { OrganisationEditor } from './useOrganisationEditor.ts'
import { Field } from '../ui/Field.tsx'

/** A line of the organisation's data. `where` is its path, so that a refusal stands at it. */
export const OrgField = ({
  editor,
  where,
  label,
  value,
  onChange,
  help,
  lang,
}: {
  readonly editor: OrganisationEditor
  readonly where: string
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly help?: string
  readonly lang?: 'fi' | 'sv'
}) => (
  <Field
    label={label}
    value={value}
    onChange={onChange}
    error={editor.errorAt(where)}
    {...(help === undefined ? {} : { help })}
    {...(lang === undefined ? {} : { lang })}
  />
)

/** What is left empty is not known. */
export const orNull = (text: string): string | null => (text.trim() === '' ? null : text)

/** `list` with the one at `at` changed. */
export const replaced = <T,>(list: readonly T[], at: number, value: T): readonly T[] =>
  list.map((one, index) => (index === at ? value : one))
