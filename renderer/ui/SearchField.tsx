import { Search, X } from 'lucide-react'
import type { KeyboardEvent, ReactNode, RefObject } from 'react'
import { Button, Input, SearchField as AriaSearchField } from 'react-aria-components'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'

/** Esc clears it. `aside`: what else was searched (`myös työllisyyden, sysselsättning`). */
export function SearchField({
  label,
  value,
  onChange,
  placeholder,
  aside,
  autoFocus,
  inputRef,
  onKeyDown,
  list,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly placeholder?: string
  readonly aside?: ReactNode
  readonly autoFocus?: boolean
  readonly inputRef?: RefObject<HTMLInputElement | null>
  /** Arrows and Enter, so that the field keeps the focus while the selection of a list moves. */
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void
  /** The list it steers: a reader then hears the active row while the field has the focus. */
  readonly list?: { readonly id: string; readonly active: string | undefined }
}) {
  const say = useWords(appWords)
  return (
    <AriaSearchField
      className="ui-search"
      aria-label={label}
      value={value}
      onChange={onChange}
      autoFocus={autoFocus ?? false}
    >
      <Search className="icon" aria-hidden />
      <Input
        className="ui-search-input"
        ref={inputRef ?? null}
        placeholder={placeholder ?? label}
        {...(onKeyDown === undefined ? {} : { onKeyDown })}
        {...(list === undefined ? {} : comboBoxRole(list))}
      />
      {aside !== undefined && <span className="ui-search-aside">{aside}</span>}
      <Button className="ui-search-clear" aria-label={say('clearField')}>
        <X className="icon" aria-hidden />
      </Button>
    </AriaSearchField>
  )
}

const comboBoxRole = ({ id, active }: { readonly id: string; readonly active: string | undefined }) => ({
  role: 'combobox',
  'aria-expanded': true,
  'aria-controls': id,
  'aria-autocomplete': 'list' as const,
  ...(active === undefined ? {} : { 'aria-activedescendant': active }),
})
