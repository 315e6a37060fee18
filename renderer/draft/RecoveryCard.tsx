import { History } from 'lucide-react'
import { useState } from 'react'
import type { JournalEntry } from '../../api/drafting.ts'
import type { PartChange } from '../../core/draft/compareTexts.ts'
import { formatDate, localDayAndTime } from '../../core/calendar/day.ts'
import { useApi } from '../app/api.tsx'
import { useActor } from '../app/people.ts'
import { callService } from '../app/transport.ts'
import { today } from '../app/today.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { useDraft, useDraftState } from './draftContext.tsx'
import { clockOf } from './saveShown.ts'
import { PartChanges } from './VersionsTab.tsx'

/** What a crash left of the typing: found at the opening of the item, in words, with three ways to go on. */
export function RecoveryCard() {
  const { recovered } = useDraftState()
  const [entry] = recovered
  return entry === undefined ? null : <Found key={entry.session} entry={entry} />
}

function Found({ entry }: { readonly entry: JournalEntry }) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const parts = useLostParts(entry)
  const [comparing, setComparing] = useState(false)
  const actor = useActor()
  const forget = async (): Promise<void> => {
    session.update((state) => ({
      ...state,
      recovered: state.recovered.filter((other) => other.session !== entry.session),
    }))
    await callService(actor, 'item.journal.discard', { itemId: session.itemId, session: entry.session })
  }
  const goOn = async (): Promise<void> => {
    session.replaceText(entry.text)
    await session.saveNow()
    await forget()
    session.view.focus()
  }
  const added = (parts ?? []).flatMap(({ words }) => words.filter(({ kind }) => kind === 'added'))
  const count = added.flatMap(({ text }) => text.match(/[\p{L}\p{N}]+/gu) ?? []).length
  const { day } = localDayAndTime(entry.writtenAt)
  const when = { time: clockOf(entry.writtenAt), day: formatDate(day) }
  return (
    <section className="draft-banner draft-recovery" aria-labelledby="draft-recovery">
      <History className="icon draft-sign-ok" aria-hidden />
      <div className="draft-banner-words">
        <h2 id="draft-recovery">{say(day === today() ? 'closedAt' : 'closedOn', when)}</h2>
        <p className="second">{say('recoveredWords', { count })}</p>
        {parts !== undefined && <PartChanges parts={comparing ? parts : parts.slice(0, 1)} />}
        <Ways
          count={count}
          comparing={comparing}
          onGoOn={() => void goOn()}
          onCompare={() => setComparing(!comparing)}
          onDiscard={() => void forget()}
        />
      </div>
    </section>
  )
}

/** What the saved text lacks; `undefined` until it is known. */
function useLostParts(entry: JournalEntry): readonly PartChange[] | undefined {
  const { session } = useDraft()
  const { version } = useDraftState()
  const lost = useApi('item.compareText', { itemId: session.itemId, version, text: entry.text })
  return lost.data
}

/** Go on, compare or discard; discarding asks once more, since it cannot be undone. */
function Ways({
  count,
  comparing,
  onGoOn,
  onCompare,
  onDiscard,
}: {
  readonly count: number
  readonly comparing: boolean
  readonly onGoOn: () => void
  readonly onCompare: () => void
  readonly onDiscard: () => void
}) {
  const say = useWords(draftWords)
  const [discarding, setDiscarding] = useState(false)
  return discarding ? (
    <div className="ui-acts">
      <span className="second">{say('discardAsk', { count })}</span>
      <Button size="small" autoFocus onPress={() => setDiscarding(false)}>
        {say('keepFound')}
      </Button>
      <Button size="small" kind="danger" onPress={onDiscard}>
        {say('discardFound')}
      </Button>
    </div>
  ) : (
    <div className="ui-acts">
      <Button kind="main" size="small" autoFocus onPress={onGoOn}>
        {say('goOnFromHere')}
      </Button>
      <Button size="small" onPress={onCompare}>
        {say(comparing ? 'hideComparison' : 'compareWithSaved')}
      </Button>
      <Button kind="quiet" size="small" onPress={() => setDiscarding(true)}>
        {say('discard')}
      </Button>
    </div>
  )
}
