import { useState } from 'react'
import { nameOf } from '../../core/organisation/bodyName.ts'
import { useOrganisations } from '../app/office.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { startWords } from '../i18n/start.ts'
import { List } from '../ui/List.tsx'
import { Button } from '../ui/Button.tsx'
import { Answered } from '../ui/States.tsx'
import { StartPanel } from './StartPanel.tsx'

/** The municipalities there are: those that ship and the office's own. */
export function ChooseOffice({
  restored,
  onChoose,
  onBack,
}: {
  readonly restored: number | null
  readonly onChoose: (organisationId: string) => void
  readonly onBack: () => void
}) {
  const say = useWords(startWords)
  const language = useLanguage()
  const [selected, setSelected] = useState<string | null>(null)
  return (
    <StartPanel
      title={say('chooseTitle')}
      text={restored === null ? say('later') : say('restored', { count: restored })}
      onBack={onBack}
    >
      <Answered of={useOrganisations()}>
        {(all) => {
          const chosen = selected ?? all[0]?.id
          return (
            <>
              <div className="ui-card">
                <List
                  label={say('chooseTitle')}
                  rows={all.map(({ id, name, status }) => ({
                    id,
                    name: nameOf(name, language),
                    ...(status === 'sample' ? { second: say('sample') } : {}),
                  }))}
                  selected={chosen ?? null}
                  onSelect={setSelected}
                  onOpen={onChoose}
                />
              </div>
              <div className="ui-acts">
                <Button kind="main" onPress={() => chosen !== undefined && onChoose(chosen)}>
                  {say('choose')}
                </Button>
              </div>
            </>
          )
        }}
      </Answered>
    </StartPanel>
  )
}
