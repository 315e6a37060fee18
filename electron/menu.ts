import { Menu, type MenuItemConstructorOptions, app } from 'electron'
import type { Language } from '../core/shared/language.ts'
import { type ShellWord, sayShell } from './words.ts'

/** Something that was opened before: where it is and what it is called. */
export interface RecentObject {
  readonly address: string
  readonly name: string
}

/** What the menus do besides the system's own acts. */
export interface MenuActs {
  /** Runs a command of the page in the window in front. */
  readonly command: (id: string) => void
  readonly newWindow: () => void
  /** Goes to an address in the window in front. */
  readonly go: (address: string) => void
}

/** Menus in one language. Keys of the page's own commands are shown here and heard by the page. */
export function setMenu(language: Language, recent: readonly RecentObject[], acts: MenuActs): void {
  const say = sayShell(language)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ label: app.name, submenu: appMenu(say) }] : []),
      { label: say('file'), submenu: fileMenu(say, recent, acts) },
      { label: say('edit'), submenu: editMenu(say) },
      { label: say('view'), submenu: viewMenu(say, acts) },
      { label: say('window'), role: 'window', submenu: windowMenu(say) },
    ]),
  )
}

type Say = (word: ShellWord) => string

const fileMenu = (
  say: Say,
  recent: readonly RecentObject[],
  { command, newWindow, go }: MenuActs,
): MenuItemConstructorOptions[] => [
  {
    label: say('newItem'),
    accelerator: 'CmdOrCtrl+N',
    registerAccelerator: false,
    click: () => command('item.create'),
  },
  { label: say('newWindow'), accelerator: 'CmdOrCtrl+Shift+N', click: newWindow },
  ...(recent.length === 0
    ? []
    : [
        {
          id: 'recent',
          label: say('openRecent'),
          submenu: recent.map(({ address, name }) => ({
            // A single & would underline the next letter.
            label: name.replaceAll('&', '&&'),
            click: () => go(address),
          })),
        },
      ]),
  {
    label: say('print'),
    accelerator: 'CmdOrCtrl+P',
    registerAccelerator: false,
    click: () => command('print'),
  },
  { label: say('pdf'), click: () => command('pdf') },
  { type: 'separator' },
  { label: say('verify'), click: () => command('room.verification') },
  { type: 'separator' },
  { label: say('closeWindow'), role: 'close' },
  ...(process.platform === 'darwin' ? [] : [{ label: say('quit'), click: () => app.quit() }]),
]

/** macOS's own; the system names none of its rows in our languages. */
const appMenu = (say: Say): MenuItemConstructorOptions[] => [
  { label: say('about'), role: 'about' },
  { type: 'separator' },
  { label: say('services'), role: 'services' },
  { type: 'separator' },
  { label: say('hide'), role: 'hide' },
  { label: say('hideOthers'), role: 'hideOthers' },
  { label: say('showAll'), role: 'unhide' },
  { type: 'separator' },
  { label: say('quit'), role: 'quit' },
]

const windowMenu = (say: Say): MenuItemConstructorOptions[] => [
  { label: say('minimise'), role: 'minimize' },
  { label: say('zoomWindow'), role: 'zoom', visible: process.platform === 'darwin' },
  ...(process.platform === 'darwin' ? [{ label: say('allToFront'), role: 'front' as const }] : []),
]

const editMenu = (say: Say): MenuItemConstructorOptions[] => [
  { label: say('undo'), role: 'undo', registerAccelerator: false },
  { label: say('redo'), role: 'redo', registerAccelerator: false },
  { type: 'separator' },
  { label: say('cut'), role: 'cut' },
  { label: say('copy'), role: 'copy' },
  { label: say('paste'), role: 'paste' },
  { label: say('selectAll'), role: 'selectAll' },
]

const viewMenu = (say: Say, { command }: MenuActs): MenuItemConstructorOptions[] => [
  {
    label: say('palette'),
    accelerator: 'CmdOrCtrl+K',
    registerAccelerator: false,
    click: () => command('palette'),
  },
  {
    label: say('rooms'),
    accelerator: 'CmdOrCtrl+B',
    registerAccelerator: false,
    click: () => command('pane'),
  },
  { type: 'separator' },
  { label: say('zoomIn'), role: 'zoomIn' },
  { label: say('zoomOut'), role: 'zoomOut' },
  { label: say('zoomReset'), role: 'resetZoom' },
  { label: say('fullScreen'), role: 'togglefullscreen' },
  ...(app.isPackaged ? [] : [{ role: 'toggleDevTools' as const }]),
]
