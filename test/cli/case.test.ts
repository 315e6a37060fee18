import path from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { createDatabase } from '../support/engines.ts'
import { temporaryFolder } from '../support/folders.ts'
import { runCli } from '../support/runCli.ts'

/** Runs the commands in one data folder; a command is its words. */
const officeIn = (home: string, ...common: readonly string[]) => ({
  run: async (...words: readonly string[]) => {
    const { exit, out, err } = await runCli(...words, '--home', home, ...common)
    return { exit, lines: out.trimEnd().split('\n'), err: err.trimEnd() }
  },
  json: async (...words: readonly string[]): Promise<unknown> => {
    const { out } = await runCli(...words, '--home', home, ...common, '--json')
    return JSON.parse(out)
  },
})

const office = () => officeIn(temporaryFolder())

const year = String(new Date().getFullYear())

const number = (n: number): string => `SUVDno-${year}-${n}`

const open = (title: string, ...more: readonly string[]) =>
  ['case', 'new', title, '--organisation', 'suvantola', ...more] as const

describe('pykala case', () => {
  it('opens cases with numbers one after another, and finds them', async () => {
    const { run } = office()
    expect((await run(...open('Osallistuminen kuntakokeiluun'))).lines).toEqual([
      `${number(1)}  Osallistuminen kuntakokeiluun`,
    ])
    await run(...open('Katuvalojen uusiminen', '--party', 'Valo Oy', '--class', '08.01.00'))
    expect((await run('case', 'list')).lines).toEqual([
      `${number(2)}  Vireillä  Katuvalojen uusiminen`,
      `${number(1)}  Vireillä  Osallistuminen kuntakokeiluun`,
    ])
    expect((await run('case', 'search', 'kuntakokeilut')).lines).toEqual([
      `${number(1)}  Vireillä  Osallistuminen kuntakokeiluun`,
    ])
    expect((await run('case', 'search', `suvdno ${year} 2`)).lines).toHaveLength(1)
    expect((await run('case', 'list', '--filter', 'class=08', '--lang', 'sv')).lines).toEqual([
      `${number(2)}  Anhängigt  Katuvalojen uusiminen`,
    ])
    expect((await run('case', 'list', '--counts', 'state')).lines).toEqual(['2  pending'])
  })

  it('changes what is said of a case, lists its versions, and replaces nothing that somebody else saved', async () => {
    const { run, json } = office()
    await run(...open('Kirjaston aukiolo', '--party', 'Lukupiiri ry'))
    const named = ['case', 'update', number(1), '--title', 'Kirjaston omatoimiaukiolo', '--seen', '1']
    const changed = await json(...named, '--publicity', '2', '--ground', 'JulkL 24 § 1 mom. 20 kohta')
    expect(changed).toMatchObject({
      title: 'Kirjaston omatoimiaukiolo',
      publicity: { class: 2, ground: 'JulkL 24 § 1 mom. 20 kohta' },
      parties: [{ name: 'Lukupiiri ry' }],
    })
    const refused = await run('case', 'update', number(1), '--class', '14.05.00', '--seen', '1')
    expect(refused.exit).toBe(1)
    expect(refused.err).toContain('muutti asian tietoja sen jälkeen, kun avasit ne')
    expect(await json('case', 'versions', number(1))).toMatchObject([{ version: 2 }, { version: 1 }])
    expect((await run('case', 'versions', number(1))).lines).toHaveLength(2)
    await run('case', 'update', number(1), '--publicity', '1')
    expect(await json('case', 'show', number(1))).toMatchObject({ casefile: { publicity: { class: 1 } } })
  })

  it('marks the words that met in the answer of --json', async () => {
    const { run, json } = office()
    await run(...open('Työllisyyden kokeilu'))
    expect(await json('case', 'search', 'työllisyys')).toMatchObject({
      highlights: [[{ start: 0, end: 12 }]],
    })
  })

  it('takes a case through its states and refuses what the graph does not have', async () => {
    const { run } = office()
    await run(...open('Kokeilu'))
    expect(await run('case', 'step', number(1), 'ratkaistavana')).toMatchObject({ exit: 1 })
    expect(await run('case', 'step', number(1), 'valmistelussa')).toMatchObject({ exit: 0 })
    expect(await run('case', 'step', number(1), 'siirretty')).toMatchObject({
      exit: 1,
      err: expect.stringContaining('--note'),
    })
    expect(await run('case', 'step', number(1), 'mitä')).toMatchObject({ exit: 1 })
    await run('case', 'step', number(1), 'closed')
    expect(await run('case', 'step', number(1), 'destroyed', '--note', 'TihL 21 §')).toMatchObject({
      exit: 1,
    })
  })

  it('relates two cases from both sides', async () => {
    const { run, json } = office()
    await run(...open('Edellinen'))
    await run(...open('Jatko'))
    expect(await run('case', 'link', number(2), number(1), '--kind', 'continues')).toMatchObject({ exit: 0 })
    expect(await json('case', 'show', number(1))).toMatchObject({
      related: [{ kind: 'continuedBy', number: number(2), title: 'Jatko' }],
    })
    expect(await run('case', 'link', number(1), number(1))).toMatchObject({ exit: 1 })
  })

  it('keeps an imported number as it was, and the counter goes on past one of its own kind', async () => {
    const { run } = office()
    await run(...open('Ensimmäinen'))
    expect((await run(...open('Tuotu', '--number', '500/05.20.00/2016'))).lines).toEqual([
      '500/05.20.00/2016  Tuotu',
    ])
    expect((await run('case', 'search', '500/2016')).lines).toHaveLength(1)
    await run(...open('Oma tuotu', '--number', number(9).toLowerCase()))
    expect((await run(...open('Seuraava'))).lines).toEqual([`${number(10)}  Seuraava`])
    expect(await run(...open('Toinen', '--number', number(9)))).toMatchObject({ exit: 1 })
    expect(
      (await run('number', 'gaps', '--organisation', 'suvantola', '--year', year)).lines.slice(0, 2),
    ).toEqual(['10', expect.stringMatching(/^2–8 {2}gap/u)])
    const gaps = ['--organisation', 'suvantola', '--year', year]
    expect(await run('number', 'void', '1', 'kirjaamisvirhe', ...gaps)).toMatchObject({ exit: 1 })
    expect(await run('number', 'void', '11', 'kirjaamisvirhe', ...gaps)).toMatchObject({ exit: 1 })
  })

  it('notes in the log who read a secret case, and not who read an open one', async () => {
    const { run, json } = office()
    await run(...open('Avoin'))
    await run(
      ...open(
        'Salainen',
        '--publicity',
        '3',
        '--ground',
        'JulkL 24 § 1 mom. 20 kohta',
        '--secret-years',
        '25',
      ),
    )
    const actions = async (ref: string) => {
      await run('case', 'show', ref)
      return JSON.stringify(await json('case', 'show', ref)).match(/case\.\w+/gu)
    }
    expect(await actions(number(1))).toEqual(['case.created'])
    expect(await actions(number(2))).toEqual(['case.created', 'case.read'])
    expect(await run('audit', 'verify')).toMatchObject({ exit: 0 })
  })

  it('saves a search and runs it again', async () => {
    const { run } = office()
    await run(...open('Työllisyyden kokeilu'))
    await run('case', 'search', 'työllisyys', '--filter', 'state=pending', '--save', 'Kokeilut')
    expect((await run('case', 'searches')).lines).toEqual(['Kokeilut  työllisyys  state=pending'])
    expect((await run('case', 'search', '--saved', 'Kokeilut')).lines).toHaveLength(1)
    await run('case', 'searches', '--remove', 'Kokeilut')
    expect(await run('case', 'search', '--saved', 'Kokeilut')).toMatchObject({ exit: 1 })
  })

  it.each([
    [['14.05'], ['14.05.00', '14.05.01']],
    [['hankerahoituksen'], ['02.05.02']],
    [['sysselsättning'], ['05.06.06', '14.05.00', '14.05.01']],
    [['kuntakokeilut'], ['14.05.00']],
  ])('finds the task classes of %j', async (words, codes) => {
    const { lines } = await office().run('case', 'classes', ...words)
    expect(lines.map((line) => line.split(' ')[0])).toEqual(codes)
  })

  it('says when the case, the class or the day is not right', async () => {
    const { run } = office()
    expect(await run('case', 'show', 'SUVDno-2000-1')).toMatchObject({ exit: 1 })
    expect(await run(...open('Asia', '--class', 'hanke'))).toMatchObject({ exit: 1 })
    expect(await run(...open('Asia', '--publicity', '2'))).toMatchObject({ exit: 1 })
    expect(await run(...open('Asia', '--pending', '31.2.2026'))).toMatchObject({ exit: 1 })
    expect(await run(...open('  '))).toMatchObject({ exit: 1 })
    expect((await run('case', 'list')).lines).toEqual([''])
  })
})

describe('pykala backup', () => {
  it('moves the office to another folder in one file, where the counter asks before it goes on', async () => {
    const folder = temporaryFolder()
    const old = officeIn(path.join(folder, 'vanha'))
    await old.run(...open('Kokeilu'))
    const file = path.join(folder, 'siirto.pykala-backup')
    expect(await old.run('backup', 'make', file)).toMatchObject({ exit: 0 })
    expect(await old.run('backup', 'check', file)).toMatchObject({ exit: 0 })
    expect(await old.run('backup', 'make', file)).toMatchObject({ exit: 1 })
    expect(await old.run('backup', 'restore', file, '--to', path.join(folder, 'uusi'))).toMatchObject({
      exit: 0,
    })
    const moved = officeIn(path.join(folder, 'uusi'))
    expect(await moved.run(...open('Uusi'))).toMatchObject({
      exit: 1,
      err: expect.stringContaining('number resume'),
    })
    const counter = ['--organisation', 'suvantola', '--year', year]
    expect((await moved.run('number', 'resume', '4', ...counter)).lines).toEqual([
      '4',
      expect.stringMatching(/^2–4 {2}gap {2}varmuuskopion palautus/u),
    ])
    expect((await moved.run(...open('Uusi'))).lines).toEqual([`${number(5)}  Uusi`])
  })
})

const postgresUrl = inject('postgresUrl')

describe.skipIf(postgresUrl === null)('--database postgres://… (skipped without a server)', () => {
  it('keeps everything on the server and nothing in the folder', async () => {
    const database = await createDatabase(postgresUrl ?? '')
    const first = officeIn(temporaryFolder(), '--database', database)
    const second = officeIn(temporaryFolder(), '--database', database)
    await first.run(...open('Yhteinen kokeilu'))
    expect((await second.run('case', 'search', 'kokeilut')).lines).toEqual([
      `${number(1)}  Vireillä  Yhteinen kokeilu`,
    ])
    expect(await second.run('audit', 'verify')).toMatchObject({ exit: 0 })
  })
})
