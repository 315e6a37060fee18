import { PersonFields, usePersonForm } from '../app/PersonSwitch.tsx'
import { changeSettings } from '../app/settings.ts'
import { useWords } from '../i18n/language.tsx'
import { startWords } from '../i18n/start.ts'
import { Button } from '../ui/Button.tsx'
import { StartPanel } from './StartPanel.tsx'

/** The office is known: whose name the acts are recorded in. */
export function WhoIsThere() {
  const say = useWords(startWords)
  const form = usePersonForm()
  return (
    <StartPanel
      title={say('who')}
      text={say('whoText')}
      onBack={() => changeSettings({ organisationId: null })}
      backText={say('otherOffice')}
    >
      <PersonFields form={form} />
      <div className="ui-acts">
        <Button kind="main" onPress={() => void form.save()}>
          {say('begin')}
        </Button>
      </div>
    </StartPanel>
  )
}
