import type { ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'

export interface SegmentChoice<T extends string> {
  readonly value: T
  readonly text: ReactNode
  /** What a reader hears when the text is short: `Suomi` of FI. */
  readonly label?: string
}

/** Two to four choices side by side; arrows move. */
export function Segment<T extends string>({
  label,
  choices,
  value,
  onChange,
}: {
  readonly label: string
  readonly choices: readonly SegmentChoice<T>[]
  readonly value: T
  readonly onChange: (value: T) => void
}) {
  const choose = (given: string): void => {
    const choice = choices.find((each) => each.value === given)
    if (choice !== undefined) onChange(choice.value)
  }
  return (
    <RadioGroup
      className="ui-segment"
      orientation="horizontal"
      aria-label={label}
      value={value}
      onChange={choose}
    >
      {choices.map((choice) => (
        <Radio
          key={choice.value}
          value={choice.value}
          className="ui-segment-choice"
          {...(choice.label === undefined ? {} : { 'aria-label': choice.label })}
        >
          {choice.text}
        </Radio>
      ))}
    </RadioGroup>
  )
}
