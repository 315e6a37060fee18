import { Divide, Plus, X } from 'lucide-react'
import { useId } from 'react'
import { cents } from '../../core/shared/money.ts'
import type { YearlyAmount } from '../../core/template/facts.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import type { FieldWords } from '../ui/Field.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { today } from '../app/today.ts'

/** An amount for each year. The service checks their sum; under them stands the arithmetic. */
export function YearlyField({
  words,
  years,
  even,
  set,
}: {
  readonly words: FieldWords
  readonly years: readonly YearlyAmount[]
  /** The total shared evenly over the period; `null`: not known yet. */
  readonly even: readonly YearlyAmount[] | null
  readonly set: (value: unknown) => void
}) {
  const say = useWords(draftWords)
  const id = useId()
  const give = (next: readonly YearlyAmount[]): void =>
    set(next.length === 0 ? null : next.map(({ year, amount }) => ({ year, amount: amount / 100 })))
  return (
    <div role="group" aria-labelledby={id} className="draft-years">
      <span className="ui-field-head">
        <span id={id} className="label">
          {words.label}
        </span>
        {words.aside !== undefined && <span className="ui-field-aside">{words.aside}</span>}
      </span>
      <div className="draft-year-row">
        {years.map((one) => (
          <div key={one.year} className="draft-year">
            <MoneyField
              label={String(one.year)}
              value={one.amount}
              onChange={(amount) =>
                give(years.map((year) => (year === one ? { ...one, amount: amount ?? one.amount } : year)))
              }
              aside={
                <IconButton
                  icon={X}
                  label={say('removeYear', { year: String(one.year) })}
                  className="draft-small-icon"
                  onPress={() => give(years.filter((year) => year !== one))}
                />
              }
            />
          </div>
        ))}
      </div>
      <span className="ui-acts">
        {years.length === 0 && even !== null && (
          <Button kind="quiet" size="small" icon={Divide} onPress={() => give(even)}>
            {say('shareEvenly')}
          </Button>
        )}
        <Button kind="quiet" size="small" icon={Plus} onPress={() => give(withNextYear(years, even))}>
          {say('addYear')}
        </Button>
      </span>
      {words.error !== undefined && <p className="ui-field-error">{words.error}</p>}
    </div>
  )
}

/** The year after the last, at first the period's first. */
const withNextYear = (
  years: readonly YearlyAmount[],
  even: readonly YearlyAmount[] | null,
): readonly YearlyAmount[] => {
  const last = years.at(-1)
  const first = even?.[0]?.year ?? Number(today().slice(0, 4))
  return [...years, { year: last === undefined ? first : last.year + 1, amount: cents(0) }]
}
