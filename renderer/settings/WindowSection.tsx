import { nameOf } from '../../core/organisation/bodyName.ts'
import { useOrganisations } from '../app/office.ts'
import { type Settings, changeSettings, useSettings } from '../app/settings.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { settingsWords } from '../i18n/settings.ts'
import { Select } from '../ui/Choice.tsx'
import { Card } from '../ui/Layout.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Answered } from '../ui/States.tsx'

/** How the window looks, and whose office it is. */
export function WindowSection() {
  const say = useWords(settingsWords)
  return (
    <div className="settings-form">
      <Card title={say('look')}>
        <Look />
      </Card>
      <Card title={say('office')}>
        <Office />
      </Card>
    </div>
  )
}

function Look() {
  const say = useWords(settingsWords)
  const { theme, density } = useSettings()
  return (
    <div className="ui-card-body ui-form">
      <div>
        <p className="label">{say('theme')}</p>
        <Segment<Settings['theme']>
          label={say('theme')}
          value={theme}
          onChange={(next) => changeSettings({ theme: next })}
          choices={[
            { value: 'light', text: say('light') },
            { value: 'dark', text: say('dark') },
            { value: 'system', text: say('system') },
          ]}
        />
      </div>
      <div>
        <p className="label">{say('density')}</p>
        <Segment<Settings['density']>
          label={say('density')}
          value={density}
          onChange={(next) => changeSettings({ density: next })}
          choices={[
            { value: 'tight', text: say('tight') },
            { value: 'loose', text: say('loose') },
          ]}
        />
      </div>
    </div>
  )
}

function Office() {
  const say = useWords(settingsWords)
  const language = useLanguage()
  const { organisationId } = useSettings()
  return (
    <Answered of={useOrganisations()}>
      {(all) => (
        <div className="ui-card-body ui-form">
          <Select
            label={say('chosen')}
            value={organisationId}
            onChange={(next) => changeSettings({ organisationId: next })}
            options={all.map(({ id, name }) => ({ value: id, text: nameOf(name, language) }))}
          />
        </div>
      )}
    </Answered>
  )
}
