import { ArrowDown, ArrowUp, X } from 'lucide-react'
import type { EditorView } from '@tiptap/pm/view'
import { useEffect, useRef, useState } from 'react'
import { useStored } from '../app/stored.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useChangeUi, useDraft, useDraftUi } from './draftContext.tsx'
import { findWords, hitAfter, replaceHits, selectHit } from './editor/find.ts'
import { findText, useHits } from './findState.ts'

/** Find and replace over the whole item. Enter goes on, Esc leaves with the caret at the words found. */
export function FindBar() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const { find } = useDraftUi()
  const change = useChangeUi()
  const text = useStored(findText)
  const hits = useHits()
  const input = useRef<HTMLInputElement>(null)
  // oxlint-disable-next-line react/exhaustive-effect-dependencies -- asked for again: the words are selected again
  useEffect(() => input.current?.select(), [find])
  const { view } = session
  const here = hits.findIndex(({ isHere }) => isHere)
  const step = (by: 1 | -1): void => stepHit(view, by)
  const close = (): void => {
    change({ find: 'closed' })
    view.focus()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the fields in it
    <div
      className="draft-find"
      role="search"
      aria-label={say('find')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
        if (event.key === 'Enter' && event.target === input.current) step(event.shiftKey ? -1 : 1)
      }}
    >
      <Field
        label={say('find')}
        value={text}
        onChange={(next) => findText.set(next)}
        inputRef={input}
        autoFocus
      />
      <span className="draft-find-count" role="status">
        {text === '' ? '' : say('hits', { here: here + 1, count: hits.length })}
      </span>
      <IconButton icon={ArrowUp} label={say('previousHit')} onPress={() => step(-1)} />
      <IconButton icon={ArrowDown} label={say('nextHit')} onPress={() => step(1)} />
      {find === 'replace' && (
        <ReplaceFields
          onOne={(words) => {
            const hit = hits[here]
            if (hit !== undefined) view.dispatch(replaceHits(view.state, [hit], words))
            step(1)
          }}
          onAll={(words) => view.dispatch(replaceHits(view.state, hits, words))}
        />
      )}
      <IconButton icon={X} label={say('closeFind')} onPress={close} />
    </div>
  )
}

/** The next (1) or previous (-1) hit, around. Found anew: Enter may come before what was typed has been drawn. */
function stepHit(view: EditorView, by: 1 | -1): void {
  const { from, to } = view.state.selection
  const hits = findWords(view.state.doc, findText.get())
  const here = hits.findIndex((hit) => hit.from === from && hit.to === to)
  const at = here === -1 ? hitAfter(hits, by === 1 ? from : to) : (here + by + hits.length) % hits.length
  const hit = hits[at]
  if (hit !== undefined) view.dispatch(selectHit(view.state, hit))
}

function ReplaceFields({
  onOne,
  onAll,
}: {
  readonly onOne: (words: string) => void
  readonly onAll: (words: string) => void
}) {
  const say = useWords(draftWords)
  const [words, setWords] = useState('')
  return (
    <>
      <Field label={say('replaceWith')} value={words} onChange={setWords} />
      <Button size="small" onPress={() => onOne(words)}>
        {say('replace')}
      </Button>
      <Button size="small" onPress={() => onAll(words)}>
        {say('replaceAll')}
      </Button>
    </>
  )
}
