import { decidedClauses } from '../appeal/decidedClauses.ts'
import { type ClauseRoute, PLAIN_CONTEXT, type RoutedClause } from '../appeal/route.ts'
import { type RouteFailure, routesOfClauses } from '../appeal/routes.ts'
import type { IsoDate } from '../calendar/day.ts'
import type { Decision } from '../decision/decision.ts'
import type { Clause, Item } from '../draft/item.ts'
import { bodyAtStart } from '../organisation/bodyName.ts'
import type { Body, Organisation } from '../organisation/organisation.ts'
import { type BlockId, asId } from '../shared/ids.ts'
import { type Result, ok } from '../shared/result.ts'
import { type Block, inlineToText, run } from '../shared/text.ts'
import { appealAccount } from './appealAccount.ts'
import type { ItemView } from './itemParts.ts'
import { votesByName } from './voteTables.ts'

/** What a document's view of one item is made from. */
export interface ItemSource {
  readonly organisation: Organisation
  readonly body: Body
  readonly item: Item
  /** Case numbers as printed, in the order of the item's cases. */
  readonly caseNumbers: readonly string[]
  /** `null`: no meeting is known. */
  readonly meetingDate: IsoDate | null
  /** Its number as a page of its own prints it before it is decided; absent: none. */
  readonly number?: ItemView['number']
  /** `null`: not decided yet. */
  readonly decision: Decision | null
}

/** The routes of what was decided (R-APP-01), by the decision's own day; of the proposal before it is decided. */
export const itemRoutes = ({
  item,
  body,
  organisation,
  decision,
}: Pick<ItemSource, 'item' | 'body' | 'organisation' | 'decision'>): Result<
  readonly ClauseRoute[],
  RouteFailure
> =>
  routesOfClauses(
    decidedClauses(
      routedClauses(item.text.proposal.clauses),
      decision?.outcome ?? null,
      decision?.finalClauses,
    ),
    { kind: body.kind, organisation: organisation.kind },
    { ...PLAIN_CONTEXT, ...item.appealContext, decidedOn: decision?.handledOn ?? null },
  )

/** The routes of what an officer decided alone. */
export const officerRoutes = (
  organisation: Organisation,
  { text, appealContext }: Item,
  decidedOn: IsoDate,
): Result<readonly ClauseRoute[], RouteFailure> =>
  routesOfClauses(
    routedClauses(text.proposal.clauses),
    { kind: 'officer', organisation: organisation.kind },
    { ...PLAIN_CONTEXT, ...appealContext, decidedOn },
  )

const routedClauses = (clauses: readonly Clause[]): readonly RoutedClause[] =>
  clauses.map(({ kind, content, routeChoice, follows }, at) => {
    const followed = clauses.findIndex(({ clauseId }) => clauseId === follows)
    return {
      n: at + 1,
      kind,
      text: inlineToText(content),
      ...(routeChoice === undefined ? {} : { choice: routeChoice }),
      ...(followed === -1 ? {} : { follows: followed + 1 }),
    }
  })

/** The item as an agenda prints it: under its agenda number, without decision and appeal. */
export const agendaView = (source: ItemSource, agendaNo: number): ItemView => ({
  ...proposalView(source),
  number: { kind: 'agenda', n: agendaNo },
})

/** The item as minutes and extracts print it: under its §, with handling, decision and the account of appeal. */
export function minutesView(source: ItemSource, decision: Decision): Result<ItemView, RouteFailure> {
  const routes = itemRoutes(source)
  if (!routes.ok) return routes
  return ok({
    ...proposalView(source),
    number: { kind: 'section', n: decision.section },
    handling: decision.handling,
    ...(decision.votes === undefined ? {} : { votes: votesByName(decision.votes, source.organisation) }),
    decision: decision.text,
    appeal: decision.printedAppeal ?? accountBlocks(routes.value, source.item),
  })
}

/** The item before it stands on an agenda or in minutes. */
export const proposalView = ({
  body,
  item,
  caseNumbers,
  meetingDate,
  number = null,
}: ItemSource): ItemView => ({
  bodyName: bodyAtStart(body, item.text.language),
  bodyAbbreviation: body.abbreviation,
  meetingDate,
  number,
  caseNumbers,
  text: item.text,
  handling: [],
  decision: [],
  appeal: [],
})

/** The ids need not be stored: the account is written anew from the routes each time. */
const accountBlocks = (routes: readonly ClauseRoute[], item: Item): readonly Block[] =>
  appealAccount(routes, item.text.language).map((sentence, at) => ({
    kind: 'paragraph',
    blockId: asId<BlockId>(`appeal-${at + 1}`),
    origin: null,
    content: [run(sentence)],
  }))
