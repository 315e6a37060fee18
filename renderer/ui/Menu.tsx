import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Keyboard, Menu as AriaMenu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components'
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

/** Acts behind a button: `<Menu label="…" rows={rows}><Button>…</Button></Menu>`. */
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
            <Text slot="label">{text}</Text>
            {hint !== undefined && (
              <Text slot="description" className="second">
                {hint}
              </Text>
            )}
            {chosen === true && <span className="ui-menu-chosen">✓</span>}
            {keys !== undefined && <Keyboard>{showKeys(keys).join(' ')}</Keyboard>}
          </MenuItem>
        ))}
      </AriaMenu>
    </Popover>
  </MenuTrigger>
)
