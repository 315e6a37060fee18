import { useState } from 'react'
import type { Item } from '../../core/draft/item.ts'
import type { Result } from '../../core/shared/result.ts'
import { useCommand } from '../app/api.tsx'
import { useActor } from '../app/people.ts'
import { useWidth } from '../app/width.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { TextArea } from '../ui/Field.tsx'
import { Refusal } from '../ui/States.tsx'
import { type DraftScreen, useDraft, useDraftState } from './draftContext.tsx'
import { showFinding } from './findingActs.ts'

/** The main act as the item stands: to the presenter; as the presenter, approve or return. */
export function DraftActs() {
  const say = useWords(draftWords)
  const actor = useActor()
  const { item } = useDraftState()
  const { status } = item.status
  const isPresenter = actor?.roles.includes('presenter') === true
  if (status === 'draft' || status === 'returned') return <SubmitButton />
  if (status === 'submitted' && item.status.status === 'submitted')
    return item.status.approvedBy !== undefined ? (
      <span className="second">{say('approvedBy', { name: item.status.approvedBy })}</span>
    ) : isPresenter ? (
      <PresenterButtons />
    ) : (
      <span className="second">{say('waitsForPresenter')}</span>
    )
  return null
}

/** Shows the item's state after a step. */
const showStep = ({ session }: DraftScreen, answer: Result<Item, unknown>): void => {
  if (answer.ok)
    session.update((state) => ({ ...state, item: { ...state.item, status: answer.value.status } }))
}

function SubmitButton() {
  const say = useWords(draftWords)
  const narrow = useWidth() === 'narrow'
  const screen = useDraft()
  const { session } = screen
  const submit = useCommand('item.submit')
  const run = async (): Promise<void> => {
    await session.saveNow()
    const error = session.state.get().review.findings.find(({ level }) => level === 'error')
    if (error !== undefined) return showFinding(screen, error)
    showStep(screen, await submit.run({ itemId: session.itemId }))
  }
  return (
    <>
      <Button kind="main" onPress={() => void run()} working={submit.working ? say('sending') : undefined}>
        {say(narrow ? 'submitShort' : 'submit')}
      </Button>
      <Refusal failure={submit.failure} />
    </>
  )
}

function PresenterButtons() {
  const say = useWords(draftWords)
  const screen = useDraft()
  const { session } = screen
  const approve = useCommand('item.approve')
  const [returning, setReturning] = useState(false)
  const run = async (): Promise<void> => {
    await session.saveNow()
    showStep(screen, await approve.run({ itemId: session.itemId }))
  }
  return (
    <>
      <Button onPress={() => setReturning(true)}>{say('return')}</Button>
      <Button kind="main" onPress={() => void run()} working={approve.working ? say('approving') : undefined}>
        {say('approve')}
      </Button>
      <Refusal failure={approve.failure} />
      {returning && <ReturnDialog onClose={() => setReturning(false)} />}
    </>
  )
}

function ReturnDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(draftWords)
  const screen = useDraft()
  const { session } = screen
  const giveBack = useCommand('item.return')
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const run = async (): Promise<void> => {
    if (reason.trim() === '') return setAsked(true)
    await session.saveNow()
    const answer = await giveBack.run({ itemId: session.itemId, reason })
    showStep(screen, answer)
    if (answer.ok) onClose()
  }
  return (
    <Dialog
      title={say('returnTitle')}
      open
      onClose={onClose}
      remark={say('returnRemark')}
      foot={
        <>
          <Button onPress={onClose}>{say('keepIt')}</Button>
          <Button kind="main" onPress={() => void run()}>
            {say('returnNow')}
          </Button>
        </>
      }
    >
      <TextArea
        label={say('returnReason')}
        value={reason}
        onChange={setReason}
        autoFocus
        error={asked && reason.trim() === '' ? say('returnReasonMissing') : undefined}
      />
      <Refusal failure={giveBack.failure} />
    </Dialog>
  )
}
