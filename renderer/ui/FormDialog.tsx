import type { ReactNode } from 'react'
import type { AppFailure } from '../../api/failures/index.ts'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { Button, type ButtonKind } from './Button.tsx'
import { Dialog } from './Dialog.tsx'
import { Refusal } from './States.tsx'

/** A dialog that is a short form: fields, why the service refused, *Peruuta* and the act. */
export function FormDialog({
  title,
  act,
  actKind = 'main',
  working,
  remark,
  width,
  failure,
  onAct,
  onClose,
  children,
}: {
  readonly title: string
  readonly act: string
  readonly actKind?: ButtonKind
  readonly working?: string | undefined
  readonly remark?: ReactNode
  readonly width?: string
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
      {...(width === undefined ? {} : { width })}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button kind={actKind} working={working} onPress={onAct}>
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
