import { spawn } from 'node:child_process'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { EEVA, type MeetingDesk, ROLL, openMeetingDesk } from '../support/meetingDesk.ts'

const PRESSER = path.join(import.meta.dirname, '..', 'support', 'presserProcess.ts')

/** A presser has been at work for this long at most when it is killed. */
const MOST_MS = 250

/** Presses until it is killed at some moment after the first answer; what it had been answered. */
function pressUntilKilled(home: string, meetingId: string, after: number): Promise<readonly number[]> {
  const child = spawn(process.execPath, [PRESSER, home, meetingId, String(after)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let printed = ''
  child.stdout.setEncoding('utf8')
  child.stdout.on('data', (chunk: string) => {
    if (printed === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * MOST_MS)
    printed += chunk
  })
  return new Promise((resolve) => {
    child.once('close', () => {
      const whole = printed.slice(0, printed.lastIndexOf('\n') + 1)
      resolve(whole.split('\n').filter(Boolean).map(Number))
    })
  })
}

describe('a secretary whose computer dies between presses', () => {
  let desk: MeetingDesk

  beforeEach(async () => {
    desk = await openMeetingDesk(1)
    await desk.press('18.02', null, { kind: 'opened', roll: ROLL })
  })
  afterEach(() => desk.close())

  it('has every press that was answered, each once, and the log is whole', async () => {
    const { meetingId } = desk.meeting
    const view = () => desk.get(EEVA, 'meeting.show', { meetingId })
    for (let time = 0; time < 4; time += 1) {
      const before = (await view()).entries.length
      const answered = await pressUntilKilled(desk.home, meetingId, before)
      const seqs = (await view()).entries.map(({ seq }) => seq)
      expect(answered.length).toBeGreaterThan(0)
      expect(answered.filter((seq) => !seqs.includes(seq))).toEqual([])
      expect(seqs).toEqual(seqs.map((_, at) => at + 1))
      // At most the press that was under way came besides those that were answered.
      expect(seqs.length - before - answered.length).toBeLessThanOrEqual(1)
    }
    expect(await desk.get(EEVA, 'audit.verify', {})).toMatchObject({ breaches: [] })
  })
})
