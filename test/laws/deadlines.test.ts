import { describe, expect, it } from 'vitest'
import { parseAppealType } from '../../core/appeal/appealTimes.ts'
import { computeDeadline } from '../../core/appeal/deadline.ts'
import { parseServiceChannel } from '../../core/appeal/serviceTable.ts'
import { isoDate } from '../../core/calendar/day.ts'
import { SHARED, deadlineVectors } from '../support/deadlineVectors.ts'

const without = SHARED === undefined ? ' (NOT RUN: PYKALA_SHARED is not set)' : ''

describe.skipIf(SHARED === undefined)(`the deadline vectors in core${without}`, () => {
  it.each(deadlineVectors())(
    '$id: $decisionPublished $service $appealType → $expectedServiceDate, $expectedLastDay',
    ({ decisionPublished, service, appealType, expectedServiceDate, expectedLastDay }) => {
      const channel = parseServiceChannel(service)
      const appeal = parseAppealType(appealType)
      if (!channel.ok || !appeal.ok) throw new Error(`${service} ${appealType}`)
      const deadline = computeDeadline({
        event: decisionPublished === null ? null : isoDate(decisionPublished),
        service: channel.value,
        appeal: appeal.value,
        decidedOn: null,
        shown: null,
      })
      expect(deadline).toMatchObject({
        ok: true,
        value: { serviceDate: expectedServiceDate, lastDay: expectedLastDay },
      })
    },
  )
})
