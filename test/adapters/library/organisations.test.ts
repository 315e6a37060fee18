import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createOrganisationLibrary } from '../../../adapters/library/organisations.ts'
import { templatesFolder } from '../../../adapters/system/folders.ts'
import { explainFailure } from '../../../api/failures/index.ts'
import { parseCaseNumber } from '../../../core/casefile/caseNumber.ts'
import type { Organisation } from '../../../core/organisation/organisation.ts'
import { findBody, findPerson } from '../../../core/organisation/organisation.ts'
import { asId } from '../../../core/shared/ids.ts'

async function shipped(): Promise<readonly Organisation[]> {
  const loaded = await createOrganisationLibrary(templatesFolder()).organisations()
  if (!loaded.ok) throw new Error(explainFailure(loaded.failure, 'en'))
  return loaded.value
}

async function organisation(id: string): Promise<Organisation> {
  const found = (await shipped()).find((one) => one.id === id)
  if (found === undefined) throw new Error(`no organisation ${id}`)
  return found
}

describe('the organisations that ship with the program', () => {
  it('are the four municipalities of the sample material and the imaginary bilingual one', async () => {
    expect((await shipped()).map(({ id, status }) => [id, status])).toEqual([
      ['haapajarvi', 'real'],
      ['kangasniemi', 'real'],
      ['kuopio', 'real'],
      ['mikkeli', 'real'],
      ['suvantola', 'sample'],
    ])
  })

  it('name no person of a real municipality', async () => {
    const real = (await shipped()).filter(({ status }) => status === 'real')
    expect(real.flatMap(({ people }) => people)).toEqual([])
  })

  it.each([
    ['mikkeli', 'MliDno-2018-1165', 'F1'],
    ['kangasniemi', 'KNGDno-2022-414', 'F1'],
    ['kuopio', '500/05.20.00/2016', 'F2'],
    ['kuopio', '500/2016', 'F6'],
    ['suvantola', 'SUVDno-2026-412', 'F1'],
    ['suvantola', '500/14.05.00/2016', 'F2'],
  ])('%s reads its number %s', async (id, text, family) => {
    const { caseNumbers } = await organisation(id)
    expect(parseCaseNumber(text, caseNumbers)).toMatchObject({ ok: true, value: { text, family } })
  })

  it.each([
    ['mikkeli', 'section-title', 'presenter-list', 'Kuvaus'],
    ['kangasniemi', 'section-title', 'presenter-list', 'Kuvaus'],
    ['kuopio', 'section-alone', 'presenter-same-line', undefined],
    ['haapajarvi', 'title-first', 'presenter-prefix', undefined],
    ['suvantola', 'section-title', 'presenter-same-line', 'Kuvaus'],
  ])(
    '%s prints its heading as %s and its presenter as %s (domain.md 1.7)',
    async (id, heading, form, label) => {
      const { layout } = await organisation(id)
      expect(layout.heading).toBe(heading)
      expect(layout.parts.find(({ part }) => part === 'proposal')?.form).toBe(form)
      expect(layout.parts.find(({ part }) => part === 'description')?.label?.fi).toBe(label)
    },
  )

  it('gives the sample board nine members with personal deputies, a presenter and a secretary', async () => {
    const suvantola = await organisation('suvantola')
    const board = findBody(suvantola, asId('kaupunginhallitus'))
    expect(board?.members.map(({ role }) => role).toSorted()).toEqual([
      'chair',
      ...Array<string>(7).fill('member'),
      'viceChair',
    ])
    expect(board?.members.every(({ deputy }) => deputy !== null)).toBe(true)
    expect(board).toMatchObject({ presenter: 'markus-heinolahti', secretary: 'eeva-riitta-vuorikangas' })
  })

  it('knows the officers of the sample by their titles and a trustee by her seat elsewhere', async () => {
    const suvantola = await organisation('suvantola')
    const manager = findPerson(suvantola, asId('markus-heinolahti'))
    expect(manager?.title).toEqual({ fi: 'kaupunginjohtaja', sv: 'stadsdirektör' })
    expect(suvantola.people.find(({ name }) => name === 'Camilla Nyholmen')?.memberships).toEqual([
      'Järviranta Valmennus Oy',
    ])
  })

  it('gives each body of the sample as many seats as it has', async () => {
    const { bodies } = await organisation('suvantola')
    expect(bodies.map(({ abbreviation, members }) => [abbreviation, members.length])).toEqual([
      ['KV', 35],
      ['KH', 9],
      ['Elinvoimaltk', 9],
      ['Sivistysltk', 11],
      ['Tekn. ltk', 9],
      ['Tarkltk', 7],
      [null, 6],
    ])
  })
})

describe('a wrong file', () => {
  let folder = ''
  const file = (name: string) => path.join(folder, 'organisations', name)

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'pykala-organisations-'))
    await cp(path.join(templatesFolder(), 'organisations'), path.join(folder, 'organisations'), {
      recursive: true,
    })
  })

  afterEach(async () => rm(folder, { recursive: true }))

  /** Replaces the first `from` in the sample's file. */
  async function spoil(from: string | RegExp, to: string): Promise<void> {
    const source = await readFile(file('suvantola.json'), 'utf8')
    const spoilt = source.replace(from, () => to)
    expect(spoilt).not.toBe(source)
    await writeFile(file('suvantola.json'), spoilt)
  }

  it.each([
    ['a missing genitive', /"genitive": "[^"]+",/u, '', 'name.fi.genitive', 'shape/missing'],
    ['an empty name', '"Suvantolan kaupunki"', '" "', 'name.fi.nominative', 'shape/empty'],
    ['a name that is a number', '"Sveanäs stad"', '7', 'name.sv.indefinite', 'shape/wrong-type'],
    [
      'an unknown key',
      '"kind": "municipality",',
      '"kind": "municipality", "mayor": "x",',
      'mayor',
      'shape/unknown-key',
    ],
    ['an unknown kind', '"municipality"', '"kingdom"', 'kind', 'shape/wrong-choice'],
    ['an id with a space', '"id": "suvantola"', '"id": "su vantola"', 'id', 'shape/wrong-format'],
    ['an e-mail without @', 'kirjaamo@suvantola.example', 'kirjaamo', 'registry.email', 'shape/wrong-format'],
    ['a trailing comma', '"kind": "municipality",', '"kind": "municipality",,', '3:26', 'shape/not-json'],
    [
      'an unknown presenter',
      '"presenter": "markus-heinolahti"',
      '"presenter": "nobody"',
      'bodies.1.presenter',
      'organisation/unknown-person',
    ],
    [
      'an unknown member',
      '"person": "johan-sandnas"',
      '"person": "nobody"',
      'bodies.0.members.2.person',
      'organisation/unknown-person',
    ],
    [
      'an unknown deputy',
      '"deputy": "leena-myllyoja"',
      '"deputy": "nobody"',
      'bodies.1.members.6.deputy',
      'organisation/unknown-person',
    ],
    [
      'a deputy of two members',
      '"deputy": "leena-myllyoja"',
      '"deputy": "fredrik-sundskog"',
      'bodies.1.members.7.deputy',
      'organisation/twice',
    ],
    [
      'an unknown parent',
      '"parent": "kaupunginhallitus"',
      '"parent": "nothing"',
      'bodies.2.parent',
      'organisation/unknown-body',
    ],
    [
      'an unknown review body',
      '"parent": "kaupunginhallitus"',
      '"parent": "kaupunginhallitus", "reviewBody": "nothing"',
      'bodies.2.reviewBody',
      'organisation/unknown-body',
    ],
    [
      'a body under itself',
      '"parent": "kaupunginhallitus"',
      '"parent": "elinvoimalautakunta"',
      'bodies.2.parent',
      'organisation/under-itself',
    ],
    [
      'a body twice',
      '"id": "kaupunginhallitus"',
      '"id": "kaupunginvaltuusto"',
      'bodies.1.id',
      'organisation/twice',
    ],
    [
      'a person twice',
      '"id": "iida-kotisaari"',
      '"id": "markus-heinolahti"',
      'people.4.id',
      'organisation/twice',
    ],
    [
      'a layout part twice',
      '"part": "preparers"',
      '"part": "caseNumber"',
      'layout.parts.1.part',
      'organisation/twice',
    ],
    [
      'a form of another part',
      '"form": "presenter-same-line"',
      '"form": "parenthesis"',
      'layout.parts.4.form',
      'organisation/part-form',
    ],
    [
      'a bilingual city without its Swedish name',
      /"sv": \{\s*"indefinite": "Sveanäs stad",[^}]*\}/u,
      '"sv": null',
      'name.sv',
      'organisation/missing-swedish',
    ],
    [
      'a number family without its prefix',
      '"prefix": "SUVDno"',
      '"prefix": ""',
      'caseNumbers.0.prefix',
      'organisation/pattern-prefix',
    ],
    [
      'a task class in F1',
      '"taskClass": "none"',
      '"taskClass": "required"',
      'caseNumbers.0.taskClass',
      'organisation/pattern-class',
    ],
    [
      'a separator in F1',
      '"separator": null',
      '"separator": "/"',
      'caseNumbers.0.separator',
      'organisation/pattern-separator',
    ],
  ] as const)(
    '%s is refused with its place, and nothing is loaded',
    async (_what, from, to, where, problem) => {
      await spoil(from, to)
      const loaded = await createOrganisationLibrary(folder).organisations()
      expect(loaded).toMatchObject({
        ok: false,
        failure: {
          code: 'library/broken-file',
          path: file('suvantola.json'),
          where,
          problem: { code: problem },
        },
      })
    },
  )

  it('that gives its id to two files is refused', async () => {
    await cp(file('suvantola.json'), file('sveanas.json'))
    expect(await createOrganisationLibrary(folder).organisations()).toMatchObject({
      ok: false,
      failure: { path: file('sveanas.json'), where: 'id', problem: { code: 'organisation/twice' } },
    })
  })

  it('is explained in the reader’s language, with the file, the place and the remedy', async () => {
    await spoil('"presenter": "markus-heinolahti"', '"presenter": "nobody"')
    const loaded = await createOrganisationLibrary(folder).organisations()
    const told = loaded.ok ? '' : explainFailure(loaded.failure, 'fi')
    expect(told).toContain(file('suvantola.json'))
    expect(told).toContain('bodies.1.presenter')
    expect(told).toContain('henkilöä ”nobody” ei ole. Lisää hänet henkilöihin')
    expect(loaded.ok ? '' : explainFailure(loaded.failure, 'sv')).toContain('personen ”nobody” finns inte')
  })
})
