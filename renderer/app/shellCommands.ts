import {
  AppWindow,
  ArrowLeft,
  ArrowRight,
  Languages,
  Moon,
  PanelLeft,
  PenLine,
  Printer,
  Search,
  Sun,
  SunMoon,
} from 'lucide-react'
import type { Language } from '../../core/shared/language.ts'
import { appWords } from '../i18n/app.ts'
import type { Say } from '../i18n/catalogue.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { bridge } from './bridge.ts'
import { type Command, useShellsCommands } from './commands.ts'
import { fileName } from './fileName.ts'
import { appKeys } from './keys.ts'
import { walkPanes } from './landmarks.ts'
import { useRecentMenu } from './recentMenu.ts'
import type { Room } from './room.ts'
import { rooms } from './rooms.ts'
import { addressTo, goTo } from './router.ts'
import { changeSettings, settings } from './settings.ts'
import { shell } from './shell.ts'

/** Width of the rooms pane. `none`: a button opens it. */
export type Pane = 'wide' | 'rail' | 'none'

type SayApp = Say<typeof appWords>

/** What the shell can do everywhere. */
export function useShellCommands(room: Room | undefined, pane: Pane, openPalette: () => void): void {
  const say = useWords(appWords)
  const language = useLanguage()
  useRecentMenu()
  useShellsCommands([
    ...roomCommands(say, language),
    ...stepCommands(say),
    { id: 'item.create', group: 'do', name: say('newItem'), icon: PenLine, keys: appKeys('N'), run: newItem },
    { id: 'palette', group: 'do', name: say('palette'), icon: Search, keys: 'Ctrl+K', run: openPalette },
    ...paneCommands(say, room, pane),
    ...viewCommands(say),
    ...lookCommands(say, language),
  ])
}

const newItem = (): void => goTo(addressTo('draft', [], { new: '1' }))

const roomCommands = (say: SayApp, language: Language): readonly Command[] =>
  rooms.map(({ id, name, icon, key }) => ({
    id: `room.${id}`,
    group: 'go',
    name: name[language],
    hint: say('view'),
    icon,
    ...(key === null ? {} : { keys: appKeys(String(key)) }),
    run: () => goTo(addressTo(id)),
  }))

const stepCommands = (say: SayApp): readonly Command[] => [
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
]

function paneCommands(say: SayApp, room: Room | undefined, pane: Pane): readonly Command[] {
  const toggle = (): void => {
    if (room === undefined) return
    changeSettings({ panes: { ...settings.get().panes, [room.id]: pane === 'wide' ? 'rail' : 'wide' } })
  }
  return [
    { id: 'pane', group: 'do', name: say('paneToggle'), icon: PanelLeft, keys: 'Ctrl+B', run: toggle },
    { id: 'pane.next', group: 'do', name: say('nextPane'), keys: 'F6', run: () => walkPanes(1) },
    {
      id: 'pane.previous',
      group: 'do',
      name: say('previousPane'),
      keys: 'Shift+F6',
      run: () => walkPanes(-1),
    },
  ]
}

/** What can be done with the view as it stands. A browser's own print dialog offers the PDF. */
const viewCommands = (say: SayApp): readonly Command[] => [
  {
    id: 'window',
    group: 'do',
    name: say('inNewWindow'),
    icon: AppWindow,
    run: () => shell.openWindow(location.hash || addressTo('desk')),
  },
  {
    id: 'print',
    group: 'do',
    name: say('print'),
    icon: Printer,
    keys: 'Ctrl+P',
    run: () => shell.print(),
  },
  ...(bridge === undefined
    ? []
    : [
        {
          id: 'pdf',
          group: 'do' as const,
          name: say('viewToPdf'),
          run: () => void shell.pdf(`${fileName(document.title) || 'Pykälä'}.pdf`),
        },
      ]),
]

const THEMES = [
  ['light', 'themeLight', Sun],
  ['dark', 'themeDark', Moon],
  ['system', 'themeSystem', SunMoon],
] as const

const lookCommands = (say: SayApp, language: Language): readonly Command[] => [
  {
    id: 'language',
    group: 'do',
    name: say(language === 'fi' ? 'toSwedish' : 'toFinnish'),
    icon: Languages,
    run: () => changeSettings({ language: language === 'fi' ? 'sv' : 'fi' }),
  },
  ...THEMES.map(([theme, name, icon]): Command => ({
    id: `theme.${theme}`,
    group: 'do',
    name: say(name),
    icon,
    run: () => changeSettings({ theme }),
  })),
]
