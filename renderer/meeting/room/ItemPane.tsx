import { useEffect, useRef, useState } from 'react'
import { explainFailure } from '../../../api/failures/index.ts'
import type { Item } from '../../../core/draft/item.ts'
import { inlineToText } from '../../../core/shared/text.ts'
import { useLanguage, useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { Button } from '../../ui/Button.tsx'
import { Refusal } from '../../ui/States.tsx'
import { classes } from '../../ui/classes.ts'
import { shortTime } from './clock.ts'
import { EventLog } from './EventLog.tsx'
import { LeftDrafts } from './LeftDrafts.tsx'
import { NextCard } from './NextCard.tsx'
import { Opening } from './Opening.tsx'
import { isRed } from './redFindings.ts'
import { Remarks } from './Remarks.tsx'
import { useRoom } from './roomContext.ts'
import { WaitingCard } from './WaitingCard.tsx'

/** The § on the screen: what is proposed, the card that waits, and what comes to the minutes. */
export function ItemPane() {
  const room = useRoom()
  const { shown, state, card } = room
  return (
    <section className="meet-item" data-pane aria-label={shown?.item.text.title ?? ''}>
      <div className="meet-item-upper">
        <Told />
        {state.openedAt === null ? (
          <Opening />
        ) : (
          <>
            {shown && <ItemHead />}
            <Remarks />
            <LeftDrafts />
            {card === undefined ? <NextCard /> : <WaitingCard key={card.draftId} card={card} />}
          </>
        )}
      </div>
      {state.openedAt !== null && <EventLog />}
    </section>
  )
}

/** Why a press was not recorded, what came of an act, and what waits for the database. */
function Told() {
  const say = useWords(roomWords)
  const language = useLanguage()
  const { told, waiting, refused, elsewhere, state, acts } = useRoom()
  return (
    <>
      {told !== null && 'problem' in told && <Refusal failure={told.problem} />}
      {told !== null && 'said' in told && (
        <p className="meet-remark" role="status">
          <span>{told.said}</span>
        </p>
      )}
      {elsewhere && (
        <p className="meet-remark" role="status">
          <span>{say('elsewhere')}</span>
        </p>
      )}
      {waiting.length > 0 && (
        <div className="meet-remark meet-remark-alert" role="alert">
          <span>
            {say('waitingText')} {refused !== null && explainFailure(refused, language)}
          </span>
          <Button size="small" onPress={acts.retry}>
            {say('retry')}
          </Button>
        </div>
      )}
      {state.onBreak && <BreakRemark />}
    </>
  )
}

function BreakRemark() {
  const say = useWords(roomWords)
  const { state } = useRoom()
  const began = state.entries.findLast(({ event }) => event.kind === 'breakBegan')
  return began === undefined ? null : (
    <p className="meet-remark" role="status">
      <span>{say('onBreak', { time: shortTime(began.at) })}</span>
    </p>
  )
}

function ItemHead() {
  const say = useWords(roomWords)
  const { shown, handling, findings, card } = useRoom()
  const heading = useFocusBack(card?.draftId)
  if (shown === undefined) return null
  const section = handling?.section ?? null
  return (
    <>
      <div className={classes('meet-item-head', isRed(findings, shown.item.itemId) && 'meet-item-missing')}>
        <h2 lang={shown.item.text.language} tabIndex={-1} ref={heading}>
          {section !== null && <span className="meet-item-no">{say('section', { section })}</span>}
          {shown.item.text.title}
        </h2>
        <span className="second unbroken">{shown.caseNumbers[0]}</span>
      </div>
      <ProposalText key={shown.item.itemId} item={shown.item} />
    </>
  )
}

/** When the card that had the focus is gone, the §'s heading has it: Tab goes on from there. */
function useFocusBack(draftId: string | undefined) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (draftId === undefined && document.activeElement === document.body)
      heading.current?.focus({ preventScroll: true })
  }, [draftId])
  return heading
}

/** Longer proposals are cut until they are asked for. */
const SHORT_LETTERS = 240

function ProposalText({ item: { text } }: { readonly item: Item }) {
  const say = useWords(roomWords)
  const [isWhole, setWhole] = useState(false)
  const { form, leadIn, clauses } = text.proposal
  const lines = clauses.map(({ content }, at) =>
    form === 'numbered' ? `${at + 1}. ${inlineToText(content)}` : inlineToText(content),
  )
  const whole = [inlineToText(leadIn), ...lines].filter((line) => line !== '').join(' ')
  if (whole === '') return null
  if (whole.length <= SHORT_LETTERS)
    return (
      <p className="meet-proposal" lang={text.language}>
        {whole}
      </p>
    )
  const more = (
    <Button kind="quiet" size="small" onPress={() => setWhole(!isWhole)}>
      {say(isWhole ? 'showShort' : 'showWhole')}
    </Button>
  )
  return (
    <div className="meet-proposal" lang={text.language}>
      {isWhole ? (
        <>
          <p>{inlineToText(leadIn)}</p>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {more}
        </>
      ) : (
        <p>
          {`${whole.slice(0, whole.lastIndexOf(' ', SHORT_LETTERS))} …`} {more}
        </p>
      )}
    </div>
  )
}
