import { useState } from 'react'
import type { Case } from '../../core/casefile/case.ts'
import { CASE_STATE_NAMES, type CaseStateName } from '../../core/casefile/caseState.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { today } from '../app/today.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'

/** Steps that the log wants a reason, a receiver or a ground for. */
const REASONS: Readonly<
  Partial<Record<CaseStateName, 'reasonReopened' | 'reasonTransferred' | 'reasonDestroyed'>>
> = {
  reopened: 'reasonReopened',
  transferred: 'reasonTransferred',
  destroyed: 'reasonDestroyed',
}

/** Takes the case to another state of handling. */
export function StepDialog({
  casefile,
  to,
  onClose,
}: {
  readonly casefile: Case
  readonly to: CaseStateName
  readonly onClose: () => void
}) {
  const say = useWords(caseStoryWords)
  const language = useLanguage()
  const step = useCommand('case.step')
  const [on, setOn] = useState<IsoDate | null>(today())
  const [note, setNote] = useState('')
  const act = async (): Promise<void> => {
    if (on === null) return
    const stepped = await step.run({ case: casefile.caseId, to, on, note })
    if (stepped.ok) onClose()
  }
  const destroys = to === 'destroyed'
  return (
    <FormDialog
      title={say('stepTitle', { state: CASE_STATE_NAMES[to][language] })}
      act={say(destroys ? 'stepDestroy' : 'stepAct')}
      actKind={destroys ? 'danger' : 'main'}
      remark={destroys ? say('destroyRemark') : undefined}
      failure={step.failure}
      onAct={() => void act()}
      onClose={onClose}
    >
      <DateField
        label={say('stepOn')}
        value={on}
        onChange={setOn}
        error={on === null ? say('stepOnMissing') : undefined}
      />
      <Field label={say(REASONS[to] ?? 'note')} value={note} onChange={setNote} autoFocus />
    </FormDialog>
  )
}
