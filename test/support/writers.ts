import { spawn } from 'node:child_process'
import path from 'node:path'
import { asId } from '../../core/shared/ids.ts'
import { ok } from '../../core/shared/result.ts'
import type { CounterKey, Store } from '../../service/store.ts'
import { SUVANTOLA, registrar, sampleCase } from './sampleCase.ts'

/** The program that opens cases in a process of its own. */
export const WRITER = path.join(import.meta.dirname, 'writerProcess.ts')

export const WRITER_COUNTER: CounterKey = { kind: 'caseNumber', organisationId: SUVANTOLA, year: 2026 }

/** Opens a case with the next number, as the service does: number, case and log in one transaction. */
export async function openNextCase(store: Store): Promise<number> {
  const answer = await store.write(registrar, async (tx) => {
    const n = await tx.drawNumber(WRITER_COUNTER)
    await tx.saveCase(sampleCase(n, { title: `Työllisyyden kokeilu ${n}` }))
    await tx.append({
      action: 'case.created',
      subject: { kind: 'case', id: `case-${n}` },
      caseId: asId(`case-${n}`),
      payload: { n },
    })
    return ok(n)
  })
  if (!answer.ok) throw new Error('the writer refused itself')
  return answer.value
}

/** A writer in a process of its own: what it printed when it ended, by itself or killed. */
export function startWriter(place: string, count: number) {
  const child = spawn(process.execPath, [WRITER, place, String(count)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  child.stdout.setEncoding('utf8')
  let rest = ''
  child.stdout.on('data', (chunk: string) => {
    const parts = `${rest}${chunk}`.split('\n')
    rest = parts.pop() ?? ''
    lines.push(...parts)
  })
  return {
    lines,
    kill: () => child.kill('SIGKILL'),
    ended: new Promise<readonly string[]>((resolve) => {
      child.once('close', () => resolve(lines))
    }),
  }
}
