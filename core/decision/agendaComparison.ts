import { alignTexts } from '../casefile/wordDiff.ts'
import type { Item, ItemText } from '../draft/item.ts'
import type { AgendaEntry, Meeting } from '../meeting/meeting.ts'
import type { InvitedItem } from '../meeting/summons.ts'
import type { ItemId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import { inlineToText } from '../shared/text.ts'
import type { Decision } from './decision.ts'

/** What became of an item: handled under its §, still to be handled, taken off in the meeting, or sent back before it. */
export type ItemFate =
  | { readonly kind: 'handled'; readonly section: number }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'sentBack'; readonly reason: string }

/** A text that is not what it was; `decision`: what was decided beside what was proposed. */
export interface ChangedText {
  readonly part: 'title' | 'proposal' | 'decision'
  readonly before: string
  readonly after: string
}

/** An item of the agenda as invited beside what was held. */
export interface ComparedItem {
  readonly itemId: ItemId
  readonly agendaNo: number
  readonly title: string
  /** Of the title and the texts. */
  readonly language: Language
  /** Came after the agenda was frozen (lisälista). */
  readonly late: boolean
  /** Handled in another place than the agenda had it. */
  readonly moved: boolean
  readonly fate: ItemFate
  /** Only texts that differ. */
  readonly texts: readonly ChangedText[]
}

/** What the comparison is made of besides the meeting. */
export interface HeldItems {
  /** The items as they stand. */
  readonly items: ReadonlyMap<ItemId, Item>
  /** Their texts as invited. */
  readonly invited: ReadonlyMap<ItemId, ItemText>
  readonly decisions: readonly Decision[]
  readonly withdrawn: ReadonlySet<ItemId>
}

/** The frozen agenda beside what was held, in the order of the agenda. Nothing was frozen: nothing to compare with. */
export function compareWithAgenda(
  { frozen, agenda }: Pick<Meeting, 'frozen' | 'agenda'>,
  held: HeldItems,
): readonly ComparedItem[] {
  if (frozen === undefined) return []
  const listed = new Set(agenda.map(({ itemId }) => itemId))
  const gone = frozen.items.filter(({ itemId }) => !listed.has(itemId))
  const moved = movedItems(agenda, held.decisions)
  const reasonOf = (itemId: ItemId): string =>
    frozen.sentBack.findLast((one) => one.itemId === itemId)?.reason ?? ''
  return [
    ...agenda.map((entry) => listedItem(entry, held, moved)),
    ...gone.map((item) => sentBackItem(item, held.invited.get(item.itemId), reasonOf(item.itemId))),
  ].toSorted((a, b) => a.agendaNo - b.agendaNo)
}

const sentBackItem = (
  { itemId, agendaNo, title }: InvitedItem,
  text: ItemText | undefined,
  reason: string,
): ComparedItem => ({
  itemId,
  agendaNo,
  title,
  language: text?.language ?? 'fi',
  late: false,
  moved: false,
  fate: { kind: 'sentBack', reason },
  texts: [],
})

function listedItem(
  { itemId, agendaNo, late }: AgendaEntry,
  { items, invited, decisions, withdrawn }: HeldItems,
  moved: ReadonlySet<ItemId>,
): ComparedItem {
  const item = items.get(itemId)
  const before = invited.get(itemId)
  const decision = decisions.find((one) => one.itemId === itemId)
  // An item that was taken off goes on elsewhere: its words are no longer this meeting's.
  const isOff = decision === undefined && withdrawn.has(itemId)
  const shown = isOff ? before : (item?.text ?? before)
  return {
    itemId,
    agendaNo,
    ...titleOf(shown),
    late: late === true,
    moved: moved.has(itemId),
    fate: fateOf(decision, isOff),
    texts: item === undefined || isOff ? [] : changedTexts(before, item.text, decision),
  }
}

const titleOf = (text: ItemText | undefined): Pick<ComparedItem, 'title' | 'language'> => ({
  title: text?.title ?? '',
  language: text?.language ?? 'fi',
})

function fateOf(decision: Decision | undefined, isOff: boolean): ItemFate {
  if (decision !== undefined) return { kind: 'handled', section: decision.section }
  return { kind: isOff ? 'withdrawn' : 'waiting' }
}

function changedTexts(
  before: ItemText | undefined,
  after: ItemText,
  decision: Decision | undefined,
): readonly ChangedText[] {
  const texts: readonly ChangedText[] = [
    ...(before === undefined
      ? []
      : [
          { part: 'title' as const, before: before.title, after: after.title },
          { part: 'proposal' as const, before: proposalText(before), after: proposalText(after) },
        ]),
    ...(decision?.finalClauses === undefined || decision.finalClauses.length === 0
      ? []
      : [{ part: 'decision' as const, before: clausesText(after), after: finalText(decision.finalClauses) }]),
  ]
  return texts.filter((text) => text.before !== text.after)
}

const clausesOf = ({ proposal }: ItemText): readonly string[] =>
  proposal.clauses.map(({ content }) => inlineToText(content).trim())

const clausesText = (text: ItemText): string => clausesOf(text).join('\n')

const proposalText = (text: ItemText): string =>
  [inlineToText(text.proposal.leadIn).trim(), ...clausesOf(text)].filter((line) => line !== '').join('\n')

const finalText = (clauses: NonNullable<Decision['finalClauses']>): string =>
  clauses.map(({ text }) => text.trim()).join('\n')

/** The fewest items whose moving turns the agenda's order into that of the §§. */
function movedItems(agenda: readonly AgendaEntry[], decisions: readonly Decision[]): ReadonlySet<ItemId> {
  const sections = new Map(decisions.map(({ itemId, section }) => [itemId, section]))
  const listed = agenda.map(({ itemId }) => itemId).filter((itemId) => sections.has(itemId))
  const handled = listed.toSorted((a, b) => (sections.get(a) ?? 0) - (sections.get(b) ?? 0))
  const inPlace = new Set(
    alignTexts(listed, handled).flatMap(({ kind, text }) => (kind === 'same' ? [text] : [])),
  )
  return new Set(listed.filter((itemId) => !inPlace.has(itemId)))
}
