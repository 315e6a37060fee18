import { ChevronDown } from 'lucide-react'
import type { RefObject } from 'react'
import {
  Button,
  ComboBox as AriaComboBox,
  Input,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import { FieldFoot, FieldHead, type FieldWords, fieldClass } from './Field.tsx'

/** One choice of a list. */
export interface Option<T extends string = string> {
  readonly value: T
  readonly text: string
  /** Second line or word. */
  readonly hint?: string
}

export interface SelectProps<T extends string> extends FieldWords {
  readonly options: readonly Option<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly placeholder?: string
}

/** One of a closed list. Letters jump, arrows move, Enter takes. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { options, value, onChange, placeholder } = props
  return (
    <AriaSelect
      className={fieldClass(props)}
      value={value}
      onChange={(key) => {
        const option = options.find((each) => each.value === key)
        if (option !== undefined) onChange(option.value)
      }}
      isInvalid={props.error !== undefined}
      isDisabled={props.lockedBy !== undefined}
      {...(placeholder === undefined ? {} : { placeholder })}
    >
      <FieldHead label={props.label} aside={props.aside} />
      <Button className="ui-input ui-select">
        <SelectValue className="ui-select-value">
          {({ selectedText, isPlaceholder, defaultChildren }) =>
            isPlaceholder ? defaultChildren : selectedText
          }
        </SelectValue>
        <ChevronDown className="icon" aria-hidden />
      </Button>
      <FieldFoot {...props} />
      <Popover className="ui-popover" offset={4}>
        <Options options={options} />
      </Popover>
    </AriaSelect>
  )
}

/**
 * Typed freely or taken from a list (a person from the office's people). `value` is the text; `onPick` hears of an
 * option that was taken.
 */
export function ComboBox<T extends string>(
  props: FieldWords & {
    readonly options: readonly Option<T>[]
    readonly value: string
    readonly onChange: (text: string) => void
    readonly onPick?: (value: T) => void
    readonly placeholder?: string
    readonly autoFocus?: boolean
    readonly inputRef?: RefObject<HTMLInputElement | null>
    /** The options are already what fits the text: somebody else searched. */
    readonly filtered?: boolean
  },
) {
  const { options, value, onChange, onPick, placeholder, autoFocus, inputRef } = props
  return (
    <AriaComboBox
      className={fieldClass(props)}
      inputValue={value}
      onInputChange={onChange}
      allowsCustomValue
      {...(props.filtered === true ? { defaultFilter: () => true, allowsEmptyCollection: true } : {})}
      onChange={(key) => {
        const option = options.find((each) => each.value === key)
        if (option === undefined) return
        onChange(option.text)
        onPick?.(option.value)
      }}
      isInvalid={props.error !== undefined}
      isReadOnly={props.lockedBy !== undefined}
      autoFocus={autoFocus ?? false}
    >
      <FieldHead label={props.label} aside={props.aside} />
      <span className="ui-field-box">
        <Input
          className="ui-input"
          ref={inputRef ?? null}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
        <Button className="ui-field-open">
          <ChevronDown className="icon" aria-hidden />
        </Button>
      </span>
      <FieldFoot {...props} />
      <Popover className="ui-popover" offset={4}>
        <Options options={options} />
      </Popover>
    </AriaComboBox>
  )
}

/** Named by all their words, as they stand (WCAG 2.5.3). */
const Options = ({ options }: { readonly options: readonly Option[] }) => (
  <ListBox className="ui-options" items={options.map((option) => ({ ...option, id: option.value }))}>
    {(option) => (
      <ListBoxItem className="ui-option" id={option.value} textValue={option.text}>
        <span>{option.text}</span>
        {option.hint !== undefined && <span className="second">{option.hint}</span>}
      </ListBoxItem>
    )}
  </ListBox>
)
