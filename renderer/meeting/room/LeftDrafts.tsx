import { entryWords } from '../../i18n/meetingEntries.ts'
import { useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { Button } from '../../ui/Button.tsx'
import { shortTime } from './clock.ts'
import { kindOf } from './kindOf.ts'
import { useRoom } from './roomContext.ts'

/** Cards left aside: each can be gone on with, or discarded. */
export function LeftDrafts() {
  const say = useWords(roomWords)
  const sayEntry = useWords(entryWords)
  const { drafts, card, acts, time } = useRoom()
  const left = drafts.filter(({ draftId }) => draftId !== card?.draftId)
  if (left.length === 0) return null
  return (
    <section className="meet-drafts" aria-label={say('leftDrafts')}>
      {left.map((draft) => {
        const named = { kind: sayEntry(kindOf(draft.form)), time: shortTime(draft.at ?? time) }
        return (
          <span key={draft.draftId} className="ui-acts">
            <Button
              size="small"
              onPress={() => {
                if (draft.itemId !== null) acts.show(draft.itemId)
                acts.goOn(draft.draftId)
              }}
            >
              {say('continueCard', named)}
            </Button>
            <Button kind="quiet" size="small" onPress={() => acts.discard(draft.draftId)}>
              <span aria-hidden>{say('discardCard')}</span>
              <span className="spoken">{say('discardNamed', named)}</span>
            </Button>
          </span>
        )
      })}
    </section>
  )
}
