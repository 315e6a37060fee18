import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { temporaryFolder } from '../support/folders.ts'
import { putDecidedItem } from '../support/decidedItem.ts'
import { type CliAnswer, runCli } from '../support/runCli.ts'

/** One decision of 16.11.2026; everything below happens to it, in order. */
let home = ''
let item = ''

const pykala = async (...words: readonly string[]): Promise<CliAnswer> => runCli(...words, '--home', home)

const done = async (...words: readonly string[]): Promise<string> => {
  const answer = await pykala(...words)
  expect(answer).toMatchObject({ exit: 0, err: '' })
  return answer.out
}

const FORCE = z.object({
  force: z.array(z.object({ n: z.number(), state: z.string(), words: z.object({ fi: z.string() }) })),
})
const RECORDED = z.object({
  file: z.object({ appeals: z.array(z.object({ appealId: z.string() })) }),
  verdict: z.object({ time: z.object({ verdict: z.string() }) }),
})

const forceOn = async (day: string) => {
  const { force } = FORCE.parse(JSON.parse(await done('legal-force', 'show', item, '--on', day, '--json')))
  return force
}

const firstOn = async (day: string): Promise<string> => {
  const [first] = await forceOn(day)
  return `${first?.state ?? ''}: ${first?.words.fi ?? ''}`
}

/** Another office, which the calls after this go to. */
const temporary = (): string => (home = temporaryFolder())

beforeAll(async () => {
  home = temporaryFolder()
  item = await putDecidedItem(home, ['PARTICIPATE', 'APPLY_FOR_FUNDING'])
})

describe('a decision on its way to legal force, in the terminal', () => {
  it('waits for the publication of the minutes and for every party that the item names', async () => {
    const first = await firstOn('2026-11-20')
    expect(first).toContain('waiting')
    expect(first).toContain('Tiedoksianto puuttuu: kunnan jäsenet.')
    expect(first).toContain('Tiedoksianto puuttuu: Järviranta Valmennus Oy.')
  })

  it('is served on the members and on the parties', async () => {
    await done('appeal', 'serve', item, '--service', 'minutes_online', '--event', '18.11.2026')
    const party = ['--party', 'Järviranta Valmennus Oy', '--service', 'letter_ordinary']
    await done('appeal', 'serve', item, ...party, '--event', '20.11.2026')
    expect(await firstOn('2026-12-09')).toContain('Määräaika päättyy 9.12.2026: kunnan jäsenet.')
    expect(await firstOn('2026-12-12')).toBe('final: Lainvoimainen 12.12.2026 alkaen.')
  })

  it('has its ends listed', async () => {
    const due = await done('deadline', 'due', '--on', '2026-12-01')
    expect(due).toContain('ke 9.12.2026')
    expect(due).toContain('Poista henkilötiedot verkosta')
  })

  it('an appeal that arrives is registered with its verdict, and stops the legal force', async () => {
    const arrival = [
      '--type',
      'oikaisuvaatimus',
      '--sender',
      'Oili Kanerva',
      '--standing',
      'member',
      '--by',
      'email',
    ]
    const out = await done(
      'appeal',
      'arrive',
      item,
      ...arrival,
      '--arrived',
      '9.12.2026 16.15.05',
      '--closes',
      '16.15',
      '--json',
    )
    const { verdict, file } = RECORDED.parse(JSON.parse(out))
    expect(verdict.time.verdict).toBe('late')
    expect(await firstOn('2026-12-20')).toContain('Muutoksenhaku on vireillä: Oili Kanerva.')

    const id = file.appeals[0]?.appealId ?? ''
    const decided = await done(
      'appeal',
      'decide',
      item,
      '--id',
      id,
      '--outcome',
      'dismissed',
      '--on',
      '14.12.2026',
    )
    expect(decided).toContain('kunnallisvalituksen aika on 30 päivää')
    await done(
      'appeal',
      'serve',
      item,
      '--party',
      'Oili Kanerva',
      '--service',
      'receipt',
      '--event',
      '15.12.2026',
      '--over',
      id,
    )
    expect(await firstOn('2027-01-14')).toContain('Määräaika päättyy 14.1.2027: Oili Kanerva.')
    await done(
      'appeal',
      'court-answer',
      item,
      '--on',
      '18.1.2027',
      '--answer',
      'none',
      '--source',
      'hallinto-oikeus',
    )
    expect(await firstOn('2027-01-18')).toBe('final: Lainvoimainen 15.1.2027 alkaen.')
  })

  it('is certified as a document', async () => {
    const file = path.join(home, 'todistus.txt')
    await done(
      'legal-force',
      'certificate',
      item,
      '--to',
      file,
      '--on',
      '2027-01-18',
      '--issuer',
      'Kaisa Rinne',
      '--role',
      'hallintojohtaja',
    )
    const text = await readFile(file, 'utf8')
    expect(text).toContain('Lainvoimaisuustodistus')
    expect(text).toContain('Lainvoimainen 15.1.2027 alkaen.')
  })

  it('is not executed before it without reasons', async () => {
    const answer = await pykala('appeal', 'execute', item, '--on', '17.11.2026', '--executor', 'Kaisa Rinne')
    expect(answer).toMatchObject({ exit: 1, out: '' })
    expect(answer.err).toContain('tarvitsee perustelun')
    await done(
      'appeal',
      'execute',
      item,
      '--on',
      '17.11.2026',
      '--executor',
      'Kaisa Rinne',
      '--why',
      'Osallistuminen voidaan perua.',
    )
    const shown = await done('legal-force', 'show', item, '--on', '2026-11-20')
    expect(shown).toContain('Täytäntöönpano ennen lainvoimaa: Osallistuminen voidaan perua.')
  })

  it.each([
    ['an unknown channel', ['serve', '--service', 'pigeon'], 'minutes_online'],
    ['30 February', ['serve', '--service', 'minutes_online', '--event', '30.2.2026'], 'Anna päivä muodossa'],
    [
      'a publication before the decision',
      ['serve', '--service', 'minutes_online', '--event', '1.11.2026'],
      '16.11.2026',
    ],
    [
      'a clause that is not there',
      ['serve', '--service', 'minutes_online', '--event', '20.11.2026', '--clauses', '99'],
      'Päätöksessä ei ole kohtaa 99',
    ],
    [
      'an arrival without its seconds',
      [
        'arrive',
        '--type',
        'oikaisuvaatimus',
        '--sender',
        'O',
        '--standing',
        'member',
        '--by',
        'email',
        '--arrived',
        '9.12.2026',
      ],
      'sekunnin tarkkuudella',
    ],
    [
      'an unknown appeal',
      ['decide', '--id', 'x', '--outcome', 'rejected', '--on', '14.12.2026'],
      'Muutoksenhakua ”x” ei ole',
    ],
  ])('%s is refused, with what to give instead', async (_what, [verb = '', ...options], told) => {
    const answer = await pykala('appeal', verb, item, ...options)
    expect(answer).toMatchObject({ exit: 1, out: '' })
    expect(answer.err).toContain(told)
  })

  it('has its borderline clause chosen by a person, with the reason; the rest the table decides', async () => {
    const chosen = await done(
      'route',
      'choose',
      item,
      '2',
      '--appeal',
      'allowed',
      '--why',
      'Hakemus sitoo rahaa',
    )
    expect(chosen).toContain('2  APPLY_FOR_FUNDING  OIK')
    expect(chosen).toContain('Hakemus sitoo rahaa')
    const refused = await pykala(
      'route',
      'choose',
      item,
      '1',
      '--appeal',
      'prohibited',
      '--why',
      'Valmistelua',
    )
    expect(refused.exit).toBe(1)
    expect(refused.err).toContain('PARTICIPATE')
  })

  it('has its route changed by what a person says of it: the clause followed, a procurement', async () => {
    const other = await putDecidedItem(temporary(), ['PARTICIPATE', 'START_PREPARATION', 'REPORTING'])
    const told = await pykala('route', 'follow', other, '3', '2')
    expect(told.out).toContain('3  REPORTING  KIELTO')
    expect((await pykala('route', 'follow', other, '3')).out).toContain('3  REPORTING  OIK')
    expect((await pykala('route', 'follow', other, '3', '9')).err).toContain('Päätöksessä ei ole kohtaa 9')
    const bought = await pykala('route', 'context', other, '--procurement', 'works', '--value', '150000')
    expect(bought.out).toContain('1  PARTICIPATE  HANKINTA_MAO')
  })
})
