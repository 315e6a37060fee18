import { contextBridge, ipcRenderer } from 'electron'

/** The one channel between page and main, both ways. Everything that passes is checked on the other side. */
const CHANNEL = 'pykala'

type Listener = (note: unknown) => void
const listeners = new Set<Listener>()

/** Notes that came before the page heard any: a file that the program was started with. */
const waiting: unknown[] = []

const pass = (note: unknown): void => {
  for (const listener of listeners) listener(note)
}

ipcRenderer.on(CHANNEL, (_, note: unknown) => {
  if (listeners.size === 0) waiting.push(note)
  else pass(note)
})

/** What the page gets of the desktop: to call, and to hear notes. Nothing else. */
contextBridge.exposeInMainWorld('pykala', {
  call: async (message: unknown): Promise<unknown> => ipcRenderer.invoke(CHANNEL, message),
  hear: (listener: Listener): (() => void) => {
    listeners.add(listener)
    // Once every part of the page that is about to hear does so.
    if (waiting.length > 0) setTimeout(() => waiting.splice(0).forEach(pass))
    return () => listeners.delete(listener)
  },
})
