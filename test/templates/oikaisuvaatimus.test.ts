import { describe, expect, it } from 'vitest'
import { routesOfClauses } from '../../core/appeal/routes.ts'
import { proposalLines, renderSample, renderedLines } from '../support/sampleItem.ts'

describe('the template that decides on an oikaisuvaatimus (HL 49 g §)', () => {
  it('proposes one clause, whose route is kunnallisvalitus over an oikaisuvaatimus decision', async () => {
    const { proposal } = await renderSample('oikaisuvaatimus-decision', 'fi')
    const clauses = proposal.clauses.map(({ kind }, index) => ({ n: index + 1, kind }))
    expect(routesOfClauses(clauses, { kind: 'board', organisation: 'municipality' })).toMatchObject({
      value: [{ route: 'KVAL_OIK' }],
    })
  })

  it.each(['fi', 'sv'] as const)('always gives its grounds and its provisions, in %s', async (language) => {
    const lines = renderedLines(await renderSample('oikaisuvaatimus-decision', language)).join('\n')
    expect(lines).toMatch(language === 'fi' ? /Ratkaisun perustelut/u : /Motivering av avgörandet/u)
    expect(lines).toContain('49 g §')
    expect(lines).toContain('9.12.2026')
  })

  it('says how the decision changes', async () => {
    expect(proposalLines(await renderSample('oikaisuvaatimus-decision', 'fi')).join(' ')).toContain(
      'muuttaa päätöstä 16.11.2026 § 247 seuraavasti: Pilottiin osoitetaan omarahoitusta enintään',
    )
  })
})
