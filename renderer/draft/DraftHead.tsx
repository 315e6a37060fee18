import { Pencil, Redo2, Undo2 } from 'lucide-react'
import { redo, undo } from '@tiptap/pm/history'
import { type KeyboardEvent, useEffect, useState } from 'react'
import type { Item } from '../../core/draft/item.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { bodyAtStart } from '../../core/organisation/bodyName.ts'
import { useOrganisations } from '../app/office.ts'
import { setTitle } from '../app/place.ts'
import { addressTo } from '../app/router.ts'
import { useWidth } from '../app/width.ts'
import { draftWords } from '../i18n/draft.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { DraftActs } from './DraftActs.tsx'
import { useDraft, useDraftState } from './draftContext.tsx'
import { showFinding } from './findingActs.ts'
import { useFrame } from './useFrame.ts'

/** Title, case, meeting, how far the item is; undo; the one main act. */
export function DraftHead() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const narrow = useWidth() === 'narrow'
  const { view } = session
  return (
    <header className="ui-view-head draft-head">
      <div className="ui-view-words">
        <Title />
        {!narrow && <FactsLine />}
      </div>
      <div className="ui-acts">
        {!narrow && (
          <>
            <ErrorsFirst />
            <IconButton
              icon={Undo2}
              label={say('undo')}
              keys="Ctrl+Z"
              onPress={() => undo(view.state, view.dispatch)}
            />
            <IconButton
              icon={Redo2}
              label={say('redo')}
              keys="Ctrl+Y"
              onPress={() => redo(view.state, view.dispatch)}
            />
          </>
        )}
        <DraftActs />
      </div>
    </header>
  )
}

/** The title is written in its place: the pencil, or F2 on it. */
function Title() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const { title, language } = useFrame()
  const [typed, setTyped] = useState<string | null>(null)
  useEffect(() => setTitle(title), [title])
  const settle = (): void => {
    if (typed !== null && typed.trim() !== title)
      session.changeFrame({ title: typed.replaceAll(/\s+/gu, ' ').trim() })
    setTyped(null)
  }
  const keys = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') settle()
    if (event.key === 'Escape') setTyped(null)
  }
  if (typed !== null)
    return (
      <input
        className="draft-title-input object-title"
        aria-label={say('itemTitle')}
        lang={language}
        value={typed}
        maxLength={1000}
        autoFocus
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
        onKeyDown={keys}
      />
    )
  return (
    <div className="draft-title">
      <h1 className="object-title" tabIndex={-1} lang={language}>
        {title === '' ? say('noTitle') : title}
      </h1>
      <IconButton
        icon={Pencil}
        label={say('editTitle')}
        className="draft-title-edit"
        onPress={() => setTyped(title)}
      />
    </div>
  )
}

function FactsLine() {
  const language = useLanguage()
  const { item, caseNumbers, meetingOn } = useDraftState()
  const organisation = useOrganisations().data?.find(({ id }) => id === item.organisationId)
  const { authority } = item
  const body =
    authority.kind === 'body' ? organisation?.bodies.find(({ id }) => id === authority.bodyId) : undefined
  return (
    <p className="second draft-facts-line">
      {caseNumbers.map((number) => (
        <a key={number} href={addressTo('cases', [number])} className="unbroken">
          {number}
        </a>
      ))}
      <span>
        {[body && bodyAtStart(body, language), meetingOn && formatDate(meetingOn)]
          .filter((word) => word)
          .join(' ')}
      </span>
      <Track status={item.status.status} />
    </p>
  )
}

const STEPS: readonly (readonly Item['status']['status'][])[] = [
  ['draft', 'returned'],
  ['submitted'],
  ['scheduled'],
  ['handled'],
]

/** How far the item is: draft, with the presenter, on an agenda, decided. */
function Track({ status }: { readonly status: Item['status']['status'] }) {
  const say = useWords(draftWords)
  return (
    <span className="draft-track">
      {STEPS.map((step) => {
        const isHere = step.includes(status)
        const [first = 'draft'] = step
        return (
          <span key={first} {...(isHere ? { 'aria-current': 'step' } : {})}>
            {say(isHere && status === 'returned' ? 'returned' : first)}
          </span>
        )
      })}
    </span>
  )
}

/** What stands in the way of the main act; leads to the first of them. */
function ErrorsFirst() {
  const say = useWords(draftWords)
  const { review } = useDraftState()
  const screen = useDraft()
  const errors = review.findings.filter(({ level }) => level === 'error')
  const [first] = errors
  if (first === undefined) return null
  return (
    <button type="button" className="draft-errors" onClick={() => showFinding(screen, first)}>
      {say('errorsFirst', { count: errors.length })}
    </button>
  )
}
