import { type KeyboardEvent, type PointerEvent, type ReactNode, useRef } from 'react'
import { z } from 'zod'
import { createKept, useStored } from '../app/stored.ts'

const widths = createKept('widths', z.record(z.string(), z.number()), {})

/** One press of an arrow, in rem. */
const STEP = 1

interface DividerProps {
  readonly name: string
  readonly first: number
  readonly least: number
  readonly most: number
  /** Where the line to grab is: at the pane's end (a pane at the left) or start. */
  readonly side: 'start' | 'end'
  readonly label: string
  readonly children: ReactNode
}

/** A pane whose width can be dragged or moved with arrow keys; kept for the user by its name. Widths in rem. */
export function Divider(props: DividerProps) {
  const { side, children } = props
  const { width, ...line } = useDividing(props)
  const divider = (
    <div className="ui-divider" role="separator" aria-orientation="vertical" tabIndex={0} {...line} />
  )
  return (
    <div className={`ui-divided ui-divided-${side}`} style={{ width: `${width}rem` }}>
      {side === 'start' && divider}
      {children}
      {side === 'end' && divider}
    </div>
  )
}

function useDividing({ name, first, least, most, side, label }: DividerProps) {
  const kept = useStored(widths)
  const width = Math.min(most, Math.max(least, kept[name] ?? first))
  const from = useRef<{ readonly x: number; readonly width: number } | null>(null)
  const direction = side === 'end' ? 1 : -1
  const setWidth = (next: number): void =>
    widths.set({ ...widths.get(), [name]: Math.min(most, Math.max(least, next)) })
  return {
    width,
    'aria-label': label,
    'aria-valuenow': Math.round(width * 16),
    'aria-valuemin': least * 16,
    'aria-valuemax': most * 16,
    onKeyDown: (event: KeyboardEvent): void => {
      const by = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0
      if (by === 0) return
      event.preventDefault()
      setWidth(width + direction * by)
    },
    onPointerDown: (event: PointerEvent): void => {
      event.currentTarget.setPointerCapture(event.pointerId)
      from.current = { x: event.clientX, width }
    },
    onPointerMove: (event: PointerEvent): void => {
      if (from.current === null) return
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      setWidth(from.current.width + (direction * (event.clientX - from.current.x)) / rem)
    },
    onPointerUp: (): void => {
      from.current = null
    },
  }
}
