import type { AppFailure } from '../api/failures/index.ts'
import type { ClauseRoute } from '../core/appeal/route.ts'
import { chooseRoute } from '../core/appeal/routes.ts'
import { itemRoutes } from '../core/document/itemView.ts'
import type { Clause, Item } from '../core/draft/item.ts'
import type { ItemId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { readAppealContext } from './appeal.ts'
import { itemPlace } from './appealFileOpening.ts'
import type { Handlers } from './handler.ts'
import type { Actor, Ports } from './ports.ts'

/** What a person says of an item that bears on its appeal. Each answers the routes as they then are. */
export const routeHandlers: Handlers<'route.choose' | 'route.follow' | 'route.setContext'> = {
  'route.choose': (ports, { itemId, n, appeal, why }, actor) =>
    changeItem(ports, actor, itemId, {
      action: 'item.routeChosen',
      payload: { n, appeal, why },
      change: (item) =>
        changeClause(item, n, (clause) => {
          const choice = { appeal, why, chosenOn: ports.clock.today(), chosenBy: actor.name }
          const made = chooseRoute({ n, kind: clause.kind }, choice)
          return made.ok ? ok({ ...clause, routeChoice: made.value }) : made
        }),
    }),

  'route.follow': (ports, { itemId, n, follows }, actor) =>
    changeItem(ports, actor, itemId, {
      action: 'item.clauseFollows',
      payload: { n, follows },
      change: (item) =>
        changeClause(item, n, ({ follows: _before, ...clause }) => {
          if (follows === null) return ok(clause)
          const lead = clauseOf(item, follows)
          return lead.ok ? ok({ ...clause, follows: lead.value.clauseId }) : lead
        }),
    }),

  'route.setContext': (ports, { itemId, context }, actor) =>
    changeItem(ports, actor, itemId, {
      action: 'item.appealContextSet',
      payload: { context },
      change: (item) => {
        const appealContext = readAppealContext(context)
        return appealContext.ok ? ok({ ...item, appealContext: appealContext.value }) : appealContext
      },
    }),
}

interface ItemChange {
  readonly action: string
  readonly payload: Readonly<Record<string, unknown>>
  readonly change: (item: Item) => Result<Item, AppFailure>
}

/** Saves the changed item with its event, when its routes can still be told. */
const changeItem = (
  ports: Ports,
  actor: Actor,
  itemId: ItemId,
  { action, payload, change }: ItemChange,
): Promise<Result<readonly ClauseRoute[], AppFailure>> =>
  ports.store.write(actor, async (tx) => {
    const place = await itemPlace(ports, tx, itemId)
    if (!place.ok) return place
    const item = change(place.value.item)
    if (!item.ok) return item
    const routes = itemRoutes({ ...place.value, item: item.value })
    if (!routes.ok) return routes
    await tx.saveItem(item.value)
    await tx.append({
      action,
      subject: { kind: 'item', id: itemId },
      caseId: item.value.caseIds[0] ?? null,
      payload,
    })
    return routes
  })

function changeClause(
  item: Item,
  n: number,
  change: (clause: Clause) => Result<Clause, AppFailure>,
): Result<Item, AppFailure> {
  const found = clauseOf(item, n)
  if (!found.ok) return found
  const changed = change(found.value)
  if (!changed.ok) return changed
  const { proposal } = item.text
  const clauses = proposal.clauses.map((clause) => (clause === found.value ? changed.value : clause))
  return ok({ ...item, text: { ...item.text, proposal: { ...proposal, clauses } } })
}

function clauseOf({ text }: Item, n: number): Result<Clause, AppFailure> {
  const { clauses } = text.proposal
  const clause = clauses[n - 1]
  return clause === undefined
    ? fail({ code: 'appeal/clause-unknown', n, clauses: clauses.map((_, at) => at + 1) })
    : ok(clause)
}
