import { useState } from 'react'
import type { RemarkKind } from '../../core/document/signing.ts'
import { useCommand } from '../app/api.tsx'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextArea } from '../ui/Field.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Refusal } from '../ui/States.tsx'
import type { DialogProps } from './SigningActs.tsx'
import { missingSigners } from './signerChoice.ts'

/** A signer asks for a correction or refuses; the reason is kept. */
export function RemarkDialog({ story, onClose, first }: DialogProps & { readonly first: string }) {
  const say = useWords(signingWords)
  const sayApp = useWords(appWords)
  const remark = useCommand('document.remark')
  const [signer, setSigner] = useState(first)
  const [kind, setKind] = useState<RemarkKind>('correction')
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  const act = async (): Promise<void> => {
    setTried(true)
    if (reason.trim() === '') return
    const { documentId, version } = story.record
    const made = await remark.run({ documentId, version, signer, kind, reason })
    if (made.ok) onClose()
  }
  return (
    <Dialog
      open
      title={say('remarkTitle')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button kind="main" onPress={() => void act()}>
            {say(kind === 'refusal' ? 'remarkActRefusal' : 'remarkAct')}
          </Button>
        </>
      }
    >
      <div className="ui-form">
        <Select
          label={say('remarkWho')}
          value={signer}
          onChange={setSigner}
          options={missingSigners(story)}
        />
        <div>
          <p className="label">{say('remarkKind')}</p>
          <Segment<RemarkKind>
            label={say('remarkKind')}
            value={kind}
            onChange={setKind}
            choices={[
              { value: 'correction', text: say('remark_correction') },
              { value: 'refusal', text: say('remark_refusal') },
            ]}
          />
        </div>
        <TextArea
          label={say(kind === 'refusal' ? 'remarkReasonRefusal' : 'remarkReason')}
          value={reason}
          onChange={setReason}
          autoFocus
          error={tried && reason.trim() === '' ? say('remarkReasonMissing') : undefined}
        />
        <Refusal failure={remark.failure} />
      </div>
    </Dialog>
  )
}
