/** What the preload puts on the page (electron/preload.ts); absent in a browser. What passes it is checked on the other side. */
export interface Bridge {
  readonly call: (message: unknown) => Promise<unknown>
  /** Notes of the desktop; answers how to stop hearing them. */
  readonly hear: (listener: (note: unknown) => void) => () => void
}

declare global {
  interface Window {
    readonly pykala?: Bridge
  }
}

export const bridge: Bridge | undefined = window.pykala
