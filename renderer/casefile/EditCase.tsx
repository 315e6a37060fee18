import { useState } from 'react'
import type { CaseStory } from '../../api/casefile.ts'
import { useAsk, useCommand } from '../app/api.tsx'
import { appWords } from '../i18n/app.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Refusal } from '../ui/States.tsx'
import { FirstFields, LaterFields, SecrecyFields } from './CaseFields.tsx'
import { type CaseFields, differing, presentFields, useCaseForm, wordsOf } from './caseForm.ts'

/** A change that was saved, and how it is taken back. */
export interface CaseEdit {
  /** What the changed fields were. */
  readonly before: Partial<CaseFields>
  /** The version that the change made. */
  readonly version: number
}

/** Changes what the office says of the case. What somebody else saved meanwhile is never replaced. */
export function EditCase({
  story,
  onClose,
}: {
  readonly story: CaseStory
  readonly onClose: (edit?: CaseEdit) => void
}) {
  const say = useWords(caseStoryWords)
  const sayApp = useWords(appWords)
  const { form, anew, stale, failure, working, save, readAgain } = useEdit(story, onClose)
  const act = stale ? (
    <Button kind="main" onPress={() => void readAgain()}>
      {say('readAgain')}
    </Button>
  ) : (
    <Button kind="main" onPress={() => void save()} working={working ? say('saving') : undefined}>
      {say('save')}
    </Button>
  )
  return (
    <Dialog
      open
      title={say('editTitle')}
      onClose={() => onClose()}
      remark={anew ? say('readAnew') : undefined}
      foot={
        <>
          <Button onPress={() => onClose()}>{sayApp('cancel')}</Button>
          {act}
        </>
      }
    >
      <div className="ui-form">
        <FirstFields form={form} isNew={false} />
        <SecrecyFields form={form} isNew={false} />
        <LaterFields form={form} />
      </div>
      <Refusal failure={failure} />
    </Dialog>
  )
}

function useEdit(story: CaseStory, onClose: (edit?: CaseEdit) => void) {
  const update = useCommand('case.update')
  const ask = useAsk()
  /** What the form was opened over: a newer one comes only when it is asked for. */
  const [base, setBase] = useState(story)
  const [anew, setAnew] = useState(false)
  const form = useCaseForm(wordsOf(story.casefile))
  const save = async (): Promise<void> => {
    const fields = form.take(base.casefile)
    if (fields === null) return
    const before = presentFields(base.casefile)
    const changed = differing(before, fields)
    if (Object.keys(changed).length === 0) return onClose()
    setAnew(false)
    const saved = await update.run({ case: base.casefile.caseId, seen: base.version, ...changed })
    if (saved.ok) onClose({ before: differing(fields, before), version: base.version + 1 })
  }
  const readAgain = async (): Promise<void> => {
    const newest = await ask('case.show', { case: base.casefile.caseId })
    form.set({ ...wordsOf(newest.casefile), ...differing(wordsOf(base.casefile), form.words) })
    setBase(newest)
    setAnew(true)
  }
  const failure = anew ? undefined : update.failure
  return {
    form,
    anew,
    stale: failure?.code === 'case/stale',
    failure,
    working: update.working,
    save,
    readAgain,
  }
}
