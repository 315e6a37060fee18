import type { MethodInput } from '../../api/contract/index.ts'
import { type ClockTime, type IsoDate, isoDate, parseTime } from '../../core/calendar/day.ts'
import { type PersonId, asId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import { STORY_WORDS } from './words.ts'

/** The facts of the demo's meeting. Municipality, people and matters are invented. */

type Hold = MethodInput<'meeting.hold'>
type Draft = MethodInput<'item.draft'>

/** One item of the story: the template it is drafted from, the case it opens, and how the meeting ended it. */
export interface StoryItem {
  readonly template: string
  /** `null`: a standing item of every meeting, which belongs to no case. */
  readonly opensCase: { readonly title: string; readonly taskClass: string } | null
  /** Facts that differ from the template's own sample. */
  readonly facts: Draft['facts']
  readonly preparers: Draft['preparers']
  readonly attachments: Draft['attachments']
  readonly served: Draft['served']
  readonly informed: Draft['informed']
  readonly ruling: Omit<Hold['rulings'][number], 'itemId'>
}

const person = (id: string): PersonId => asId<PersonId>(id)

function time(text: string): ClockTime {
  const parsed = parseTime(text)
  if (!parsed.ok) throw new Error(`not a clock time: ${text}`)
  return parsed.value
}

export const OPENING: {
  readonly heldOn: IsoDate
  readonly summonedOn: IsoDate
  readonly publishedOn: IsoDate
  readonly startsAt: ClockTime
  readonly openedAt: ClockTime
  readonly closedAt: ClockTime
  readonly inspectors: PersonId[]
} = {
  heldOn: isoDate('2026-11-16'),
  summonedOn: isoDate('2026-11-11'),
  publishedOn: isoDate('2026-11-20'),
  startsAt: time('18.00'),
  openedAt: time('18.02'),
  closedAt: time('20.14'),
  inspectors: [person('tuula-rantasuo'), person('mikael-granstrand')],
}

const present = (
  id: string,
  capacity: Hold['record']['attendance'][number]['capacity'],
  more: Partial<Hold['record']['attendance'][number]> = {},
): Hold['record']['attendance'][number] => ({
  personId: person(id),
  capacity,
  deputyFor: null,
  arrivedAt: null,
  leftAt: null,
  ...more,
})

export const ATTENDANCE: Hold['record']['attendance'] = [
  present('johan-sandnas', 'chair'),
  present('tuula-rantasuo', 'viceChair'),
  present('peter-bjorkskar', 'member'),
  present('anna-liisa-koivuharju', 'member'),
  present('ville-saarnijoki', 'member', { arrivedAt: time('18.20') }),
  present('mikael-granstrand', 'member'),
  present('camilla-nyholmen', 'member'),
  present('leena-myllyoja', 'deputy', { deputyFor: person('hannu-peltokorpi') }),
  present('markus-heinolahti', 'presenter'),
  present('eeva-riitta-vuorikangas', 'secretary'),
  present('iida-kotisaari', 'expert', { arrivedAt: time('18.11'), leftAt: time('18.31') }),
]

/** Nothing special: accepted as proposed at this time. */
const accepted = (at: string): StoryItem['ruling'] => ({
  outcome: 'ACCEPTED_UNANIMOUS',
  handledAt: time(at),
  recusals: [],
  heard: [],
  notes: [],
})

const standing = (template: string, facts: StoryItem['facts'], ruling: StoryItem['ruling']): StoryItem => ({
  template,
  opensCase: null,
  facts,
  preparers: [],
  attachments: [],
  served: [],
  informed: [],
  ruling,
})

/** The agenda of the evening in the language of the papers. */
export function storyItems(language: Language): readonly StoryItem[] {
  const words = STORY_WORDS[language]
  return [
    standing(
      'meeting-legality',
      { summonedOn: OPENING.summonedOn },
      { ...accepted('18.03'), notes: [words.quorum] },
    ),
    standing('meeting-inspectors', { inspectors: words.inspectors }, accepted('18.05')),
    {
      template: 'pilot-participation',
      opensCase: { title: words.pilotCase, taskClass: '14.05.00' },
      facts: {},
      preparers: [person('iida-kotisaari')],
      attachments: words.pilotAttachments.map((title, at) => ({
        title,
        dated: isoDate(at === 0 ? '2026-11-02' : '2026-11-11'),
        access: { kind: 'online' },
      })),
      served: words.pilotServed,
      informed: words.pilotInformed,
      ruling: {
        outcome: 'ACCEPTED_AFTER_DISCUSSION',
        handledAt: time('18.44'),
        recusals: [
          {
            personId: person('camilla-nyholmen'),
            ground: words.recusalGround,
            leftAt: time('18.06'),
            returnedAt: time('18.45'),
          },
        ],
        heard: [person('iida-kotisaari')],
        notes: [],
      },
    },
    {
      template: 'own-funding',
      opensCase: { title: words.fundingCase, taskClass: '02.05.02' },
      facts: {},
      preparers: [person('petra-lindfors'), person('kerstin-holmgard')],
      attachments: words.fundingAttachments.map((title) => ({
        title,
        dated: isoDate('2026-10-30'),
        access: { kind: 'onRequest' },
      })),
      served: words.fundingServed,
      informed: words.fundingInformed,
      ruling: accepted('19.32'),
    },
    standing('meeting-closing', {}, { ...accepted('20.14'), outcome: 'NOTED' }),
  ]
}
