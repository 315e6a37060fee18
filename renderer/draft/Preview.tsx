import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../core/shared/language.ts'
import { useActor } from '../app/people.ts'
import { callService } from '../app/transport.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { ExportButton } from './ExportButton.tsx'
import { useDraft, useEdits, useUiPart } from './draftContext.tsx'
import { showPlace } from './editor/createEditor.ts'
import { showPage } from './previewPage.ts'
import { pauseFor } from './timers.ts'

/** The page follows the words after this pause, a long one after a longer. */
const PAUSE_MS = 300

/** The item as it will stand in the minutes; follows the caret, a press on it goes to the source. */
export function Preview({ language }: { readonly language?: Language }) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const caret = useUiPart('caret')
  const html = usePreviewHtml(language)
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (html === null || host.current === null) return
    return showPage(host.current, html, (id) => showPlace(session.view, id, null))
  }, [html, session])
  useEffect(() => {
    if (host.current !== null) followCaret(host.current, caret)
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- a page drawn anew has no bar yet
  }, [caret, html])
  return (
    <section className="draft-preview" aria-label={say('preview')} data-pane>
      <header className="draft-preview-head">
        <h2>{say('preview')}</h2>
        <span className="second">{say('followsCaret')}</span>
        <ExportButton />
      </header>
      <div
        className="draft-preview-scroll"
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is reached by keyboard
        tabIndex={0}
        role="document"
        aria-label={say('preview')}
      >
        <div className="draft-page" ref={host} />
      </div>
    </section>
  )
}

function usePreviewHtml(language: Language | undefined): string | null {
  const { session } = useDraft()
  const actor = useActor()
  const edits = useEdits()
  const [html, setHtml] = useState<string | null>(null)
  const took = useRef(0)
  const isFirst = html === null
  useEffect(() => {
    let gone = false
    const show = async (): Promise<void> => {
      const input = {
        itemId: session.itemId,
        text: session.text(),
        ...(language === undefined ? {} : { language }),
      }
      const asked = performance.now()
      const answer = await callService(actor, 'item.preview', input)
      took.current = performance.now() - asked
      if (answer.ok && !gone) setHtml(answer.value.html)
    }
    const wait = setTimeout(() => void show(), isFirst ? 0 : pauseFor(PAUSE_MS, took.current))
    return () => {
      gone = true
      clearTimeout(wait)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the editor's own text changes with the edits
  }, [session, actor, edits, language, isFirst])
  return html
}

/** Leaves the element as it came. */
function unmark(marked: Element): void {
  marked.classList.remove('is-caret')
  if (marked.className === '') marked.removeAttribute('class')
}

/** A bar beside the block with the caret, which is kept in sight. */
function followCaret(host: HTMLElement, caret: string | null): void {
  const page = host.shadowRoot
  if (page === null) return
  for (const marked of page.querySelectorAll('.is-caret')) unmark(marked)
  const block = caret === null ? null : page.getElementById(caret)
  block?.classList.add('is-caret')
  block?.scrollIntoView({ block: 'nearest' })
}
