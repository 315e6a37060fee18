import type { AgendaItem, AgendaRow, OfferedItem } from '../api/contract/agenda.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { ClauseKind } from '../core/template/clauseKinds.ts'
import { hasSecrets } from '../core/draft/secrecy.ts'
import { personalPassages } from '../core/draft/personalPassages.ts'
import type { Contact, Item } from '../core/draft/item.ts'
import { sectionOf } from '../core/meeting/standing.ts'
import type { ItemId } from '../core/shared/ids.ts'
import { type Result, ok } from '../core/shared/result.ts'
import { type Draft, findDraft } from './draftPlace.ts'
import { reviewOf } from './draftReview.ts'
import type { MeetingPlace } from './meetingPlace.ts'
import type { Ports } from './ports.ts'
import type { Reading } from './store.ts'

/** The items of the agenda in its order, each with what is to be mended. */
export async function agendaRows(
  ports: Ports,
  tx: Reading,
  { meeting }: MeetingPlace,
): Promise<Result<readonly AgendaRow[], AppFailure>> {
  const decisions = await tx.decisions.ofMeeting(meeting.meetingId)
  const rows: AgendaRow[] = []
  for (const entry of meeting.agenda) {
    const item = await agendaItem(ports, tx, entry.itemId)
    if (!item.ok) return item
    const decided = decisions.find(({ itemId }) => itemId === entry.itemId)
    rows.push({ ...item.value.row, entry, sectionNo: decided?.section ?? null })
  }
  return ok(rows)
}

/** What the body's preparers have handed in and no agenda has. Those written for this meeting come first. */
export async function offeredItems(
  ports: Ports,
  tx: Reading,
  { meeting }: MeetingPlace,
): Promise<Result<readonly OfferedItem[], AppFailure>> {
  const items = await tx.items.list({ organisationId: meeting.organisationId, statuses: ['submitted'] })
  const offered: OfferedItem[] = []
  for (const { itemId, authority, status } of items) {
    if (status.status !== 'submitted' || authority.kind !== 'body' || authority.bodyId !== meeting.bodyId)
      continue
    const found = await agendaItem(ports, tx, itemId)
    if (!found.ok) return found
    const { row, draft } = found.value
    const approvedBy = status.approvedBy ?? null
    offered.push({ ...row, approvedBy, meetingOn: draft.item.meetingOn ?? null })
  }
  const isForThis = ({ meetingOn }: OfferedItem): number => (meetingOn === meeting.heldOn ? 0 : 1)
  return ok(offered.toSorted((a, b) => isForThis(a) - isForThis(b)))
}

async function agendaItem(
  ports: Ports,
  tx: Reading,
  itemId: ItemId,
): Promise<Result<{ readonly row: AgendaItem; readonly draft: Draft }, AppFailure>> {
  const draft = await findDraft(ports, tx, itemId)
  if (!draft.ok) return draft
  const { item } = draft.value
  const review = reviewOf(draft.value)
  const { title, language, presenter, preparers, attachments } = item.text
  const row: AgendaItem = {
    itemId,
    title,
    language,
    presenter: presenter === null ? null : nameWithTitle(presenter),
    preparers: preparers.flatMap(({ name }) => (name === null ? [] : [name])),
    attachments: attachments.length,
    section: sectionOf(item),
    toCouncil: item.text.proposal.clauses.some(({ kind }) => kind === TO_COUNCIL),
    secret: await isSecret(tx, item),
    personalData: personalPassages(item),
    findings: review.ok && item.status.status !== 'handled' ? review.value.findings : [],
  }
  return ok({ row, draft: draft.value })
}

const nameWithTitle = ({ title, name }: Contact): string =>
  [title, name].filter((word) => word !== null).join(' ')

const TO_COUNCIL: ClauseKind = 'PROPOSE_TO_COUNCIL'

const isSecret = async (tx: Reading, item: Item): Promise<boolean> =>
  hasSecrets(item) || (await secretCaseOf(tx, item)) !== null

/** The secret case that the item belongs to: nothing of it but a mention is public; `null`: none. */
export async function secretCaseOf(tx: Reading, { caseIds }: Item) {
  for (const caseId of caseIds) {
    const casefile = await tx.cases.get(caseId)
    if (casefile !== undefined && SECRET.has(casefile.publicity.class)) return casefile
  }
  return null
}

/** Publicity classes of a case that is not public at all (R-REG-03). */
const SECRET: ReadonlySet<number> = new Set([3, 4])
