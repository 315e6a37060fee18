import type { KeyboardEvent, RefObject } from 'react'
import { useCommands } from '../app/commands.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useWords } from '../i18n/language.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { otherForms } from './caseWords.tsx'
import { type RegisterQuery, ask } from './registerQuery.ts'
import type { Found } from './useRows.ts'

/** The words looked for; which other forms of them were found stands in the field. */
export function SearchBar({
  query,
  found: { first },
  list,
  inputRef,
  onKeyDown,
}: {
  readonly query: RegisterQuery
  readonly found: Found
  readonly list: { readonly id: string; readonly active: string } | undefined
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly onKeyDown: (event: KeyboardEvent) => void
}) {
  const say = useWords(casefileWords)
  const find = (): void => inputRef.current?.focus()
  useCommands([{ id: 'case.find', group: 'do', name: say('search'), keys: 'Ctrl+F', run: find }])
  const titles = (first?.rows ?? []).map(({ title }, at) => ({
    text: title,
    at: first?.highlights[at] ?? [],
  }))
  const forms = query.text.trim() === '' ? [] : otherForms(query.text, titles)
  const also = forms.length === 0 ? undefined : say('also', { words: forms.join(', ') })
  const aside = first?.matched === 'similar' && also === undefined ? say('similar') : also
  return (
    <SearchField
      label={say('search')}
      value={query.text}
      onChange={(text) => ask({ ...query, text })}
      inputRef={inputRef}
      onKeyDown={onKeyDown}
      {...(aside === undefined ? {} : { aside })}
      {...(list === undefined ? {} : { list })}
    />
  )
}
