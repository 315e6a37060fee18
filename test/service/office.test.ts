import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Organisation } from '../../core/organisation/organisation.ts'
import type { Service } from '../../service/service.ts'
import { openHost } from '../../cli/host.ts'
import { createFixedClock } from '../../adapters/system/clock.ts'
import { asInstant, isoDate } from '../../core/calendar/day.ts'
import type { MethodInput, MethodName, MethodOutput } from '../../api/contract/index.ts'
import { temporaryFolder } from '../support/folders.ts'

const NOW = '2026-11-20T12:00:00.000Z'

interface Office {
  readonly ask: <M extends MethodName>(method: M, input: MethodInput<M>) => Promise<MethodOutput<M>>
  readonly service: Service
  readonly actor: Parameters<Service['call']>[0]
}

async function withOffice<T>(work: (office: Office) => Promise<T>, at = NOW): Promise<T> {
  const host = openHost({ home: temporaryFolder(), clock: createFixedClock(asInstant(at)) })
  const service = await host.service()
  const { actor } = host
  try {
    return await work({
      service,
      actor,
      ask: async (method, input) => {
        const answer = await service.call(actor, method, input)
        if (!answer.ok) throw new Error(JSON.stringify(answer.failure))
        return answer.value
      },
    })
  } finally {
    await host.close()
  }
}

const PLACE = {
  nominative: 'Koivujoki',
  genitive: 'Koivujoen',
  allative: 'Koivujoelle',
  illative: 'Koivujoelle',
  inessive: 'Koivujoella',
}

const KOIVUJOKI = {
  place: PLACE,
  swedishPlace: 'Björkå',
  word: 'kunta',
  languages: ['fi', 'sv'],
  prefix: 'KJDno',
} as const satisfies MethodInput<'organisation.create'>

const created = (ask: Office['ask']): Promise<Organisation> =>
  ask('organisation.create', { ...KOIVUJOKI, languages: ['fi', 'sv'] })

describe("an office's own organisation", () => {
  it('is made from its place and numbers its cases', () =>
    withOffice(async ({ ask }) => {
      const organisation = await created(ask)
      expect(organisation.id).toBe('koivujoki')
      expect(organisation.name.fi.illative).toBe('Koivujoen kuntaan')
      expect(organisation.bodies.map(({ name }) => name.fi.allative)).toEqual([
        'kunnanvaltuustolle',
        'kunnanhallitukselle',
        'tarkastuslautakunnalle',
      ])
      const opened = await ask('case.create', {
        organisationId: organisation.id,
        title: 'Laiturin kunnostus',
      })
      expect(opened.number?.text).toBe('KJDno-2026-1')
    }))

  it('stands in the place of the one that ships, which stays at hand', () =>
    withOffice(async ({ ask }) => {
      const { organisation, version } = await ask('organisation.edit', { id: 'suvantola' })
      const changed = { ...organisation, publicationUrl: 'https://suvantola.example/poytakirjat' }
      const saved = await ask('organisation.save', { organisation: changed, version })
      expect(saved.version).toBe(1)
      expect(saved.shipped?.publicationUrl).not.toBe(changed.publicationUrl)
      const listed = await ask('organisation.list', {})
      expect(listed.filter(({ id }) => id === 'suvantola')).toEqual([changed])
    }))

  it('is not saved over what another has saved, nor when it does not hold together', () =>
    withOffice(async ({ ask, service, actor }) => {
      const { organisation } = await ask('organisation.edit', { id: 'suvantola' })
      await ask('organisation.save', { organisation, version: null })
      const stale = await service.call(actor, 'organisation.save', { organisation, version: null })
      expect(stale).toMatchObject({ ok: false, failure: { code: 'organisation/stale' } })
      const broken = { ...organisation, people: [] }
      const refused = await service.call(actor, 'organisation.save', { organisation: broken, version: 1 })
      expect(refused).toMatchObject({
        ok: false,
        failure: { code: 'organisation/refused', problem: { code: 'organisation/unknown-person' } },
      })
    }))

  it("names its bodies in the search index by the office's own words", () =>
    withOffice(async ({ ask }) => {
      const organisation = await created(ask)
      const [, board] = organisation.bodies
      if (board === undefined) throw new Error('no board')
      await ask('case.create', {
        organisationId: organisation.id,
        title: 'Laiturin kunnostus',
        earlierHandlings: [
          {
            bodyId: board.id,
            authority: '',
            handledOn: isoDate('2026-10-01'),
            section: 4,
            outcome: 'puolsi',
          },
        ],
      })
      const { rows } = await ask('case.list', { text: 'kunnanhallituksen' })
      expect(rows.map(({ title }) => title)).toEqual(['Laiturin kunnostus'])
    }))
})

describe('the sample office', () => {
  it.each([
    ['fi', NOW],
    ['sv', NOW],
    ['fi', '2026-10-01T12:00:00.000Z'],
  ] as const)('is filled once, in %s, at %s', (language, at) =>
    withOffice(async ({ ask }) => {
      await ask('office.openSample', { language })
      const first = await ask('case.list', { limit: 500 })
      await ask('office.openSample', { language })
      const again = await ask('case.list', { limit: 500 })
      expect(first.rows.length).toBeGreaterThan(20)
      expect(again.rows).toHaveLength(first.rows.length)
      const desk = await ask('desk.list', {})
      expect(desk.drafts).toHaveLength(3)
      expect(desk.drafts.at(-1)?.errors).toBe(1)
      expect(desk.waiting.map(({ act }) => act)).toEqual(['mend'])
    }, at),
  )
})

describe("a case's handling", () => {
  it('tells the track, the decision in its own words, and who was disqualified', () =>
    withOffice(async ({ ask }) => {
      await ask('office.openSample', { language: 'fi' })
      const { rows } = await ask('case.list', { text: 'Ensiaskel-pilotti', limit: 50 })
      const number = rows.find(({ title }) => title === 'Ensiaskel-pilotti')?.number ?? ''
      const { phases, events, drafts } = await ask('case.handling', { case: number })
      expect(phases.map(({ phase, state }) => [phase, state])).toEqual([
        ['pending', 'done'],
        ['preparation', 'done'],
        ['decision', 'done'],
        ['service', 'now'],
        ['force', 'ahead'],
        ['followup', 'ahead'],
      ])
      const decided = events.find((event) => event.kind === 'decided')
      expect(decided?.bodyName.fi).toBe('Kaupunginhallitus')
      expect(decided?.words[0]).toBe('Kaupunginhallitus päättää')
      expect(decided?.words.length).toBeGreaterThan(3)
      expect(decided?.recused).toEqual(['Camilla Nyholmen'])
      expect(events.map(({ kind }) => kind)).toContain('drafted')
      expect(drafts).toEqual([])
    }))

  it('tells where a case without decisions stands', () =>
    withOffice(async ({ ask }) => {
      await ask('office.openSample', { language: 'fi' })
      const { rows } = await ask('case.list', { text: 'vesihuollon', limit: 50 })
      const { phases, events } = await ask('case.handling', { case: rows[0]?.number ?? '' })
      expect(phases.find(({ state }) => state === 'now')?.phase).toBe('preparation')
      expect(events.map(({ kind }) => kind)).toEqual(['stepped', 'opened'])
    }))
})

describe('a backup that a window read', () => {
  it("takes the place of the office's own data while there is none, and is found by search at once", async () => {
    const folder = temporaryFolder()
    const file = path.join(folder, 'kopio.pykala')
    await withOffice(async ({ ask }) => {
      const organisation = await created(ask)
      await ask('case.create', { organisationId: organisation.id, title: 'Laiturin kunnostus' })
      await ask('backup.make', { file })
    })
    await withOffice(async ({ ask, service, actor }) => {
      expect((await ask('case.list', {})).rows).toEqual([])
      const bytes = new Uint8Array(await readFile(file))
      await ask('backup.receive', { name: 'kopio.pykala', bytes })
      const { rows } = await ask('case.list', { text: 'laituri' })
      expect(rows.map(({ title }) => title)).toEqual(['Laiturin kunnostus'])
      expect((await ask('organisation.list', {})).map(({ id }) => id)).toContain('koivujoki')
      const again = await service.call(actor, 'backup.receive', { name: 'kopio.pykala', bytes })
      expect(again).toMatchObject({ ok: false, failure: { code: 'backup/not-fresh' } })
    })
  })
})
