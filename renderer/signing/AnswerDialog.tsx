import { useState } from 'react'
import { useCommand } from '../app/api.tsx'
import { useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { TextArea } from '../ui/Field.tsx'
import { Segment } from '../ui/Segment.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import type { DialogProps } from './SigningActs.tsx'

/** What the office answers to a signer who asked for a correction or refused. */
export function AnswerDialog({ story, onClose, signer }: DialogProps & { readonly signer: string }) {
  const say = useWords(signingWords)
  const command = useCommand('document.answerRemark')
  const [answer, setAnswer] = useState('')
  const [kind, setKind] = useState<Kind>('kept')
  const [tried, setTried] = useState(false)
  const state = story.signers.find((one) => one.signer.name === signer)
  const reason = state?.state === 'missing' ? (state.remark?.reason ?? '') : ''
  const act = async (): Promise<void> => {
    setTried(true)
    if (answer.trim() === '') return
    const { documentId, version } = story.record
    const given = await command.run({
      documentId,
      version,
      signer,
      answer,
      corrected: kind === 'corrected',
    })
    if (given.ok) onClose()
  }
  return (
    <FormDialog
      title={say('answerTitle', { name: signer })}
      act={say('answerAct')}
      failure={command.failure}
      onAct={() => void act()}
      onClose={onClose}
    >
      <blockquote className="signing-quote">{reason}</blockquote>
      <AnswerKind value={kind} onChange={setKind} />
      <TextArea
        label={say('answerField')}
        value={answer}
        onChange={setAnswer}
        autoFocus
        error={tried && answer.trim() === '' ? say('answerMissing') : undefined}
      />
    </FormDialog>
  )
}

type Kind = 'kept' | 'corrected'

function AnswerKind({ value, onChange }: { readonly value: Kind; readonly onChange: (kind: Kind) => void }) {
  const say = useWords(signingWords)
  return (
    <div>
      <p className="label">{say('answerKind')}</p>
      <Segment<Kind>
        label={say('answerKind')}
        value={value}
        onChange={onChange}
        choices={[
          { value: 'kept', text: say('answerKept') },
          { value: 'corrected', text: say('answerCorrected') },
        ]}
      />
      {value === 'corrected' && <p className="second">{say('answerText')}</p>}
    </div>
  )
}
