import type { ReactNode } from 'react'
import type { AppFailure } from '../../api/failures/index.ts'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Refusal } from '../ui/States.tsx'

/** A short form whose act is written into the register. */
export function MarkDialog({
  title,
  act,
  working,
  remark,
  failure,
  onAct,
  onClose,
  children,
}: {
  readonly title: string
  readonly act: string
  readonly working?: string | undefined
  readonly remark?: ReactNode
  readonly failure: AppFailure | undefined
  readonly onAct: () => void
  readonly onClose: () => void
  readonly children: ReactNode
}) {
  const sayApp = useWords(appWords)
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      remark={remark}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button kind="main" working={working} onPress={onAct}>
            {act}
          </Button>
        </>
      }
    >
      <div className="ui-form">
        {children}
        <Refusal failure={failure} />
      </div>
    </Dialog>
  )
}
