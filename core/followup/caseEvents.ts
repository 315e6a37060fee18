import { decidedClauses } from '../appeal/decidedClauses.ts'
import type { AppealFile } from '../appeal/appealFile.ts'
import type { DueEntry } from '../appeal/due.ts'
import { type Instant, type IsoDate, localDayAndTime } from '../calendar/day.ts'
import type { Case, CaseDocument } from '../casefile/case.ts'
import type { CaseState } from '../casefile/caseState.ts'
import type { LogEntry } from '../casefile/eventLog.ts'
import type { Decision } from '../decision/decision.ts'
import type { Authority, Item, Proposal } from '../draft/item.ts'
import { nameAtStart } from '../organisation/bodyName.ts'
import { type Organisation, findBody, findPerson } from '../organisation/organisation.ts'
import type { ItemId } from '../shared/ids.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import { type Block, inlineToText } from '../shared/text.ts'

/** One thing that happened in a case, or that will (`due`). The day is the thing's own, not the day it was recorded. */
export type CaseEvent =
  | { readonly kind: 'opened'; readonly on: IsoDate; readonly initiator: string | null }
  | { readonly kind: 'stepped'; readonly on: IsoDate; readonly state: CaseState }
  | {
      readonly kind: 'arrived'
      readonly on: IsoDate
      readonly title: string
      readonly sender: string
      readonly way: string
    }
  | { readonly kind: 'made'; readonly on: IsoDate; readonly title: string; readonly author: string }
  | {
      readonly kind: 'sent'
      readonly on: IsoDate
      readonly title: string
      readonly recipient: string
      readonly way: string
    }
  | {
      readonly kind: 'handledBefore'
      readonly on: IsoDate
      readonly authority: Bilingual
      readonly section: number | null
      readonly outcome: string
    }
  | {
      readonly kind: ItemStep
      readonly on: IsoDate
      readonly itemId: ItemId
      readonly title: string
      readonly by: string
    }
  | DecidedEvent
  | {
      readonly kind: 'served'
      readonly on: IsoDate
      readonly itemId: ItemId
      readonly name: string
      readonly recipient: string | null
    }
  | {
      readonly kind: 'appealed'
      readonly on: IsoDate
      readonly itemId: ItemId
      readonly name: string
      readonly sender: string
    }
  | {
      readonly kind: 'due'
      readonly on: IsoDate
      readonly itemId: ItemId
      readonly name: string
      readonly words: Bilingual
    }

type ItemStep = 'drafted' | 'submitted' | 'approved' | 'returned' | 'imported'

export interface DecidedEvent {
  readonly kind: 'decided'
  readonly on: IsoDate
  readonly itemId: ItemId
  readonly title: string
  readonly bodyName: Bilingual
  readonly section: number
  readonly language: Language
  /** The outcome as the minutes say it. */
  readonly outcome: string
  /** What was decided, line by line in the proposal's words; empty when the proposal was not what was decided. */
  readonly words: readonly string[]
  /** Names of those who were disqualified. */
  readonly recused: readonly string[]
}

/** One item of the case with what came of it. */
export interface HandledItem {
  readonly item: Item
  readonly decision: Decision | null
  readonly file: AppealFile | null
}

export interface CaseSource {
  readonly casefile: Case
  readonly organisation: Organisation
  readonly log: readonly LogEntry[]
  readonly items: readonly HandledItem[]
  /** What ends today or later. */
  readonly due: readonly DueEntry[]
}

/** Everything that happened and will, the newest first. */
export const caseEvents = (source: CaseSource): readonly CaseEvent[] =>
  [...past(source), ...source.due.map(dueEvent)]
    .map((event, at) => ({ event, at }))
    .toSorted((a, b) => (a.event.on === b.event.on ? b.at - a.at : a.event.on < b.event.on ? 1 : -1))
    .map(({ event }) => event)

/** In the order things are told of one day. */
const past = ({ casefile, organisation, log, items }: CaseSource): readonly CaseEvent[] => [
  { kind: 'opened', on: casefile.pendingSince, initiator: casefile.initiator?.name ?? null },
  ...casefile.documents.flatMap(documentEvents),
  ...casefile.earlierHandlings.map(({ bodyId, authority, handledOn, section, outcome }): CaseEvent => {
    const body = bodyId === null ? undefined : findBody(organisation, bodyId)
    const name = body === undefined ? { fi: authority, sv: authority } : inBoth(body.name)
    return { kind: 'handledBefore', on: handledOn, authority: name, section, outcome }
  }),
  ...log.flatMap((entry) => logEvents(entry, items)),
  ...items.flatMap((handled) => decidedEvents(organisation, handled)),
  ...items.flatMap(({ file }) => (file === null ? [] : fileEvents(file))),
]

const inBoth = (name: Parameters<typeof nameAtStart>[0]): Bilingual => ({
  fi: nameAtStart(name, 'fi'),
  sv: nameAtStart(name, 'sv'),
})

function documentEvents(document: CaseDocument): readonly CaseEvent[] {
  const { title } = document
  switch (document.kind) {
    case 'arrived':
      return [{ kind: 'arrived', on: document.arrivedOn, title, sender: document.sender, way: document.way }]
    case 'own':
      return [
        { kind: 'made', on: document.madeOn, title, author: document.author },
        ...document.sent.map(
          ({ sentOn, way, recipient }) => ({ kind: 'sent', on: sentOn, title, recipient, way }) as const,
        ),
      ]
  }
}

const ITEM_STEPS: Readonly<Record<string, ItemStep>> = {
  'item.drafted': 'drafted',
  'item.submitted': 'submitted',
  'item.approved': 'approved',
  'item.returned': 'returned',
  'item.imported': 'imported',
}

function logEvents(entry: LogEntry, items: readonly HandledItem[]): readonly CaseEvent[] {
  if (entry.action === 'case.stepped' && entry.payload !== null) {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the payload of a step is the state it led to
    const state = JSON.parse(entry.payload) as CaseState
    return [{ kind: 'stepped', on: state.since, state }]
  }
  const kind = ITEM_STEPS[entry.action]
  const found = items.find(({ item }) => item.itemId === entry.subjectId)
  if (kind === undefined || found === undefined) return []
  const { itemId, text } = found.item
  return [{ kind, on: dayOf(entry.at), itemId, title: text.title, by: entry.actorName }]
}

const dayOf = (at: Instant): IsoDate => localDayAndTime(at).day

function decidedEvents(organisation: Organisation, { item, decision }: HandledItem): readonly CaseEvent[] {
  const { itemId, text, authority } = item
  const told = decision === null ? decidedAlone(item) : decidedInMeeting(organisation, item, decision)
  const bodyName = authorityName(organisation, authority)
  return told === null
    ? []
    : [{ kind: 'decided', itemId, title: text.title, bodyName, language: text.language, ...told }]
}

type Told = Pick<DecidedEvent, 'on' | 'section' | 'outcome' | 'words' | 'recused'>

const decidedInMeeting = (organisation: Organisation, item: Item, decision: Decision): Told => ({
  on: decision.handledOn,
  section: decision.section,
  outcome: decision.text.map(blockText).join(' '),
  words: decidedWords(item, decision),
  recused: decision.recusals.map(({ personId }) => findPerson(organisation, personId)?.name ?? personId),
})

/** An officer decides in the item's own words. `null`: nobody has decided alone. */
const decidedAlone = ({ status, text: { proposal } }: Item): Told | null =>
  status.status === 'decided'
    ? {
        on: status.decision.decidedOn,
        section: status.decision.section,
        outcome: '',
        words: linesOf(proposal, clauseTexts(proposal)),
        recused: [],
      }
    : null

const startUpper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** A body's name, or the title and name of whoever decided alone. */
function authorityName(organisation: Organisation, authority: Authority): Bilingual {
  switch (authority.kind) {
    case 'body': {
      const body = findBody(organisation, authority.bodyId)
      return body === undefined ? { fi: authority.bodyId, sv: authority.bodyId } : inBoth(body.name)
    }
    case 'officer': {
      const officer = findPerson(organisation, authority.personId)
      const name = officer?.name ?? authority.personId
      const title = officer?.title ?? { fi: '', sv: '' }
      return { fi: startUpper(`${title.fi} ${name}`.trim()), sv: startUpper(`${title.sv} ${name}`.trim()) }
    }
  }
}

/**
 * The clauses as they were decided: the proposal's, or as they were changed in the meeting. An outcome that is not the
 * proposal (tabled, returned …) says itself what it did.
 */
export function decidedWords(
  { text: { proposal } }: Item,
  { outcome, finalClauses }: Decision,
): readonly string[] {
  const clauses = proposal.clauses.map(({ kind }, at) => ({ n: at + 1, kind }))
  if (decidedClauses(clauses, outcome) !== clauses) return []
  return linesOf(proposal, finalClauses?.map(({ text }) => text) ?? clauseTexts(proposal))
}

const clauseTexts = ({ clauses }: Proposal): readonly string[] =>
  clauses.map(({ content }) => inlineToText(content))

function linesOf(proposal: Proposal, texts: readonly string[]): readonly string[] {
  if (texts.length === 0) return []
  const leadIn = inlineToText(proposal.leadIn)
  const lines = texts.map((text, at) => (proposal.form === 'numbered' ? `${at + 1}. ${text}` : text))
  return leadIn === '' ? lines : [leadIn, ...lines]
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
    case 'quotation':
      return inlineToText(block.content)
    case 'list':
      return block.items.map(({ content }) => inlineToText(content)).join(' ')
    case 'table':
      return ''
  }
}

const fileEvents = ({ itemId, name, services, appeals }: AppealFile): readonly CaseEvent[] => [
  ...services.flatMap(({ event, recipient }): readonly CaseEvent[] =>
    event === null
      ? []
      : [
          {
            kind: 'served',
            on: event,
            itemId,
            name,
            recipient: recipient.kind === 'members' ? null : recipient.name,
          },
        ],
  ),
  ...appeals.map(
    ({ arrivedAt, sender }) => ({ kind: 'appealed', on: dayOf(arrivedAt), itemId, name, sender }) as const,
  ),
]

const dueEvent = ({ day, itemId, name, words }: DueEntry): CaseEvent => ({
  kind: 'due',
  on: day,
  itemId,
  name,
  words,
})
