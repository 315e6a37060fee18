import type { MethodInput, MethodName, MethodOutput } from '../../api/contract/index.ts'
import type { Actor } from '../../api/actor.ts'
import { asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'

/** Who lays out what the tests of signing begin with. */
export const secretary: Actor = {
  personId: asId('eeva-riitta-vuorikangas'),
  name: 'Eeva-Riitta Vuorikangas',
  roles: ['secretary', 'administrator'],
}

/** Asks the service and insists on an answer. */
export const askOf =
  (service: Service, actor: Actor = secretary) =>
  async <M extends MethodName>(method: M, input: MethodInput<M>): Promise<MethodOutput<M>> => {
    const answer = await service.call(actor, method, input)
    if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
    return answer.value
  }

/** Fills the sample office, which has held a meeting. */
export async function holdSampleMeeting(service: Service): Promise<string> {
  const ask = askOf(service)
  await ask('office.openSample', { language: 'fi' })
  const meetings = await ask('meeting.list', {})
  const held = meetings.find(({ meeting }) => meeting.status.status === 'held')?.meeting
  if (held === undefined) throw new Error('the sample office has held no meeting')
  return held.meetingId
}

/** Exports the minutes of the sample office's held meeting: four people sign them. */
export async function freezeMinutes(service: Service): Promise<{ documentId: string; meetingId: string }> {
  const meetingId = await holdSampleMeeting(service)
  const { record } = await askOf(service)('document.minutes', {
    meetingId: asId(meetingId),
    format: 'docx',
    inspected: true,
  })
  return { documentId: record.documentId, meetingId }
}
