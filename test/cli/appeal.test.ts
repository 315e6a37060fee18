import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { runCli } from '../support/runCli.ts'

const deadline = async (...options: readonly string[]) =>
  runCli('deadline', 'show', '--service', 'minutes_online', '--appeal', 'oikaisuvaatimus', ...options)

const routeRow = z.object({
  clause: z.number(),
  route: z.string(),
  provision: z.string(),
  reason: z.string(),
  warning: z.string().nullable(),
})

const routes = async (...options: readonly string[]) => {
  const answer = await runCli('route', 'show', '--json', ...options)
  expect(answer).toMatchObject({ exit: 0, err: '' })
  return z.array(routeRow).parse(JSON.parse(answer.out))
}

describe('pykala deadline show', () => {
  it('prints every day and the steps as JSON', async () => {
    const answer = await deadline('--event', '2019-12-11', '--json')
    expect(JSON.parse(answer.out)).toMatchObject({
      serviceDate: '2019-12-18',
      firstCountedDay: '2019-12-19',
      rawLastDay: '2020-01-01',
      lastDay: '2020-01-02',
      reason: null,
    })
    const { steps } = z
      .object({
        steps: z.array(z.object({ day: z.string(), rule: z.string(), fi: z.string(), sv: z.string() })),
      })
      .parse(JSON.parse(answer.out))
    expect(steps.at(-1)?.fi).toBe('18.12. + 14 päivää = 1.1. uudenvuodenpäivä → 2.1.')
  })

  it('without an event exits 0 with nulls and the reason', async () => {
    const answer = await deadline('--json')
    expect(answer).toMatchObject({ exit: 0, err: '' })
    expect(JSON.parse(answer.out)).toMatchObject({
      serviceDate: null,
      firstCountedDay: null,
      rawLastDay: null,
      lastDay: null,
      steps: [],
      reason: { code: 'notServed' },
    })
  })

  it('is read by a person too, in Finnish and in Swedish', async () => {
    expect((await deadline('--event', '2026-11-18')).out).toContain('Viimeinen päivä: ke 9.12.2026')
    const swedish = (await deadline('--event', '2026-11-18', '--lang', 'sv')).out
    expect(swedish).toContain('25.11. + 14 dagar = 9.12.')
    expect(swedish).toContain('ons 18.11.2026')
    expect(swedish).not.toMatch(/\d{4}-\d\d-\d\d/u)
  })

  it.each([
    ['30 February', ['--event', '2026-02-30'], 'Anna päivä muodossa 16.11.2026'],
    [
      'an event before the decision',
      ['--event', '2026-11-10', '--decided', '2026-11-16'],
      'Anna päivä, jona päätös julkaistiin tai lähetettiin',
    ],
    [
      'an unknown channel',
      ['--event', '2026-11-10', '--service', 'pigeon'],
      'minutes_online, letter_ordinary',
    ],
    [
      'an unknown appeal',
      ['--event', '2026-11-10', '--appeal', 'kantelu'],
      'oikaisuvaatimus, kunnallisvalitus',
    ],
    ['a day outside the calendar', ['--event', '1990-01-01'], '1.7.1995–31.12.2199'],
    [
      'an earlier day shown',
      [
        '--event',
        '2026-11-10',
        '--service',
        'letter_ordinary',
        '--actual',
        '2026-11-12',
        '--evidence',
        'Posti',
      ],
      '17.11.2026',
    ],
  ])('%s exits 1 and says what to give instead', async (_name, options, told) => {
    const answer = await deadline(...options)
    expect(answer).toMatchObject({ exit: 1, out: '' })
    expect(answer.err).toContain(told)
  })
})

describe('pykala route show', () => {
  it('prints the route of each clause', async () => {
    const rows = await routes(
      '--body',
      'board',
      '--clause',
      'NOTE_FOR_INFORMATION',
      '--clause',
      'PARTICIPATE',
    )
    expect(rows).toMatchObject([
      { clause: 1, route: 'KIELTO', provision: 'kuntalaki (410/2015) 136 §', warning: null },
      { clause: 2, route: 'OIK', provision: 'kuntalaki (410/2015) 134 §' },
    ])
  })

  it('takes kinds one after another as well', async () => {
    const rows = await routes('--body', 'council', '--clause', 'APPLY_FOR_FUNDING', 'REPORTING')
    expect(rows.map(({ route }) => route)).toEqual(['KIELTO', 'KIELTO'])
    expect(rows[0]?.warning).toContain('KHO:2005:38')
  })

  it('knows the day, the oikaisuvaatimus and the procurement', async () => {
    const old = await routes('--body', 'board', '--clause', 'PARTICIPATE', '--decided', '2016-05-30')
    expect(old[0]?.provision).toBe('kuntalaki (365/1995) 89 §')
    const answered = await routes('--body', 'board', '--clause', 'PARTICIPATE', '--oikaisuvaatimus')
    expect(answered[0]?.route).toBe('KVAL_OIK')
    const bought = await routes(
      '--body',
      'board',
      '--clause',
      'APPROVE_AGREEMENT',
      '--procurement',
      'works',
      '--value',
      '150000',
    )
    expect(bought[0]?.route).toBe('HANKINTA_MAO')
  })

  it.each([
    [
      'an unknown body',
      ['--body', 'senate', '--clause', 'PARTICIPATE'],
      'council, board, committee, division, officer',
    ],
    ['an unknown kind', ['--body', 'board', '--clause', 'HESITATE'], 'PARTICIPATE'],
  ])('%s exits 1 and names those there are', async (_name, options, told) => {
    const answer = await runCli('route', 'show', ...options)
    expect(answer).toMatchObject({ exit: 1, out: '' })
    expect(answer.err).toContain(told)
  })
})

describe('pykala route instruction', () => {
  const instruction = [
    'route',
    'instruction',
    '--clause',
    'PARTICIPATE',
    '--section',
    '247',
    '--decided',
    '2026-11-16',
  ]

  it('prints the whole instruction', async () => {
    const answer = await runCli(...instruction, '--organisation', 'suvantola', '--body', 'kaupunginhallitus')
    expect(answer).toMatchObject({ exit: 0, err: '' })
    expect(answer.out).toContain('Ohje oikaisuvaatimuksen tekemiseen')
  })

  it('of an organisation without a registry office says what to add', async () => {
    const answer = await runCli(...instruction, '--organisation', 'kangasniemi', '--body', 'kunnanhallitus')
    expect(answer).toMatchObject({ exit: 1, out: '' })
    expect(answer.err).toContain('Lisää organisaation tietoihin registry')
  })
})
