import type { ReactNode } from 'react'

/** `neutral`: filled grey. `outline`: a state that waits. The others by what the colour is for (guide, chapter 5). */
export type ChipKind = 'neutral' | 'outline' | 'action' | 'now' | 'warn' | 'alert' | 'ok' | 'law'

/** A word of state. At most two in a row of a list. */
export const Chip = ({
  kind = 'neutral',
  children,
}: {
  readonly kind?: ChipKind
  readonly children: ReactNode
}) => <span className={`ui-chip ui-chip-${kind}`}>{children}</span>
