import { useEffect } from 'react'
import { useRoom } from './roomContext.ts'
import { startRoll } from './roll.ts'
import { WaitingCard } from './WaitingCard.tsx'

/** Before the opening the roll call is the card that waits. */
export function Opening() {
  const { card, drafts, view, acts } = useRoom()
  const roll = drafts.find(({ form }) => form.kind === 'opened')
  useEffect(() => {
    if (roll === undefined) acts.beginForm({ kind: 'opened', ...startRoll(view.body) })
    else if (card === undefined) acts.goOn(roll.draftId)
  })
  return card === undefined ? null : <WaitingCard key={card.draftId} card={card} />
}
