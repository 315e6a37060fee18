import { useSyncExternalStore } from 'react'

/** Width of the window in CSS pixels, so that zoom counts: all panes, the rail and fewer panes, or one pane. */
export type Width = 'wide' | 'middle' | 'narrow'

const wide = matchMedia('(min-width: 80rem)')
const narrow = matchMedia('(max-width: 59.99rem)')

export const useWidth = (): Width =>
  useSyncExternalStore(subscribe, () => (wide.matches ? 'wide' : narrow.matches ? 'narrow' : 'middle'))

function subscribe(listener: () => void): () => void {
  const queries = [wide, narrow]
  for (const query of queries) query.addEventListener('change', listener)
  return () => {
    for (const query of queries) query.removeEventListener('change', listener)
  }
}
