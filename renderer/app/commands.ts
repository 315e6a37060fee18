import type { LucideIcon } from 'lucide-react'
import { useEffect, useId } from 'react'
import { type Keys, isKey } from './keys.ts'
import { useNotes } from './shell.ts'
import { createStored, useStored } from './stored.ts'

/** Something the palette offers and a key may do. */
export interface Command {
  /** One of its kind in the window: `room.cases`, `case.create`. */
  readonly id: string
  readonly group: 'go' | 'do' | 'found'
  readonly name: string
  /** Second word of the row: where, of what. */
  readonly hint?: string
  readonly icon?: LucideIcon
  readonly keys?: Keys
  readonly run: () => void
}

const registry = createStored<ReadonlyMap<string, readonly Command[]>>(new Map())

/**
 * Offers commands while the caller is on the screen: `useCommands([{ id: 'case.create', … }])`. Their keys work at
 * once. A command of the same id that comes later wins.
 */
export function useCommands(commands: readonly Command[]): void {
  const owner = useId()
  useEffect(() => {
    registry.set(new Map([...registry.get(), [owner, commands]]))
  })
  useEffect(
    () => () => {
      registry.set(new Map([...registry.get()].filter(([name]) => name !== owner)))
    },
    [owner],
  )
}

/** The same, behind whatever a view says of the same act: its command of the same id is run instead. */
export function useShellsCommands(commands: readonly Command[]): void {
  useEffect(() => {
    registry.set(new Map([[SHELL, commands], ...[...registry.get()].filter(([name]) => name !== SHELL)]))
  })
}

const SHELL = 'shell'

export const useAllCommands = (): readonly Command[] => allCommands(useStored(registry))

const allCommands = (owners: ReadonlyMap<string, readonly Command[]>): readonly Command[] => [
  ...new Map([...owners.values()].flat().map((command) => [command.id, command] as const)).values(),
]

/** Runs the command whose key was pressed or whose menu row was chosen. Mounted once, by the shell. */
export function useCommandKeys(): void {
  useNotes((note) => {
    if (note.kind === 'command')
      allCommands(registry.get())
        .find(({ id }) => id === note.id)
        ?.run()
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented) return
      const command = allCommands(registry.get()).findLast(
        ({ keys }) => keys !== undefined && isKey(event, keys),
      )
      if (command === undefined) return
      event.preventDefault()
      command.run()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [])
}
