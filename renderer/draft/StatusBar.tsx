import { Check, CircleAlert } from 'lucide-react'
import { useMemo } from 'react'
import { type Block, blocksToText, inlineToText } from '../../core/shared/text.ts'
import type { ItemText } from '../../core/draft/item.ts'
import { LANGUAGES } from '../../core/shared/language.ts'
import { initials } from '../app/people.ts'
import { appWords } from '../i18n/app.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { useChangeUi, useDraft, useDraftState, useDraftUi, useEdits } from './draftContext.tsx'
import { clockOf } from './saveShown.ts'

/** Save state, words, who else is here, the text's own language. */
export function StatusBar() {
  const say = useWords(draftWords)
  const { others, item, translation } = useDraftState()
  const { view } = useDraftUi()
  const change = useChangeUi()
  const count = useWordCount()
  const other = LANGUAGES.find((language) => language !== item.text.language) ?? 'sv'
  const done = translation.filter(({ state }) => state === 'translated').length
  return (
    <footer className="draft-status">
      <SaveWords />
      <span>{say('words', { count })}</span>
      <span className="draft-status-end">
        {others.map(({ session, name, part }) => (
          <span key={session} className="draft-other">
            <span className="draft-initials" aria-hidden>
              {initials(name)}
            </span>
            {isPart(part) ? say('readsPart', { name, part: say(part) }) : say('readsToo', { name })}
          </span>
        ))}
        <span>{say('textLanguage', { language: say(item.text.language) })}</span>
        <Button
          kind="quiet"
          size="small"
          onPress={() => change({ view: view === 'languages' ? 'text' : 'languages', pane: 'text' })}
        >
          {view === 'languages'
            ? say('backToText')
            : say('translated', { language: say(`in_${other}`), done, of: translation.length })}
        </Button>
      </span>
    </footer>
  )
}

/** Parts of the text as the other window names them. */
const isPart = (part: string | null): part is 'description' | 'effects' | 'proposal' =>
  part === 'description' || part === 'effects' || part === 'proposal'

function SaveWords() {
  const say = useWords(appWords)
  const sayDraft = useWords(draftWords)
  const { session } = useDraft()
  const { save, savedAt } = useDraftState()
  if (save === 'failed')
    return (
      <span className="draft-save draft-save-failed" role="status">
        <CircleAlert className="icon" aria-hidden />
        <Button kind="quiet" size="small" onPress={() => void session.saveNow()}>
          {say('notSaved')}
        </Button>
      </span>
    )
  if (save === 'unsaved') return <span className="draft-save">{sayDraft('writing')}</span>
  if (save === 'saving')
    return (
      <span className="draft-save" role="status">
        {say('saving')}
      </span>
    )
  return (
    <span className="draft-save" role="status">
      <Check className="icon" aria-hidden />
      {say('savedAt', { time: clockOf(savedAt) })}
    </span>
  )
}

function useWordCount(): number {
  const { session } = useDraft()
  const edits = useEdits()
  // oxlint-disable-next-line react/exhaustive-deps -- the editor's own state changes with the edits
  return useMemo(() => countWords(session.text()), [session, edits])
}

/** Words of the title, description, effects and proposal. */
export const countWords = ({ title, description, effects, proposal }: ItemText): number =>
  [
    wordsIn(title),
    ...[...description, ...effects].map(wordsOfBlock),
    wordsIn(inlineToText(proposal.leadIn)),
    ...proposal.clauses.map(({ content }) => wordsIn(inlineToText(content))),
  ].reduce((sum, count) => sum + count, 0)

const wordsIn = (text: string): number =>
  text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length

/** A block that was not typed in stays the same one: it is counted once. */
const counted = new WeakMap<Block, number>()

function wordsOfBlock(block: Block): number {
  const count = counted.get(block) ?? wordsIn(blocksToText([block]))
  counted.set(block, count)
  return count
}
