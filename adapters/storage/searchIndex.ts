import type { Analyser, BaseForms } from '../../core/casefile/analyser.ts'
import type { Case } from '../../core/casefile/case.ts'
import { caseSearchTexts, classLevels } from '../../core/casefile/searchText.ts'
import { yearOf } from '../../core/calendar/day.ts'
import type { Item } from '../../core/draft/item.ts'
import { itemPeople, itemSearchTexts } from '../../core/draft/searchText.ts'
import { bodyWords } from '../../core/organisation/bodyName.ts'
import { LANGUAGES } from '../../core/shared/language.ts'
import type { FacetKind } from '../../service/store.ts'
import type { WholeCase } from './caseSummaries.ts'
import { fromPayload } from './payload.ts'
import type { Tx } from './tables.ts'

/** Looks up names that the payloads only have ids for. */
export interface Naming {
  /** `kaupunginhallitus`, `stadsstyrelse` …: words for the body in the index. */
  readonly bodyNames: (organisationId: string, bodyId: string) => Promise<readonly string[]>
}

export const NO_NAMES: Naming = { bodyNames: () => Promise.resolve([]) }

export interface SearchPorts {
  readonly analyser: Analyser
  readonly naming: Naming
  /** Base forms of the words, where the system has Voikko. */
  readonly baseForms: (text: string) => Promise<BaseForms>
}

export interface IndexEntry {
  readonly place: number
  readonly tokens: readonly string[]
  readonly facets: readonly Facet[]
}

type Facet = readonly [kind: FacetKind, value: string]

/** What one case is found and narrowed by: its own words and those of its items. */
export async function indexTokens(
  tx: Tx,
  ports: SearchPorts,
  { row, casefile, items }: WholeCase,
): Promise<IndexEntry> {
  const bodies = bodiesOf(casefile, items)
  const names = await Promise.all(bodies.map((body) => namesOfBody(tx, ports, casefile.organisationId, body)))
  const ownText = [...caseSearchTexts(casefile), ...names.flat()].join('\n')
  const bases = await ports.baseForms([ownText, ...items.flatMap(itemSearchTexts)].join('\n'))
  return {
    place: row.place,
    tokens: tokensOf(ports, casefile, ownText, items, bases),
    facets: facetsOf(casefile, items, bodies),
  }
}

/** By the office's own version of the organisation, else by the one that ships. */
async function namesOfBody(
  tx: Tx,
  { naming }: SearchPorts,
  organisationId: string,
  bodyId: string,
): Promise<readonly string[]> {
  const own = await tx
    .selectFrom('organisations')
    .select('payload')
    .where('id', '=', organisationId)
    .executeTakeFirst()
  return own === undefined
    ? naming.bodyNames(organisationId, bodyId)
    : bodyWords(fromPayload('organisation', own.payload), bodyId)
}

/** A case's own words may be in either language; an item says its own. */
function tokensOf(
  { analyser }: SearchPorts,
  { number }: Case,
  ownText: string,
  items: readonly Item[],
  bases: BaseForms,
): readonly string[] {
  const numberTokens = number === null ? [] : analyser.numberTokens(number)
  const ofItems = items.flatMap((item) =>
    analyser.tokens(itemSearchTexts(item).join('\n'), [item.text.language], bases),
  )
  return [
    ...new Set([
      ...numberTokens,
      ...analyser.tokens(number?.text ?? '', LANGUAGES),
      ...analyser.tokens(ownText, LANGUAGES, bases),
      ...ofItems,
    ]),
  ]
}

const bodiesOf = (casefile: Case, items: readonly Item[]): readonly string[] => [
  ...new Set([
    ...items.flatMap(({ authority }) => (authority.kind === 'body' ? [authority.bodyId] : [])),
    ...casefile.earlierHandlings.flatMap(({ bodyId }) => (bodyId === null ? [] : [bodyId])),
  ]),
]

function facetsOf(casefile: Case, items: readonly Item[], bodies: readonly string[]): readonly Facet[] {
  const people = [
    casefile.initiator?.name ?? '',
    ...casefile.parties.map((party) => party.name),
    ...items.flatMap(itemPeople),
  ]
  const year = casefile.number?.year ?? yearOf(casefile.pendingSince)
  const facets: readonly Facet[] = [
    ['organisation', casefile.organisationId],
    ['state', casefile.state.state],
    ['year', String(year)],
    ['publicity', String(casefile.publicity.class)],
    ...classLevels(casefile.taskClass).map((level): Facet => ['class', level]),
    ...(casefile.responsible === null ? [] : [['responsible', casefile.responsible.name] as const]),
    ...bodies.map((body): Facet => ['body', body]),
    ...people.filter((name) => name !== '').map((name): Facet => ['person', name]),
  ]
  return [...new Map(facets.map((facet) => [facet.join(' '), facet])).values()]
}

export async function refreshFacets(tx: Tx, place: number, facets: readonly Facet[]): Promise<void> {
  await tx.deleteFrom('case_facets').where('place', '=', place).execute()
  await tx
    .insertInto('case_facets')
    .values(facets.map(([kind, value]) => ({ kind, value, place })))
    .execute()
}
