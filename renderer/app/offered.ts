import { useQueries } from '@tanstack/react-query'
import { fold } from '../../core/shared/fold.ts'
import { useAsk } from './api.tsx'
import { type Command, useAllCommands } from './commands.ts'
import { rooms } from './rooms.ts'

const GROUPS: readonly Command['group'][] = ['go', 'do', 'found']

/** Opens the palette itself, which is open. */
const OPEN_PALETTE = 'palette'

/** Shorter words would find everything. */
const SHORTEST_ASKED = 2

/** Commands whose name or hint has every word typed, and what the rooms find; by group. */
export function useOffered(text: string): readonly Command[] {
  const commands = useAllCommands()
  const found = useFound(text.trim())
  const words = fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const fits = ({ name, hint = '' }: Command): boolean =>
    words.every((word) => fold(`${name} ${hint}`).includes(word))
  const all = [...commands.filter((command) => command.id !== OPEN_PALETTE && fits(command)), ...found]
  return GROUPS.flatMap((group) => all.filter((command) => command.group === group))
}

function useFound(text: string): readonly Command[] {
  const ask = useAsk()
  const answers = useQueries({
    queries: rooms.flatMap(({ id, find }) =>
      find === undefined
        ? []
        : [
            {
              queryKey: ['find', id, text],
              queryFn: async () => find(ask, text),
              enabled: text.length >= SHORTEST_ASKED,
            },
          ],
    ),
  })
  return answers.flatMap(({ data }) => data ?? [])
}
