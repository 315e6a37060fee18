import { Menu, type MenuItemConstructorOptions, app } from 'electron'
import type { Language } from '../core/shared/language.ts'
import { type ShellWord, sayShell } from './words.ts'

/** What the menus do besides the system's own acts. */
export interface MenuActs {
  /** Runs a command of the page in the window in front. */
  readonly command: (id: string) => void
  readonly newWindow: () => void
  readonly print: () => void
}

/** Menus in one language. Keys of the page's own commands are shown here and heard by the page. */
export function setMenu(language: Language, acts: MenuActs): void {
  const say = sayShell(language)
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(process.platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
      { label: say('file'), submenu: fileMenu(say, acts) },
      { label: say('edit'), submenu: editMenu(say) },
      { label: say('view'), submenu: viewMenu(say, acts) },
      { label: say('window'), role: 'windowMenu' },
    ]),
  )
}

type Say = (word: ShellWord) => string

const fileMenu = (say: Say, { newWindow, print }: MenuActs): MenuItemConstructorOptions[] => [
  { label: say('newWindow'), accelerator: 'CmdOrCtrl+Shift+N', click: newWindow },
  { label: say('print'), accelerator: 'CmdOrCtrl+P', click: print },
  { type: 'separator' },
  { label: say('closeWindow'), role: 'close' },
  ...(process.platform === 'darwin' ? [] : [{ label: say('quit'), click: () => app.quit() }]),
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
