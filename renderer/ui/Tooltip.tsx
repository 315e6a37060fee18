import type { ReactNode } from 'react'
import { Tooltip } from 'react-aria-components'

/** The words of an icon, inside React Aria's `TooltipTrigger`. */
export const Tip = ({
  children,
  placement = 'bottom',
}: {
  readonly children: ReactNode
  readonly placement?: 'bottom' | 'right' | 'top'
}) => (
  <Tooltip className="ui-tip" offset={6} placement={placement}>
    {children}
  </Tooltip>
)
