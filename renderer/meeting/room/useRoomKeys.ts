import { useEffect, useRef } from 'react'
import { useCommands } from '../../app/commands.ts'
import { type Keys, isKey } from '../../app/keys.ts'
import { entryWords } from '../../i18n/meetingEntries.ts'
import { useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import type { MeetingRoom } from './roomContext.ts'
import type { EntryKind } from './startForm.ts'

/** The event keys in their order (guide, chapter 9). */
export const EVENT_KEYS: readonly (readonly [keys: Keys, kind: EntryKind & keyof typeof entryWords])[] = [
  ['F2', 'arrived'],
  ['F3', 'left'],
  ['F4', 'recusal'],
  ['F6', 'expertHeard'],
  ['F7', 'counterProposal'],
  ['F8', 'table'],
  ['F9', 'return'],
  ['F10', 'vote'],
  ['F12', 'decided'],
]

interface RoomKey {
  readonly id: string
  readonly keys: Keys
  readonly name: string
  readonly run: () => void
}

/**
 * The room's keys. They are heard before anything else on the page, so that they work from every field and no key of
 * the shell (F6) takes them; the palette shows them.
 */
export function useRoomKeys({ acts, card, saving }: MeetingRoom): void {
  const say = useWords(roomWords)
  const sayEntry = useWords(entryWords)
  const keys: readonly RoomKey[] = [
    ...EVENT_KEYS.map(([pressed, kind]) => ({
      id: `meeting.${kind}`,
      keys: pressed,
      name: sayEntry(kind),
      run: () => acts.begin(kind),
    })),
    { id: CONFIRM, keys: 'Ctrl+Enter', name: say('confirm'), run: acts.confirm },
    { id: 'meeting.next', keys: 'Ctrl+ArrowDown', name: say('next'), run: () => acts.step(1) },
    { id: 'meeting.previous', keys: 'Ctrl+ArrowUp', name: say('previous'), run: () => acts.step(-1) },
  ]
  useCommands(keys.map((key) => ({ ...key, group: 'do' })))
  useKeysFirst(saving, [
    ...keys,
    ...(card === undefined
      ? []
      : [{ id: 'meeting.leave', keys: 'Escape', name: say('leaveCard'), run: acts.leave }]),
  ])
}

/**
 * A key pressed while the press before it is being saved is heard when that is done, so that fast fingers lose nothing;
 * but one confirmation is one.
 */
function useKeysFirst(saving: boolean, keys: readonly RoomKey[]): void {
  const now = useRef({ saving, keys })
  const pending = useRef<readonly string[]>([])
  useEffect(() => {
    now.current = { saving, keys }
    if (saving) return
    const [next, ...rest] = pending.current
    pending.current = rest
    keys.find(({ id }) => id === next)?.run()
  })
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (isCovered(event.key)) return
      const key = now.current.keys.find((each) => isKey(event, each.keys))
      if (key === undefined) return
      event.preventDefault()
      event.stopPropagation()
      if (!now.current.saving) key.run()
      else if (key.id !== CONFIRM) pending.current = [...pending.current, key.id]
    }
    addEventListener('keydown', press, true)
    return () => removeEventListener('keydown', press, true)
  }, [])
}

const CONFIRM = 'meeting.confirm'

/** A dialog over the room keeps its keys; an open list of choices keeps Esc. */
const isCovered = (key: string): boolean =>
  document.querySelector('.ui-modal, .palette') !== null ||
  (key === 'Escape' && document.querySelector('.ui-popover') !== null)
