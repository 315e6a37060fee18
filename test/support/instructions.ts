import path from 'node:path'
import { beforeAll } from 'vitest'
import { createAppealInstructions } from '../../adapters/library/appealInstructions.ts'
import { createOrganisationLibrary } from '../../adapters/library/organisations.ts'
import type { Instruction, InstructionInput, InstructionRoute } from '../../core/appeal/instruction.ts'
import { PLAIN_CONTEXT, type RouteContext } from '../../core/appeal/route.ts'
import { routeOf } from '../../core/appeal/ownRoute.ts'
import { isoDate } from '../../core/calendar/day.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { type BodyId, asId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import { cents } from '../../core/shared/money.ts'
import { blocksToText } from '../../core/shared/text.ts'

export const TEMPLATES = path.resolve(import.meta.dirname, '../../templates')
export const instructions = createAppealInstructions(TEMPLATES)

const organisations = new Map<string, Organisation>()

beforeAll(async () => {
  const loaded = await createOrganisationLibrary(TEMPLATES).organisations()
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.failure))
  for (const organisation of loaded.value) organisations.set(organisation.id, organisation)
})

export function organisation(id = 'suvantola'): Organisation {
  const found = organisations.get(id)
  if (found === undefined) throw new Error(`no organisation ${id}`)
  return found
}

const context = (changes: Partial<RouteContext> = {}): RouteContext => ({ ...PLAIN_CONTEXT, ...changes })
const BOARD = { kind: 'board', organisation: 'municipality' } as const
const COUNCIL = { kind: 'council', organisation: 'municipality' } as const
const small = { kind: 'goodsOrServices', value: cents(20_000_00) } as const
const large = { kind: 'goodsOrServices', value: cents(90_000_00) } as const
const specialLaw = { fi: 'julkisuuslaki (621/1999) 33 §', sv: '33 § i offentlighetslagen (621/1999)' }

export const ROUTES = {
  OIK: routeOf('PARTICIPATE', BOARD),
  KVAL: routeOf('PARTICIPATE', COUNCIL),
  KVAL_OIK: routeOf('DECIDE_OIKAISUVAATIMUS', BOARD),
  HVAL: routeOf('GRANT_AID', BOARD, context({ specialLaw })),
  HANKINTA_MAO: routeOf('APPROVE_AGREEMENT', BOARD, context({ procurement: large })),
  'HANKINTA_KUNTA of the board': routeOf('APPROVE_AGREEMENT', BOARD, context({ procurement: small })),
  'HANKINTA_KUNTA of the council': routeOf('APPROVE_AGREEMENT', COUNCIL, context({ procurement: small })),
  'KIELTO, KuntaL 136 §': routeOf('START_PREPARATION', BOARD),
  'KIELTO, HL 29.3 §': routeOf('JAAVI_RULING', BOARD),
  'KIELTO, collective agreement': routeOf('GRANT_AID', BOARD, context({ collectiveAgreement: true })),
  'KIELTO, procurement': { ...routeOf('START_PREPARATION', BOARD), prohibition: 'procurement' },
} as const satisfies Record<string, InstructionRoute>

type RouteName = keyof typeof ROUTES

export const names: readonly RouteName[] = Object.keys(ROUTES).filter(
  (name): name is RouteName => name in ROUTES,
)
export const appealable = names.filter((name) => !name.startsWith('KIELTO'))

export const inputOf = (
  route: InstructionRoute,
  language: Language,
  changes: Partial<InstructionInput> = {},
): InstructionInput => ({
  organisation: organisation(),
  authority: {
    kind: 'body',
    bodyId: asId<BodyId>(route.route === 'KVAL' ? 'kaupunginvaltuusto' : 'kaupunginhallitus'),
  },
  language,
  form: { kind: 'extract', publishedOn: isoDate('2026-11-20') },
  route,
  targets: [{ section: 247, clauses: 'whole' }],
  meetingDate: isoDate('2026-11-16'),
  caseNumber: 'SUVDno-2026-214',
  contact: {
    personId: null,
    name: 'Kaisa Rinne',
    title: 'hallintojohtaja',
    email: 'kaisa.rinne@suvantola.example',
    phone: null,
  },
  ...changes,
})

export async function render(input: InstructionInput): Promise<Instruction> {
  const rendered = await instructions.render(input)
  if (!rendered.ok) throw new Error(JSON.stringify(rendered.failure))
  return rendered.value
}

export const textOf = ({ heading, blocks }: Instruction): string => [heading, blocksToText(blocks)].join('\n')
