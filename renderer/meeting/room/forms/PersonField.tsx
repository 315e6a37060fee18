import { useState } from 'react'
import { fold } from '../../../../core/shared/fold.ts'
import type { PersonId } from '../../../../core/shared/ids.ts'
import { ComboBox, type Option } from '../../../ui/Choice.tsx'
import { useRoom } from '../roomContext.ts'

/** One of the people: typing any part of a name that fits only one takes that one. */
export function PersonField({
  label,
  value,
  onChange,
  options,
  className = '',
}: {
  readonly label: string
  readonly value: PersonId | null
  readonly onChange: (person: PersonId | null) => void
  readonly options: readonly Option<PersonId>[]
  readonly className?: string
}) {
  const { nameOf } = useRoom()
  const [typed, setTyped] = useState<string | null>(null)
  const type = (text: string): void => {
    setTyped(text)
    const fits = options.filter(({ text: name }) => fold(name).includes(fold(text.trim())))
    const exact = fits.find(({ text: name }) => fold(name) === fold(text.trim()))
    const one = exact ?? (fits.length === 1 && text.trim().length > 1 ? fits[0] : undefined)
    onChange(one?.value ?? null)
  }
  return (
    <span className={`ui-field ${className}`} onBlur={() => setTyped(null)}>
      <ComboBox<PersonId>
        label={label}
        options={options}
        value={typed ?? nameOf(value)}
        onChange={type}
        onPick={(person) => {
          setTyped(null)
          onChange(person)
        }}
      />
    </span>
  )
}
