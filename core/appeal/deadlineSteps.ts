import { type IsoDate, addDays, formatDate, formatDayAndMonth } from '../calendar/day.ts'
import type { ClosedDay } from '../calendar/holidays.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import { type AppealTime, timeText } from './appealTimes.ts'
import type { ServiceRule } from './serviceTable.ts'

/** One step of the arithmetic: the day it leads to, the section it rests on, and the sentence. */
export interface DeadlineStep extends Bilingual {
  readonly step: 'event' | 'service' | 'shown' | 'firstCounted' | 'rawLast' | 'closed' | 'last'
  readonly day: IsoDate
  readonly rule: string
}

interface Arithmetic {
  readonly event: IsoDate
  readonly rule: ServiceRule
  readonly presumedOn: IsoDate
  readonly servedOn: IsoDate
  /** What shows another day than the presumed; `null`: nothing was shown. */
  readonly evidence: string | null
  /** `null`: no time runs. */
  readonly counted: {
    readonly time: AppealTime
    readonly rawLastDay: IsoDate
    readonly lastDay: IsoDate
    readonly passed: readonly ClosedDay[]
  } | null
}

/** The steps from the event to the last day, in order. */
export const deadlineSteps = (arithmetic: Arithmetic): readonly DeadlineStep[] => [
  eventStep(arithmetic),
  serviceStep(arithmetic),
  ...shownStep(arithmetic),
  ...countedSteps(arithmetic),
]

const eventStep = ({ event, rule }: Arithmetic): DeadlineStep => ({
  step: 'event',
  day: event,
  rule: rule.law,
  fi: `${formatDate(event)}: ${rule.event.fi}`,
  sv: `${formatDate(event)}: ${rule.event.sv}`,
})

function serviceStep({ event, presumedOn, rule }: Arithmetic): DeadlineStep {
  const [from, to] = [formatDayAndMonth(event), formatDayAndMonth(presumedOn)]
  const same = rule.days === 0
  return {
    step: 'service',
    day: presumedOn,
    rule: rule.law,
    fi: same ? `${to} on tiedoksisaantipäivä` : `${from} + ${rule.days} päivää = ${to} tiedoksisaantipäivä`,
    sv: same ? `${to} är dagen för delfåendet` : `${from} + ${rule.days} dagar = ${to} dagen för delfåendet`,
  }
}

function shownStep({ servedOn, presumedOn, rule, evidence }: Arithmetic): readonly DeadlineStep[] {
  if (evidence === null) return []
  const [was, is] = [formatDayAndMonth(presumedOn), formatDayAndMonth(servedOn)]
  return [
    {
      step: 'shown',
      day: servedOn,
      rule: rule.law,
      fi: `${was} sijasta näytetty tiedoksisaantipäivä on ${is} (${evidence})`,
      sv: `i stället för ${was} har det visats att dagen för delfåendet är ${is} (${evidence})`,
    },
  ]
}

/** Sections of the act on counting times. */
// MäärL 150/1930, 2 §
const FIRST_DAY = 'MäärL 150/1930, 2 §'
// MäärL 150/1930, 5 §
const CLOSED_DAYS = 'MäärL 150/1930, 5 §'

function countedSteps({ servedOn, counted }: Arithmetic): readonly DeadlineStep[] {
  if (counted === null) return []
  const { time, rawLastDay, lastDay, passed } = counted
  const first = addDays(servedOn, 1)
  const sum = (language: Language): string =>
    `${formatDayAndMonth(servedOn)} + ${timeText(time)[language]} = ${formatDayAndMonth(rawLastDay)}`
  return [
    {
      step: 'firstCounted',
      day: first,
      rule: FIRST_DAY,
      fi: `${formatDayAndMonth(first)} on ensimmäinen laskettava päivä`,
      sv: `${formatDayAndMonth(first)} är den första dagen som räknas`,
    },
    { step: 'rawLast', day: rawLastDay, rule: time.law, fi: sum('fi'), sv: sum('sv') },
    ...passed.map(closedStep),
    {
      step: 'last',
      day: lastDay,
      rule: passed.length === 0 ? time.law : CLOSED_DAYS,
      fi: lastSentence(sum('fi'), passed, lastDay, 'fi'),
      sv: lastSentence(sum('sv'), passed, lastDay, 'sv'),
    },
  ]
}

const closedStep = ({ day, name, law }: ClosedDay): DeadlineStep => ({
  step: 'closed',
  day,
  rule: law,
  fi: `${formatDayAndMonth(day)} on ${name.fi}: määräaika ei pääty`,
  sv: `${formatDayAndMonth(day)} är ${name.sv}: tiden löper inte ut`,
})

/** `18.12. + 14 päivää = 1.1. uudenvuodenpäivä → 2.1.` */
function lastSentence(
  sum: string,
  passed: readonly ClosedDay[],
  lastDay: IsoDate,
  language: Language,
): string {
  const [first, ...others] = passed
  if (first === undefined) return sum
  const chain = others.map(({ day, name }) => `${formatDayAndMonth(day)} ${name[language]}`)
  return [`${sum} ${first.name[language]}`, ...chain, formatDayAndMonth(lastDay)].join(' → ')
}
