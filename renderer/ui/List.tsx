import type { ReactNode } from 'react'
import { ListBox, ListBoxItem } from 'react-aria-components'

export interface RowSpec {
  readonly id: string
  readonly name: string
  readonly second?: ReactNode
  /** State, then at most one act. */
  readonly right?: ReactNode
}

/**
 * A list whose selected row is shown beside it. Selecting never navigates: Enter (or a double press) opens, arrows and
 * Space select.
 */
export const List = ({
  label,
  rows,
  selected,
  onSelect,
  onOpen,
}: {
  readonly label: string
  readonly rows: readonly RowSpec[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
  readonly onOpen: (id: string) => void
}) => (
  <ListBox
    className="ui-list"
    aria-label={label}
    selectionMode="single"
    selectionBehavior="replace"
    selectedKeys={selected === null ? [] : [selected]}
    onSelectionChange={(keys) => {
      const [first] = keys === 'all' ? [] : keys
      if (first !== undefined) onSelect(String(first))
    }}
    onAction={(id) => onOpen(String(id))}
  >
    {rows.map((row) => (
      <ListBoxItem key={row.id} id={row.id} textValue={row.name} className="ui-row">
        <span className="ui-row-text">
          <span className="ui-row-name">{row.name}</span>
          {row.second !== undefined && <span className="second">{row.second}</span>}
        </span>
        {row.right !== undefined && <span className="ui-row-right">{row.right}</span>}
      </ListBoxItem>
    ))}
  </ListBox>
)
