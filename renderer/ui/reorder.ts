/** What is told of a member being moved: its place and how many there are, from 1. */
export interface ReorderNews {
  readonly kind: 'picked' | 'moved' | 'dropped' | 'returned'
  readonly n: number
  readonly of: number
}

export interface Reordering {
  /** The members of the list, in order, by a selector inside it. */
  readonly rows: string
  /** Puts the member at `from` at the place `to`, both from 0. */
  readonly move: (from: number, to: number) => void
  readonly tell: (news: ReorderNews) => void
}

const GRIP = '[data-grip]'

/**
 * Members of a list change places by their grips (buttons with `data-grip`): dragged with a pointer, or picked up with
 * Space, moved with arrows and put down with Space; Escape takes them back. Answers how to stop.
 */
export function enableReordering(list: HTMLElement, how: Reordering): () => void {
  const controller = new AbortController()
  const hears = { signal: controller.signal }
  const picking = new Picking(list, how)
  list.addEventListener('pointerdown', (event) => startDrag(list, how, event), hears)
  list.addEventListener('click', (event) => picking.toggle(event), hears)
  list.addEventListener('keydown', (event) => picking.steer(event), { ...hears, capture: true })
  list.addEventListener('focusout', () => picking.left(), hears)
  return () => controller.abort()
}

const rowsOf = (list: HTMLElement, { rows }: Reordering): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>(rows),
]

const gripOf = (row: HTMLElement | undefined): HTMLElement | null =>
  row?.querySelector<HTMLElement>(GRIP) ?? null

/** Place of the row whose grip an event is about; -1: it is about something else. */
function rowAt(list: HTMLElement, how: Reordering, event: Event): number {
  const grip = event.target instanceof Element ? event.target.closest(GRIP) : null
  return rowsOf(list, how).findIndex((row) => grip !== null && gripOf(row) === grip)
}

/** Picked up by keyboard: every arrow moves at once, so that what is heard and what is seen are the same. */
class Picking {
  readonly #list: HTMLElement
  readonly #how: Reordering
  #picked: { readonly from: number; readonly at: number } | null = null

  constructor(list: HTMLElement, how: Reordering) {
    this.#list = list
    this.#how = how
  }

  /** Space and Enter press a button; a pointer's press has a count and means a drag. */
  toggle(event: MouseEvent): void {
    const at = rowAt(this.#list, this.#how, event)
    if (at === -1 || event.detail > 0) return
    if (this.#picked === null) this.#set({ from: at, at }, 'picked', at)
    else this.#set(null, 'dropped', at)
  }

  steer(event: KeyboardEvent): void {
    const picked = this.#picked
    if (picked === null || rowAt(this.#list, this.#how, event) === -1) return
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key] ?? 0
    if (step === 0 && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape') this.#return(picked)
    else this.#step(picked, picked.at + step)
  }

  /** Going elsewhere puts it down. */
  left(): void {
    setTimeout(() => {
      if (this.#picked === null) return
      const grip = gripOf(rowsOf(this.#list, this.#how)[this.#picked.at])
      if (grip !== document.activeElement) this.#set(null, 'dropped', this.#picked.at)
    })
  }

  #step(picked: { readonly from: number; readonly at: number }, to: number): void {
    if (to < 0 || to >= rowsOf(this.#list, this.#how).length) return
    this.#set({ ...picked, at: to }, null, to)
    this.#move(picked.at, to)
    this.#tell('moved', to)
  }

  #return({ from, at }: { readonly from: number; readonly at: number }): void {
    this.#set(null, null, from)
    if (from !== at) this.#move(at, from)
    this.#tell('returned', from)
  }

  #move(from: number, to: number): void {
    this.#how.move(from, to)
    focusGrip(this.#list, this.#how, to)
    requestAnimationFrame(() => this.#show())
  }

  #set(
    picked: { readonly from: number; readonly at: number } | null,
    kind: ReorderNews['kind'] | null,
    at: number,
  ): void {
    this.#picked = picked
    this.#show()
    if (kind !== null) this.#tell(kind, at)
  }

  #show(): void {
    for (const [at, row] of rowsOf(this.#list, this.#how).entries())
      gripOf(row)?.setAttribute('aria-pressed', String(at === this.#picked?.at))
  }

  #tell(kind: ReorderNews['kind'], at: number): void {
    this.#how.tell({ kind, n: at + 1, of: rowsOf(this.#list, this.#how).length })
  }
}

/** The list may be drawn anew by the move: the focus goes to where the member stands now. */
function focusGrip(list: HTMLElement, how: Reordering, at: number): void {
  const focus = (): void => gripOf(rowsOf(list, how)[at])?.focus()
  focus()
  requestAnimationFrame(focus)
}

/** Near an edge of what scrolls, the list comes under the pointer. */
const EDGE_PX = 48
const SCROLL_PX = 10

function startDrag(list: HTMLElement, how: Reordering, down: PointerEvent): void {
  const from = rowAt(list, how, down)
  const grip = gripOf(rowsOf(list, how)[from])
  if (grip === null || down.button !== 0) return
  grip.setPointerCapture(down.pointerId)
  const scroller = scrollerOf(list)
  const controller = new AbortController()
  const hears = { signal: controller.signal }
  let [to, y] = [from, down.clientY]
  const follow = (): void => {
    to = placeAt(rowsOf(list, how), from, y)
    markPlace(rowsOf(list, how), from, to)
  }
  const scroll = setInterval(() => {
    const by = scrollBy(scroller, y)
    if (by === 0) return
    scroller.scrollTop += by
    follow()
  }, 16)
  const end = (taken: boolean): void => {
    controller.abort()
    clearInterval(scroll)
    for (const row of rowsOf(list, how)) delete row.dataset['drop']
    if (!taken || to === from) return
    how.move(from, to)
    focusGrip(list, how, to)
    how.tell({ kind: 'dropped', n: to + 1, of: rowsOf(list, how).length })
  }
  // Of the document: a grip that is drawn anew while it is dragged hears nothing more.
  document.addEventListener(
    'pointermove',
    (event) => {
      // Let go where nothing could be heard, outside of the window.
      if (event.buttons === 0) return end(false)
      y = event.clientY
      follow()
    },
    hears,
  )
  document.addEventListener('pointerup', () => end(true), hears)
  document.addEventListener('pointercancel', () => end(false), hears)
  document.addEventListener('keydown', (event) => event.key === 'Escape' && end(false), hears)
}

/** Where the member would stand: after every other one whose middle is above the pointer. */
function placeAt(rows: readonly HTMLElement[], from: number, y: number): number {
  const above = rows.filter((row, at) => {
    const { top, height } = row.getBoundingClientRect()
    return at !== from && top + height / 2 < y
  })
  return above.length
}

/** A line where it would stand; at its own place nothing. */
function markPlace(rows: readonly HTMLElement[], from: number, to: number): void {
  for (const [at, row] of rows.entries())
    if (at === to && to !== from) row.dataset['drop'] = to < from ? 'before' : 'after'
    else delete row.dataset['drop']
}

function scrollerOf(list: HTMLElement): Element {
  for (let box = list.parentElement; box !== null; box = box.parentElement)
    if (/auto|scroll/u.test(getComputedStyle(box).overflowY)) return box
  return document.documentElement
}

function scrollBy(scroller: Element, y: number): number {
  const { top, bottom } = scroller.getBoundingClientRect()
  return y < top + EDGE_PX ? -SCROLL_PX : y > bottom - EDGE_PX ? SCROLL_PX : 0
}
