import { describe, expect, it } from 'vitest'
import {
  type ClauseRoute,
  type DecidingAuthority,
  PLAIN_CONTEXT,
  type RouteContext,
  type RoutedClause,
} from '../../../core/appeal/route.ts'
import { KIND_RULES } from '../../../core/appeal/kindRules.ts'
import { chooseRoute, clausesByRoute, routesOfClauses } from '../../../core/appeal/routes.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import { cents } from '../../../core/shared/money.ts'
import { CLAUSE_KINDS, type ClauseKind } from '../../../core/template/clauseKinds.ts'

const BOARD: DecidingAuthority = { kind: 'board', organisation: 'municipality' }
const COUNCIL: DecidingAuthority = { kind: 'council', organisation: 'municipality' }

const clausesOf = (...kinds: readonly (ClauseKind | null)[]): readonly RoutedClause[] =>
  kinds.map((kind, index) => ({ n: index + 1, kind }))

function routed(
  clauses: readonly RoutedClause[],
  authority: DecidingAuthority = BOARD,
  context: Partial<RouteContext> = {},
): readonly ClauseRoute[] {
  const routes = routesOfClauses(clauses, authority, { ...PLAIN_CONTEXT, ...context })
  if (!routes.ok) throw new Error(routes.failure.code)
  return routes.value
}

const one = (
  kind: ClauseKind | null,
  authority: DecidingAuthority = BOARD,
  context: Partial<RouteContext> = {},
): ClauseRoute => {
  const [route] = routed(clausesOf(kind), authority, context)
  if (route === undefined) throw new Error('no route')
  return route
}

describe('the route of a clause by itself (R-APP-01)', () => {
  it.each([
    ['PARTICIPATE', BOARD, 'OIK', '134 §'],
    ['COMMIT_OWN_FUNDING', COUNCIL, 'KVAL', '135 §'],
    ['APPOINT', { kind: 'committee', organisation: 'municipality' }, 'OIK', '134 §'],
    ['ROLE_LEAD', { kind: 'officer', organisation: 'municipality' }, 'OIK', '134 §'],
    ['GRANT_AID', { kind: 'jointAuthorityOrgan', organisation: 'jointAuthority' }, 'KVAL', '135 §'],
    ['GRANT_AID', { kind: 'board', organisation: 'jointAuthority' }, 'OIK', '134 §'],
    ['PROPOSE_TO_COUNCIL', BOARD, 'KIELTO', '136 §'],
    ['EXECUTE_BEFORE_FINAL', BOARD, 'KIELTO', '136 §'],
    ['JAAVI_RULING', BOARD, 'KIELTO', '29 § 3 mom.'],
    ['DECIDE_OIKAISUVAATIMUS', BOARD, 'KVAL_OIK', '135 §'],
  ] as const)('%s decided by %o goes to %s (%s)', (kind, authority, route, provision) => {
    const found = one(kind, authority)
    expect(found.route).toBe(route)
    expect(found.provision.fi).toContain(provision)
    expect(found.provision.sv).toContain(provision)
  })

  it('every kind has a route, a provision and a reason in both languages', () => {
    for (const kind of CLAUSE_KINDS)
      for (const authority of [BOARD, COUNCIL]) {
        const { provision, explanation } = one(kind, authority)
        expect(
          [provision.fi, provision.sv, explanation.fi, explanation.sv].every((text) => text !== ''),
        ).toBe(true)
      }
  })

  it('every borderline kind warns and names the case law', () => {
    const borderline = CLAUSE_KINDS.filter((kind) => KIND_RULES[kind].group === 'borderline')
    expect(borderline).toHaveLength(5)
    for (const kind of borderline) {
      expect(one(kind).warning?.fi).toMatch(/KHO:\d{4}:/u)
      expect(one(kind).warning?.sv).toMatch(/HFD:\d{4}:/u)
    }
  })

  it.each([
    ['APPLY_FOR_FUNDING', 'KIELTO'],
    ['APPLY_FOR_FUNDING_WITH_COMMITMENT', 'OIK'],
    ['DECLINE_TO_APPLY', 'OIK'],
    ['LETTER_OF_INTENT', 'KIELTO'],
    ['PRINCIPLES', 'OIK'],
  ] as const)('the safe default of %s is %s', (kind, route) => {
    expect(one(kind).route).toBe(route)
  })

  it('a clause whose kind nobody has stated may be appealed, with a warning', () => {
    expect(one(null)).toMatchObject({ route: 'OIK', reason: 'kindNotStated' })
    expect(one(null).warning).not.toBeNull()
  })

  it('an oikaisuvaatimus over a decision of a division goes to its parent, unless a setting says otherwise', () => {
    const division = { kind: 'division', organisation: 'municipality' } as const
    expect(one('PARTICIPATE', division).reviewedBy).toBe('parentBody')
    expect(one('PARTICIPATE', { ...division, reviewedBy: 'sameBody' }).reviewedBy).toBe('sameBody')
    expect(one('PARTICIPATE').reviewedBy).toBe('sameBody')
  })

  it('a note that decides is warned about (R-APP-02)', () => {
    const [note] = routed([{ n: 1, kind: 'NOTE_FOR_INFORMATION', text: 'Merkitään tiedoksi selvitys.' }])
    expect(note?.warning?.fi).toBeUndefined()
    const [hidden] = routed([{ n: 1, kind: 'NOTE_FOR_INFORMATION', text: 'Merkitään tiedoksi ja hyväksyy.' }])
    expect(hidden?.warning?.fi).toContain('KHO:2006:98')
  })
})

describe('what else bears on the route', () => {
  it('a decision before 1.6.2017 falls under the act of 1995 (KuntaL 147 §)', () => {
    const context = { decidedOn: isoDate('2016-05-30') }
    expect(one('PARTICIPATE', BOARD, context)).toMatchObject({
      route: 'OIK',
      provision: { fi: 'kuntalaki (365/1995) 89 §' },
    })
    expect(one('START_PREPARATION', BOARD, context).provision.fi).toBe('kuntalaki (365/1995) 91 §')
    expect(one('PARTICIPATE', BOARD, { decidedOn: isoDate('2017-06-01') }).provision.fi).toContain('410/2015')
  })

  it.each([
    [59_999, BOARD, 'HANKINTA_KUNTA', 'OIK'],
    [60_000, BOARD, 'HANKINTA_MAO', null],
    [59_999, COUNCIL, 'HANKINTA_KUNTA', 'KVAL'],
  ] as const)('a purchase of %i euros by %o goes to %s', (euros, authority, route, beside) => {
    const procurement = { kind: 'goodsOrServices', value: cents(euros * 100) } as const
    expect(one('APPROVE_AGREEMENT', authority, { procurement })).toMatchObject({ route, beside })
    expect(one('START_PREPARATION', authority, { procurement }).route).toBe('KIELTO')
  })

  it('an item that answers an oikaisuvaatimus has kunnallisvalitus, its notes none', () => {
    const context = { decidesOnOikaisuvaatimus: true }
    expect(one('PARTICIPATE', BOARD, context).route).toBe('KVAL_OIK')
    expect(one('NOTE_FOR_INFORMATION', BOARD, context).route).toBe('KIELTO')
  })

  it('another act may give hallintovalitus, and the labour court shuts out municipal appeal', () => {
    const specialLaw = { fi: 'julkisuuslaki (621/1999) 33 §', sv: '33 § i offentlighetslagen (621/1999)' }
    expect(one('GRANT_AID', BOARD, { specialLaw })).toMatchObject({ route: 'HVAL', provision: specialLaw })
    expect(one('GRANT_AID', BOARD, { collectiveAgreement: true })).toMatchObject({
      route: 'KIELTO',
      prohibition: 'collectiveAgreement',
    })
  })
})

const routeByN = (clauses: readonly RoutedClause[]): readonly string[] =>
  routed(clauses).map(({ n, route, follows }) => `${n} ${route} ${follows ?? '-'}`)

describe('clauses that follow another', () => {
  it('follow the nearest earlier substantive clause', () => {
    expect(
      routeByN(clausesOf('PARTICIPATE', 'NOTE_FOR_INFORMATION', 'CONDITION_FUNDER', 'AUTHORISE_SIGNING')),
    ).toEqual(['1 OIK -', '2 KIELTO -', '3 OIK 1', '4 OIK 1'])
  })

  it('follow the later one when none is earlier, and preparation when nothing is decided', () => {
    expect(routeByN(clausesOf('CONDITION_FUNDER', 'PARTICIPATE'))).toEqual(['1 OIK 2', '2 OIK -'])
    expect(routeByN(clausesOf('START_PREPARATION', 'REPORTING'))).toEqual(['1 KIELTO -', '2 KIELTO 1'])
  })

  it('follow the clause they are told to follow', () => {
    const [first, second] = clausesOf('PARTICIPATE', 'SIGN_ALREADY_APPROVED_CONTRACT')
    const told = { n: 3, kind: 'AUTHORISE_SIGNING', follows: 2 } as const
    expect(routeByN([first, second, told].filter((clause) => clause !== undefined))).toEqual([
      '1 OIK -',
      '2 KIELTO -',
      '3 KIELTO 2',
    ])
  })

  it('standing alone are appealable, with a warning', () => {
    expect(one('RESERVATION')).toMatchObject({ route: 'OIK', reason: 'nothingToFollow' })
    expect(one('RESERVATION').warning).not.toBeNull()
  })

  it('are refused when told to follow nothing or each other', () => {
    const missing = routesOfClauses([{ n: 1, kind: 'REPORTING', follows: 7 }], BOARD)
    expect(missing).toEqual({ ok: false, failure: { code: 'appeal/no-such-clause', n: 7, clauses: [1] } })
    const ring = routesOfClauses(
      [
        { n: 1, kind: 'REPORTING', follows: 2 },
        { n: 2, kind: 'REPORTING', follows: 1 },
      ],
      BOARD,
    )
    expect(ring).toMatchObject({ ok: false, failure: { code: 'appeal/circular-clauses' } })
  })
})

const choice = {
  appeal: 'allowed',
  chosenBy: 'Kaisa Rinne',
  chosenOn: isoDate('2026-11-16'),
  why: 'Sitoo rahaa.',
} as const

describe('a person chooses on a borderline clause', () => {
  it('and the choice decides while the clause keeps its kind', () => {
    const made = chooseRoute({ n: 1, kind: 'APPLY_FOR_FUNDING' }, choice)
    if (!made.ok) throw new Error(made.failure.code)
    const chosen = { n: 1, kind: 'APPLY_FOR_FUNDING', choice: made.value } as const
    expect(routed([chosen, { n: 2, kind: 'REPORTING' }])).toMatchObject([
      { route: 'OIK', reason: 'chosen', defaultRoute: 'KIELTO', choice: { why: 'Sitoo rahaa.' } },
      { route: 'OIK', follows: 1 },
    ])
    expect(routed([chosen], COUNCIL)).toMatchObject([{ route: 'KVAL' }])
    const changed = { ...chosen, kind: 'LETTER_OF_INTENT' } as const
    expect(routed([changed])).toMatchObject([{ route: 'KIELTO', choice: null }])
  })

  it('and may prohibit what the default allows', () => {
    const prohibited = { ...choice, appeal: 'prohibited', kind: 'DECLINE_TO_APPLY' } as const
    expect(routed([{ n: 1, kind: 'DECLINE_TO_APPLY', choice: prohibited }])).toMatchObject([
      { route: 'KIELTO', prohibition: 'preparation', defaultRoute: 'OIK' },
    ])
  })

  it.each([
    ['PARTICIPATE', choice, 'appeal/route-not-chosen-here'],
    ['APPLY_FOR_FUNDING', { ...choice, why: ' ' }, 'appeal/choice-without-reason'],
  ] as const)('%s with %o is refused as %s', (kind, wanted, code) => {
    expect(chooseRoute({ n: 1, kind }, wanted)).toMatchObject({ ok: false, failure: { code } })
  })
})

describe('the seeds have the routes of R-APP-03', () => {
  it.each([
    [
      'Mikkeli 10.6.2019 § 260',
      ['PARTICIPATE', 'CONDITION_OTHERS', 'RESERVATION'],
      '2019-06-10',
      ['OIK 1,2,3'],
    ],
    [
      'Kangasniemi 7.11.2022 § 252',
      ['NOTE_FOR_INFORMATION', 'PARTICIPATE'],
      '2022-11-07',
      ['KIELTO 1', 'OIK 2'],
    ],
    ['Kuopio 30.5.2016 § 152, act of 1995', ['PARTICIPATE'], '2016-05-30', ['OIK 1']],
    [
      'Haapajärvi 17.12.2019 § 228, clause 1 in two',
      ['NOTE_FOR_INFORMATION', 'DECLINE_TO_APPLY', 'NEGOTIATE_MANDATE', 'START_PREPARATION'],
      '2019-12-17',
      ['KIELTO 1,3,4', 'OIK 2'],
    ],
  ] as const)('%s', (_name, kinds, decidedOn, expected) => {
    const grouped = clausesByRoute(routed(clausesOf(...kinds), BOARD, { decidedOn: isoDate(decidedOn) }))
    expect(grouped.map(({ route, clauses }) => `${route} ${clauses.map(({ n }) => n).join(',')}`)).toEqual(
      expected,
    )
  })
})
