import { useState } from 'react'
import type { ServiceRow } from '../../api/contract/service.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { today } from '../app/today.ts'
import { useWords } from '../i18n/language.tsx'
import { serviceWords } from '../i18n/service.ts'
import { DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'

/** It came back: nobody's time runs from it, and it waits to be sent again. */
export function ReturnedDialog({
  row,
  onMarked,
  onClose,
}: {
  readonly row: ServiceRow
  readonly onMarked: (row: ServiceRow) => void
  readonly onClose: () => void
}) {
  const say = useWords(serviceWords)
  const mark = useCommand('service.mark')
  const [returnedOn, setReturnedOn] = useState<IsoDate | null>(today())
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const save = async (): Promise<void> => {
    setAsked(true)
    if (returnedOn === null || reason.trim() === '') return
    const { itemId, recipient } = row
    const saved = await mark.run({ itemId, recipient, mark: { kind: 'returned', returnedOn, reason } })
    if (!saved.ok) return
    onMarked(saved.value)
    onClose()
  }
  return (
    <FormDialog
      title={say('markReturnedTitle', { name: row.recipient })}
      act={say('markReturnedAct')}
      remark={say('markReturnedRemark')}
      failure={mark.failure}
      onAct={() => void save()}
      onClose={onClose}
    >
      <DateField
        label={say('returnedOn')}
        value={returnedOn}
        onChange={setReturnedOn}
        error={asked && returnedOn === null ? say('dayMissing') : undefined}
      />
      <Field
        label={say('reason')}
        value={reason}
        onChange={setReason}
        error={asked && reason.trim() === '' ? say('reasonMissing') : undefined}
      />
    </FormDialog>
  )
}
