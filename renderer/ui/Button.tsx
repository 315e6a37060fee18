import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Button as AriaButton, Link as AriaLink } from 'react-aria-components'
import { classes } from './classes.ts'

/** `main`: the one main act of a view. `danger`: removal only. `quiet`: an act inside a text or a row. */
export type ButtonKind = 'main' | 'plain' | 'quiet' | 'danger'

export interface ButtonProps {
  readonly kind?: ButtonKind
  readonly size?: 'usual' | 'small'
  readonly icon?: LucideIcon
  readonly children: ReactNode
  readonly onPress?: () => void
  readonly type?: 'button' | 'submit'
  /** The verb in progress (`Viedään…`): a spinner and this word stand in the button, whose width stays. */
  readonly working?: string | undefined
  readonly autoFocus?: boolean
  readonly slot?: string | null
  readonly className?: string
}

/** A verb with its object. Never disabled for missing data: pressing it leads to what is missing (guide, principle 5). */
export function Button({
  kind = 'plain',
  size = 'usual',
  icon: Icon,
  children,
  working,
  onPress,
  className,
  ...rest
}: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      className={classes('ui-button', `ui-button-${kind}`, size === 'small' && 'ui-button-small', className)}
      aria-busy={working !== undefined}
      onPress={() => (working === undefined ? onPress?.() : undefined)}
    >
      <span className="ui-button-rest" aria-hidden={working !== undefined}>
        {Icon && <Icon className="icon" aria-hidden />}
        {children}
      </span>
      {working !== undefined && (
        <span className="ui-button-working">
          <span className="ui-spinner" aria-hidden />
          {working}
        </span>
      )}
    </AriaButton>
  )
}

/** An act drawn as a button that leads to an address: it can be opened in another window. */
export function LinkButton({
  kind = 'plain',
  icon: Icon,
  href,
  children,
}: {
  readonly kind?: ButtonKind
  readonly icon?: LucideIcon
  readonly href: string
  readonly children: ReactNode
}) {
  return (
    <AriaLink href={href} className={`ui-button ui-button-${kind}`}>
      <span className="ui-button-rest">
        {Icon && <Icon className="icon" aria-hidden />}
        {children}
      </span>
    </AriaLink>
  )
}
