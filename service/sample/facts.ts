import type { MethodInput } from '../../api/contract/index.ts'
import { type ClockTime, type IsoDate, isoDate, parseTime } from '../../core/calendar/day.ts'
import { type PersonId, asId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import { STORY_WORDS } from './words.ts'

/** The facts of the demo's meeting. Municipality, people and matters are invented. */

type Draft = MethodInput<'item.draft'>

/** One item of the story: the template it is drafted from and the case it opens. */
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
}

export const person = (id: string): PersonId => asId<PersonId>(id)

export function time(text: string): ClockTime {
  const parsed = parseTime(text)
  if (!parsed.ok) throw new Error(`not a clock time: ${text}`)
  return parsed.value
}

export const OPENING: {
  readonly heldOn: IsoDate
  readonly summonedOn: IsoDate
  readonly publishedOn: IsoDate
  readonly startsAt: ClockTime
} = {
  heldOn: isoDate('2026-11-16'),
  summonedOn: isoDate('2026-11-11'),
  publishedOn: isoDate('2026-11-20'),
  startsAt: time('18.00'),
}

const standing = (template: string, facts: StoryItem['facts']): StoryItem => ({
  template,
  opensCase: null,
  facts,
  preparers: [],
  attachments: [],
  served: [],
  informed: [],
})

/** The agenda of the evening in the language of the papers. */
export function storyItems(language: Language): readonly StoryItem[] {
  const words = STORY_WORDS[language]
  return [
    standing('meeting-legality', { summonedOn: OPENING.summonedOn }),
    standing('meeting-inspectors', { inspectors: words.inspectors }),
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
    },
    standing('meeting-closing', {}),
  ]
}
