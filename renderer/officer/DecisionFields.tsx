import type { ReactNode } from 'react'
import type { OrganisationId, PersonId } from '../../core/shared/ids.ts'
import { useApi } from '../app/api.tsx'
import { CaseChoice } from '../app/CaseChoice.tsx'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { officerWords } from '../i18n/officer.ts'
import { Select } from '../ui/Choice.tsx'
import { Field, TextArea } from '../ui/Field.tsx'
import type { useTypedDecision } from './typedDecision.ts'

interface FormProps {
  readonly form: ReturnType<typeof useTypedDecision>
}

/** Who decides what on which grounds; `children` (the clauses) stand after the grounds. */
export function DecisionFields({
  form,
  organisationId,
  children,
}: FormProps & { readonly organisationId: OrganisationId; readonly children: ReactNode }) {
  const say = useWords(officerWords)
  const { typed, asked, change } = form
  const lang = typed.language
  return (
    <>
      <OfficerChoice form={form} organisationId={organisationId} />
      <CaseChoice
        chosen={typed.caseId}
        onChoose={(caseId) => change({ caseId })}
        error={asked && typed.caseId === null ? say('caseMissing') : undefined}
      />
      <Select
        label={say('language')}
        value={typed.language}
        onChange={(language) => change({ language })}
        options={(['fi', 'sv'] as const).map((value) => ({ value, text: say(value) }))}
      />
      <Field
        label={say('title')}
        value={typed.title}
        onChange={(title) => change({ title })}
        lang={lang}
        error={asked && typed.title.trim() === '' ? say('titleMissing') : undefined}
      />
      <TextArea
        label={say('grounds')}
        value={typed.grounds}
        onChange={(grounds) => change({ grounds })}
        rows={5}
        lang={lang}
        help={say('groundsHelp')}
        error={asked && typed.grounds.trim() === '' ? say('groundsMissing') : undefined}
      />
      {children}
      {(['served', 'informed'] as const).map((whom) => (
        <TextArea
          key={whom}
          label={say(whom)}
          value={typed[whom]}
          onChange={(names) => change({ [whom]: names })}
          rows={2}
          help={say('namesHelp')}
        />
      ))}
    </>
  )
}

function OfficerChoice({
  form: { typed, asked, change },
  organisationId,
}: FormProps & { readonly organisationId: OrganisationId }) {
  const say = useWords(officerWords)
  const language = useLanguage()
  const organisations = useApi('organisation.list', {})
  const people = organisations.data?.find(({ id }) => id === organisationId)?.people ?? []
  return (
    <Select<PersonId>
      label={say('officer')}
      value={typed.personId}
      onChange={(personId) => change({ personId })}
      options={people.flatMap(({ id, name, title }) =>
        title === null ? [] : [{ value: id, text: `${name}, ${title[language]}` }],
      )}
      error={asked && typed.personId === null ? say('officerMissing') : undefined}
    />
  )
}
