import { ProgressBar } from 'react-aria-components'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from './Button.tsx'

/** Long work, where its result will come: what is done, of how many of what (`§ 248 / 252`), and a way to stop. */
export function Progress({
  title,
  done,
  of,
  unit,
  onStop,
}: {
  readonly title: string
  readonly done: number
  readonly of: number
  readonly unit: string
  readonly onStop: () => void
}) {
  const say = useWords(appWords)
  return (
    <ProgressBar className="ui-progress" aria-label={title} value={done} maxValue={of} valueLabel={unit}>
      <span className="ui-progress-head">
        <strong>{title}</strong>
        <Button size="small" onPress={onStop}>
          {say('stop')}
        </Button>
      </span>
      <span className="ui-progress-track">
        <span style={{ width: `${of === 0 ? 0 : (100 * done) / of}%` }} />
      </span>
      <span className="second">{unit}</span>
    </ProgressBar>
  )
}
