import { ArrowLeft, ArrowRight, Languages, Moon, PanelLeft, Search, Sun, SunMoon } from 'lucide-react'
import { Suspense, useEffect, useRef, useState } from 'react'
import { RouterProvider } from 'react-aria-components'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { LoadingRows } from '../ui/States.tsx'
import { Broken } from './Broken.tsx'
import { type Command, useCommandKeys, useCommands } from './commands.ts'
import { appKeys } from './keys.ts'
import { walkPanes } from './landmarks.ts'
import { NotFound } from './NotFound.tsx'
import { Palette } from './Palette.tsx'
import type { Room } from './room.ts'
import { firstRoom, rooms } from './rooms.ts'
import { RoomsPane } from './RoomsPane.tsx'
import { addressTo, goTo, useAddress } from './router.ts'
import { changeSettings, settings, useSettings } from './settings.ts'
import { TitleBar } from './TitleBar.tsx'
import { useWidth } from './width.ts'

/** Title bar, rooms, and the room that the address names. */
export function Shell() {
  const say = useWords(appWords)
  const address = useAddress()
  const room = address.room === '' ? firstRoom : rooms.find(({ id }) => id === address.room)
  const pane = usePane(room)
  const [palette, setPalette] = useState(false)
  const [drawer, setDrawer] = useState(false)
  const main = useRef<HTMLElement>(null)
  useShellCommands(room, pane, () => setPalette(true))
  useCommandKeys()
  const place = [address.room, ...address.path].join('/')
  useEffect(() => {
    setDrawer(false)
    if (document.activeElement === document.body) main.current?.querySelector('h1')?.focus()
  }, [place])
  return (
    <RouterProvider navigate={(to) => goTo(to)}>
      <a className="skip" href="#content" onClick={(event) => skipTo(event, main.current)}>
        {say('skip')}
      </a>
      <div className={`shell shell-${pane}`}>
        <TitleBar room={room} onPalette={() => setPalette(true)} onRooms={() => setDrawer(!drawer)} />
        {(pane !== 'none' || drawer) && <RoomsPane here={room} pane={pane === 'rail' ? 'rail' : 'wide'} />}
        <main id="content" className="content" ref={main} tabIndex={-1}>
          <Broken key={place}>
            <Suspense fallback={<LoadingRows />}>
              {room === undefined ? <NotFound /> : <room.View address={address} />}
            </Suspense>
          </Broken>
        </main>
      </div>
      {palette && <Palette onClose={() => setPalette(false)} />}
    </RouterProvider>
  )
}

function skipTo(event: { readonly preventDefault: () => void }, main: HTMLElement | null): void {
  event.preventDefault()
  main?.focus()
}

/** From 1280 the room's own width or the user's, under it the rail, under 960 nothing (a button opens it). */
function usePane(room: Room | undefined): 'wide' | 'rail' | 'none' {
  const { panes } = useSettings()
  const width = useWidth()
  if (width === 'narrow') return 'none'
  if (width === 'middle') return 'rail'
  return panes[room?.id ?? ''] ?? room?.pane ?? 'wide'
}

function useShellCommands(
  room: Room | undefined,
  pane: 'wide' | 'rail' | 'none',
  openPalette: () => void,
): void {
  const say = useWords(appWords)
  const language = useLanguage()
  const toggle = (): void => {
    if (room === undefined) return
    changeSettings({ panes: { ...settings.get().panes, [room.id]: pane === 'wide' ? 'rail' : 'wide' } })
  }
  const go: readonly Command[] = rooms.map(({ id, name, icon, key }) => ({
    id: `room.${id}`,
    group: 'go',
    name: name[language],
    hint: say('view'),
    icon,
    ...(key === null ? {} : { keys: appKeys(String(key)) }),
    run: () => goTo(addressTo(id)),
  }))
  useCommands([
    ...go,
    {
      id: 'back',
      group: 'go',
      name: say('back'),
      icon: ArrowLeft,
      keys: 'Alt+ArrowLeft',
      run: () => history.back(),
    },
    {
      id: 'forward',
      group: 'go',
      name: say('forward'),
      icon: ArrowRight,
      keys: 'Alt+ArrowRight',
      run: () => history.forward(),
    },
    { id: 'palette', group: 'do', name: say('palette'), icon: Search, keys: 'Ctrl+K', run: openPalette },
    { id: 'pane', group: 'do', name: say('paneToggle'), icon: PanelLeft, keys: 'Ctrl+B', run: toggle },
    { id: 'pane.next', group: 'do', name: say('nextPane'), keys: 'F6', run: () => walkPanes(1) },
    {
      id: 'pane.previous',
      group: 'do',
      name: say('previousPane'),
      keys: 'Shift+F6',
      run: () => walkPanes(-1),
    },
    language === 'fi'
      ? {
          id: 'language',
          group: 'do',
          name: say('toSwedish'),
          icon: Languages,
          run: () => changeSettings({ language: 'sv' }),
        }
      : {
          id: 'language',
          group: 'do',
          name: say('toFinnish'),
          icon: Languages,
          run: () => changeSettings({ language: 'fi' }),
        },
    {
      id: 'theme.light',
      group: 'do',
      name: say('themeLight'),
      icon: Sun,
      run: () => changeSettings({ theme: 'light' }),
    },
    {
      id: 'theme.dark',
      group: 'do',
      name: say('themeDark'),
      icon: Moon,
      run: () => changeSettings({ theme: 'dark' }),
    },
    {
      id: 'theme.system',
      group: 'do',
      name: say('themeSystem'),
      icon: SunMoon,
      run: () => changeSettings({ theme: 'system' }),
    },
  ])
}
