import { type Cents, formatAmount, parseMoney } from '../../core/shared/money.ts'
import { Field, type FieldWords } from './Field.tsx'
import { useTyped } from './typed.ts'

/** An amount in euros, typed freely (`38880`) and shown as `38 880,00` on leaving. `null`: empty. */
export function MoneyField({
  value,
  onChange,
  error,
  ...words
}: FieldWords & { readonly value: Cents | null; readonly onChange: (amount: Cents | null) => void }) {
  const typed = useTyped({ value, onChange, read: parseMoney, show: formatAmount })
  return (
    <Field
      {...words}
      error={typed.refused ?? error}
      value={typed.text}
      onChange={typed.type}
      onBlur={typed.settle}
      unit="€"
      inputMode="decimal"
    />
  )
}
