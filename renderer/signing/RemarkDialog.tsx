import { useState } from 'react'
import type { RemarkKind } from '../../core/document/signing.ts'
import { useCommand } from '../app/api.tsx'
import { useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { Select } from '../ui/Choice.tsx'
import { TextArea } from '../ui/Field.tsx'
import { Segment } from '../ui/Segment.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import type { DialogProps } from './SigningActs.tsx'
import { missingSigners } from './signerChoice.ts'

/** A signer asks for a correction or refuses; the reason is kept. */
export function RemarkDialog({ story, onClose, first }: DialogProps & { readonly first: string }) {
  const say = useWords(signingWords)
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
    <FormDialog
      title={say('remarkTitle')}
      act={say(kind === 'refusal' ? 'remarkActRefusal' : 'remarkAct')}
      failure={remark.failure}
      onAct={() => void act()}
      onClose={onClose}
    >
      <Select label={say('remarkWho')} value={signer} onChange={setSigner} options={missingSigners(story)} />
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
    </FormDialog>
  )
}
