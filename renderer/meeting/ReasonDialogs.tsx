import { type ReactNode, useState } from 'react'
import type { AgendaRow } from '../../api/contract/agenda.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { MeetingId } from '../../core/shared/ids.ts'
import type { Result } from '../../core/shared/result.ts'
import { useCommand } from '../app/api.tsx'
import { useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Button, type ButtonKind } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Refusal } from '../ui/States.tsx'

/** An act that leaves a trace: what it does, the reason that the log keeps, the safe choice first. */
export function ReasonDialog({
  title,
  children,
  keep,
  act,
  kind = 'main',
  run,
  onClose,
}: {
  readonly title: string
  readonly children: ReactNode
  readonly keep: string
  readonly act: string
  readonly kind?: ButtonKind
  readonly run: (reason: string) => Promise<Result<unknown, AppFailure>>
  readonly onClose: () => void
}) {
  const say = useWords(meetingWords)
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const [failure, setFailure] = useState<AppFailure | undefined>()
  const go = async (): Promise<void> => {
    setAsked(true)
    if (reason.trim() === '') return
    const answer = await run(reason.trim())
    if (answer.ok) onClose()
    else setFailure(answer.failure)
  }
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{keep}</Button>
          <Button kind={kind} onPress={() => void go()}>
            {act}
          </Button>
        </>
      }
    >
      <p>{children}</p>
      <Field
        label={say('reason')}
        value={reason}
        onChange={setReason}
        autoFocus
        error={asked && reason.trim() === '' ? say('reasonMissing') : undefined}
      />
      <Refusal failure={failure} />
    </Dialog>
  )
}

export function SendBackDialog({
  meetingId,
  row,
  onClose,
}: {
  readonly meetingId: MeetingId
  readonly row: AgendaRow
  readonly onClose: () => void
}) {
  const say = useWords(meetingWords)
  const takeOff = useCommand('agenda.takeOff')
  return (
    <ReasonDialog
      title={say('sendBackTitle')}
      keep={say('keepOnList')}
      act={say('sendBackDo')}
      run={async (reason) => takeOff.run({ meetingId, itemId: row.itemId, reason })}
      onClose={onClose}
    >
      {say('sendBackText', { title: row.title })}
    </ReasonDialog>
  )
}
