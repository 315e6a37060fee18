import { type ClockTime, parseTime } from '../../../core/calendar/day.ts'
import { entryWords } from '../../i18n/meetingEntries.ts'
import { useWords } from '../../i18n/language.tsx'
import { Field } from '../../ui/Field.tsx'
import { useTyped } from '../../ui/typed.ts'
import { shortTime } from './clock.ts'
import { useRoom } from './roomContext.ts'

/** When it happened; follows the clock on the wall until something is typed. */
export function TimeField({
  value,
  onChange,
}: {
  readonly value: ClockTime | null
  readonly onChange: (time: ClockTime | null) => void
}) {
  const say = useWords(entryWords)
  const { time } = useRoom()
  const typed = useTyped({ value: value ?? time, onChange, read: readTime, show: shortTime })
  const type = (text: string): void => {
    typed.type(text)
    const read = readTime(text)
    if (read.ok) onChange(read.value)
  }
  return (
    <div className="meet-time">
      <Field
        label={say('at')}
        value={typed.text}
        onChange={type}
        onBlur={typed.settle}
        inputMode="numeric"
        error={typed.refused}
      />
    </div>
  )
}

/** `18.20`, `1820` and `18:20`. */
const readTime = (text: string) => parseTime(text.trim().replace(/^(\d{1,2})(\d{2})$/u, '$1.$2'))
