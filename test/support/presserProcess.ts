import 'temporal-polyfill/global'
import { writeSync } from 'node:fs'
import { openHost } from '../../cli/host.ts'
import { type MeetingId, asId } from '../../core/shared/ids.ts'
import { EEVA, clock } from './meetingDesk.ts'

/**
 * `presserProcess.ts HOME MEETING AFTER`: records notes of a meeting one after another and prints each `seq` as soon as
 * its press has been answered, until it is killed.
 */
const [home = '', meeting = '', after = '0'] = process.argv.slice(2)
const service = await openHost({ home }).service()
const meetingId = asId<MeetingId>(meeting)

for (let last = Number(after); ;) {
  const answer = await service.call(EEVA, 'meeting.record', {
    meetingId,
    after: last,
    at: clock('18.30'),
    itemId: null,
    event: { kind: 'note', text: `Merkintä ${last + 1}.`, place: 'afterOutcome' },
  })
  if (!answer.ok) throw new Error(answer.failure.code)
  last = answer.value.entries.at(-1)?.seq ?? last
  writeSync(1, `${last}\n`)
}
