import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { type Host, openHost } from '../../cli/host.ts'
import { asInstant, isoDate } from '../../core/calendar/day.ts'
import { type MeetingId, asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { temporaryFolder } from '../support/folders.ts'
import { personId } from '../support/meetingDesk.ts'
import { askOf, holdSampleMeeting, secretary } from '../support/minutesToSign.ts'
import { password, readKey } from '../support/signedDocx.ts'
import { suvantola, suvantolaBoard } from '../support/suvantola.ts'

let host: Host
let service: Service
let meetingId: MeetingId

const ask: ReturnType<typeof askOf> = (method, input) => askOf(service)(method, input)
const tuula = personId('tuula-rantasuo')
const mikael = personId('mikael-granstrand')

beforeEach(async () => {
  const clock = createFixedClock(asInstant('2026-11-22T09:00:00.000Z'))
  host = openHost({ home: temporaryFolder(), clock })
  service = await host.service()
  meetingId = asId<MeetingId>(await holdSampleMeeting(service))
})
afterEach(() => host.close())

const show = () => ask('minutes.show', { meetingId })
const freeze = () => ask('minutes.freeze', { meetingId, dueOn: isoDate('2026-11-20') })
const inspect = (who: typeof tuula | null) =>
  service.call(secretary, 'minutes.inspect', {
    meetingId,
    personId: who,
    inspectedOn: isoDate('2026-11-19'),
    evidence: 'sähköposti 19.11.2026',
  })

const sign = async (version: number, key: string, signer: string) =>
  ask('document.signKept', {
    documentId: `minutes:${meetingId}`,
    version,
    signer,
    key: readKey(`${key}.p12`),
    password: password(),
    purpose: null,
  })

const signAll = async (version: number) => {
  await sign(version, 'sandnas', 'Johan Sandnäs')
  await sign(version, 'vuorikangas', 'Eeva-Riitta Vuorikangas')
  await sign(version, 'rantasuo', 'Tuula Rantasuo')
  await sign(version, 'granstrand', 'Mikael Granstrand')
}

describe('minutes', () => {
  it('are a draft when the meeting has been held, and know their inspectors', async () => {
    expect(await show()).toMatchObject({
      minutes: { state: 'drafted', way: 'inspectors', frozen: null },
      inspectors: [{ name: 'Tuula Rantasuo' }, { name: 'Mikael Granstrand' }],
      signers: [],
      sections: 5,
    })
  })

  it('go from frozen to ready: inspected by both, signed by four', async () => {
    await freeze()
    expect(await inspect(tuula)).toMatchObject({ value: { minutes: { state: 'frozen' } } })
    expect(await inspect(mikael)).toMatchObject({ value: { minutes: { state: 'inspected' } } })
    expect(await service.call(secretary, 'minutes.ready', { meetingId })).toMatchObject({
      failure: { code: 'minutes/not-signed' },
    })
    await signAll(1)
    expect((await show()).minutes.state).toBe('signed')
    expect((await ask('minutes.ready', { meetingId })).minutes.state).toBe('readyToPublish')
  })

  it('are inspected by the signatures of the inspectors, which stand under the statement of it', async () => {
    await freeze()
    await signAll(1)
    const { minutes, signers } = await show()
    expect(minutes.state).toBe('signed')
    expect(minutes.inspections.map((one) => one.personId)).toEqual([tuula, mikael])
    expect(signers.map(({ state }) => state)).toEqual(['signed', 'signed', 'signed', 'signed'])
  })

  it('say nothing of their inspection in the frozen file: its signature page does', async () => {
    const { document } = await freeze()
    const story = await ask('document.signing', { documentId: document.record.documentId })
    const words = story.text
      .map((block) => (block.kind === 'row' ? block.cells.join(' ') : block.text))
      .join('\n')
    expect(words).not.toContain('tarkastamatta')
    expect(words).toContain('tarkastettu ja todettu')
  })

  it('are the same file for everybody once they are frozen', async () => {
    const { document } = await freeze()
    const again = await ask('document.minutes', { meetingId, format: 'docx', inspected: false })
    expect(again.sha256).toBe(document.sha256)
    expect((await ask('document.signing', { documentId: `minutes:${meetingId}` })).newest).toBe(1)
  })

  it('wait for the answer to a remark; a correction makes a new version that all inspect and sign again', async () => {
    await freeze()
    await sign(1, 'sandnas', 'Johan Sandnäs')
    const remarked = await ask('minutes.remark', {
      meetingId,
      by: tuula,
      section: 3,
      text: 'Camilla Nyholmenin paluun kellonaika puuttuu.',
    })
    expect(await inspect(mikael)).toMatchObject({ failure: { code: 'minutes/remarks-open', count: 1 } })
    const [remark] = remarked.minutes.remarks
    const answered = await ask('minutes.answer', {
      meetingId,
      remarkId: remark?.remarkId ?? asId(''),
      kind: 'corrected',
      text: 'Lisätty.',
    })
    expect(answered.minutes).toMatchObject({ state: 'drafted', frozen: null, inspections: [] })
    const { view } = await freeze()
    expect(view.minutes).toMatchObject({ state: 'frozen', remarks: [{ answer: { kind: 'corrected' } }] })
    expect(view.signers.map(({ state }) => state)).toContain('missing')
  })

  it('are inspected by the body itself when the inspectors do not accept', async () => {
    await freeze()
    expect(await inspect(personId('camilla-nyholmen'))).toMatchObject({
      failure: { code: 'minutes/not-inspector' },
    })
    expect(await inspect(null)).toMatchObject({ value: { minutes: { state: 'inspected' } } })
  })

  it('are not thawed before they are frozen, nor after they are ready', async () => {
    const thaw = () => service.call(secretary, 'minutes.thaw', { meetingId, reason: 'Virhe.' })
    expect(await thaw()).toMatchObject({ failure: { code: 'minutes/not-now', state: 'drafted' } })
    await freeze()
    expect(await thaw()).toMatchObject({ value: { minutes: { state: 'drafted' } } })
    await freeze()
    await signAll(1)
    await ask('minutes.ready', { meetingId })
    expect(await thaw()).toMatchObject({ failure: { code: 'minutes/not-now', state: 'readyToPublish' } })
  })

  it('give each § of the year its place in the ledger', async () => {
    const ledger = await ask('section.ledger', {
      organisationId: suvantola.id,
      bodyId: suvantolaBoard.id,
      year: 2026,
    })
    expect(ledger.sections.map(({ section }) => section)).toEqual([1, 2, 3, 4, 5])
    expect(ledger).toMatchObject({ last: 5, gaps: [] })
  })
})
