import type { ClauseAppeal, FactField, Review, SavedItem } from '../api/drafting.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { computeDeadline } from '../core/appeal/deadline.ts'
import type { ClauseRoute } from '../core/appeal/route.ts'
import { routeLabel } from '../core/appeal/routeLabels.ts'
import type { IsoDate } from '../core/calendar/day.ts'
import { findingsOf } from '../core/draft/findings/findings.ts'
import type { Reviewed } from '../core/draft/findings/reviewed.ts'
import { itemRoutes } from '../core/document/itemView.ts'
import { factPlaces } from '../core/draft/factPlaces.ts'
import type { Item } from '../core/draft/item.ts'
import { translationParts } from '../core/draft/translation.ts'
import { type Result, ok } from '../core/shared/result.ts'
import { isRequired } from '../core/template/checkFacts.ts'
import { findFact } from '../core/template/facts.ts'
import { printFact, tokenWords } from '../core/template/printFact.ts'
import { type Draft, stamped } from './draftPlace.ts'
import type { Reading } from './store.ts'

/** Routes and findings of a draft as its text stands, with the findings that were waived apart. */
export function reviewOf(draft: Draft, item: Item = draft.item): Result<Review, AppFailure> {
  const routes = itemRoutes({ ...draft, item, decision: null })
  if (!routes.ok) return routes
  const found = findingsOf(reviewedOf(draft, item, routes.value))
  const waivers = item.waivers ?? []
  const waiverOf = (key: string) => waivers.find((waiver) => waiver.key === key)
  return ok({
    findings: found.filter(({ key, level }) => level === 'error' || waiverOf(key) === undefined),
    waived: found.flatMap((finding) => {
      const waiver = finding.level === 'warning' ? waiverOf(finding.key) : undefined
      return waiver === undefined ? [] : [{ finding, waiver }]
    }),
    appeals: appealsOf(routes.value, item),
  })
}

const reviewedOf = (draft: Draft, item: Item, routes: readonly ClauseRoute[]): Reviewed => ({
  item,
  organisation: draft.organisation,
  body: draft.body,
  template: draft.template === null ? null : draft.template.definition,
  meetingOn: draft.meetingOn,
  appealEndsOn: draft.meetingOn === null ? null : appealEnd(draft.meetingOn, draft.body.kind === 'council'),
  appeals: routes.map((route, at) => ({
    clauseId: item.text.proposal.clauses[at]?.clauseId ?? '',
    route: route.route === 'KIELTO' ? 'prohibited' : 'open',
    provision: route.provision,
  })),
})

/** The earliest: the minutes are inspected and published on the day of the meeting (KuntaL 140.3 §). */
function appealEnd(meetingOn: IsoDate, council: boolean): IsoDate | null {
  const deadline = computeDeadline({
    event: meetingOn,
    service: 'minutes_online',
    appeal: council ? 'kunnallisvalitus' : 'oikaisuvaatimus',
    decidedOn: meetingOn,
    shown: null,
  })
  return deadline.ok ? deadline.value.lastDay : null
}

const appealsOf = (routes: readonly ClauseRoute[], { text }: Item): readonly ClauseAppeal[] =>
  routes.map((route, at) => ({
    clauseId: text.proposal.clauses[at]?.clauseId ?? '',
    label: routeLabel(route),
    provision: route.provision,
    explanation: route.explanation,
    warning: route.warning,
  }))

/** The facts form: every fact of the template with its value, and where the text uses it. */
export function factFields({ template }: Draft, item: Item): readonly FactField[] {
  if (template === null) return []
  const places = factPlaces(item.text)
  return template.definition.facts.map((definition) => {
    const value = findFact(item.facts, definition.id) ?? null
    return {
      definition,
      value,
      printed: value === null ? '' : tokenWords(printFact(definition, value, item.text.language)),
      required: isRequired(definition, item.facts),
      places: places.get(definition.id) ?? [],
    }
  })
}

/** What a save answers: the item as it is now, and everything that follows from its words. */
export async function savedItem(
  tx: Reading,
  draft: Draft,
  item: Item,
  merged: readonly string[],
): Promise<Result<SavedItem, AppFailure>> {
  const review = reviewOf(draft, item)
  if (!review.ok) return review
  return ok({
    ...(await stamped(tx, item)),
    merged,
    facts: factFields(draft, item),
    review: review.value,
    translation: translationParts(item),
  })
}
