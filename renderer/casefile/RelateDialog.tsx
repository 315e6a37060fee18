import { useState } from 'react'
import type { Case, RelationKind } from '../../core/casefile/case.ts'
import { useApi, useCommand } from '../app/api.tsx'
import { caseStoryWords } from '../i18n/caseStory.ts'
import { useWords } from '../i18n/language.tsx'
import { ComboBox, Select } from '../ui/Choice.tsx'
import { FormDialog } from '../ui/FormDialog.tsx'

const KINDS: readonly RelationKind[] = ['related', 'continues', 'continuedBy', 'partOf', 'hasPart']

const MOST_FOUND = 8

/** Relates the case to another; the other one gets the same relation from its side. */
export function RelateDialog({
  casefile,
  onClose,
}: {
  readonly casefile: Case
  readonly onClose: () => void
}) {
  const say = useWords(caseStoryWords)
  const link = useCommand('case.link')
  const [text, setText] = useState('')
  const [other, setOther] = useState<string | null>(null)
  const [kind, setKind] = useState<RelationKind>('related')
  const [tried, setTried] = useState(false)
  const act = async (): Promise<void> => {
    setTried(true)
    if (other === null) return
    const linked = await link.run({ case: casefile.caseId, other, kind })
    if (linked.ok) onClose()
  }
  return (
    <FormDialog
      title={say('relateTitle')}
      act={say('relateAct')}
      failure={link.failure}
      onAct={() => void act()}
      onClose={onClose}
    >
      <CaseField
        casefile={casefile}
        text={text}
        onChange={(next) => {
          setText(next)
          setOther(null)
        }}
        onPick={setOther}
        error={tried && other === null ? say('relateMissing') : undefined}
      />
      <Select<RelationKind>
        label={say('relateHow')}
        value={kind}
        onChange={setKind}
        options={KINDS.map((value) => ({ value, text: say(`relation_${value}`) }))}
      />
    </FormDialog>
  )
}

/** A case found by its number or words. */
function CaseField({
  casefile,
  text,
  onChange,
  onPick,
  error,
}: {
  readonly casefile: Case
  readonly text: string
  readonly onChange: (text: string) => void
  readonly onPick: (caseId: string) => void
  readonly error: string | undefined
}) {
  const say = useWords(caseStoryWords)
  const found = useApi('case.list', { text, limit: MOST_FOUND }, { when: text.trim().length > 1 })
  const others = (found.data?.rows ?? []).filter(({ caseId }) => caseId !== casefile.caseId)
  return (
    <ComboBox
      label={say('relateCase')}
      help={say('relateHelp')}
      value={text}
      onChange={onChange}
      onPick={onPick}
      options={others.map(({ caseId, number, title }) => ({
        value: caseId,
        text: title,
        ...(number === null ? {} : { hint: number }),
      }))}
      filtered
      autoFocus
      error={error}
    />
  )
}
