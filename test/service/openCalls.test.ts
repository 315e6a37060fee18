import { describe, expect, it } from 'vitest'
import { createOpenCalls } from '../../service/openCalls.ts'

describe('open calls', () => {
  it('are waited for, also those that come while others are waited for', async () => {
    const calls = createOpenCalls()
    const answered: string[] = []
    const first = Promise.withResolvers<void>()
    const second = Promise.withResolvers<void>()
    void calls.during(first.promise.then(() => answered.push('first')))
    const ended = calls.ended(60_000).then(() => answered.push('ended'))
    void calls.during(second.promise.then(() => answered.push('second')))
    first.resolve()
    await first.promise
    setTimeout(second.resolve, 10)
    await ended
    expect(answered).toEqual(['first', 'second', 'ended'])
  })

  it('that fail are ended too, and one that never ends is waited for no longer than was said', async () => {
    const calls = createOpenCalls()
    await expect(calls.during(Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    await calls.ended(60_000)
    void calls.during(new Promise(() => undefined))
    await calls.ended(5)
  })
})
