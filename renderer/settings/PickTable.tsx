import { type KeyboardEvent } from 'react'
import { classes } from '../ui/classes.ts'

/** A table whose selected row is shown beside it. The first cell is the row's name. */
export function PickTable({
  label,
  columns,
  rows,
  selected,
  onSelect,
}: {
  readonly label: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly key: string; readonly cells: readonly string[] }[]
  readonly selected: number
  readonly onSelect: (at: number) => void
}) {
  const press = (event: KeyboardEvent): void => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = Math.max(0, Math.min(rows.length - 1, selected + by))
    onSelect(next)
    const table = event.currentTarget.closest('table')
    table?.querySelectorAll<HTMLElement>('.settings-pick')[next]?.focus()
  }
  return (
    <div className="settings-table-box ui-card">
      <table className="settings-table" aria-label={label}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [name = '', ...cells] }, at) => (
            <tr key={key} className={classes(at === selected && 'settings-picked')}>
              <th scope="row">
                <button
                  type="button"
                  className="settings-pick"
                  aria-pressed={at === selected}
                  onClick={() => onSelect(at)}
                  onKeyDown={press}
                >
                  {name}
                </button>
              </th>
              {cells.map((cell, n) => (
                <td key={n}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
