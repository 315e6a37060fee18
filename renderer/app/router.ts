import { useMemo, useSyncExternalStore } from 'react'

/** Where the window is: `#/cases/SUVDno-2026-412?tab=log` is room `cases`, path `['SUVDno-2026-412']`, query `tab`. */
export interface Address {
  readonly room: string
  readonly path: readonly string[]
  readonly query: Readonly<Record<string, string>>
}

export function parseAddress(hash: string): Address {
  const [place = '', search = ''] = hash.replace(/^#?\/?/u, '').split('?')
  const [room = '', ...path] = place.split('/').map(decode)
  return {
    room,
    path: path.filter((step) => step !== ''),
    query: Object.fromEntries(new URLSearchParams(search)),
  }
}

/** The address as a link's target. Query values that are `undefined` are left out. */
export function addressTo(
  room: string,
  path: readonly string[] = [],
  query: Readonly<Record<string, string | undefined>> = {},
): string {
  const search = new URLSearchParams(
    Object.entries(query).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  ).toString()
  return `#/${[room, ...path].map(encodeURIComponent).join('/')}${search === '' ? '' : `?${search}`}`
}

/** `replace`: the step is not worth coming back to (a filter while it is typed). */
export function goTo(address: string, how: 'push' | 'replace' = 'push'): void {
  if (how === 'push') {
    location.hash = address
    return
  }
  history.replaceState(null, '', address)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

export function useAddress(): Address {
  const hash = useSyncExternalStore(subscribe, () => location.hash)
  return useMemo(() => parseAddress(hash), [hash])
}

function subscribe(listener: () => void): () => void {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}

/** A percent sign that stands for nothing is left as it was written. */
function decode(step: string): string {
  try {
    return decodeURIComponent(step)
  } catch {
    return step
  }
}
