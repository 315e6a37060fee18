import { Check as CheckSign } from 'lucide-react'
import type { ReactNode } from 'react'
import { Checkbox, CheckboxGroup, FieldError, Label } from 'react-aria-components'

/** One yes or no that takes effect with the form it stands in. */
export const Check = ({
  children,
  checked,
  onChange,
}: {
  readonly children: ReactNode
  readonly checked: boolean
  readonly onChange: (checked: boolean) => void
}) => (
  <Checkbox className="ui-check" isSelected={checked} onChange={onChange}>
    <span className="ui-check-box">
      <CheckSign aria-hidden />
    </span>
    {children}
  </Checkbox>
)

/** Any number of a few. */
export const CheckGroup = <T extends string>({
  label,
  choices,
  value,
  onChange,
  error,
}: {
  readonly label: string
  readonly choices: readonly { readonly value: T; readonly text: string }[]
  readonly value: readonly T[]
  readonly onChange: (value: readonly T[]) => void
  readonly error?: string | undefined
}) => (
  <CheckboxGroup
    className="ui-check-group"
    value={[...value]}
    onChange={(given) =>
      onChange(choices.map((choice) => choice.value).filter((each) => given.includes(each)))
    }
    isInvalid={error !== undefined}
  >
    <Label className="label">{label}</Label>
    {choices.map((choice) => (
      <Checkbox key={choice.value} className="ui-check" value={choice.value}>
        <span className="ui-check-box">
          <CheckSign aria-hidden />
        </span>
        {choice.text}
      </Checkbox>
    ))}
    {error !== undefined && <FieldError className="ui-field-error">{error}</FieldError>}
  </CheckboxGroup>
)
