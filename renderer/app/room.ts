import type { LucideIcon } from 'lucide-react'
import type { ComponentType } from 'react'
import type { Bilingual } from '../../core/shared/language.ts'
import type { Ask } from './api.tsx'
import type { Command } from './commands.ts'
import type { Address } from './router.ts'

/** One room of the window. Each is a folder of the renderer; the list is in rooms.ts. */
export interface Room {
  /** First part of its addresses: `cases`. */
  readonly id: string
  readonly name: Bilingual
  readonly icon: LucideIcon
  /** Key 1…7 in the fixed order of the rooms; `null` stands at the bottom (settings). */
  readonly key: 1 | 2 | 3 | 4 | 5 | 6 | 7 | null
  /** Its own width of the rooms pane, until the user turns it (Ctrl B). */
  readonly pane: 'wide' | 'rail'
  /** Draws the address. Made with `lazy`, so that a room is loaded when it is entered. */
  readonly View: ComponentType<{ readonly address: Address }>
  /** Addresses that take the whole window: neither title bar nor rooms pane stand beside them (the meeting while it is on). */
  readonly isWholeWindow?: (address: Address) => boolean
  /** The room in whose name it stands in the pane: it has no row of its own there. */
  readonly within?: string
  /** How much waits in the room, in the rooms pane: draws a `<Waiting>`, or nothing. */
  readonly Count?: ComponentType
  /** What the palette finds in the room for the words typed (two letters at least). */
  readonly find?: (ask: Ask, text: string) => Promise<readonly Command[]>
}
