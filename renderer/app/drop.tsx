import { FileInput } from 'lucide-react'
import { useEffect, useState } from 'react'
import { createStored, useStored } from './stored.ts'

/** What happens to files that are dropped on the window, in the words of the view that takes them. */
export interface FileDrop {
  /** `Lisää liitteeksi 3`. */
  readonly says: string
  readonly take: (files: readonly File[]) => void
}

const taker = createStored<FileDrop | null>(null)

/** Takes files dragged over the window while the caller is on the screen. */
export function useFileDrop(drop: FileDrop): void {
  useEffect(() => {
    taker.set(drop)
    return () => {
      if (taker.get() === drop) taker.set(null)
    }
  }, [drop])
}

/**
 * One target over the whole window while files are dragged on it. Where nobody takes them, they fall on nothing: the
 * page never goes to a file. Mounted once, by the window.
 */
export function DropTarget() {
  const drop = useStored(taker)
  const [over, setOver] = useState(false)
  useEffect(() => {
    const drag = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      event.preventDefault()
      if (event.dataTransfer) event.dataTransfer.dropEffect = drop === null ? 'none' : 'copy'
      setOver(drop !== null)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setOver(false)
    }
    const fall = (event: DragEvent): void => {
      if (!hasFiles(event)) return
      const taken = event.defaultPrevented
      event.preventDefault()
      setOver(false)
      if (!taken) drop?.take([...(event.dataTransfer?.files ?? [])])
    }
    addEventListener('dragover', drag)
    addEventListener('dragleave', leave)
    addEventListener('drop', fall)
    return () => {
      removeEventListener('dragover', drag)
      removeEventListener('dragleave', leave)
      removeEventListener('drop', fall)
    }
  }, [drop])
  if (!over || drop === null) return null
  return (
    <div className="drop-target" role="status">
      <FileInput className="ui-state-sign" aria-hidden />
      <p className="object-title">{drop.says}</p>
    </div>
  )
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true
