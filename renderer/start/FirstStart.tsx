import { useState } from 'react'
import { nameOf } from '../../core/organisation/bodyName.ts'
import type { Language } from '../../core/shared/language.ts'
import { useOrganisations } from '../app/office.ts'
import { PersonFields, usePersonForm } from '../app/PersonSwitch.tsx'
import { changeSettings } from '../app/settings.ts'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { startWords } from '../i18n/start.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Choice.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Answered } from '../ui/States.tsx'

/** First start: whose office, who I am. */
export function FirstStart() {
  const say = useWords(startWords)
  return (
    <div className="start">
      <div className="start-brand">
        <span className="start-mark" aria-hidden>
          §
        </span>
        <p className="start-name">Pykälä</p>
        <p className="start-motto">
          {say('motto1')}
          <br />
          {say('motto2')}
        </p>
        <p className="start-local">{say('local')}</p>
      </div>
      <main className="start-main">
        <StartLanguage />
        <div className="start-form">
          <h1 className="start-title">{say('title')}</h1>
          <p className="second">{say('later')}</p>
          <StartForm />
        </div>
      </main>
    </div>
  )
}

function StartLanguage() {
  const say = useWords(appWords)
  return (
    <div className="start-language">
      <Segment<Language>
        label={say('language')}
        value={useLanguage()}
        onChange={(language) => changeSettings({ language })}
        choices={[
          { value: 'fi', text: 'Suomi' },
          { value: 'sv', text: 'Svenska' },
        ]}
      />
    </div>
  )
}

function StartForm() {
  const say = useWords(startWords)
  const language = useLanguage()
  const organisations = useOrganisations()
  const form = usePersonForm()
  const [organisationId, setOrganisationId] = useState<string | null>(null)
  const begin = (): void => {
    const named = form.save()
    if (named && organisationId !== null) changeSettings({ organisationId })
  }
  return (
    <Answered of={organisations}>
      {(all) => (
        <div className="ui-form">
          <Select
            label={say('organisation')}
            placeholder={say('choose')}
            value={organisationId}
            onChange={setOrganisationId}
            error={form.tried && organisationId === null ? say('organisationMissing') : undefined}
            options={all.map(({ id, name, status }) => ({
              value: id,
              text: nameOf(name, language),
              ...(status === 'sample' ? { hint: say('sample') } : {}),
            }))}
          />
          <PersonFields form={form} />
          <div className="ui-acts">
            <Button kind="main" onPress={begin}>
              {say('begin')}
            </Button>
          </div>
        </div>
      )}
    </Answered>
  )
}
