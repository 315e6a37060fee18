import { useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { useDraft, useDraftState, useDraftUi } from './draftContext.tsx'
import { moveClauseTo } from './editor/clauseCommands.ts'
import { showPartWords } from './editor/parts.ts'
import { FactChangeCards } from './FactChangeCards.tsx'
import { FindBar } from './FindBar.tsx'
import { FormatBar } from './FormatBar.tsx'
import { KindMenu } from './KindMenu.tsx'
import { PhrasePalette } from './PhrasePalette.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useFrame } from './useFrame.ts'
import { useRemarks } from './useRemarks.ts'
import { useReordering } from './useReordering.tsx'

/** The text of the item with its bars. */
export function EditorPane() {
  const { find, phrases } = useDraftUi()
  return (
    <div className="draft-text">
      <FormatBar />
      {find !== 'closed' && <FindBar />}
      <div className="draft-scroll">
        <EditorHost />
        <ClauseMoves />
        <FactChangeCards />
      </div>
      {phrases && <PhrasePalette />}
      <KindMenu />
      <StatusBar />
    </div>
  )
}

/** Clauses change places by their grips; where they went is told to a reader. */
function ClauseMoves() {
  const { session } = useDraft()
  const [told, move] = useReordering(
    '.draft-clause',
    useCallback(
      (from: number, to: number) => session.view.dispatch(moveClauseTo(session.view.state, from, to)),
      [session],
    ),
  )
  useEffect(() => move(session.view.dom), [session, move])
  return told
}

/**
 * Holds the editor's own element, which lives as long as the session. It comes into the page last: what is drawn into it
 * before that costs no layout.
 */
function EditorHost() {
  const { session } = useDraft()
  const { item } = useDraftState()
  const say = useWords(draftWords)
  const frame = useFrame()
  useRemarks()
  const { language } = item.text
  const isWritable = item.status.status !== 'handled'
  useLayoutEffect(() => {
    session.view.setProps({
      editable: () => isWritable,
      attributes: {
        class: 'draft-editor record',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': say('text'),
        lang: language,
        spellcheck: 'true',
        ...(isWritable ? {} : { 'aria-readonly': 'true' }),
      },
    })
  }, [session, say, language, isWritable])
  const presenter = [frame.presenter?.title, frame.presenter?.name].filter((word) => word).join(' ')
  useLayoutEffect(() => {
    session.view.dispatch(
      showPartWords(session.view.state, {
        description: say('description'),
        effects: say('effects'),
        proposal: say('proposal'),
        presenter: presenter === '' ? '' : say('presentedBy', { name: presenter }),
        leadIn: say('leadInEmpty'),
        emptyDescription: say('descriptionEmpty'),
        emptyEffects: say('effectsEmpty'),
      }),
    )
  }, [session, say, presenter])
  const host = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => host.current?.append(session.view.dom), [session])
  return <div ref={host} className="draft-host" />
}
