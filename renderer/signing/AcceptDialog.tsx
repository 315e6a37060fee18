import { useState } from 'react'
import type { IsoDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { today } from '../app/today.ts'
import { useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { ComboBox, Select } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'
import type { DialogProps } from './SigningActs.tsx'
import { missingSigners } from './signerChoice.ts'

const HOW = ['byEmail', 'inMeeting', 'byPhone', 'onPaper'] as const

/** A signer without a key accepted: who, when, how, and where it can be seen. */
export function AcceptDialog({ story, onClose, first }: DialogProps & { readonly first: string }) {
  const say = useWords(signingWords)
  const accept = useCommand('document.acceptKept')
  const form = useAcceptForm(first)
  const act = async (): Promise<void> => {
    const given = form.take()
    if (given === null) return
    const { documentId, version } = story.record
    const accepted = await accept.run({ documentId, version, ...given })
    if (accepted.ok) onClose()
  }
  return (
    <FormDialog
      title={say('acceptTitle')}
      act={say('acceptAct')}
      failure={accept.failure}
      onAct={() => void act()}
      onClose={onClose}
    >
      <p className="second">{say('acceptText')}</p>
      <AcceptFields form={form} story={story} />
    </FormDialog>
  )
}

function useAcceptForm(first: string) {
  const [signer, setSigner] = useState(first)
  const [how, setHow] = useState('')
  const [evidence, setEvidence] = useState('')
  const [on, setOn] = useState<IsoDate | null>(today())
  const [tried, setTried] = useState(false)
  const take = () => {
    setTried(true)
    if (on === null || how.trim() === '' || evidence.trim() === '') return null
    return { signer, how, evidence, givenAt: givenAt(on) }
  }
  return { signer, setSigner, how, setHow, evidence, setEvidence, on, setOn, tried, take }
}

function AcceptFields({
  form,
  story,
}: Pick<DialogProps, 'story'> & { readonly form: ReturnType<typeof useAcceptForm> }) {
  const say = useWords(signingWords)
  const { signer, setSigner, how, setHow, evidence, setEvidence, on, setOn, tried } = form
  return (
    <>
      <Select label={say('acceptWho')} value={signer} onChange={setSigner} options={missingSigners(story)} />
      <ComboBox
        label={say('acceptHow')}
        value={how}
        onChange={setHow}
        options={HOW.map((value) => ({ value, text: say(value) }))}
        autoFocus
        error={tried && how.trim() === '' ? say('acceptHowMissing') : undefined}
      />
      <Field
        label={say('acceptEvidence')}
        value={evidence}
        onChange={setEvidence}
        help={say('acceptEvidenceHelp')}
        error={tried && evidence.trim() === '' ? say('acceptEvidenceMissing') : undefined}
      />
      <DateField
        label={say('acceptOn')}
        value={on}
        onChange={setOn}
        error={tried && on === null ? say('acceptOnMissing') : undefined}
      />
    </>
  )
}

/** Today: now. Of an earlier day only the day is known: noon. */
const givenAt = (on: IsoDate): string | null => (on === today() ? null : `${on}T12:00:00+02:00`)
