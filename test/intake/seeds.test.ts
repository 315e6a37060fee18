import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { runCli } from '../support/runCli.ts'
import { SHARED, SHARED_NOTE, sharedFiles, sharedText } from '../support/shared.ts'

/** Annotated items in the layout that is read. */
const READ = ['000', '004']

const numberOf = (file: string): string => path.basename(file).slice(0, 3)
const seeds = sharedFiles('seeds')
const seed = (number: string): string => seeds.find((file) => numberOf(file) === number) ?? ''

/** Fields that hold the same as the annotation, and those whose annotation is the beginning of the text. */
const SAME = [
  'municipality',
  'body',
  'meetingDate',
  'section',
  'caseNumber',
  'title',
  'preparers',
  'presenter',
  'hasDescription',
  'attachments',
  'appeal',
  'notification',
  'kind',
  'layout',
  'inspected',
]
const BEGINNINGS = ['proposal', 'decision']

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null
const fieldsOf = (value: unknown): Fields => (isFields(value) ? value : {})
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** Annotations are compared without white space and invisible break marks. */
const bare = (value: unknown): string => String(value).replaceAll(/[\s\u200B\u00AD]/gu, '')

const values = (amounts: unknown): readonly unknown[] => listOf(amounts).map((one) => fieldsOf(one)['value'])

const fieldsNamed = (item: Fields, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [name, item[name]]))

async function dryRun(...files: readonly string[]) {
  const { out, err, exit } = await runCli('import', ...files, '--dry-run', '--json')
  const items: unknown = JSON.parse(out)
  return { items: listOf(items).map(fieldsOf), err, exit }
}

const goldOf = (number: string): Fields => {
  const file = sharedFiles('corpus', 'seeds-gold').find((name) => numberOf(name) === number)
  const gold: unknown = JSON.parse(sharedText(file ?? ''))
  return fieldsOf(gold)
}

describe.skipIf(SHARED === undefined)(`published minutes of two municipalities${SHARED_NOTE}`, () => {
  it.each(READ)('agree with their annotation: %s', async (number) => {
    const { items, exit, err } = await dryRun(seed(number))
    const gold = goldOf(number)
    expect({ count: items.length, exit, err }).toEqual({ count: 1, exit: 0, err: '' })
    const item = items[0] ?? {}
    expect(fieldsNamed(item, SAME)).toEqual(fieldsNamed(gold, SAME))
    expect(values(item['amounts'])).toEqual(values(gold['amounts']))
    const other = BEGINNINGS.filter((field) => !bare(item[field]).startsWith(bare(gold[field])))
    expect(other).toEqual([])
    expect(item['unparsed']).toEqual([])
  })

  it('are read together in one call', async () => {
    const { items } = await dryRun(...READ.map(seed))
    expect(items.map((item) => item['section'])).toEqual(['260', '252'])
  })

  it('have three mistakes, which are told and not mended', async () => {
    const { items } = await dryRun(...READ.map(seed))
    const told = items.map((item) =>
      listOf(item['findings'])
        .map(fieldsOf)
        .filter(({ level }) => level !== 'note'),
    )
    expect(told).toMatchObject([
      [
        {
          code: 'intake/misspelt-body',
          printed: 'Kaupuginhallitus',
          registered: 'Kaupunginhallitus',
          line: 40,
        },
      ],
      [
        { code: 'intake/attachments-not-listed', line: 15 },
        {
          code: 'intake/commitment-before-decision',
          line: 26,
          committedOn: '2022-10-21',
          decidedOn: '2022-11-07',
        },
      ],
    ])
    expect(bare(items[0]?.['proposal'])).toMatch(/^Kaupuginhallitus/u)
  })
})

describe.skipIf(SHARED === undefined)(`published minutes in other layouts${SHARED_NOTE}`, () => {
  const items = sharedFiles('corpus', 'items').filter((file) => !file.endsWith('.gold.json'))
  const others = [...seeds.filter((file) => !READ.includes(numberOf(file))), ...items]

  it.each(others.map((file) => [path.basename(file), file]))('are refused: %s', async (_, file) => {
    const { items, exit, err } = await dryRun(file)
    expect(items).toEqual([])
    expect(exit).toBe(1)
    expect(err).toContain('asettelua ei tunnisteta')
    expect(err).toContain(file)
  })
})
