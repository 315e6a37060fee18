import { Lock } from 'lucide-react'
import type { ReactNode, RefObject } from 'react'
import { FieldError, Input, Label, Text, TextArea as AriaTextArea, TextField } from 'react-aria-components'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { classes } from './classes.ts'

/** What a field of any kind says of itself. */
export interface FieldWords {
  readonly label: string
  /** At the right of the label: `3 kohdassa`, `80,0 %`. */
  readonly aside?: ReactNode
  readonly help?: ReactNode
  /** What to do, not what is wrong. */
  readonly error?: string | undefined
  /** The value was changed from this one by something else than this field. */
  readonly before?: string | undefined
  /** Why the value cannot be changed here. */
  readonly lockedBy?: string | undefined
}

export interface FieldProps extends FieldWords {
  readonly value: string
  readonly onChange: (value: string) => void
  readonly onBlur?: () => void
  /** Stands inside at the right: `€`. */
  readonly unit?: string
  readonly placeholder?: string
  readonly autoFocus?: boolean
  readonly lang?: string
  readonly inputRef?: RefObject<HTMLInputElement | null>
  readonly inputMode?: 'text' | 'decimal' | 'numeric'
  readonly type?: 'text' | 'password'
}

/** A line of text. */
export function Field(props: FieldProps) {
  const { label, aside, value, onChange, onBlur, unit, placeholder, autoFocus, lang, inputRef, inputMode } =
    props
  return (
    <TextField
      className={fieldClass(props)}
      value={value}
      onChange={onChange}
      {...(onBlur === undefined ? {} : { onBlur })}
      isInvalid={props.error !== undefined}
      isReadOnly={props.lockedBy !== undefined}
      autoFocus={autoFocus ?? false}
      type={props.type ?? 'text'}
    >
      <FieldHead label={label} aside={aside} />
      <span className="ui-field-box">
        <Input
          className="ui-input"
          ref={inputRef ?? null}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(lang === undefined ? {} : { lang })}
          {...(inputMode === undefined ? {} : { inputMode })}
        />
        {unit !== undefined && <span className="ui-field-unit">{unit}</span>}
        {props.lockedBy !== undefined && <Lock className="icon ui-field-unit" aria-hidden />}
      </span>
      <FieldFoot {...props} />
    </TextField>
  )
}

/** Several lines; grows with its text. */
export function TextArea(
  props: FieldWords & {
    readonly value: string
    readonly onChange: (value: string) => void
    readonly rows?: number
    readonly lang?: string
    readonly autoFocus?: boolean
  },
) {
  return (
    <TextField
      className={fieldClass(props)}
      value={props.value}
      onChange={props.onChange}
      isInvalid={props.error !== undefined}
      isReadOnly={props.lockedBy !== undefined}
      autoFocus={props.autoFocus ?? false}
    >
      <FieldHead label={props.label} aside={props.aside} />
      <AriaTextArea
        className="ui-input ui-text-area"
        rows={props.rows ?? 3}
        {...(props.lang === undefined ? {} : { lang: props.lang })}
      />
      <FieldFoot {...props} />
    </TextField>
  )
}

export const fieldClass = ({ before, lockedBy }: FieldWords): string =>
  classes('ui-field', before !== undefined && 'ui-field-changed', lockedBy !== undefined && 'ui-field-locked')

export const FieldHead = ({ label, aside }: Pick<FieldWords, 'label' | 'aside'>) => (
  <span className="ui-field-head">
    <Label className="label">{label}</Label>
    {aside !== undefined && <span className="ui-field-aside">{aside}</span>}
  </span>
)

/** Error, else what the value was, else why it is locked, else help. Inside a React Aria field it describes the input. */
export function FieldFoot({ help, error, before, lockedBy }: FieldWords) {
  const say = useWords(appWords)
  if (error !== undefined) return <FieldError className="ui-field-error">{error}</FieldError>
  const text = before === undefined ? (lockedBy ?? help) : say('before', { value: before })
  return text === undefined ? null : (
    <Text slot="description" className={before === undefined ? 'ui-field-help' : 'ui-field-before'}>
      {text}
    </Text>
  )
}
