import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { type Keys, showKeys } from '../app/keys.ts'

export interface MenuRow {
  readonly id: string
  readonly text: string
  readonly hint?: string
  readonly icon?: LucideIcon
  readonly keys?: Keys
  /** One of a choice: has a tick when chosen. */
  readonly chosen?: boolean
  readonly run: () => void
}

/**
 * Acts behind a button: `<Menu label="…" rows={rows}><Button>…</Button></Menu>`. A row is named by all its words, as they
 * stand: whoever speaks to the computer says what is seen (WCAG 2.5.3).
 */
export const Menu = ({
  label,
  rows,
  children,
}: {
  readonly label: string
  readonly rows: readonly MenuRow[]
  /** The button that opens it. */
  readonly children: ReactNode
}) => (
  <MenuTrigger>
    {children}
    <Popover className="ui-popover" offset={4}>
      <AriaMenu
        className="ui-options"
        aria-label={label}
        onAction={(id) => rows.find((row) => row.id === id)?.run()}
      >
        {rows.map(({ id, text, hint, icon: Icon, keys, chosen }) => (
          <MenuItem key={id} id={id} textValue={text} className="ui-option ui-menu-row">
            {Icon && <Icon className="icon" aria-hidden />}
            <span>{text}</span>
            {hint !== undefined && <span className="second">{hint}</span>}
            {chosen === true && <span className="ui-menu-chosen">✓</span>}
            {keys !== undefined && <kbd>{showKeys(keys).join(' ')}</kbd>}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
