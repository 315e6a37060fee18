import type { EditorView } from '@tiptap/pm/view'
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { FilledPhrase } from '../../api/drafting.ts'
import { saysWords } from '../../core/shared/saysWords.ts'
import { useApi } from '../app/api.tsx'
import { clauseKindWords } from '../i18n/clauseKinds.ts'
import { draftWords } from '../i18n/draft.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Chip } from '../ui/Chip.tsx'
import { KeySigns } from '../ui/Layout.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Answered } from '../ui/States.tsx'
import { useClauses } from './clausesNow.ts'
import { useChangeUi, useDraft } from './draftContext.tsx'
import { addClause } from './editor/clauseCommands.ts'
import { InlineWords } from './Words.tsx'

/** Phrases of the office with the item's facts in them; Enter adds one as a clause where the caret is. */
export function PhrasePalette() {
  const { session } = useDraft()
  const phrases = useApi('phrase.list', { itemId: session.itemId })
  const palette = useRef<HTMLDivElement>(null)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the palette has its height when the phrases are there
  useEffect(() => keepCaretUnder(session.view, palette.current), [session, phrases.data])
  return (
    <div className="draft-phrases" ref={palette} role="dialog" aria-label={useWords(draftWords)('phrases')}>
      <Answered of={phrases}>{(all) => <Palette phrases={all} />}</Answered>
    </div>
  )
}

/** The palette never covers the caret: the text is moved so that its line stands under it. */
function keepCaretUnder(view: EditorView, palette: HTMLElement | null): void {
  const scroller = view.dom.closest('.draft-scroll')
  if (palette === null || scroller === null) return
  const under = palette.getBoundingClientRect().bottom + CLEAR_PX
  scroller.scrollTop += view.coordsAtPos(view.state.selection.head).top - under
}

const CLEAR_PX = 24

function Palette({ phrases }: { readonly phrases: readonly FilledPhrase[] }) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const change = useChangeUi()
  const listId = useId()
  const count = useClauses().length
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const found = useMemo(() => findPhrases(phrases, text), [phrases, text])
  const chosen = found[Math.min(at, found.length - 1)]
  const close = (): void => {
    change({ phrases: false })
    session.view.focus()
  }
  const take = (phrase: FilledPhrase): void => {
    session.view.dispatch(addClause(session.view.state, phrase.content, phrase.kind))
    close()
  }
  const steer = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) setAt(Math.max(0, Math.min(at + step, found.length - 1)))
    else if (event.key === 'Enter' && chosen !== undefined) take(chosen)
    else if (event.key === 'Escape') close()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <>
      <SearchField
        label={say('searchPhrases')}
        value={text}
        onChange={(next) => {
          setText(next)
          setAt(0)
        }}
        autoFocus
        list={{ id: listId, active: chosen && `${listId}-${chosen.id}` }}
        onKeyDown={steer}
      />
      <div className="draft-phrases-body">
        <PhraseList id={listId} found={found} chosen={chosen} text={text} onPick={setAt} onTake={take} />
        {chosen !== undefined && <PhrasePreview phrase={chosen} />}
      </div>
      <Foot next={count + 1} count={phrases.length} />
    </>
  )
}

function Foot({ next, count }: { readonly next: number; readonly count: number }) {
  const say = useWords(draftWords)
  return (
    <footer className="draft-phrases-foot second">
      <KeySigns keys={['↑', '↓']} /> {say('choose')} <KeySigns keys={['Enter']} />{' '}
      {say('addAsClause', { n: next })} <KeySigns keys={['Esc']} /> {say('closeIt')}
      <span className="draft-phrases-count">{say('phraseCount', { count })}</span>
    </footer>
  )
}

const wordsOf = (phrase: FilledPhrase): string =>
  [phrase.title, phrase.group, phrase.hint, clauseKindWords[phrase.kind]]
    .map(({ fi, sv }) => `${fi} ${sv}`)
    .join(' ') + phrase.content.map((inline) => (inline.kind === 'run' ? inline.text : ' ')).join('')

const findPhrases = (phrases: readonly FilledPhrase[], text: string): readonly FilledPhrase[] =>
  phrases.filter((phrase) => saysWords(wordsOf(phrase), text))

function PhraseList({
  id,
  found,
  chosen,
  text,
  onPick,
  onTake,
}: {
  readonly id: string
  readonly found: readonly FilledPhrase[]
  readonly chosen: FilledPhrase | undefined
  readonly text: string
  readonly onPick: (at: number) => void
  readonly onTake: (phrase: FilledPhrase) => void
}) {
  const say = useWords(draftWords)
  const language = useLanguage()
  return (
    <div className="draft-phrase-list" role="listbox" id={id} aria-label={say('phrases')}>
      {found.map((phrase, at) => (
        <PhraseRow
          key={phrase.id}
          phrase={phrase}
          id={`${id}-${phrase.id}`}
          isChosen={phrase === chosen}
          group={phrase.group[language] === found[at - 1]?.group[language] ? null : phrase.group[language]}
          onPick={() => onPick(at)}
          onTake={() => onTake(phrase)}
        />
      ))}
      {found.length === 0 && <p className="second draft-phrase-none">{say('noPhrases', { text })}</p>}
    </div>
  )
}

function PhraseRow({
  phrase,
  id,
  isChosen,
  group,
  onPick,
  onTake,
}: {
  readonly phrase: FilledPhrase
  readonly id: string
  readonly isChosen: boolean
  readonly group: string | null
  readonly onPick: () => void
  readonly onTake: () => void
}) {
  const language = useLanguage()
  return (
    <>
      {group !== null && (
        <div role="presentation" className="label draft-phrase-group">
          {group}
        </div>
      )}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the search field hears the keys */}
      <div
        id={id}
        role="option"
        aria-selected={isChosen}
        className="draft-phrase"
        onClick={onPick}
        onDoubleClick={onTake}
        ref={(row) => {
          if (isChosen) row?.scrollIntoView({ block: 'nearest' })
        }}
      >
        <strong>{phrase.title[language]}</strong>
        <span className="second">{phrase.hint[language]}</span>
      </div>
    </>
  )
}

function PhrasePreview({ phrase }: { readonly phrase: FilledPhrase }) {
  const say = useWords(draftWords)
  const language = useLanguage()
  return (
    <div className="draft-phrase-preview">
      <span className="label">{say('asItWillStand')}</span>
      <p className="record" lang={phrase.language}>
        <InlineWords content={phrase.content} />
      </p>
      <p className="record draft-phrase-other" lang={phrase.language === 'fi' ? 'sv' : 'fi'}>
        <InlineWords content={phrase.other} />
      </p>
      <span className="draft-chips">
        <Chip kind="outline">{clauseKindWords[phrase.kind][language]}</Chip>
        <Chip kind="law">
          {[phrase.appeal[language], phrase.provision[language]].filter((word) => word !== '').join(', ')}
        </Chip>
      </span>
    </div>
  )
}
