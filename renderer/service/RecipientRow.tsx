import { useState } from 'react'
import type { ServiceRow } from '../../api/contract/service.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { serviceWords } from '../i18n/service.ts'
import { Button } from '../ui/Button.tsx'
import { Chip, type ChipKind } from '../ui/Chip.tsx'
import { ReturnedDialog } from './ReturnedDialog.tsx'
import { SentDialog } from './SentDialog.tsx'
import { lastDayText, stateText } from './rowState.ts'

/** Hears what became of a row: it may leave the list at the same moment. */
export type OnMarked = (row: ServiceRow) => void

/** One recipient: as what, how far, until when they may appeal, and what can be said of the sending. */
export function RecipientRow({ row, onMarked }: { readonly row: ServiceRow; readonly onMarked: OnMarked }) {
  const say = useWords(serviceWords)
  const language = useLanguage()
  const [asking, setAsking] = useState<'sent' | 'returned' | null>(null)
  const close = (): void => setAsking(null)
  const isSent = row.dispatch?.state.state === 'sent'
  const lastDay = lastDayText(row, language, say)
  return (
    <li className="service-row">
      <div className="service-who">
        <span className="service-name">{row.recipient}</span>
        <Chip kind={row.role === 'served' ? 'law' : 'outline'}>{say(row.role)}</Chip>
      </div>
      <p className={`service-state service-state-${stateKind(row)}`}>
        {stateText(row, say)}
        {lastDay !== null && <span className="service-last">{lastDay}</span>}
      </p>
      {isSent ? (
        <Button kind="quiet" size="small" onPress={() => setAsking('returned')}>
          {say('markReturned')}
        </Button>
      ) : (
        <Button kind="quiet" size="small" onPress={() => setAsking('sent')}>
          {say('markSent')}
        </Button>
      )}
      {asking === 'sent' && <SentDialog row={row} onMarked={onMarked} onClose={close} />}
      {asking === 'returned' && <ReturnedDialog row={row} onMarked={onMarked} onClose={close} />}
    </li>
  )
}

/** What the state's colour is for: sent is proven, what came back is red, what waits is now. */
function stateKind({ dispatch }: ServiceRow): ChipKind {
  switch (dispatch?.state.state) {
    case 'sent':
      return 'ok'
    case 'returned':
      return 'alert'
    case 'prepared':
    case undefined:
      return 'now'
  }
}
