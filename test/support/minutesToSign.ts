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

/** Freezes the minutes of the sample office's held meeting: four people sign them. */
export async function freezeMinutes(service: Service): Promise<{ documentId: string; meetingId: string }> {
  const meetingId = await holdSampleMeeting(service)
  return { documentId: await freezeMinutesOf(service, meetingId), meetingId }
}

async function freezeMinutesOf(service: Service, meetingId: string): Promise<string> {
  const { document } = await askOf(service)('minutes.freeze', { meetingId: asId(meetingId), dueOn: null })
  return document.record.documentId
}

/** Opens the minutes, puts something right that they say, and freezes them anew: a version 2. */
export async function freezeAnew(service: Service, meetingId: string): Promise<void> {
  const ask = askOf(service)
  const { minutes } = await ask('minutes.show', { meetingId: asId(meetingId) })
  if (minutes.state !== 'drafted')
    await ask('minutes.thaw', { meetingId: asId(meetingId), reason: 'Kirjaamon puhelinnumero oli väärä.' })
  const { organisation, version } = await ask('organisation.edit', { id: asId('suvantola') })
  const { registry } = organisation
  if (registry === null) throw new Error('Suvantola has no registry')
  const changed = { ...organisation, registry: { ...registry, phone: '015 000 111' } }
  await ask('organisation.save', { organisation: changed, version })
  await freezeMinutesOf(service, meetingId)
}
