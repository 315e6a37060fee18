import type { ServiceRow } from '../../api/contract/service.ts'
import { type IsoDate, formatDate, weekday } from '../../core/calendar/day.ts'
import type { Language } from '../../core/shared/language.ts'
import type { Say } from '../i18n/catalogue.ts'
import { SHORT_WEEKDAYS } from '../i18n/desk.ts'
import type { serviceWords } from '../i18n/service.ts'

type SayService = Say<typeof serviceWords>

/** Where a recipient's papers are, in words: `lähetetty 23.11.2026, kirjeenä`. */
export function stateText({ dispatch }: ServiceRow, say: SayService): string {
  if (dispatch === null) return say('nothingYet')
  const { state, way } = dispatch
  switch (state.state) {
    case 'prepared':
      return say('prepared', { day: formatDate(state.preparedOn) })
    case 'sent':
      return [
        say('sent', { day: formatDate(state.sentOn), way: say(`way_${way}`) }),
        ...(state.receivedOn === null ? [] : [say('received', { day: formatDate(state.receivedOn) })]),
      ].join(', ')
    case 'returned':
      return say('returned', { day: formatDate(state.returnedOn), reason: state.reason })
  }
}

/** `viimeinen päivä ma 4.1.2027`; `null`: no time runs. */
export const lastDayText = ({ lastDay }: ServiceRow, language: Language, say: SayService): string | null =>
  lastDay === null ? null : say('lastDay', { day: `${dayName(lastDay, language)} ${formatDate(lastDay)}` })

const dayName = (day: IsoDate, language: Language): string => SHORT_WEEKDAYS[language][weekday(day) - 1] ?? ''

/** One decision with everybody who gets it. */
export interface ServedDecision {
  readonly itemId: ServiceRow['itemId']
  readonly rows: readonly [ServiceRow, ...ServiceRow[]]
}

/** Rows by decision, in the order they came. */
export function byDecision(rows: readonly ServiceRow[]): readonly ServedDecision[] {
  const groups = new Map<ServiceRow['itemId'], [ServiceRow, ...ServiceRow[]]>()
  for (const row of rows) {
    const group = groups.get(row.itemId)
    if (group === undefined) groups.set(row.itemId, [row])
    else group.push(row)
  }
  return [...groups].map(([itemId, group]) => ({ itemId, rows: group }))
}
