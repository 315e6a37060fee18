import { type IpcRendererEvent, contextBridge, ipcRenderer } from 'electron'

/** The one channel between page and main, both ways. Everything that passes is checked on the other side. */
const CHANNEL = 'pykala'

/** What the page gets of the desktop: to call, and to hear notes. Nothing else. */
contextBridge.exposeInMainWorld('pykala', {
  call: async (message: unknown): Promise<unknown> => ipcRenderer.invoke(CHANNEL, message),
  hear: (listener: (note: unknown) => void): (() => void) => {
    const pass = (_: IpcRendererEvent, note: unknown): void => listener(note)
    ipcRenderer.on(CHANNEL, pass)
    return () => ipcRenderer.off(CHANNEL, pass)
  },
})
