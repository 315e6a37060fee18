import { useEffect, useRef, useState } from 'react'
import type { Language } from '../../core/shared/language.ts'
import { useActor } from '../app/people.ts'
import { callService } from '../app/transport.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { ExportButton } from './ExportButton.tsx'
import { useDraft, useDraftState, useDraftUi } from './draftContext.tsx'
import { showPlace } from './editor/createEditor.ts'
import { showPage } from './previewPage.ts'

/** The page follows the words after this pause. */
const PAUSE_MS = 300

/** The item as it will stand in the minutes; follows the caret, a press on it goes to the source. */
export function Preview({ language }: { readonly language?: Language }) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const { caret } = useDraftUi()
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
  const { edits } = useDraftState()
  const [html, setHtml] = useState<string | null>(null)
  const isFirst = html === null
  useEffect(() => {
    let gone = false
    const show = async (): Promise<void> => {
      const input = {
        itemId: session.itemId,
        text: session.text(),
        ...(language === undefined ? {} : { language }),
      }
      const answer = await callService(actor, 'item.preview', input)
      if (answer.ok && !gone) setHtml(answer.value.html)
    }
    const wait = setTimeout(() => void show(), isFirst ? 0 : PAUSE_MS)
    return () => {
      gone = true
      clearTimeout(wait)
    }
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- the editor's own text changes with the edits
  }, [session, actor, edits, language, isFirst])
  return html
}

/** A bar beside the block with the caret, which is kept in sight. */
function followCaret(host: HTMLElement, caret: string | null): void {
  const page = host.shadowRoot
  if (page === null) return
  for (const marked of page.querySelectorAll('.is-caret')) marked.classList.remove('is-caret')
  const block = caret === null ? null : page.getElementById(caret)
  block?.classList.add('is-caret')
  block?.scrollIntoView({ block: 'nearest' })
}
