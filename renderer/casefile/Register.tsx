import { FolderOpen, Plus, Sheet } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useCallback, useEffect, useId, useRef, useState } from 'react'
import type { CaseFilter } from '../../api/casefile.ts'
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
import { type Rows, useOfficeFilter, useRows, useTotal } from './useRows.ts'
import { YearStrip } from './YearStrip.tsx'
import { useYears } from './useYears.ts'
import { useExport } from './useExport.ts'
import { useGridKeys } from './useGridKeys.ts'

/** The register of cases: search, saved searches, filters, rows, years, and the selected case beside them. */
export function Register({ address }: { readonly address: Address }) {
  const say = useWords(casefileWords)
  const typed = queryOf(address)
  const query = queryOf(useQuiet(address))
  const office = useOfficeFilter()
  const [seen, setSeen] = useState<Seen>({ from: 0, to: 0 })
  const rows = useRows(query, office, seen)
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
  const grid = useSelection(query, rows)
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
      <ExportLine state={table.state} total={rows.total ?? 0} onCancel={table.cancel} />
      <div className="cases-bars">
        <SearchBar query={typed} rows={rows} list={grid.list} inputRef={grid.field} onKeyDown={grid.press} />
        <SavedSearches query={query} office={office} />
        <Filters query={query} office={office} total={rows.total} />
      </div>
      <Found query={query} office={office} rows={rows} act={act} grid={grid} seen={seen} onSeen={setSeen} />
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

function Filters({
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
}

type Selection = ReturnType<typeof useSelection>

/** The selected row, moved by keys from the search field or the list. Selecting never navigates; Enter opens. */
function useSelection(query: RegisterQuery, rows: Rows) {
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
  const rowAt = useRef(rows.at)
  useEffect(() => {
    rowAt.current = rows.at
  })
  const open = useCallback((index: number): void => {
    const row = rowAt.current(index)?.row
    if (row !== undefined) goTo(addressTo('cases', [row.number ?? row.caseId]))
  }, [])
  const press = useGridKeys({ total: rows.total ?? 0, selected, onSelect: select, onOpen: open })
  return {
    id,
    handle,
    field,
    selected,
    select,
    open,
    press,
    list: (rows.total ?? 0) === 0 ? undefined : { id, active: `${id}-${selected}` },
  }
}

function Found({
  query,
  office,
  rows,
  act,
  grid,
  seen,
  onSeen,
}: {
  readonly query: RegisterQuery
  readonly office: CaseFilter | null | undefined
  readonly rows: Rows
  readonly act: ReactNode
  readonly grid: Selection
  readonly seen: Seen
  readonly onSeen: (seen: Seen) => void
}) {
  const wide = useWidth() === 'wide'
  const years = useYears(query, office)
  const jumpTo = (index: number): void => {
    grid.select(index)
    grid.handle.current?.show(index, 'top')
  }
  const press = (event: KeyboardEvent): void => {
    grid.press(event)
    years.press(event, jumpTo)
  }
  if (rows.failure !== undefined) return <FailureState failure={rows.failure} again={rows.again} />
  if (rows.total === undefined) return <LoadingRows />
  if (rows.total === 0) return <NoCases query={query} act={act} />
  const shown = rows.at(grid.selected)?.row
  return (
    <div className="cases-found">
      <CaseGrid
        id={grid.id}
        total={rows.total}
        rowAt={rows.at}
        selected={grid.selected}
        sort={query.sort}
        handle={grid.handle}
        onSort={(sort) => ask({ ...query, sort })}
        onSelect={grid.select}
        onOpen={grid.open}
        onSeen={onSeen}
        onKeyDown={press}
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
