import type { IsoDate } from '../../core/calendar/day.ts'
import { deskWords } from '../i18n/desk.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { classes } from '../ui/classes.ts'
import {
  type Pin,
  RIBBON_DAYS,
  dayAndMonth,
  isWeekend,
  onLines,
  ribbonDay,
  ribbonDays,
  shortWeekday,
} from './deskDays.ts'
import { PinWords } from './PinWords.tsx'

/** Three weeks from today; each event is a pin at its day. A reader hears a list of dates. */
export function DayRibbon({ today, pins }: { readonly today: IsoDate; readonly pins: readonly Pin[] }) {
  const say = useWords(deskWords)
  const language = useLanguage()
  const placed = onLines(pins, today)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways in a narrow window
    <section className="desk-ribbon" aria-label={say('ribbon')} tabIndex={0}>
      <ol className="desk-days" aria-hidden>
        {ribbonDays(today).map((day) => (
          <li
            key={day}
            className={classes(
              'desk-day',
              day === today && 'desk-day-now',
              isWeekend(day) && 'desk-day-rest',
            )}
          >
            <span>{shortWeekday(day, language)}</span>
            <strong>{ribbonDay(day, say)}</strong>
          </li>
        ))}
      </ol>
      {placed.length === 0 ? (
        <p className="second desk-nothing">{say('nothingAhead')}</p>
      ) : (
        <ul className="desk-pins" style={{ gridTemplateColumns: `repeat(${RIBBON_DAYS}, minmax(0, 1fr))` }}>
          {placed.map((pin) => (
            <li
              key={pin.key}
              className={classes('desk-pin', `desk-pin-${pin.on === today ? 'now' : pin.kind}`)}
              style={{
                gridColumn: `${pin.at + 1} / span ${pin.span}`,
                gridRow: pin.line + 1,
              }}
              title={pin.text}
            >
              <span className="spoken">{dayAndMonth(pin.on, say)} </span>
              <PinWords pin={pin} />
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
