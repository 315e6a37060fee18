import type { LucideIcon } from 'lucide-react'
import { Button as AriaButton, TooltipTrigger } from 'react-aria-components'
import { type Keys, showKeys } from '../app/keys.ts'
import { classes } from './classes.ts'
import { Tip } from './Tooltip.tsx'

/** Only for undo, redo, close, drag, list, table, quotation and the rail: everything else has a word beside its icon. */
export function IconButton({
  icon: Icon,
  label,
  keys,
  onPress,
  className,
  pressed,
}: {
  readonly icon: LucideIcon
  readonly label: string
  readonly keys?: Keys
  readonly onPress?: () => void
  readonly className?: string
  /** For an act that stays on (bold, a list); absent for one that does not. */
  readonly pressed?: boolean
}) {
  return (
    <TooltipTrigger delay={600}>
      <AriaButton
        className={classes('ui-icon-button', className)}
        aria-label={label}
        {...(pressed === undefined ? {} : { 'aria-pressed': pressed })}
        {...(onPress === undefined ? {} : { onPress })}
      >
        <Icon className="icon" aria-hidden />
      </AriaButton>
      <Tip>{keys === undefined ? label : `${label} (${showKeys(keys).join(' ')})`}</Tip>
    </TooltipTrigger>
  )
}
