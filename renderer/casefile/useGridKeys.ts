import type { KeyboardEvent } from 'react'

/** Rows that Page Up and Page Down step over. */
const PAGE = 15

/** ↑ ↓ Page Up, Page Down, Home and End move the selection; Enter opens it. */
export function useGridKeys({
  total,
  selected,
  onSelect,
  onOpen,
}: {
  readonly total: number
  readonly selected: number
  readonly onSelect: (index: number) => void
  readonly onOpen: (index: number) => void
}): (event: KeyboardEvent) => void {
  return (event) => {
    if (total === 0 || event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Enter') {
      event.preventDefault()
      onOpen(selected)
      return
    }
    const next = nextIndex(event.key, selected, total, isInField(event))
    if (next === undefined) return
    event.preventDefault()
    onSelect(Math.max(0, Math.min(total - 1, next)))
  }
}

/** In the search field Home and End move the caret. */
const isInField = ({ target }: KeyboardEvent): boolean => target instanceof HTMLInputElement

function nextIndex(key: string, selected: number, total: number, inField: boolean): number | undefined {
  switch (key) {
    case 'ArrowDown':
      return selected + 1
    case 'ArrowUp':
      return selected - 1
    case 'PageDown':
      return selected + PAGE
    case 'PageUp':
      return selected - PAGE
    case 'Home':
      return inField ? undefined : 0
    case 'End':
      return inField ? undefined : total - 1
    default:
      return undefined
  }
}
