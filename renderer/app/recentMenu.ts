import { useEffect } from 'react'
import { useRecentObjects } from './place.ts'
import { goTo } from './router.ts'
import { shell, useNotes } from './shell.ts'

/** Puts what was opened last in the desktop's menu, and goes where a row of it leads. */
export function useRecentMenu(): void {
  const recent = useRecentObjects()
  useEffect(() => shell.recent(recent.map(({ address, name }) => ({ address, name }))), [recent])
  useNotes((note) => {
    if (note.kind === 'address') goTo(note.address)
  })
}
