import { FolderOpen, Plus, Sheet } from 'lucide-react'
import { type ReactNode, memo, useCallback, useEffect, useId, useMemo, useRef, useState } from 'react'
import type { CaseFilter, CaseSort } from '../../api/casefile.ts'
import { useCommands } from '../app/commands.ts'
import { type Address, addressTo, goTo } from '../app/router.ts'
import { useSettled } from '../app/settled.ts'
import { useWidth } from '../app/width.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { EmptyState, FailureState, LoadingRows } from '../ui/States.tsx'
import { CaseGrid, type GridHandle, type Seen } from './CaseGrid.tsx'
import { CasePreview } from './CasePreview.tsx'
import { CreateCase } from './CreateCase.tsx'
import { ExportLine } from './ExportLine.tsx'
import { FilterMenu } from './FilterMenu.tsx'
import { FILTER_KINDS, ask, isNarrowed, queryOf } from './registerQuery.ts'
import type { RegisterQuery } from './registerQuery.ts'
import { SearchBar } from './SearchBar.tsx'
import { SavedSearches } from './SavedSearches.tsx'
import { type Found, type RowAt, useFound, useOfficeFilter, useRowAt, useTotal } from './useRows.ts'
import { YearStrip } from './YearStrip.tsx'
import { useYears } from './useYears.ts'
import { useExport } from './useExport.ts'
import { useGridKeys } from './useGridKeys.ts'

/** The register of cases: search, saved searches, filters, rows, years, and the selected case beside them. */
export function Register({ address }: { readonly address: Address }) {
  const say = useWords(casefileWords)
  const settled = useQuiet(address)
  const typed = useMemo(() => queryOf(address), [address])
  const query = useMemo(() => queryOf(settled), [settled])
  const office = useOfficeFilter()
  const found = useFound(query, office)
  const [creating, setCreating] = useState(address.query['new'] !== undefined)
  const create = (): void => setCreating(true)
  const table = useExport(typed, office ?? null)
  useCommands([
    { id: 'case.create', group: 'do', name: say('create'), icon: Plus, run: create },
    { id: 'case.table', group: 'do', name: say('exportRows'), icon: Sheet, run: table.run },
  ])
  const act = (
    <Button kind="main" icon={Plus} onPress={create}>
      {say('create')}
    </Button>
  )
  const grid = useSelection(query, found)
  return (
    <div className="cases">
      <ViewHead
        title={say('title')}
        acts={
          <>
            <Button icon={Sheet} onPress={table.run}>
              {say('exportRows')}
            </Button>
            {act}
          </>
        }
      />
      <ExportLine state={table.state} total={found.total ?? 0} onCancel={table.cancel} />
      <div className="cases-bars">
        <SearchBar
          query={typed}
          found={found}
          list={grid.list}
          inputRef={grid.field}
          onKeyDown={grid.press}
        />
        <SavedSearches query={query} office={office} />
        <Filters query={query} office={office} total={found.total} />
      </div>
      <FoundCases query={query} office={office} found={found} act={act} grid={grid} />
      {creating && <CreateCase onClose={() => setCreating(false)} />}
    </div>
  )
}

/** How long nothing is typed before the service is asked, in milliseconds. */
const QUIET_MS = 120

/** The address once typing rests. Coming from elsewhere is not typing. */
function useQuiet(address: Address): Address {
  const settled = useSettled(address, QUIET_MS)
  return settled ?? address
}

const Filters = memo(function Filters({
  query,
  office,
  total,
}: {
  readonly query: RegisterQuery
  readonly office: CaseFilter | null | undefined
  readonly total: number | undefined
}) {
  const say = useWords(casefileWords)
  const all = useTotal({ ...query, text: '', filters: [] }, office)
  return (
    <div className="cases-filters" role="group" aria-label={say('filters')}>
      {FILTER_KINDS.map((kind) => (
        <FilterMenu key={kind} kind={kind} query={query} office={office} onChange={ask} />
      ))}
      {total !== undefined && (
        <span className="second cases-count" role="status">
          {all === undefined || all === total
            ? say('shown', { count: total })
            : say('shownOf', { count: total, all })}
        </span>
      )}
    </div>
  )
})

type Selection = ReturnType<typeof useSelection>

/** The selected row, moved by keys from the search field or the list. Selecting never navigates; Enter opens. */
function useSelection(query: RegisterQuery, { total = 0 }: Found) {
  const id = useId()
  const handle = useRef<GridHandle>(null)
  const field = useRef<HTMLInputElement>(null)
  const [chosen, setChosen] = useState({ index: 0, query: '' })
  const key = JSON.stringify(query)
  const selected = chosen.query === key ? chosen.index : 0
  const select = useCallback(
    (index: number): void => {
      setChosen({ index, query: key })
      handle.current?.show(index, 'near')
    },
    [key],
  )
  const jumpTo = useCallback(
    (index: number): void => {
      select(index)
      handle.current?.show(index, 'top')
    },
    [select],
  )
  /** The rows that have come: whoever scrolls them tells. */
  const rowAt = useRef<RowAt>(() => undefined)
  const know = useCallback((known: RowAt): void => {
    rowAt.current = known
  }, [])
  const open = useCallback((index: number): void => {
    const row = rowAt.current(index)?.row
    if (row !== undefined) goTo(addressTo('cases', [row.number ?? row.caseId]))
  }, [])
  const press = useGridKeys({ total, selected, onSelect: select, onOpen: open })
  return {
    id,
    handle,
    field,
    selected,
    select,
    open,
    press,
    jumpTo,
    know,
    list: total === 0 ? undefined : { id, active: `${id}-${selected}` },
  }
}

function FoundCases({
  query,
  office,
  found,
  act,
  grid,
}: {
  readonly query: RegisterQuery
  readonly office: CaseFilter | null | undefined
  readonly found: Found
  readonly act: ReactNode
  readonly grid: Selection
}) {
  if (found.failure !== undefined) return <FailureState failure={found.failure} again={found.again} />
  if (found.total === undefined) return <LoadingRows />
  if (found.total === 0) return <NoCases query={query} act={act} />
  return <Scrolled query={query} office={office} found={found} total={found.total} grid={grid} />
}

/** What changes while the list is scrolled; the bars over it do not. */
function Scrolled({
  query,
  office,
  found,
  total,
  grid,
}: {
  readonly query: RegisterQuery
  readonly office: CaseFilter | null | undefined
  readonly found: Found
  readonly total: number
  readonly grid: Selection
}) {
  const wide = useWidth() === 'wide'
  const years = useYears(query, office)
  const [seen, setSeen] = useState<Seen>({ from: 0, to: 0 })
  const rowAt = useRowAt(query, office, found, seen)
  const { know, jumpTo } = grid
  useEffect(() => know(rowAt))
  const sortBy = useCallback((sort: CaseSort): void => ask({ ...query, sort }), [query])
  const shown = rowAt(grid.selected)?.row
  return (
    <div className="cases-found">
      <CaseGrid
        id={grid.id}
        total={total}
        rowAt={rowAt}
        selected={grid.selected}
        sort={query.sort}
        handle={grid.handle}
        onSort={sortBy}
        onSelect={grid.select}
        onOpen={grid.open}
        onSeen={setSeen}
        onKeyDown={(event) => {
          grid.press(event)
          years.press(event, jumpTo)
        }}
      />
      <YearStrip places={years.places} at={seen.from} onJump={jumpTo} />
      {wide && shown !== undefined && <CasePreview row={shown} />}
    </div>
  )
}

function NoCases({ query, act }: { readonly query: RegisterQuery; readonly act: ReactNode }) {
  const say = useWords(casefileWords)
  if (!isNarrowed(query))
    return (
      <EmptyState icon={FolderOpen} title={say('emptyTitle')} acts={act}>
        {say('emptyText')}
      </EmptyState>
    )
  return (
    <EmptyState
      icon={FolderOpen}
      title={say('noneTitle')}
      acts={
        <>
          {query.filters.length > 0 && (
            <Button onPress={() => ask({ ...query, filters: [] })}>{say('clearFilters')}</Button>
          )}
          {query.text !== '' && <Button onPress={() => ask({ ...query, text: '' })}>{say('clear')}</Button>}
        </>
      }
    >
      {query.text === '' ? null : say('noneText', { text: query.text })}
    </EmptyState>
  )
}
