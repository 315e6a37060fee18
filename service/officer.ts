import type { MethodInput } from '../api/contract/index.ts'
import type { OfficerRow } from '../api/contract/officer.ts'
import type { AppFailure } from '../api/failures/index.ts'
import type { AppealFile, ServiceId } from '../core/appeal/appealFile.ts'
import { takingUpUntil } from '../core/appeal/takingUp.ts'
import { type IsoDate, yearOf } from '../core/calendar/day.ts'
import {
  type OfficerItem,
  bodyOver,
  decideAsOfficer,
  followDecision,
  isOfficerItem,
} from '../core/decision/officer.ts'
import type { Item, OfficerDecision } from '../core/draft/item.ts'
import { type Organisation, findPerson } from '../core/organisation/organisation.ts'
import { type BlockId, type ClauseId, type ItemId, asId } from '../core/shared/ids.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { run } from '../core/shared/text.ts'
import { openAppealFile } from './appealFileOpening.ts'
import { numbersOf } from './caseNumbers.ts'
import { contactOf } from './draft.ts'
import type { Handlers } from './handler.ts'
import { findItem } from './lookup.ts'
import { findOrganisation } from './organisation.ts'
import type { Actor, Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

export const officerHandlers: Handlers<
  'officer.draft' | 'officer.decide' | 'officer.publish' | 'officer.markListed' | 'officer.list'
> = {
  'officer.draft': async (ports, input, actor) => {
    const drafted = await draftDecision(ports, input)
    if (!drafted.ok) return drafted
    return ports.store.write(actor, async (tx) => {
      await keep(tx, drafted.value, 'officer.drafted', {})
      return drafted
    })
  },

  'officer.decide': (ports, { itemId, decidedOn }, actor) =>
    change(ports, actor, itemId, 'officer.decided', async (tx, item) => {
      // What is refused draws no number: the transaction is rolled back.
      const section = isOfficerItem(item) ? await drawSection(tx, item, decidedOn) : 0
      return decideAsOfficer(item, section, decidedOn)
    }),

  'officer.publish': (ports, { itemId, publishedOn }, actor) =>
    change(ports, actor, itemId, 'officer.published', async (tx, item) => {
      const published = followDecision(item, 'publishedOn', publishedOn)
      if (!published.ok) return published
      const file = await openAppealFile(ports, tx, itemId)
      if (!file.ok) return file
      await tx.saveAppealFile(withMembers(ports, file.value, publishedOn))
      return published
    }),

  'officer.markListed': (ports, { itemIds, listedOn }, actor) =>
    ports.store.write(actor, async (tx): Promise<Result<readonly OfficerRow[], AppFailure>> => {
      const rows: OfficerRow[] = []
      for (const itemId of itemIds) {
        const row = await changeIn(ports, tx, itemId, 'officer.listed', (item) =>
          Promise.resolve(followDecision(item, 'listedOn', listedOn)),
        )
        if (!row.ok) return row
        rows.push(row.value)
      }
      return ok(rows)
    }),

  'officer.list': async (ports, { organisationId, bodyId, unlisted = false }) => {
    const organisation = await findOrganisation(ports, organisationId)
    if (!organisation.ok) return organisation
    return ports.store.read(async (tx): Promise<Result<readonly OfficerRow[], AppFailure>> => {
      const rows: OfficerRow[] = []
      for (const item of await tx.items.list({ organisationId, statuses: ['decided'] })) {
        const row = isOfficerItem(item) ? await rowOf(ports, tx, organisation.value, item) : null
        if (row?.ok === true) rows.push(row.value)
      }
      return ok(
        rows
          .filter((row) => bodyId === undefined || row.bodyId === bodyId)
          .filter(({ decision }) => !unlisted || decision.listedOn === null)
          .toSorted((a, b) => newestFirst(a.decision, b.decision)),
      )
    })
  },
}

/** Decisions of the same day by their §§, the last one first. */
const newestFirst = (a: OfficerDecision, b: OfficerDecision): number =>
  a.decidedOn === b.decidedOn ? b.section - a.section : a.decidedOn < b.decidedOn ? 1 : -1

async function draftDecision(
  ports: Ports,
  input: MethodInput<'officer.draft'>,
): Promise<Result<Item, AppFailure>> {
  const { organisationId, personId, reviewBody, caseIds, language, title, served, informed } = input
  const organisation = await findOrganisation(ports, organisationId)
  if (!organisation.ok) return organisation
  const officer = findPerson(organisation.value, personId)
  if (officer === undefined) return fail({ code: 'decision/unknown-person', personId })
  const authority = {
    kind: 'officer' as const,
    personId,
    ...(reviewBody === undefined ? {} : { reviewBody }),
  }
  const body = bodyOver(organisation.value, authority)
  if (!body.ok) return body
  const contact = contactOf(officer, language)
  return ok({
    itemId: asId<ItemId>(ports.ids.next('item')),
    organisationId,
    caseIds,
    authority,
    text: {
      language,
      title,
      preparers: [],
      presenter: null,
      infoContact: contact,
      description: input.grounds.map((text) => ({
        kind: 'paragraph' as const,
        blockId: asId<BlockId>(ports.ids.next('block')),
        origin: null,
        content: [run(text)],
      })),
      effects: [],
      proposal: {
        form: 'running',
        leadIn: [],
        clauses: input.clauses.map(({ text, kind }) => ({
          clauseId: asId<ClauseId>(ports.ids.next('clause')),
          kind,
          content: [run(text)],
          origin: null,
        })),
      },
      attachments: [],
      served,
      informed,
    },
    template: null,
    facts: {},
    status: { status: 'draft' },
  })
}

const drawSection = (tx: Writing, { organisationId, authority }: OfficerItem, on: IsoDate): Promise<number> =>
  tx.drawNumber({
    kind: 'officerSection',
    organisationId,
    personId: authority.personId,
    year: yearOf(on),
  })

/** Publication serves the members (KuntaL 140.2–3 §). */
function withMembers(ports: Ports, file: AppealFile, publishedOn: IsoDate): AppealFile {
  const known = file.services.find(({ recipient }) => recipient.kind === 'members')
  const others = file.services.filter(({ recipient }) => recipient.kind !== 'members')
  return {
    ...file,
    services: [
      ...others,
      {
        serviceId: known?.serviceId ?? asId<ServiceId>(ports.ids.next('service')),
        recipient: { kind: 'members' },
        clauses: 'whole',
        service: 'minutes_online',
        sentOn: null,
        event: publishedOn,
        shown: null,
        instructionVersion: file.instructions.at(-1)?.version ?? 1,
        of: { kind: 'decision' },
      },
    ],
  }
}

type Step = (tx: Writing, item: Item) => Promise<Result<Item, AppFailure>>

const change = (ports: Ports, actor: Actor, itemId: ItemId, action: string, step: Step) =>
  ports.store.write(actor, (tx) => changeIn(ports, tx, itemId, action, (item) => step(tx, item)))

async function changeIn(
  ports: Ports,
  tx: Writing,
  itemId: ItemId,
  action: string,
  step: (item: Item) => Promise<Result<Item, AppFailure>>,
): Promise<Result<OfficerRow, AppFailure>> {
  const item = await findItem(tx, itemId)
  if (!item.ok) return item
  const changed = await step(item.value)
  if (!changed.ok) return changed
  await keep(tx, changed.value, action, { status: changed.value.status })
  const organisation = await findOrganisation(ports, changed.value.organisationId)
  return organisation.ok ? rowOf(ports, tx, organisation.value, changed.value) : organisation
}

async function keep(
  tx: Writing,
  item: Item,
  action: string,
  payload: Readonly<Record<string, unknown>>,
): Promise<void> {
  await tx.saveItem(item)
  await tx.append({
    action,
    subject: { kind: 'item', id: item.itemId },
    caseId: item.caseIds[0] ?? null,
    payload: { title: item.text.title, ...payload },
  })
}

/** A decided item as the list shows it. */
async function rowOf(
  ports: Ports,
  tx: Reading,
  organisation: Organisation,
  item: Item,
): Promise<Result<OfficerRow, AppFailure>> {
  const { title } = item.text
  if (!isOfficerItem(item)) return fail({ code: 'officer/not-officer', title })
  if (item.status.status !== 'decided') return fail({ code: 'officer/not-decided', title })
  const body = bodyOver(organisation, item.authority)
  if (!body.ok) return body
  const file = await openAppealFile(ports, tx, item.itemId)
  if (!file.ok) return file
  const until = takingUpUntil(file.value)
  if (!until.ok) return until
  const { decision } = item.status
  const person = findPerson(organisation, item.authority.personId)
  return ok({
    item,
    decision,
    officer: { name: person?.name ?? item.authority.personId, title: person?.title ?? null },
    caseNumbers: await numbersOf(tx, item.caseIds),
    bodyId: body.value.id,
    takingUpUntil: until.value,
    membersWait: decision.publishedOn === null,
  })
}
