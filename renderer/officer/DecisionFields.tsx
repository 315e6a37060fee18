import type { ReactNode } from 'react'
import type { CaseId, OrganisationId, PersonId } from '../../core/shared/ids.ts'
import { useApi } from '../app/api.tsx'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { officerWords } from '../i18n/officer.ts'
import { ComboBox, Select } from '../ui/Choice.tsx'
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
      <CaseChoice form={form} />
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

const MOST_SHOWN = 20

const nameOf = ({ number, title }: { readonly number: string | null; readonly title: string }): string =>
  [number ?? '', title].join(' ').trim()

function CaseChoice({ form: { typed, asked, change } }: FormProps) {
  const say = useWords(officerWords)
  const found = useApi('case.list', {
    text: typed.caseId === null ? typed.caseText : '',
    limit: MOST_SHOWN,
  })
  const rows = found.data?.rows ?? []
  const pick = (picked: CaseId): void => {
    const row = rows.find(({ caseId }) => caseId === picked)
    if (row !== undefined) change({ caseId: row.caseId, caseText: nameOf(row) })
  }
  return (
    <ComboBox<CaseId>
      label={say('case')}
      placeholder={say('caseHelp')}
      value={typed.caseText}
      onChange={(caseText) => change({ caseText, ...(caseText === typed.caseText ? {} : { caseId: null }) })}
      onPick={pick}
      filtered
      options={rows.map((row) => ({ value: row.caseId, text: nameOf(row) }))}
      error={asked && typed.caseId === null ? say('caseMissing') : undefined}
    />
  )
}
