import { type MouseEvent, Suspense, useEffect, useState } from 'react'
import { RouterProvider } from 'react-aria-components'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { LoadingRows } from '../ui/States.tsx'
import { useChangeWatch } from './api.tsx'
import { useArrivalDrops } from './arrivals.ts'
import { Broken } from './Broken.tsx'
import { useCommandKeys } from './commands.ts'
import { NotFound } from './NotFound.tsx'
import { Palette } from './Palette.tsx'
import type { Room } from './room.ts'
import { firstRoom, rooms } from './rooms.ts'
import { RoomsPane } from './RoomsPane.tsx'
import { type Address, goTo, useAddress } from './router.ts'
import { useSettings } from './settings.ts'
import { type Pane, useShellCommands } from './shellCommands.ts'
import { TitleBar } from './TitleBar.tsx'
import { useKeepsTypedAhead } from './typedAhead.ts'
import { useWidth } from './width.ts'

/** Title bar, rooms, and the room that the address names. */
export function Shell() {
  const say = useWords(appWords)
  const address = useAddress()
  const room = address.room === '' ? firstRoom : rooms.find(({ id }) => id === address.room)
  const place = [address.room, ...address.path].join('/')
  const isWhole = room?.isWholeWindow?.(address) ?? false
  const pane = usePane(room)
  const [palette, setPalette] = useState(false)
  /** Where the rooms were opened over the view; going elsewhere closes them. */
  const [drawerAt, setDrawerAt] = useState<string | null>(null)
  useShellCommands(room, pane, () => setPalette(true))
  useCommandKeys()
  useChangeWatch()
  useArrivalDrops(address)
  useKeepsTypedAhead(isPickerComing)
  return (
    <RouterProvider navigate={(to) => goTo(to)}>
      <a className="skip" href="#content" onClick={skipToContent}>
        {say('skip')}
      </a>
      <div className={isWhole ? 'shell shell-whole' : `shell shell-${pane}`}>
        {!isWhole && (
          <Surroundings
            room={room}
            pane={pane}
            isDrawerOpen={drawerAt === place}
            onPalette={() => setPalette(true)}
            onRooms={() => setDrawerAt(drawerAt === place ? null : place)}
          />
        )}
        <main id="content" className="content" tabIndex={-1}>
          <Broken place={place} key={room?.id}>
            <Suspense fallback={<LoadingRows />}>
              {room === undefined ? <NotFound /> : <room.View address={address} />}
              <Arrival key={place} />
            </Suspense>
          </Broken>
        </main>
      </div>
      {palette && <Palette onClose={() => setPalette(false)} />}
    </RouterProvider>
  )
}

/** The choice of a template stands over the drafts; its field searches them. */
const isPickerComing = ({ room, query }: Address): boolean => room === 'draft' && query['new'] !== undefined

/** Title bar and rooms. */
const Surroundings = ({
  room,
  pane,
  isDrawerOpen,
  onPalette,
  onRooms,
}: {
  readonly room: Room | undefined
  readonly pane: Pane
  readonly isDrawerOpen: boolean
  readonly onPalette: () => void
  readonly onRooms: () => void
}) => (
  <>
    <TitleBar room={room} onPalette={onPalette} onRooms={onRooms} />
    {(pane !== 'none' || isDrawerOpen) && <RoomsPane here={room} pane={pane === 'rail' ? 'rail' : 'wide'} />}
  </>
)

function skipToContent(event: MouseEvent): void {
  event.preventDefault()
  document.querySelector<HTMLElement>('#content')?.focus()
}

let arrivals = 0

/**
 * When what had the focus went with the old view, the new view's heading gets it: a reader then hears where it is. Not
 * when the window opens: the first Tab then leads to the content.
 */
function Arrival() {
  useEffect(() => {
    arrivals += 1
    if (arrivals > 1 && document.activeElement === document.body)
      document.querySelector<HTMLElement>('#content h1')?.focus({ preventScroll: true })
  }, [])
  return null
}

/** From 1280 the room's own width or the user's, under it the rail, under 960 nothing. */
function usePane(room: Room | undefined): Pane {
  const { panes } = useSettings()
  const width = useWidth()
  if (width === 'narrow') return 'none'
  if (width === 'middle') return 'rail'
  return panes[room?.id ?? ''] ?? room?.pane ?? 'wide'
}
