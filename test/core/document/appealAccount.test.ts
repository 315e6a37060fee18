import { describe, expect, it } from 'vitest'
import type { RoutedClause } from '../../../core/appeal/route.ts'
import { routesOfClauses } from '../../../core/appeal/routes.ts'
import { appealAccount } from '../../../core/document/appealAccount.ts'
import { joinNumbers } from '../../../core/shared/joinNumbers.ts'
import type { ClauseKind } from '../../../core/template/clauseKinds.ts'

const account = (
  kinds: readonly ClauseKind[],
  language: 'fi' | 'sv',
  kind: 'board' | 'council' = 'board',
) => {
  const clauses: readonly RoutedClause[] = kinds.map((one, at) => ({ n: at + 1, kind: one }))
  const routes = routesOfClauses(clauses, { kind, organisation: 'municipality' })
  if (!routes.ok) throw new Error(routes.failure.code)
  return appealAccount(routes.value, language)
}

describe('the account of appeal routes in a §', () => {
  it.each([
    [[1], '1', '1'],
    [[1, 2], '1 ja 2', '1 och 2'],
    [[1, 2, 3], '1–3', '1–3'],
    [[1, 2, 3, 5], '1–3 ja 5', '1–3 och 5'],
    [[1, 3, 5, 6, 7], '1, 3 ja 5–7', '1, 3 och 5–7'],
  ])('writes the clauses %j as %s', (numbers, fi, sv) => {
    expect(joinNumbers(numbers, 'fi')).toBe(fi)
    expect(joinNumbers(numbers, 'sv')).toBe(sv)
  })

  it('says one thing of a decision with one route', () => {
    expect(account(['PARTICIPATE', 'COMMIT_OWN_FUNDING'], 'fi')).toEqual(['Päätökseen saa vaatia oikaisua.'])
    expect(account(['PARTICIPATE'], 'fi', 'council')).toEqual([
      'Päätöksestä saa valittaa hallinto-oikeuteen.',
    ])
  })

  it('names the clauses of each route, and the provision of a prohibition', () => {
    const kinds = ['PARTICIPATE', 'COMMIT_OWN_FUNDING', 'CONDITION_FUNDER', 'NOTE_FOR_INFORMATION'] as const
    expect(account(kinds, 'fi')).toEqual([
      'Kohtiin 1–3 saa vaatia oikaisua.',
      'Kohdasta 4 ei saa tehdä oikaisuvaatimusta eikä kunnallisvalitusta, koska se koskee vain valmistelua tai täytäntöönpanoa (kuntalaki (410/2015) 136 §).',
    ])
    expect(account(kinds, 'sv')).toEqual([
      'Omprövning av punkterna 1–3 får begäras.',
      'Omprövning av punkt 4 får inte begäras och kommunalbesvär får inte anföras över den, eftersom den endast gäller beredning eller verkställighet (136 § i kommunallagen (410/2015)).',
    ])
  })
})
