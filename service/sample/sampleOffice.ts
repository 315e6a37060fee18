import type { AppFailure } from '../../api/failures/index.ts'
import { type IsoDate, addDays, weekday } from '../../core/calendar/day.ts'
import type { CaseStateName } from '../../core/casefile/caseState.ts'
import {
  type BodyId,
  type CaseId,
  type ItemId,
  type OrganisationId,
  type PersonId,
  asId,
} from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import { caseStepHandlers } from '../caseSteps.ts'
import { casefileHandlers } from '../casefile.ts'
import { draftHandlers } from '../draft.ts'
import { draftStartingHandlers } from '../draftStarting.ts'
import { draftStepHandlers } from '../draftSteps.ts'
import type { Handlers } from '../handler.ts'
import { meetingHandlers } from '../meeting.ts'
import { meetingHoldHandlers } from '../meetingHold.ts'
import type { Actor, Ports } from '../ports.ts'
import { templateHandlers } from '../template.ts'
import { SAMPLE_CASES, type SampleCase, USUAL_WAY } from './cases.ts'
import { OPENING } from './facts.ts'
import { type Ask, type Cast, type StoryMethod, StoryRefused, holdMeeting, prepareMeeting } from './story.ts'

const SUVANTOLA = asId<OrganisationId>('suvantola')
const BOARD = asId<BodyId>('kaupunginhallitus')
const IIDA = asId<PersonId>('iida-kotisaari')

export const sampleHandlers: Handlers<'office.openSample'> = {
  'office.openSample': async (ports, { language }) => {
    const { rows } = await ports.store.read((tx) =>
      tx.cases.page({ filters: [{ kind: 'organisation', value: SUVANTOLA }], limit: 1 }),
    )
    if (rows.length === 0) {
      const filled = await fillOffice(ports, language)
      if (!filled.ok) return filled
    }
    return ok({ organisationId: SUVANTOLA })
  },
}

/** The register, a meeting that was held, the next one, and drafts that wait for it. */
async function fillOffice(ports: Ports, language: Language): Promise<Result<null, AppFailure>> {
  const [ask, present] = [askOf(ports, PREPARER), askOf(ports, PRESENTER)]
  const today = ports.clock.today()
  try {
    for (const one of SAMPLE_CASES) await openSampleCase(ask, one, language, today)
    if (today >= OPENING.heldOn) await tellMeeting({ secretary: ask, presenter: present }, language)
    const items = await draftForNextMeeting(ask, language, today)
    for (const itemId of items) await present('item.return', { itemId, reason: RETURNED_FOR[language] })
    return ok(null)
  } catch (error) {
    if (error instanceof StoryRefused) return fail(error.failure)
    throw error
  }
}

/** The demo's meeting, with the cases it decided. */
async function tellMeeting(cast: Cast, language: Language): Promise<void> {
  const pendingSince = addDays(OPENING.heldOn, -56)
  const story = await holdMeeting(cast, await prepareMeeting(cast, language, pendingSince), language)
  for (const number of story.caseNumbers)
    for (const to of ['inPreparation', 'toBeDecided'] as const)
      await cast.secretary('case.step', {
        case: number,
        to,
        on: to === 'inPreparation' ? addDays(pendingSince, 7) : OPENING.heldOn,
      })
}

/** The handlers of the story's steps. */
const STEPS: Handlers<StoryMethod> = {
  ...casefileHandlers,
  ...caseStepHandlers,
  ...templateHandlers,
  ...draftHandlers,
  ...draftStartingHandlers,
  ...draftStepHandlers,
  ...meetingHandlers,
  ...meetingHoldHandlers,
}

const askOf =
  (ports: Ports, actor: Actor): Ask =>
  async (method, input) => {
    const answer = await STEPS[method](ports, input, actor)
    if (!answer.ok) throw new StoryRefused(answer.failure)
    return answer.value
  }

async function openSampleCase(
  ask: Ask,
  { title, taskClass, state, daysAgo, responsible, initiator }: SampleCase,
  language: Language,
  today: IsoDate,
): Promise<void> {
  const pendingSince = addDays(today, -daysAgo)
  const opened = await ask('case.create', {
    organisationId: SUVANTOLA,
    title: title[language],
    taskClass,
    pendingSince,
    responsible: { personId: null, name: responsible },
    initiator: initiator === null ? null : { name: initiator, role: '' },
  })
  const way = wayTo(state)
  for (const [at, to] of way.entries())
    await ask('case.step', {
      case: opened.caseId,
      to,
      on: addDays(pendingSince, Math.floor((daysAgo * (at + 1)) / (way.length + 1))),
    })
}

/** Steps after `pending`. An appealed case has been served. */
function wayTo(state: CaseStateName): readonly CaseStateName[] {
  const last = state === 'appealed' ? 'served' : state
  const usual = USUAL_WAY.slice(1, USUAL_WAY.indexOf(last) + 1)
  return state === 'appealed' ? [...usual, 'appealed'] : usual
}

/** Who did what the office holds. */
export const PREPARER: Actor = {
  personId: IIDA,
  name: 'Iida Kotisaari',
  roles: ['preparer', 'secretary', 'administrator'],
}
export const PRESENTER: Actor = {
  personId: asId('markus-heinolahti'),
  name: 'Markus Heinolahti',
  roles: ['presenter'],
}

/** Monday in the week after next. */
const nextMeetingDay = (today: IsoDate): IsoDate => addDays(today, 15 - weekday(today))

/** Answers the items that the presenter returns. */
async function draftForNextMeeting(ask: Ask, language: Language, today: IsoDate): Promise<readonly ItemId[]> {
  const meetingOn = nextMeetingDay(today)
  await ask('meeting.plan', {
    organisationId: SUVANTOLA,
    bodyId: BOARD,
    heldOn: meetingOn,
    startsAt: OPENING.startsAt,
    place: language === 'fi' ? 'kaupungintalo, Rantasali' : 'stadshuset, Strandsalen',
  })
  const returned: ItemId[] = []
  for (const draft of DRAFTS) {
    const itemId = await startDraft(ask, draft, language, today, meetingOn)
    if (draft.status !== 'draft') await ask('item.submit', { itemId })
    if (draft.status === 'returned') returned.push(itemId)
  }
  return returned
}

interface SampleDraft {
  readonly title: { readonly fi: string; readonly sv: string }
  readonly taskClass: string
  readonly template: string
  /** Facts that nobody has told yet. */
  readonly left: readonly string[]
  readonly status: 'draft' | 'submitted' | 'returned'
}

const DRAFTS: readonly SampleDraft[] = [
  {
    title: { fi: 'Osallistuminen Ensiaskel-pilottiin', sv: 'Deltagande i pilotprojektet Första steget' },
    taskClass: '14.05.00',
    template: 'pilot-participation',
    left: ['ownShare', 'ownShareByYear', 'budgetItem'],
    status: 'draft',
  },
  {
    title: {
      fi: 'Omarahoitus Satamanrannan energiahankkeeseen',
      sv: 'Egen finansiering till Hamnstrandens energiprojekt',
    },
    taskClass: '02.05.02',
    template: 'own-funding',
    left: ['budgetItem', 'risks'],
    status: 'draft',
  },
  {
    title: { fi: 'Yhteistyö ilman osatoteutusta', sv: 'Samarbete utan delgenomförande' },
    taskClass: '00.01.04',
    template: 'declining-with-cooperation',
    left: [],
    status: 'returned',
  },
  {
    title: { fi: 'Hanketoiminnan katsaus', sv: 'Översikt över projekten' },
    taskClass: '00.01.04',
    template: 'note-for-information',
    left: [],
    status: 'submitted',
  },
]

async function startDraft(
  ask: Ask,
  { title, taskClass, template, left }: SampleDraft,
  language: Language,
  today: IsoDate,
  meetingOn: IsoDate,
): Promise<ItemId> {
  const opened = await ask('case.create', {
    organisationId: SUVANTOLA,
    title: title[language],
    taskClass,
    pendingSince: addDays(today, -18),
    responsible: { personId: IIDA, name: 'Iida Kotisaari' },
  })
  const definition = await ask('template.show', { template })
  const facts = Object.entries(definition.samples[language] ?? {}).filter(([name]) => !left.includes(name))
  const { item } = await ask('item.start', {
    organisationId: SUVANTOLA,
    caseIds: [asId<CaseId>(opened.caseId)],
    bodyId: BOARD,
    template,
    language,
    facts: Object.fromEntries(facts),
    preparers: [IIDA],
    meetingOn,
  })
  return item.itemId
}

const RETURNED_FOR = {
  fi: 'Perustele, miksi kaupunki ei lähde osatoteuttajaksi.',
  sv: 'Motivera varför staden inte blir delgenomförare.',
}
