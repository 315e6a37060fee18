import './start.css'
import { useState } from 'react'
import type { Language } from '../../core/shared/language.ts'
import { changeSettings, useSettings } from '../app/settings.ts'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { startWords } from '../i18n/start.ts'
import { Segment } from '../ui/Segment.tsx'
import { ChooseOffice } from './ChooseOffice.tsx'
import { NewOffice } from './NewOffice.tsx'
import { RestoreOffice } from './RestoreOffice.tsx'
import type { StartStep } from './startStep.ts'
import { Ways } from './Ways.tsx'
import { WhoIsThere } from './WhoIsThere.tsx'

/** First start: whose office, who I am. */
export function FirstStart() {
  const say = useWords(startWords)
  return (
    <div className="start">
      <header className="start-brand">
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
      </header>
      <main className="start-main">
        <StartLanguage />
        <Steps />
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

function Steps() {
  const { organisationId } = useSettings()
  const [at, setAt] = useState<StartStep>({ step: 'ways' })
  const back = (): void => setAt({ step: 'ways' })
  const choose = (id: string): void => {
    setAt({ step: 'ways' })
    changeSettings({ organisationId: id })
  }
  if (organisationId !== null) return <WhoIsThere />
  switch (at.step) {
    case 'ways':
      return <Ways onStep={setAt} onChoose={choose} />
    case 'choose':
      return <ChooseOffice restored={at.restored} onChoose={choose} onBack={back} />
    case 'new':
      return <NewOffice onChoose={choose} onBack={back} />
    case 'restore':
      return <RestoreOffice onRestored={(restored) => setAt({ step: 'choose', restored })} onBack={back} />
  }
}
