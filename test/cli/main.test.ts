import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Command } from '../../cli/command.ts'
import { commands } from '../../cli/commands/index.ts'
import { runCli } from '../support/runCli.ts'

const wordsOf = ({ noun, verb }: Command): readonly string[] => (verb === null ? [noun] : [noun, verb])
const LANGUAGES = ['fi', 'sv', 'en'] as const

let home = ''

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'pykala-cli-'))
})

afterAll(async () => rm(home, { recursive: true }))

describe('help', () => {
  it.each(LANGUAGES)('lists every command in %s and exits 0', async (language) => {
    const answer = await runCli('--lang', language, '--help')
    expect(answer).toMatchObject({ exit: 0, err: '' })
    for (const command of commands) {
      expect(answer.out).toContain(`pykala ${wordsOf(command).join(' ')}`)
      expect(answer.out).toContain(command.summary[language])
    }
  })

  it('is what a call without words gives', async () => {
    expect(await runCli()).toEqual(await runCli('--help'))
  })

  it.each(commands.flatMap((command) => LANGUAGES.map((language) => ({ command, language }))))(
    'of $command.noun $command.verb in $language tells its use and every option',
    async ({ command, language }) => {
      const answer = await runCli(...wordsOf(command), '--help', '--lang', language)
      expect(answer).toMatchObject({ exit: 0, err: '' })
      expect(answer.out).toContain(command.summary[language])
      for (const [name, option] of Object.entries(command.options)) {
        expect(answer.out).toContain(`--${name}`)
        expect(answer.out).toContain(option.help[language])
      }
    },
  )

  it('of a noun lists its verbs', async () => {
    const answer = await runCli('organisation', '--help')
    expect(answer.exit).toBe(0)
    expect(answer.out).toContain('pykala organisation show ID')
    expect(answer.out).not.toContain('pykala number parse')
  })
})

describe('wrong words', () => {
  it.each([
    ['an unknown noun', ['fountain', 'show'], 'fountain show'],
    ['an unknown noun with an unknown option', ['fountain', '--colour', 'blue'], 'fountain'],
    ['an unknown verb', ['organisation', 'paint'], 'organisation paint'],
    ['an unknown option alone', ['--colour'], '--colour'],
    ['an unknown option of a command', ['organisation', 'list', '--colour'], '--colour'],
    ['an option without its value', ['organisation', 'list', '--home'], '--home'],
    ['a missing operand', ['organisation', 'show'], 'pykala organisation show ID'],
    ['an operand too many', ['organisation', 'list', 'all'], 'pykala organisation list'],
    ['an unknown language', ['organisation', 'list', '--lang', 'de'], 'de'],
  ])('%s: exit 2, nothing on stdout, and what was wrong', async (_what, args, told) => {
    const answer = await runCli(...args)
    expect(answer).toMatchObject({ exit: 2, out: '' })
    expect(answer.err).toContain(told)
  })

  it('a noun alone shows its verbs and exits 2', async () => {
    const answer = await runCli('number')
    expect(answer.exit).toBe(2)
    expect(answer.out).toContain('pykala number parse TEXT')
  })
})

describe('options before, between and after the words', () => {
  it.each([
    [['--lang', 'sv', 'number', 'parse', 'nothing']],
    [['--lang=sv', 'number', 'parse', 'nothing']],
    [['number', '--lang', 'sv', 'parse', 'nothing']],
    [['number', 'parse', 'nothing', '--lang', 'sv']],
    [['--organisation', 'mikkeli', '--lang', 'sv', 'number', 'parse', 'nothing']],
  ])('%j is the same call', async (args) => {
    const answer = await runCli('--home', home, ...args)
    expect(answer).toMatchObject({ exit: 1, out: '' })
    expect(answer.err).toContain('”nothing” är inget ärendenummer')
  })

  it('have one type in every command, so that they can be read before the command is known', () => {
    const types = new Map<string, string>()
    for (const [name, { type }] of commands.flatMap(({ options }) => Object.entries(options))) {
      expect([type, `--${name}`]).toEqual([types.get(name) ?? type, `--${name}`])
      types.set(name, type)
    }
  })
})

describe('--json', () => {
  it('prints one JSON document for an answer', async () => {
    const answer = await runCli(
      'number',
      'parse',
      'mlidno-2018-1165',
      '--organisation',
      'mikkeli',
      '--json',
      '--home',
      home,
    )
    expect(answer).toMatchObject({ exit: 0, err: '' })
    expect(JSON.parse(answer.out)).toEqual({
      text: 'MliDno-2018-1165',
      family: 'F1',
      prefix: 'MliDno',
      year: 2018,
      n: 1165,
      taskClass: null,
      codes: [],
    })
  })

  it('prints a failure as data, and its words to stderr', async () => {
    const answer = await runCli(
      'number',
      'parse',
      '1/2020',
      '--organisation',
      'haapajarvi',
      '--json',
      '--home',
      home,
    )
    expect(answer.exit).toBe(1)
    expect(JSON.parse(answer.out)).toEqual({
      failure: { code: 'case-number/not-used', organisation: 'Haapajärven kaupunki' },
    })
    expect(answer.err).toContain('Haapajärven kaupunki ei numeroi asioitaan')
  })

  it('names the organisations there are when one is unknown', async () => {
    const answer = await runCli('organisation', 'show', 'atlantis', '--lang', 'en', '--home', home)
    expect(answer.exit).toBe(1)
    expect(answer.err).toContain('There is no organisation "atlantis"')
    expect(answer.err).toContain('haapajarvi, kangasniemi, kuopio, mikkeli, suvantola')
  })

  it('shows one organisation whole', async () => {
    const answer = await runCli('organisation', 'show', 'suvantola', '--json', '--home', home)
    expect(JSON.parse(answer.out)).toMatchObject({
      id: 'suvantola',
      name: { sv: { definite: 'Sveanäs stad' } },
    })
  })
})
