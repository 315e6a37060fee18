import { ChevronDown, X } from 'lucide-react'
import { useState } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import type { CaseFilter } from '../../api/casefile.ts'
import { CASE_STATE_NAMES, findCaseState } from '../../core/casefile/caseState.ts'
import { bodyAtStart } from '../../core/organisation/bodyName.ts'
import { useApi } from '../app/api.tsx'
import { useOffice } from '../app/office.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { publicityWord } from './caseWords.tsx'
import { type FilterKind, type RegisterQuery, asked, withFilters } from './registerQuery.ts'

/** A button that narrows the register by one thing; its value stands in it. */
export function FilterMenu({
  kind,
  query,
  office,
  onChange,
}: {
  readonly kind: FilterKind
  readonly query: RegisterQuery
  readonly office: CaseFilter | null | undefined
  readonly onChange: (query: RegisterQuery) => void
}) {
  const say = useWords(casefileWords)
  const [open, setOpen] = useState(false)
  const nameOf = useFilterNames(kind)
  const chosen = query.filters.filter((filter) => filter.kind === kind).map(({ value }) => value)
  const words = chosen.length === 0 ? say(kind) : `${say(kind)}: ${chosen.map(nameOf).join(', ')}`
  return (
    <span className={chosen.length === 0 ? 'cases-filter' : 'cases-filter cases-filter-on'}>
      <MenuTrigger isOpen={open} onOpenChange={setOpen}>
        <Button size="small">
          <span className="cases-filter-words">{words}</span>
          {chosen.length === 0 && <ChevronDown className="icon" aria-hidden />}
        </Button>
        <Popover className="ui-popover" offset={4}>
          <Values
            kind={kind}
            query={query}
            office={office}
            chosen={chosen}
            nameOf={nameOf}
            onChange={onChange}
          />
        </Popover>
      </MenuTrigger>
      {chosen.length > 0 && (
        <IconButton
          icon={X}
          label={say('removeFilter', { filter: words })}
          onPress={() => onChange(withFilters(query, kind, []))}
        />
      )}
    </span>
  )
}

/** Counted when it is opened, as the other filters and the words leave them. */
function Values({
  kind,
  query,
  office,
  chosen,
  nameOf,
  onChange,
}: {
  readonly kind: FilterKind
  readonly query: RegisterQuery
  readonly office: CaseFilter | null | undefined
  readonly chosen: readonly string[]
  readonly nameOf: (value: string) => string
  readonly onChange: (query: RegisterQuery) => void
}) {
  const say = useWords(casefileWords)
  const { sort: _sort, ...input } = asked(query, office ?? null)
  const counts = useApi('case.counts', { ...input, kind })
  const values = ordered(kind, counts.data ?? [])
  if (counts.data !== undefined && values.length === 0)
    return <p className="second cases-nothing">{say('nothingToChoose')}</p>
  return (
    <Menu
      className="ui-options"
      aria-label={say(kind)}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        onChange(
          withFilters(query, kind, keys === 'all' ? values.map(({ value }) => value) : [...keys].map(String)),
        )
      }
    >
      {values.map(({ value, count }) => (
        <MenuItem key={value} id={value} textValue={nameOf(value)} className="ui-option cases-value">
          {({ isSelected }) => (
            <>
              <span className="cases-tick" aria-hidden>
                {isSelected ? '✓' : ''}
              </span>
              <span>{nameOf(value)}</span>
              <span className="second number">{count}</span>
            </>
          )}
        </MenuItem>
      ))}
    </Menu>
  )
}

/** Years newest first, classes by code; the others most first, as they come. */
function ordered<T extends { readonly value: string }>(kind: FilterKind, values: readonly T[]): readonly T[] {
  switch (kind) {
    case 'year':
      return values.toSorted((a, b) => Number(b.value) - Number(a.value))
    case 'class':
      return values.toSorted((a, b) => (a.value < b.value ? -1 : 1))
    case 'state':
    case 'body':
    case 'publicity':
    case 'responsible':
      return values
  }
}

/** What a value is called. */
export function useFilterNames(kind: FilterKind): (value: string) => string {
  const say = useWords(casefileWords)
  const language = useLanguage()
  const office = useOffice()
  const classes = useApi('case.classes', { text: '' }, { when: kind === 'class' })
  switch (kind) {
    case 'state':
      return (value) => {
        const state = findCaseState(value)
        return state === undefined ? value : CASE_STATE_NAMES[state][language]
      }
    case 'body':
      return (value) => {
        const body = office?.bodies.find(({ id }) => id === value)
        return body === undefined ? value : bodyAtStart(body, language)
      }
    case 'class':
      return (value) => {
        const named = classes.data?.find(({ code }) => code === value)
        return named === undefined ? value : `${value} ${named.name[language]}`
      }
    case 'publicity':
      return (value) =>
        value === '1' || value === '2' || value === '3' || value === '4'
          ? say(publicityWord(PUBLICITY[value]))
          : value
    case 'year':
    case 'responsible':
      return (value) => value
  }
}

const PUBLICITY = { '1': 1, '2': 2, '3': 3, '4': 4 } as const
