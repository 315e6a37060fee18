import { FilePlus2, FlaskConical, FolderUp, Landmark, type LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { useCommand } from '../app/api.tsx'
import { useOrganisations } from '../app/office.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { startWords } from '../i18n/start.ts'
import { Button } from '../ui/Button.tsx'
import { Refusal } from '../ui/States.tsx'
import type { StartStep } from './startStep.ts'

/** Three ways to begin, and a backup. */
export function Ways({
  onStep,
  onChoose,
}: {
  readonly onStep: (step: StartStep) => void
  readonly onChoose: (organisationId: string) => void
}) {
  const say = useWords(startWords)
  const language = useLanguage()
  const organisations = useOrganisations()
  const sample = useCommand('office.openSample')
  const openSample = async (): Promise<void> => {
    const opened = await sample.run({ language })
    if (opened.ok) onChoose(opened.value.organisationId)
  }
  const real = organisations.data?.filter(({ status }) => status === 'real').length ?? 0
  return (
    <>
      <div className="start-form">
        <h1 className="start-title">{say('title')}</h1>
        <p className="second">{say('later')}</p>
        <ul className="start-ways">
          <Way icon={Landmark} title={say('chooseTitle')} text={say('chooseText', { count: real })}>
            <Button kind="main" onPress={() => onStep({ step: 'choose', restored: null })}>
              {say('choose')}
            </Button>
          </Way>
          <Way icon={FilePlus2} title={say('newTitle')} text={say('newText')}>
            <Button onPress={() => onStep({ step: 'new' })}>{say('begin')}</Button>
          </Way>
          <Way icon={FlaskConical} title={say('sampleTitle')} text={say('sampleText')}>
            <Button onPress={() => void openSample()} working={sample.working ? say('opening') : undefined}>
              {say('open')}
            </Button>
          </Way>
        </ul>
        <Refusal failure={sample.failure ?? organisations.failure} />
      </div>
      <div className="start-foot">
        <Button kind="quiet" icon={FolderUp} onPress={() => onStep({ step: 'restore' })}>
          {say('restore')}
        </Button>
      </div>
    </>
  )
}

const Way = ({
  icon: Icon,
  title,
  text,
  children,
}: {
  readonly icon: LucideIcon
  readonly title: string
  readonly text: string
  readonly children: ReactNode
}) => (
  <li className="start-way">
    <span className="start-way-sign">
      <Icon className="icon" aria-hidden />
    </span>
    <div className="start-way-words">
      <h2>{title}</h2>
      <p className="second">{text}</p>
    </div>
    {children}
  </li>
)
