import { describe, expect, it } from 'vitest'
import { SHARED, deadlineVectors } from '../support/deadlineVectors.ts'
import { runCli } from '../support/runCli.ts'

const without = SHARED === undefined ? ' (NOT RUN: PYKALA_SHARED is not set)' : ''

describe.skipIf(SHARED === undefined)(`the deadline vectors through the terminal host${without}`, () => {
  it.each(deadlineVectors())(
    '$id: $decisionPublished $service $appealType → $expectedServiceDate, $expectedLastDay',
    async ({ decisionPublished, service, appealType, expectedServiceDate, expectedLastDay }) => {
      const event = decisionPublished === null ? [] : ['--event', decisionPublished]
      const answer = await runCli(
        'deadline',
        'show',
        ...event,
        '--service',
        service,
        '--appeal',
        appealType,
        '--json',
      )
      expect(answer).toMatchObject({ exit: 0, err: '' })
      expect(JSON.parse(answer.out)).toMatchObject({
        serviceDate: expectedServiceDate,
        lastDay: expectedLastDay,
      })
    },
  )
})
