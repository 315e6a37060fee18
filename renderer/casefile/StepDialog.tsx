import { useState } from 'react'
import type { Case } from '../../core/casefile/case.ts'
import { CASE_STATE_NAMES, type CaseStateName } from '../../core/casefile/caseState.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { today } from '../app/today.ts'
import { appWords } from '../i18n/app.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Refusal } from '../ui/States.tsx'

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
  const sayApp = useWords(appWords)
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
    <Dialog
      open
      title={say('stepTitle', { state: CASE_STATE_NAMES[to][language] })}
      onClose={onClose}
      remark={destroys ? say('destroyRemark') : undefined}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button kind={destroys ? 'danger' : 'main'} onPress={() => void act()}>
            {say(destroys ? 'stepDestroy' : 'stepAct')}
          </Button>
        </>
      }
    >
      <div className="ui-form">
        <DateField
          label={say('stepOn')}
          value={on}
          onChange={setOn}
          error={on === null ? say('stepOnMissing') : undefined}
        />
        <Field label={say(REASONS[to] ?? 'note')} value={note} onChange={setNote} autoFocus />
        <Refusal failure={step.failure} />
      </div>
    </Dialog>
  )
}
