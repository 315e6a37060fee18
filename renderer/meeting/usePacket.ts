import { useRef, useState } from 'react'
import type { AppFailure } from '../../api/failures/index.ts'
import type { MeetingId } from '../../core/shared/ids.ts'
import { useActor } from '../app/people.ts'
import { saveZip } from '../app/saveZip.ts'
import { callService } from '../app/transport.ts'

/** `all`: what everybody called gets · `secret`: what only those entitled get, a file of its own. */
export type PacketKind = 'all' | 'secret'

/** How far the packet is; `null`: none is being made. */
export interface Packing {
  readonly n: number
  readonly of: number
  readonly title: string
}

/** Gathers the papers one by one into one ZIP and saves it. It may be stopped between papers; then nothing is saved. */
export function usePacket(meetingId: MeetingId) {
  const actor = useActor()
  const [packing, setPacking] = useState<Packing | null>(null)
  const [failure, setFailure] = useState<AppFailure | undefined>()
  const stopped = useRef(false)
  const gather = async (kind: PacketKind): Promise<Record<string, Uint8Array> | null> => {
    const listed = await callService(actor, 'agenda.packet', { meetingId })
    if (!listed.ok) {
      setFailure(listed.failure)
      return null
    }
    const papers = listed.value.filter(({ secret }) => secret === (kind === 'secret'))
    const files: Record<string, Uint8Array> = {}
    for (const [at, { paper, path, title }] of papers.entries()) {
      if (stopped.current) return null
      setPacking({ n: at + 1, of: papers.length, title })
      const written = await callService(actor, 'agenda.paper', { meetingId, paper })
      if (!written.ok) {
        setFailure(written.failure)
        return null
      }
      files[path] = written.value.bytes
    }
    return stopped.current ? null : files
  }
  const make = async (kind: PacketKind, name: string): Promise<void> => {
    stopped.current = false
    setFailure(undefined)
    setPacking({ n: 0, of: 0, title: '' })
    const files = await gather(kind)
    setPacking(null)
    if (files === null) return
    const saved = await saveZip(name, files)
    if (!saved.ok) setFailure(saved.failure)
  }
  const stop = (): void => {
    stopped.current = true
  }
  return { packing, failure, make, stop }
}
