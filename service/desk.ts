import type { Desk, DeskDay, DeskRow } from '../api/drafting.ts'
import type { AppFailure } from '../api/failures/index.ts'
import { addDays } from '../core/calendar/day.ts'
import { factDays } from '../core/draft/factDays.ts'
import type { Item } from '../core/draft/item.ts'
import { translationParts } from '../core/draft/translation.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import { nameAtStart } from '../core/organisation/bodyName.ts'
import { type Organisation, findBody } from '../core/organisation/organisation.ts'
import type { Bilingual } from '../core/shared/language.ts'
import { type Result, ok } from '../core/shared/result.ts'
import { numbersOf } from './caseNumbers.ts'
import { type Draft, findDraft } from './draftPlace.ts'
import { reviewOf } from './draftReview.ts'
import type { Handlers } from './handler.ts'
import type { Actor, Ports } from './ports.ts'
import type { Reading } from './store.ts'

/** Neither handled by a meeting nor decided by an officer: there is still something to do, or a day to mind. */
const ON_THE_WAY = ['draft', 'submitted', 'returned', 'scheduled'] as const

/** Days of the ribbon, today among them. */
const RIBBON_DAYS = 21

export const deskHandlers: Handlers<'desk.list'> = {
  'desk.list': async (ports, { organisationId }, actor) => {
    const organisations = await ports.organisations.organisations()
    if (!organisations.ok) return organisations
    const asked = organisations.value.filter(
      ({ id }) => organisationId === undefined || id === organisationId,
    )
    return ports.store.read((tx) => deskOf(ports, tx, asked, actor))
  },
}

async function deskOf(
  ports: Ports,
  tx: Reading,
  organisations: readonly Organisation[],
  actor: Actor,
): Promise<Result<Desk, AppFailure>> {
  const rows: DeskRow[] = []
  const days: DeskDay[] = []
  for (const organisation of organisations) {
    days.push(...(await meetingDays(tx, organisation)))
    const items = await tx.items.list({ organisationId: organisation.id, statuses: ON_THE_WAY })
    for (const item of items.filter(({ authority }) => authority.kind === 'body')) {
      days.push(...daysOf(item))
      const act = actOf(item, actor)
      const draft = act === null ? null : await findDraft(ports, tx, item.itemId)
      if (act !== null && draft?.ok === true) rows.push(await rowOf(tx, draft.value, act))
    }
  }
  const today = ports.clock.today()
  const isAhead = ({ on }: DeskDay): boolean => on >= today && on < addDays(today, RIBBON_DAYS)
  return ok({
    waiting: rows.filter(({ act }) => act !== 'continue'),
    drafts: rows.filter(({ status }) => status.status === 'draft' || status.status === 'returned'),
    days: days.filter(isAhead).toSorted((a, b) => (a.on < b.on ? -1 : 1)),
    today,
  })
}

/** The act that waits for this person; `null`: the item is nobody's at this desk. */
function actOf({ status, text }: Item, actor: Actor): DeskRow['act'] | null {
  switch (status.status) {
    case 'draft':
    case 'returned':
      return isPreparer(text, actor) ? PREPARERS_ACT[status.status] : null
    case 'submitted':
      return submittedAct(status.approvedBy, text.presenter?.personId ?? null, actor)
    case 'scheduled':
    case 'handled':
    case 'decided':
      return null
  }
}

const PREPARERS_ACT = { draft: 'continue', returned: 'mend' } as const

/** A submitted item waits for its presenter; once approved, for whoever builds the agenda. */
function submittedAct(
  approvedBy: string | undefined,
  presenter: string | null,
  { personId, roles }: Actor,
): DeskRow['act'] | null {
  if (approvedBy !== undefined) return roles.includes('secretary') ? 'schedule' : null
  const own = personId === null || presenter === null || presenter === personId
  return roles.includes('presenter') && own ? 'approve' : null
}

/** Whoever only presents has no drafts of their own. */
const isPreparer = ({ preparers }: Item['text'], { personId, roles }: Actor): boolean =>
  !(roles.length > 0 && roles.every((role) => role === 'presenter')) &&
  (personId === null || preparers.some((preparer) => preparer.personId === personId))

async function rowOf(tx: Reading, draft: Draft, act: DeskRow['act']): Promise<DeskRow> {
  const { item, organisation, body, meetingOn, savedAt } = draft
  const review = reviewOf(draft)
  const findings = review.ok ? review.value.findings : []
  const errors = findings.filter(({ level }) => level === 'error').length
  return {
    itemId: item.itemId,
    organisationId: organisation.id,
    title: item.text.title,
    language: item.text.language,
    caseNumbers: await numbersOf(tx, item.caseIds),
    bodyName: { fi: nameAtStart(body.name, 'fi'), sv: nameAtStart(body.name, 'sv') },
    meetingOn,
    status: item.status,
    act,
    people: item.text.preparers.flatMap(({ name }) => (name === null ? [] : [name])),
    errors,
    warnings: findings.length - errors,
    translated: translatedOf(draft),
    savedAt,
  }
}

/** Only where the body speaks both languages: a bilingual council (KieliL 29 §), or an item being translated. */
function translatedOf({ item, organisation, body }: Draft): DeskRow['translated'] {
  const both = organisation.languages.length > 1 && body.kind === 'council'
  if (!both && item.translation === undefined) return null
  const parts = translationParts(item)
  return { done: parts.filter(({ state }) => state === 'translated').length, of: parts.length }
}

async function meetingDays(tx: Reading, organisation: Organisation): Promise<readonly DeskDay[]> {
  const meetings = await tx.meetings.list(organisation.id)
  return meetings
    .filter(({ status }) => status.status === 'planned' || status.status === 'summoned')
    .map((meeting) => ({
      on: meeting.heldOn,
      kind: 'meeting',
      title: meetingName(organisation, meeting),
      language: null,
      itemId: null,
      meetingId: meeting.meetingId,
    }))
}

function meetingName(organisation: Organisation, { bodyId, number, year }: Meeting): Bilingual {
  const body = findBody(organisation, bodyId)
  const no = number === null ? '' : ` ${number}/${year}`
  const name = (language: 'fi' | 'sv'): string =>
    body === undefined ? bodyId : nameAtStart(body.name, language)
  return { fi: `${name('fi')}${no}`, sv: `${name('sv')}${no}` }
}

const daysOf = (item: Item): readonly DeskDay[] =>
  factDays(item).map(({ kind, on }) => ({
    on,
    kind,
    title: { fi: item.text.title, sv: item.text.title },
    language: item.text.language,
    itemId: item.itemId,
    meetingId: null,
  }))
