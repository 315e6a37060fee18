/** Panes in the order F6 walks them: header, rooms, content, side panes. */
const PANES = 'header[data-pane], nav[data-pane], main, aside, [role="region"][data-pane]'

/** Moves the focus to the next (1) or previous (-1) pane, around. */
export function walkPanes(step: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>(PANES)].filter(
    (pane) => pane.offsetParent !== null,
  )
  const here = panes.findIndex((pane) => pane.contains(document.activeElement))
  const next = panes[(here + step + panes.length) % panes.length]
  next?.querySelector<HTMLElement>(FOCUSABLE)?.focus()
}

const FOCUSABLE =
  '[aria-selected="true"], [aria-current], a[href], button:not([disabled]), input, [tabindex="0"], [contenteditable="true"], h1'
