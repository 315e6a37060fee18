import { ArrowLeft } from 'lucide-react'
import type { ReactNode } from 'react'
import { useWords } from '../i18n/language.tsx'
import { startWords } from '../i18n/start.ts'
import { Button } from '../ui/Button.tsx'

/** One step: heading, what it is about, its form. */
export function StartPanel({
  title,
  text,
  onBack,
  backText,
  children,
}: {
  readonly title: string
  readonly text: string
  readonly onBack: () => void
  readonly backText?: string
  readonly children: ReactNode
}) {
  const say = useWords(startWords)
  return (
    <div className="start-form">
      <h1 className="start-title" tabIndex={-1} ref={focusHeading}>
        {title}
      </h1>
      <p className="second">{text}</p>
      <div className="start-panel">
        {children}
        <div className="start-back">
          <Button kind="quiet" icon={ArrowLeft} onPress={onBack}>
            {backText ?? say('back')}
          </Button>
        </div>
      </div>
    </div>
  )
}

/** What had the focus went with the step before: a reader hears where it is now. */
const focusHeading = (heading: HTMLElement | null): void => {
  if (document.activeElement === document.body) heading?.focus({ preventScroll: true })
}
