import { useCallback, useMemo, useState } from 'react'
import type { AppFailure } from '../../api/failures/index.ts'
import type { ItemId } from '../../core/shared/ids.ts'
import { useFileDrop } from '../app/drop.tsx'
import { type SaveState, useCrumb, useOpened, useSaveState, useUnsavedMark } from '../app/place.ts'
import { addressTo } from '../app/router.ts'
import { useBeforeClosing } from '../app/shell.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { LinkButton } from '../ui/Button.tsx'
import { FailureState, LoadingRows } from '../ui/States.tsx'
import { DraftProvider, useChangeUi, useDraft, useDraftState } from './draftContext.tsx'
import { DraftHead } from './DraftHead.tsx'
import { DraftPanes } from './DraftPanes.tsx'
import { RecoveryCard } from './RecoveryCard.tsx'
import { clockOf } from './saveShown.ts'
import { StaleCard } from './StaleCard.tsx'
import { useDraftCommands } from './useDraftCommands.ts'
import { useDraftSession } from './useDraftSession.ts'
import { useFrame } from './useFrame.ts'
import './draft.css'
import './draftSide.css'

/** One item for writing. */
export function DraftView({ itemId }: { readonly itemId: ItemId }) {
  const say = useWords(draftWords)
  const [again, setAgain] = useState(0)
  const opened = useDraftSession(itemId, again)
  switch (opened.kind) {
    case 'opening':
      return <LoadingRows label={say('opening')} />
    case 'failed':
      return opened.failure.code === 'item/officer-decides' ? (
        <OfficerDecides failure={opened.failure} />
      ) : (
        <FailureState failure={opened.failure} again={() => setAgain(again + 1)} />
      )
    case 'open':
      return (
        <DraftProvider value={opened.screen}>
          <Screen />
        </DraftProvider>
      )
  }
}

/** An officer's decision is written and made in one act elsewhere: it is not for writing here. */
function OfficerDecides({ failure }: { readonly failure: AppFailure }) {
  const say = useWords(draftWords)
  return (
    <FailureState
      failure={failure}
      title={say('officerDecides')}
      acts={<LinkButton href={addressTo('viranhaltijapaatokset')}>{say('toOfficers')}</LinkButton>}
    />
  )
}

function Screen() {
  useDraftCommands()
  return (
    <div className="draft">
      <Shell />
      <PaperDrop />
      <DraftHead />
      <ReturnedNote />
      <RecoveryCard />
      <StaleCard />
      <DraftPanes />
    </div>
  )
}

/** A file dropped anywhere on the window becomes the item's next attachment; the target says which. */
function PaperDrop() {
  const say = useWords(draftWords)
  const change = useChangeUi()
  const { attachments } = useFrame()
  const says = say('dropPaper', { n: attachments.length + 1 })
  useFileDrop(
    useMemo(() => ({ says, take: (files) => change({ files, tab: 'attachments' }) }), [says, change]),
  )
  return null
}

/**
 * Tells the shell what is open and whether it is saved; what is typed is safe before the window goes. A part of its own,
 * so that saving does not draw the whole screen anew.
 */
function Shell() {
  const { session } = useDraft()
  const { item, save, savedAt } = useDraftState()
  const { title } = useFrame()
  const address = addressTo('draft', [session.itemId])
  useCrumb(title)
  useOpened({ address, name: title, room: 'draft', lang: item.text.language })
  useUnsavedMark(address, save !== 'saved')
  const time = clockOf(savedAt)
  const shown = useMemo((): SaveState => {
    if (save === 'failed') return { state: 'failed', remedy: () => void session.saveNow() }
    return save === 'saving' ? { state: 'saving' } : { state: 'saved', time }
  }, [save, time, session])
  useSaveState(shown)
  useBeforeClosing(useCallback(async () => session.saveNow(), [session]))
  return null
}

/** Why the presenter gave it back. */
function ReturnedNote() {
  const say = useWords(draftWords)
  const { item } = useDraftState()
  if (item.status.status !== 'returned') return null
  return (
    <section className="draft-banner draft-returned" aria-label={say('returned')}>
      <div className="draft-banner-words">
        <h2>{say('returnedBecause')}</h2>
        <p className="record">{item.status.reason}</p>
      </div>
    </section>
  )
}
