import { FileInput } from 'lucide-react'
import { useEffect, useState } from 'react'
import { classes } from '../ui/classes.ts'
import { createStored, useStored } from './stored.ts'

/** What happens to files that are dropped on the window, in the words of the view that takes them. */
export interface FileDrop {
  /** `Lisää liitteeksi 3`. */
  readonly says: string
  readonly take: (files: readonly File[]) => void
}

const taker = createStored<FileDrop | null>(null)

const usual = createStored<readonly FileDrop[]>([])

/** Takes files dragged over the window while the caller is on the screen. */
export function useFileDrop(drop: FileDrop): void {
  useEffect(() => {
    taker.set(drop)
    return () => {
      if (taker.get() === drop) taker.set(null)
    }
  }, [drop])
}

/** What is offered for files where no view takes them. Called once, by the shell. */
export function useUsualDrops(drops: readonly FileDrop[]): void {
  useEffect(() => {
    usual.set(drops)
    return () => {
      if (usual.get() === drops) usual.set([])
    }
  }, [drops])
}

/**
 * One target over the whole window while files are dragged on it, in as many parts as there are things to do with them.
 * Where nobody takes them, they fall on nothing: the page never goes to a file. Mounted once, by the window.
 */
export function DropTarget() {
  const own = useStored(taker)
  const offered = useStored(usual)
  const drops = own === null ? offered : [own]
  const over = useDragOver(drops)
  if (over === null || drops.length === 0) return null
  return (
    <div className="drop-targets" role="status">
      {drops.map((drop, at) => (
        <div key={drop.says} className={classes('drop-target', at === over && 'drop-over')} data-drop={at}>
          <FileInput className="ui-state-sign" aria-hidden />
          <p className="object-title">{drop.says}</p>
        </div>
      ))}
    </div>
  )
}

/** Which part the files are over; `null`: no files are dragged. */
function useDragOver(drops: readonly FileDrop[]): number | null {
  const [over, setOver] = useState<number | null>(null)
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = drops.length === 0 ? 'none' : 'copy'
      setOver(partOf(event))
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(null)
    }
    const fall = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      const taken = event.defaultPrevented
      event.preventDefault()
      setOver(null)
      if (!taken) drops[partOf(event)]?.take([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', fall)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', fall)
    }
  }, [drops])
  return over
}

/** The part under the pointer; the first one before the target is drawn. */
function partOf({ target }: DragEvent): number {
  const part = target instanceof Element ? target.closest<HTMLElement>('[data-drop]') : null
  return Number(part?.dataset['drop'] ?? 0)
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
