import { bridge } from './bridge.ts'

/** A key with its modifiers: `Ctrl+K`, `Ctrl+Shift+7`, `Alt+ArrowLeft`, `F6`. On macOS Ctrl is ⌘. */
export type Keys = string

const isMac = /Mac/u.test(navigator.platform)

/** Is this the key? Digits are told by their place, so that Shift does not change them. */
export function isKey(event: KeyboardEvent, keys: Keys): boolean {
  const parts = keys.split('+')
  const key = parts.at(-1) ?? ''
  const main = isMac ? event.metaKey : event.ctrlKey
  const pressed = /^\d$/u.test(key)
    ? event.code === `Digit${key}`
    : event.key.toLowerCase() === key.toLowerCase()
  return (
    pressed &&
    main === parts.includes('Ctrl') &&
    event.shiftKey === parts.includes('Shift') &&
    event.altKey === parts.includes('Alt')
  )
}

/** Signs of keys in a menu, one by one. */
export const showKeys = (keys: Keys): readonly string[] => keys.split('+').map((key) => SIGNS[key] ?? key)

const SIGNS: Readonly<Record<string, string>> = {
  Ctrl: isMac ? '⌘' : 'Ctrl',
  Alt: isMac ? '⌥' : 'Alt',
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
}

/** A browser keeps Ctrl N and Ctrl 1…7 to itself; there they are Alt Shift. */
export const appKeys = (key: string): Keys => (bridge === undefined ? `Alt+Shift+${key}` : `Ctrl+${key}`)
