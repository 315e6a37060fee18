import type { MethodInput } from '../../api/contract/index.ts'
import type { Ballot, MeetingEvent, RollEntry } from '../../core/meeting/events.ts'
import { type ItemId, asId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import { person, time } from './facts.ts'
import { STORY_WORDS } from './words.ts'

/** What happened in the demo's meeting, as its secretary pressed it. */

type Told = Extract<MethodInput<'meeting.hold'>, { readonly entries: unknown }>['entries'][number]

const seat = (id: string, capacity: RollEntry['capacity'], deputyFor: string | null = null): RollEntry => ({
  personId: person(id),
  capacity,
  deputyFor: deputyFor === null ? null : person(deputyFor),
})

const ROLL: readonly RollEntry[] = [
  seat('johan-sandnas', 'chair'),
  seat('tuula-rantasuo', 'viceChair'),
  seat('peter-bjorkskar', 'member'),
  seat('anna-liisa-koivuharju', 'member'),
  seat('mikael-granstrand', 'member'),
  seat('camilla-nyholmen', 'member'),
  seat('leena-myllyoja', 'deputy', 'hannu-peltokorpi'),
  seat('markus-heinolahti', 'presenter'),
  seat('eeva-riitta-vuorikangas', 'secretary'),
]

const BALLOTS: Readonly<Record<Exclude<Ballot, 'blank'>, readonly string[]>> = {
  yes: ['johan-sandnas', 'tuula-rantasuo', 'mikael-granstrand', 'camilla-nyholmen', 'leena-myllyoja'],
  no: ['peter-bjorkskar', 'anna-liisa-koivuharju', 'ville-saarnijoki'],
  absent: ['sari-ahvenniemi'],
}

const at =
  (itemId: ItemId | null) =>
  (when: string, event: Told['event'], ref?: string): Told => ({
    at: time(when),
    itemId,
    event,
    ...(ref === undefined ? {} : { ref }),
  })

const decided = (outcome: Extract<MeetingEvent, { kind: 'decided' }>['outcome']): MeetingEvent => ({
  kind: 'decided',
  outcome,
  text: null,
  clauses: null,
})

/** The evening in the language of the papers; `items`: the agenda's five in its order. */
export function eveningOf(items: readonly ItemId[], language: Language): Told[] {
  const [legality, inspectors, pilot, funding, closing] = items
  if (!legality || !inspectors || !pilot || !funding || !closing) throw new Error('the story has five items')
  const between = at(null)
  return [
    between('18.02', { kind: 'opened', roll: ROLL }),
    ...openingItems(legality, inspectors, language),
    ...pilotItem(pilot, language),
    ...fundingItem(funding, language),
    between('20.12', { kind: 'openItem', itemId: closing }),
    at(closing)('20.14', decided('NOTED')),
    between('20.14', { kind: 'closed' }),
  ]
}

function openingItems(legality: ItemId, inspectors: ItemId, language: Language): readonly Told[] {
  const words = STORY_WORDS[language]
  return [
    at(null)('18.02', { kind: 'openItem', itemId: legality }),
    at(legality)('18.03', decided('ACCEPTED_UNANIMOUS')),
    at(legality)('18.03', { kind: 'note', text: words.quorum, place: 'afterOutcome' }),
    at(null)('18.04', { kind: 'openItem', itemId: inspectors }),
    at(inspectors)('18.05', {
      kind: 'election',
      office: words.inspectorsOffice,
      way: 'unanimous',
      elected: words.inspectors,
      inspectors: [person('tuula-rantasuo'), person('mikael-granstrand')],
    }),
    at(inspectors)('18.05', decided('ACCEPTED_UNANIMOUS')),
  ]
}

/** A member of the applicant's board is disqualified, another comes late, and the preparer is heard. */
function pilotItem(pilot: ItemId, language: Language): readonly Told[] {
  const [between, then] = [at(null), at(pilot)]
  return [
    between('18.06', { kind: 'openItem', itemId: pilot }),
    then('18.06', {
      kind: 'recusal',
      personId: person('camilla-nyholmen'),
      ground: 'HL 28.1.5',
      reason: STORY_WORDS[language].recusalReason,
      raisedBy: 'self',
      ruling: 'disqualified',
      leftRoom: true,
    }),
    between('18.11', { kind: 'arrived', entry: seat('iida-kotisaari', 'expert') }),
    then('18.20', { kind: 'arrived', entry: seat('ville-saarnijoki', 'member') }),
    then('18.30', {
      kind: 'expertHeard',
      personId: person('iida-kotisaari'),
      name: 'Iida Kotisaari',
      title: null,
      leftBeforeDecision: true,
    }),
    between('18.31', { kind: 'left', personId: person('iida-kotisaari') }),
    then('18.44', decided('ACCEPTED_AFTER_DISCUSSION')),
    between('18.45', { kind: 'recusedReturned', personId: person('camilla-nyholmen') }),
  ]
}

/** A counter-proposal, a vote by name and a dissent. */
function fundingItem(funding: ItemId, language: Language): readonly Told[] {
  const then = at(funding)
  const counter = 'counter'
  return [
    at(null)('18.46', { kind: 'openItem', itemId: funding }),
    then(
      '19.20',
      {
        kind: 'counterProposal',
        by: person('peter-bjorkskar'),
        supportedBy: [person('anna-liisa-koivuharju')],
        text: STORY_WORDS[language].counterProposal,
      },
      counter,
    ),
    then('19.30', {
      kind: 'vote',
      method: 'rollCall',
      yes: { side: 'presenter' },
      no: { side: 'counter', eventId: asId(counter) },
      ballots: (['yes', 'no', 'absent'] as const).flatMap((ballot) =>
        BALLOTS[ballot].map((id) => ({ personId: person(id), ballot })),
      ),
    }),
    then('19.32', decided('VOTE')),
    then('19.33', { kind: 'dissent', by: person('peter-bjorkskar'), attachmentNo: null }),
  ]
}
