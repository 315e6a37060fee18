import { casefileWords } from '../i18n/casefile.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Refusal } from '../ui/States.tsx'
import type { ExportState } from './useExport.ts'

/** How far the table is, with the way to stop it; then where it went. */
export function ExportLine({
  state,
  total,
  onCancel,
}: {
  readonly state: ExportState
  readonly total: number
  readonly onCancel: () => void
}) {
  const say = useWords(casefileWords)
  switch (state.kind) {
    case 'idle':
      return null
    case 'working':
      return (
        <div className="cases-exporting">
          <progress value={state.done} max={total} aria-label={say('exportRows')} />
          <span className="second">{say('exporting', { done: state.done, of: total })}</span>
          <Button size="small" onPress={onCancel}>
            {say('exportCancel')}
          </Button>
        </div>
      )
    case 'done':
      return (
        <p className="second cases-exporting" role="status">
          {say('exported', { count: state.count, name: state.name })}
        </p>
      )
    case 'cancelled':
      return (
        <p className="second cases-exporting" role="status">
          {say('exportCancelled')}
        </p>
      )
    case 'failed':
      return (
        <div className="cases-exporting">
          <Refusal failure={state.failure} />
        </div>
      )
  }
}
