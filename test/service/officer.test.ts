import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { type Host, openHost } from '../../cli/host.ts'
import { asInstant, isoDate } from '../../core/calendar/day.ts'
import { type CaseId, type ItemId, asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { temporaryFolder } from '../support/folders.ts'
import { personId } from '../support/meetingDesk.ts'
import { askOf, secretary } from '../support/minutesToSign.ts'
import { password, readKey } from '../support/signedDocx.ts'
import { suvantola } from '../support/suvantola.ts'

const PARTY = 'Järviranta Valmennus Oy'

let host: Host
let service: Service

const ask: ReturnType<typeof askOf> = (method, input) => askOf(service)(method, input)

beforeEach(async () => {
  const clock = createFixedClock(asInstant('2026-11-22T09:00:00.000Z'))
  host = openHost({ home: temporaryFolder(), clock })
  service = await host.service()
})
afterEach(() => host.close())

async function draft(
  officer = 'markus-heinolahti',
  language: 'fi' | 'sv' = 'fi',
  caseIds: readonly CaseId[] = [],
): Promise<ItemId> {
  const { itemId } = await ask('officer.draft', {
    organisationId: suvantola.id,
    personId: personId(officer),
    caseIds: [...caseIds],
    language,
    title: 'Tilan vuokraaminen Ensiaskel-pilotille',
    grounds: ['Pilotti tarvitsee tilan ohjaukseen vuoden 2027 alusta.'],
    clauses: [{ text: 'Päätän vuokrata tilan 31.12.2028 saakka.', kind: 'COMMIT_OWN_FUNDING' }],
    served: [PARTY],
    informed: ['tilapalvelut'],
  })
  return itemId
}

const decide = (itemId: ItemId, on = '2026-11-18') =>
  ask('officer.decide', { itemId, decidedOn: isoDate(on) })
const words = async (itemId: ItemId) =>
  new TextDecoder().decode((await ask('document.officerDecision', { itemId, format: 'txt' })).bytes)

describe("an officer's decision", () => {
  it("takes its § from the officer's own counter", async () => {
    expect((await decide(await draft())).decision.section).toBe(1)
    expect((await decide(await draft())).decision.section).toBe(2)
    expect((await decide(await draft('eeva-riitta-vuorikangas'))).decision.section).toBe(1)
  })

  it('is decided once, and draws no § when it is refused', async () => {
    const itemId = await draft()
    await decide(itemId)
    const again = await service.call(secretary, 'officer.decide', {
      itemId,
      decidedOn: isoDate('2026-11-19'),
    })
    expect(again).toMatchObject({ failure: { code: 'officer/decided-already', section: 1 } })
    expect((await decide(await draft())).decision.section).toBe(2)
  })

  it('is printed with grounds, signer and the instruction to the body over the officer', async () => {
    const itemId = await draft()
    await decide(itemId)
    const text = await words(itemId)
    expect(text).toContain('Viranhaltijapäätös § 1')
    expect(text).toContain('Päätän vuokrata tilan')
    expect(text).toContain('Oikaisuvaatimus')
    expect(text).toContain('kaupunginhallitukselle')
    const swedish = await draft('markus-heinolahti', 'sv')
    await decide(swedish)
    expect(await words(swedish)).toContain('Tjänsteinnehavarbeslut § 2')
  })

  it('is signed by the officer whom it names', async () => {
    const itemId = await draft('eeva-riitta-vuorikangas')
    await decide(itemId)
    const { record } = await ask('document.officerDecision', { itemId, format: 'docx' })
    const signed = await ask('document.signKept', {
      documentId: record.documentId,
      version: record.version,
      signer: 'Eeva-Riitta Vuorikangas',
      key: readKey('vuorikangas.p12'),
      password: password(),
      purpose: null,
    })
    expect(signed.story.signers.map(({ state }) => state)).toEqual(['signed'])
  })

  it('warns that the members wait until it is published, and lists it for taking up', async () => {
    const itemId = await draft()
    expect(await decide(itemId)).toMatchObject({ membersWait: true, bodyId: 'kaupunginhallitus' })
    const published = await ask('officer.publish', { itemId, publishedOn: isoDate('2026-11-20') })
    // 20.11. + 7 days = 27.11., + 14 days = 11.12.
    expect(published).toMatchObject({ membersWait: false, takingUpUntil: '2026-12-11' })
    const list = (unlisted: boolean) => ask('officer.list', { organisationId: suvantola.id, unlisted })
    expect(await list(true)).toHaveLength(1)
    await ask('officer.markListed', { itemIds: [itemId], listedOn: isoDate('2026-11-30') })
    expect(await list(true)).toHaveLength(0)
    expect(await list(false)).toMatchObject([{ decision: { listedOn: '2026-11-30' } }])
  })

  it('is told in the story of its case, and is no draft there any more', async () => {
    const { caseId } = await ask('case.create', { organisationId: suvantola.id, title: 'Pilotin tilat' })
    const itemId = await draft('markus-heinolahti', 'fi', [caseId])
    const before = await ask('case.handling', { case: caseId })
    expect(before.drafts.map((item) => item.itemId)).toEqual([itemId])
    await decide(itemId)
    const { drafts, events, phases } = await ask('case.handling', { case: caseId })
    expect(drafts).toEqual([])
    expect(events.find(({ kind }) => kind === 'decided')).toMatchObject({
      on: '2026-11-18',
      section: 1,
      bodyName: { fi: 'Kaupunginjohtaja Markus Heinolahti', sv: 'Stadsdirektör Markus Heinolahti' },
      words: ['Päätän vuokrata tilan 31.12.2028 saakka.'],
    })
    expect(phases.find(({ phase }) => phase === 'decision')).toMatchObject({ state: 'done' })
  })

  it('waits on nobody’s desk: an officer writes and makes it in one act', async () => {
    const itemId = await draft()
    expect(await ask('desk.list', {})).toMatchObject({ waiting: [], drafts: [] })
    expect(await ask('officer.list', { organisationId: suvantola.id })).toEqual([])
    await decide(itemId)
    expect(await ask('desk.list', {})).toMatchObject({ waiting: [], drafts: [] })
    expect(await ask('officer.list', { organisationId: suvantola.id })).toHaveLength(1)
  })

  it('stands in the register of service, and goes out whole with its instruction', async () => {
    const itemId = await draft()
    await decide(itemId)
    const rows = await ask('service.list', { open: true })
    expect(rows).toMatchObject([
      { recipient: PARTY, meetingId: null, bodyName: { fi: 'Kaupunginjohtaja Markus Heinolahti' } },
      { recipient: 'tilapalvelut', role: 'informed' },
    ])
    const addressee = {
      recipient: PARTY,
      address: [],
      email: null,
      language: 'fi',
      isAuthority: false,
    } as const
    const prepared = await ask('service.prepare', {
      itemId,
      sentOn: isoDate('2026-11-19'),
      recipients: [{ ...addressee, address: [], way: 'post' }],
    })
    expect(prepared.papers.map(({ name }) => name)).toEqual([
      'paatos-1-jarviranta-valmennus-oy.docx',
      'tiedoksianto-1-jarviranta-valmennus-oy.docx',
      'viesti-1-jarviranta-valmennus-oy.eml',
    ])
    const sent = await ask('service.mark', {
      itemId,
      recipient: PARTY,
      mark: {
        kind: 'sent',
        way: 'post',
        sentOn: isoDate('2026-11-19'),
        isAuthority: false,
        receivedOn: null,
        evidence: null,
      },
    })
    expect(sent.lastDay).toBe('2026-12-10')
  })

  it('is served with a letter of notice and the instruction in the recipient’s language', async () => {
    const itemId = await draft()
    await decide(itemId)
    await ask('officer.publish', { itemId, publishedOn: isoDate('2026-11-20') })
    const letter = async (language: 'fi' | 'sv'): Promise<string> => {
      const { bytes } = await ask('document.letter', {
        itemId,
        format: 'txt',
        recipient: [PARTY, 'Satamakatu 2'],
        language,
        channel: 'letter_ordinary',
        sentOn: isoDate('2026-11-19'),
        publishedOn: null,
        enclosed: [],
      })
      return new TextDecoder().decode(bytes)
    }
    const fi = await letter('fi')
    expect(fi).toContain('Kaupunginjohtaja Markus Heinolahti 18.11.2026 §\u00A01')
    expect(fi).toContain('Viranhaltijapäätös §\u00A01')
    expect(fi).toContain('7. päivänä kirjeen lähettämisestä eli 26.11.2026')
    expect(fi).toContain('kaupunginhallitukselle')
    const sv = await letter('sv')
    expect(sv).toContain('Tjänsteinnehavarbeslut §\u00A01')
    expect(sv).toContain('Stadsdirektör Markus Heinolahti')
    expect(sv).toContain('Behandlingen av begäran är avgiftsfri.')
    expect(sv).toContain('Markus Heinolahti, stadsdirektör')
  })

  it('goes out as the file that the officer signed', async () => {
    const itemId = await draft('eeva-riitta-vuorikangas')
    await decide(itemId)
    const { record } = await ask('document.officerDecision', { itemId, format: 'docx' })
    const { documentId, version } = record
    await ask('document.signKept', {
      documentId,
      version,
      signer: 'Eeva-Riitta Vuorikangas',
      key: readKey('vuorikangas.p12'),
      password: password(),
      purpose: null,
    })
    await ask('officer.publish', { itemId, publishedOn: isoDate('2026-11-20') })
    const { papers } = await ask('service.prepare', {
      itemId,
      sentOn: isoDate('2026-11-21'),
      recipients: [
        {
          recipient: 'tilapalvelut',
          address: [],
          email: null,
          language: 'fi',
          way: 'email',
          isAuthority: true,
        },
      ],
    })
    expect(papers.map(({ kind }) => kind)).toEqual(['extract', 'mail'])
    const signed = await ask('document.kept', { documentId, version })
    expect(papers[0]?.bytes).toEqual(signed.bytes)
  })

  it('is served on its party, whose time begins', async () => {
    const itemId = await draft()
    await decide(itemId)
    await ask('appealFile.record', {
      itemId,
      step: {
        kind: 'service',
        serviceId: asId('party-1'),
        recipient: { kind: 'party', name: PARTY },
        clauses: 'whole',
        service: 'letter_ordinary',
        sentOn: null,
        event: isoDate('2026-11-19'),
        shown: null,
        over: null,
      },
    })
    const { deadlines } = await ask('legalForce.show', { itemId, on: null })
    const party = deadlines.recipients.find(({ recipient }) => recipient.kind === 'party')
    expect(party?.until).toBe('2026-12-10')
  })
})
