import type { Review } from '../api/drafting.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { Finding } from '../core/draft/findings/finding.ts'
import type { Item, Waiver } from '../core/draft/item.ts'
import { type ItemStepRefused, approveItem, returnItem, submitItem } from '../core/draft/steps.ts'
import type { ItemId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { type Draft, findDraft, findWritable, keepDraft } from './draftPlace.ts'
import { reviewOf } from './draftReview.ts'
import type { Handlers } from './handler.ts'
import { findItem } from './lookup.ts'
import type { Actor, Ports } from './ports.ts'
import type { Writing } from './store.ts'

export const draftStepHandlers: Handlers<
  'item.submit' | 'item.approve' | 'item.return' | 'item.waive' | 'item.unwaive'
> = {
  'item.submit': (ports, { itemId }, actor) =>
    ports.store.write(actor, async (tx) => {
      const item = await findItem(tx, itemId)
      if (!item.ok) return item
      const submitted = submitItem(item.value)
      if (!submitted.ok) return submitted
      const errors = await blockingErrors(ports, tx, itemId)
      if (!errors.ok) return errors
      await keepDraft(tx, submitted.value, { action: 'item.submitted' })
      return submitted
    }),

  'item.approve': (ports, { itemId }, actor) =>
    presentItem(ports, itemId, actor, 'item.approved', (item) => approveItem(item, actor.name)),

  'item.return': (ports, { itemId, reason }, actor) =>
    presentItem(ports, itemId, actor, 'item.returned', (item) => returnItem(item, reason)),

  'item.waive': (ports, { itemId, key, reason }, actor) =>
    changeWaivers(ports, itemId, actor, (review, item) => {
      const { findings } = review
      const finding = findings.find((one) => one.key === key)
      if (finding === undefined) return fail({ code: 'item/no-such-finding', key })
      if (finding.level === 'error') return fail({ code: 'item/error-not-waivable', rule: finding.rule })
      const waiver: Waiver = { key, reason, by: actor.name, at: ports.clock.now() }
      return ok({ waivers: [...(item.waivers ?? []), waiver], action: 'item.findingWaived', finding, reason })
    }),

  'item.unwaive': (ports, { itemId, key }, actor) =>
    changeWaivers(ports, itemId, actor, ({ waived }, item) => {
      const known = waived.find(({ finding }) => finding.key === key)
      if (known === undefined) return fail({ code: 'item/no-such-finding', key })
      const waivers = (item.waivers ?? []).filter((waiver) => waiver.key !== key)
      return ok({
        waivers,
        action: 'item.waiverWithdrawn',
        finding: known.finding,
        reason: known.waiver.reason,
      })
    }),
}

/** An error stops the step. An officer's decision has no body's rules to check. */
async function blockingErrors(ports: Ports, tx: Writing, itemId: ItemId): Promise<Result<null, AppFailure>> {
  const draft = await findDraft(ports, tx, itemId)
  if (!draft.ok) return draft.failure.code === 'item/officer-decides' ? ok(null) : draft
  const review = reviewOf(draft.value)
  if (!review.ok) return review
  const errors = review.value.findings.filter(({ level }) => level === 'error')
  if (errors.length === 0) return ok(null)
  const codes = errors.map(({ code }) => code)
  return fail({ code: 'item/has-errors', title: draft.value.item.text.title, count: errors.length, codes })
}

/** A step that only a presenter takes, in the presenter's name. */
const presentItem = (
  ports: Ports,
  itemId: ItemId,
  actor: Actor,
  action: string,
  step: (item: Item) => Result<Item, ItemStepRefused>,
): Promise<Result<Item, AppFailure>> =>
  ports.store.write(actor, async (tx): Promise<Result<Item, AppFailure>> => {
    if (!actor.roles.includes('presenter'))
      return fail({ code: 'item/needs-role', name: actor.name, role: 'presenter' })
    const item = await findItem(tx, itemId)
    if (!item.ok) return item
    const taken = step(item.value)
    if (!taken.ok) return taken
    const { status } = taken.value
    const payload = status.status === 'returned' ? { reason: status.reason } : {}
    await keepDraft(tx, taken.value, { action, payload })
    return taken
  })

interface WaiverStep {
  readonly waivers: readonly Waiver[]
  readonly action: string
  readonly finding: Finding
  readonly reason: string
}

const changeWaivers = (
  ports: Ports,
  itemId: ItemId,
  actor: Actor,
  change: (review: Review, item: Item) => Result<WaiverStep, AppFailure>,
): Promise<Result<Review, AppFailure>> =>
  ports.store.write(actor, async (tx): Promise<Result<Review, AppFailure>> => {
    const draft = await findWritable(ports, tx, itemId)
    if (!draft.ok) return draft
    const review = reviewOf(draft.value)
    if (!review.ok) return review
    const step = change(review.value, draft.value.item)
    return step.ok ? keepWaivers(tx, draft.value, step.value) : step
  })

async function keepWaivers(
  tx: Writing,
  draft: Draft,
  { waivers, action, finding, reason }: WaiverStep,
): Promise<Result<Review, AppFailure>> {
  const item = { ...draft.item, waivers }
  const { code, rule, key } = finding
  await keepDraft(tx, item, { action, payload: { finding: code, rule, key, reason } })
  return reviewOf(draft, item)
}
