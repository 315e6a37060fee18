import { useState } from 'react'
import type { ServiceRow } from '../../api/contract/service.ts'
import { DISPATCH_WAYS, type DispatchWay } from '../../core/appeal/dispatch.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { today } from '../app/today.ts'
import { useWords } from '../i18n/language.tsx'
import { serviceWords } from '../i18n/service.ts'
import { Check } from '../ui/Check.tsx'
import { Select } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'

/** The papers went out: how, when, and what shows it. A party's time begins. */
export function SentDialog({
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
  const form = useSending(row)
  const save = async (): Promise<void> => {
    const sent = form.take()
    if (sent === null) return
    const saved = await mark.run({ itemId: row.itemId, recipient: row.recipient, mark: sent })
    if (!saved.ok) return
    onMarked(saved.value)
    onClose()
  }
  return (
    <FormDialog
      title={say('markSentTitle', { name: row.recipient })}
      act={say('markSentAct')}
      remark={row.role === 'served' ? say('markSentRemark') : undefined}
      failure={mark.failure}
      onAct={() => void save()}
      onClose={onClose}
    >
      <SendingFields form={form} />
    </FormDialog>
  )
}

/** What is typed of a sending; only its day must be there. */
function useSending(row: ServiceRow) {
  const [typed, setTyped] = useState<Typed>({
    way: row.dispatch?.way ?? 'post',
    sentOn: today(),
    receivedOn: null,
    isAuthority: false,
    evidence: '',
  })
  const [asked, setAsked] = useState(false)
  const change = (next: Partial<Typed>): void => setTyped({ ...typed, ...next })
  const take = () => {
    setAsked(true)
    const { sentOn, evidence } = typed
    if (sentOn === null) return null
    const shown = evidence.trim() === '' ? null : evidence
    return { ...typed, kind: 'sent' as const, sentOn, evidence: shown }
  }
  return { typed, change, asked, take }
}

interface Typed {
  readonly way: DispatchWay
  readonly sentOn: IsoDate | null
  readonly receivedOn: IsoDate | null
  readonly isAuthority: boolean
  readonly evidence: string
}

function SendingFields({
  form: { typed, change, asked },
}: {
  readonly form: Omit<ReturnType<typeof useSending>, 'take'>
}) {
  const say = useWords(serviceWords)
  return (
    <>
      <Select
        label={say('way')}
        value={typed.way}
        onChange={(way) => change({ way })}
        options={DISPATCH_WAYS.map((value) => ({ value, text: say(`way_${value}`) }))}
      />
      <DateField
        label={say('sentOn')}
        value={typed.sentOn}
        onChange={(sentOn) => change({ sentOn })}
        error={asked && typed.sentOn === null ? say('dayMissing') : undefined}
      />
      <Check checked={typed.isAuthority} onChange={(isAuthority) => change({ isAuthority })}>
        {say('isAuthority')}
      </Check>
      <DateField
        label={say('receivedOn')}
        value={typed.receivedOn}
        onChange={(receivedOn) => change({ receivedOn })}
        help={say('receivedHelp')}
      />
      <Field
        label={say('evidence')}
        value={typed.evidence}
        onChange={(evidence) => change({ evidence })}
        help={say('evidenceHelp')}
      />
    </>
  )
}
