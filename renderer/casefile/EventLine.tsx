import { formatDayAndMonth } from '../../core/calendar/day.ts'
import type { CaseEvent } from '../../core/followup/caseEvents.ts'
import { useLanguage } from '../i18n/language.tsx'
import { eventWords } from './eventWords.ts'

/** An event on one line: day and name. */
export function EventLine({ event }: { readonly event: CaseEvent }) {
  const { name } = eventWords(event, useLanguage())
  return (
    <li className="cases-step">
      <span className="second">{formatDayAndMonth(event.on)}</span>
      <span>{name}</span>
    </li>
  )
}
