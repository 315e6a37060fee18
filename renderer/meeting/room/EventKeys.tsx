import { Button } from 'react-aria-components'
import { isInProcedure } from '../../../core/meeting/decisionProcedure.ts'
import { showKeys } from '../../app/keys.ts'
import { entryWords } from '../../i18n/meetingEntries.ts'
import { useWords } from '../../i18n/language.tsx'
import { roomWords } from '../../i18n/meetingRoom.ts'
import { Menu } from '../../ui/Menu.tsx'
import { useRoom } from './roomContext.ts'
import type { EntryKind } from './startForm.ts'
import { EVENT_KEYS } from './useRoomKeys.ts'

/** What has no key of its own. */
const MORE: readonly (EntryKind & keyof typeof entryWords)[] = [
  'handedOut',
  'proposalChanged',
  'statement',
  'dissent',
  'stands',
  'election',
  'inspectedImmediately',
  'presenterChanged',
  'chairTaken',
  'secretaryTaken',
  'note',
  'withdrawn',
  'closed',
]

/** The eight events as buttons with their keys, and the rest in a menu. */
export function EventKeys() {
  const say = useWords(roomWords)
  const sayEntry = useWords(entryWords)
  const { acts, view, shown } = useRoom()
  const more = MORE.filter((kind) => kind !== 'stands' || isInProcedure(view.meeting, shown?.item))
  return (
    <div className="meet-keys" role="toolbar" aria-label={say('keys')}>
      {EVENT_KEYS.map(([keys, kind]) => (
        <Button key={kind} className="meet-key" onPress={() => acts.begin(kind)} aria-keyshortcuts={keys}>
          <strong className="meet-key-name">{sayEntry(kind)}</strong>
          <span>{showKeys(keys).join(' ')}</span>
        </Button>
      ))}
      <Menu
        label={say('more')}
        rows={more.map((kind) => ({ id: kind, text: sayEntry(kind), run: () => acts.begin(kind) }))}
      >
        <Button className="meet-key">
          <strong className="meet-key-name">{say('more')}</strong>
        </Button>
      </Menu>
    </div>
  )
}
