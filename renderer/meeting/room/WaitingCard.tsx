import { type ReactNode, useEffect, useRef } from 'react'
import { explainFailure } from '../../../api/failures/index.ts'
import { procedureRefused } from '../../../core/meeting/decisionProcedure.ts'
import { recordEntry } from '../../../core/meeting/refusals.ts'
import { showKeys } from '../../app/keys.ts'
import { entryWords } from '../../i18n/meetingEntries.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { Button } from '../../ui/Button.tsx'
import { KeySigns } from '../../ui/Layout.tsx'
import { classes } from '../../ui/classes.ts'
import type { EntryDraft, FormKind } from './entryForms.ts'
import { finishForm } from './finishForm.ts'
import { CardForm } from './forms/CardForm.tsx'
import { countSoFar } from './forms/VoteForm.tsx'
import { kindOf } from './kindOf.ts'
import { type MeetingRoom, useRoom } from './roomContext.ts'
import { TimeField } from './TimeField.tsx'
import { previewEntry } from './usePreviewEntries.ts'

/** The entry that waits for its confirmation (Ctrl Enter). Esc leaves it as a draft. */
export function WaitingCard({ card }: { readonly card: EntryDraft }) {
  const say = useWords(roomWords)
  const sayEntry = useWords(entryWords)
  const room = useRoom()
  const box = useFocusOnOpen()
  const kind = sayEntry(kindOf(card.form))
  const title = titleOf(card, room)
  // Before the opening no § stands over the card.
  const Heading = card.form.kind === 'opened' ? 'h2' : 'h3'
  return (
    <section className="meet-card" aria-label={kind} ref={box}>
      <header className="meet-card-head">
        <Heading>
          {card.corrects === null ? (title === null ? kind : say(title)) : say('correcting', { kind })}
        </Heading>
        <TimeField value={card.at} onChange={(at) => room.acts.change({ ...card, at })} />
      </header>
      <div className="meet-form">
        <CardForm form={card.form} change={(form) => room.acts.change({ ...card, form })} />
      </div>
      <CardFoot card={card} />
    </section>
  )
}

/** What is asked when the one on duty is out. */
function titleOf({ form, corrects }: EntryDraft, { state }: MeetingRoom) {
  if (corrects !== null) return null
  if (form.kind === 'chairTaken' && state.chair === null) return 'whoChairs'
  if (form.kind === 'secretaryTaken' && state.secretary === null) return 'whoKeeps'
  return form.kind === 'presenterChanged' ? 'whoPresents' : null
}

/** The first field gets the focus when a card opens. */
function useFocusOnOpen() {
  const box = useRef<HTMLElement>(null)
  useEffect(() => {
    const field = box.current?.querySelector<HTMLElement>('.meet-form :is(input, textarea, button, summary)')
    const row = document.querySelector<HTMLElement>('.meet-person[tabindex="0"]')
    // In a vote the hands are needed on the rows.
    ;(row ?? field ?? box.current?.querySelector<HTMLElement>('button'))?.focus()
  }, [])
  return box
}

function CardFoot({ card }: { readonly card: EntryDraft }) {
  const say = useWords(roomWords)
  const { acts } = useRoom()
  return (
    <footer className="meet-card-foot">
      <CardRemark card={card} />
      {card.corrects !== null && <RemoveEntry card={card} />}
      {card.form.kind !== 'opened' && (
        <>
          <Button kind="quiet" onPress={() => acts.discard(card.draftId)}>
            {say('discardCard')}
          </Button>
          <Button onPress={acts.leave}>
            {say('leaveCard')}
            <KeySigns keys={['Esc']} />
          </Button>
        </>
      )}
      <Button kind="main" onPress={acts.confirm}>
        <ConfirmWords card={card} />
        <KeySigns keys={[showKeys('Ctrl+Enter').join(' ')]} />
      </Button>
    </footer>
  )
}

/** What the card still needs, or why it cannot be recorded; else nothing. */
function CardRemark({ card }: { readonly card: EntryDraft }) {
  const sayEntry = useWords(entryWords)
  const language = useLanguage()
  const room = useRoom()
  const finished = finishForm(card.form, room.finishContext)
  const remark = 'missing' in finished ? sayEntry(finished.missing) : refusalOf(card, room, language)
  return (
    <span className={classes('meet-card-remark', remark !== null && 'meet-card-missing')} role="status">
      {remark}
    </span>
  )
}

function refusalOf(card: EntryDraft, room: MeetingRoom, language: 'fi' | 'sv'): string | null {
  const entry = previewEntry(card, room)
  if (entry === null) return null
  const allowed = recordEntry(room.state, entry, room.nameOf)
  if (!allowed.ok) return explainFailure(allowed.failure, language)
  const refused = procedureRefused(room.view.meeting, room.shown?.item, room.state, entry)
  return refused === null ? null : explainFailure(refused, language)
}

function ConfirmWords({ card }: { readonly card: EntryDraft }): ReactNode {
  const say = useWords(roomWords)
  const room = useRoom()
  if (card.corrects !== null) return say('confirmCorrection')
  if (card.form.kind === 'vote') {
    const { yes, no } = countSoFar(card.form, room)
    return say('confirmResult', { yes, no })
  }
  return say(CONFIRMS[card.form.kind] ?? 'confirm')
}

/** Cards whose confirming is an act with its own name. */
const CONFIRMS: Readonly<Partial<Record<FormKind, 'openMeeting' | 'close'>>> = {
  opened: 'openMeeting',
  closed: 'close',
}

/** Takes the entry away: it leaves a trace. */
function RemoveEntry({ card }: { readonly card: EntryDraft }) {
  const say = useWords(roomWords)
  const { acts } = useRoom()
  const { corrects } = card
  if (corrects === null) return null
  const remove = (): void => {
    acts.press({ kind: 'corrected', eventId: corrects, event: null, at: null }, card.itemId)
    acts.discard(card.draftId)
  }
  return (
    <>
      <span className="meet-card-remark">{say('removed')}</span>
      <Button kind="danger" onPress={remove}>
        {say('removeEntry')}
      </Button>
    </>
  )
}
