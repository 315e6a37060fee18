import { parseDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  type DateValue,
  Dialog,
  DialogTrigger,
  Heading,
  Input,
  Popover,
  TextField,
} from 'react-aria-components'
import { type IsoDate, formatDate, isoDate } from '../../core/calendar/day.ts'
import { closedDayOn } from '../../core/calendar/holidays.ts'
import { readTypedDate } from '../../core/calendar/typedDate.ts'
import { today } from '../app/today.ts'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { classes } from './classes.ts'
import { FieldFoot, FieldHead, type FieldWords, fieldClass } from './Field.tsx'
import { useTyped } from './typed.ts'

/**
 * A day, typed freely (`1.1.27`, `16.11.`) and shown as `1.1.2027` on leaving, or taken from the calendar (↓ opens, Esc
 * closes), which marks closed days. `onChange` hears only of days and of an emptied field (`null`).
 */
export function DateField(
  props: FieldWords & {
    readonly value: IsoDate | null
    readonly onChange: (day: IsoDate | null) => void
    readonly autoFocus?: boolean
  },
) {
  const { value, onChange, autoFocus } = props
  const say = useWords(appWords)
  const [open, setOpen] = useState(false)
  const typed = useTyped({ value, onChange, read: (text) => readTypedDate(text, today()), show: formatDate })
  const take = (day: DateValue): void => {
    setOpen(false)
    typed.take(isoDate(day.toString()))
  }
  const error = typed.refused ?? props.error
  return (
    <TextField
      className={fieldClass(props)}
      value={typed.text}
      onChange={typed.type}
      onBlur={typed.settle}
      isInvalid={error !== undefined}
      isReadOnly={props.lockedBy !== undefined}
      autoFocus={autoFocus ?? false}
      onKeyDown={(event) => {
        if (event.key === 'ArrowDown') setOpen(true)
        if (event.key === 'Enter') typed.settle()
      }}
    >
      <FieldHead label={props.label} aside={props.aside} />
      <span className="ui-field-box">
        <Input className="ui-input" />
        {props.lockedBy === undefined && (
          <DialogTrigger isOpen={open} onOpenChange={setOpen}>
            <Button className="ui-field-open" aria-label={`${say('showCalendar')}: ${props.label}`}>
              <CalendarDays className="icon" aria-hidden />
            </Button>
            <Popover className="ui-popover" offset={6}>
              <Dialog className="ui-calendar-dialog" aria-label={props.label}>
                <Month value={value ?? today()} onTake={take} />
              </Dialog>
            </Popover>
          </DialogTrigger>
        )}
      </span>
      <FieldFoot {...props} error={error} />
    </TextField>
  )
}

function Month({ value, onTake }: { readonly value: IsoDate; readonly onTake: (day: DateValue) => void }) {
  const say = useWords(appWords)
  const language = useLanguage()
  return (
    <Calendar className="ui-calendar" value={parseDate(value)} onChange={onTake} autoFocus>
      <header className="ui-calendar-head">
        <Button slot="previous" className="ui-icon-button">
          <ChevronLeft className="icon" aria-hidden />
        </Button>
        <Heading className="ui-calendar-title" />
        <Button slot="next" className="ui-icon-button">
          <ChevronRight className="icon" aria-hidden />
        </Button>
      </header>
      <CalendarGrid>
        {(date) => {
          const closed = closedDayOn(isoDate(date.toString()))
          const name = closed.ok ? closed.value?.name[language] : undefined
          return (
            <CalendarCell
              date={date}
              className={classes('ui-day', name !== undefined && 'ui-day-closed')}
              {...(name === undefined ? {} : { 'aria-description': `${say('closedDay')}: ${name}` })}
            />
          )
        }}
      </CalendarGrid>
    </Calendar>
  )
}
