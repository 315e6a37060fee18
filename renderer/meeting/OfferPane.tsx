import { useState } from 'react'
import type { OfferedItem } from '../../api/contract/agenda.ts'
import { useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { useAgenda } from './agendaContext.ts'
import { StateChip } from './RowChips.tsx'

/** What a dragged offer is known by when it comes over the agenda. */
export const OFFER = 'application/x-pykala-item'

/** What preparers have handed in for the body: dragged to the agenda, or taken with Enter. */
export function OfferPane() {
  const say = useWords(meetingWords)
  const { view } = useAgenda()
  const [chosen, setChosen] = useState<string | null>(null)
  return (
    <aside className="agenda-offers" aria-label={say('offered')}>
      <header className="agenda-pane-head">
        <h2>{say('offered')}</h2>
        <span className="second">{view.offered.length}</span>
      </header>
      {view.offered.length === 0 ? (
        <p className="second agenda-pad">{say('noOffers')}</p>
      ) : (
        <>
          <ul aria-label={say('offered')}>
            {view.offered.map((item) => (
              <Offer
                key={item.itemId}
                item={item}
                isChosen={chosen === item.itemId}
                onChoose={() => setChosen(item.itemId)}
              />
            ))}
          </ul>
          <p className="second agenda-pad">
            {say('offerHint')} <kbd className="agenda-key">Enter</kbd>. {say('offerHintMore')}
          </p>
        </>
      )}
    </aside>
  )
}

function Offer({
  item,
  isChosen,
  onChoose,
}: {
  readonly item: OfferedItem
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  const say = useWords(meetingWords)
  const { add } = useAgenda()
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- dragging; its button does the same
    <li
      className={isChosen ? 'agenda-offer agenda-offer-chosen' : 'agenda-offer'}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(OFFER, item.itemId)
        event.dataTransfer.effectAllowed = 'move'
      }}
    >
      <button
        type="button"
        className="agenda-offer-act"
        aria-pressed={isChosen}
        // Enter and a reader's press add; a pointer's first press chooses.
        onClick={(event) => (event.detail === 0 ? add(item) : onChoose())}
        onDoubleClick={() => add(item)}
        onKeyDown={(event) => walk(event.key, event.currentTarget) && event.preventDefault()}
      >
        <span className="agenda-offer-title" lang={item.language}>
          {item.title}
        </span>
        <span className="agenda-offer-second">
          <span className="second">{item.preparers[0] ?? item.presenter ?? ''}</span>
          {item.approvedBy === null && item.section === null ? (
            <Chip kind="outline">{say('waitsApproval')}</Chip>
          ) : (
            <StateChip item={item} />
          )}
        </span>
      </button>
      {isChosen && (
        <Button size="small" onPress={() => add(item)}>
          {say('addOne')}
          <span className="spoken"> {item.title}</span>
        </Button>
      )}
    </li>
  )
}

/** ↑↓ go to the next offer. */
function walk(key: string, from: HTMLElement): boolean {
  const step = { ArrowDown: 1, ArrowUp: -1 }[key]
  if (step === undefined) return false
  const offers = [...(from.closest('ul')?.querySelectorAll<HTMLElement>('.agenda-offer-act') ?? [])]
  offers[offers.indexOf(from) + step]?.focus()
  return true
}
