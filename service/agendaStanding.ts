import type { AppFailure } from '../api/failures/index.ts'
import { type IsoDate, addDays, formatDate } from '../core/calendar/day.ts'
import type { Item } from '../core/draft/item.ts'
import { submitItem } from '../core/draft/steps.ts'
import { arrangeAgenda, estimateItem, openAgenda } from '../core/meeting/agenda.ts'
import type { Meeting } from '../core/meeting/meeting.ts'
import {
  STANDING_MINUTES,
  type StandingSection,
  inspectorsInTurn,
  previousMeeting,
  sectionOf,
  usualOrder,
} from '../core/meeting/standing.ts'
import { addToAgenda } from '../core/meeting/steps.ts'
import { noticeRule } from '../core/meeting/summons.ts'
import { type Body, findPerson } from '../core/organisation/organisation.ts'
import type { Language } from '../core/shared/language.ts'
import type { Result } from '../core/shared/result.ts'
import { earlierMeetings, makeableSections, officerDecisions } from './agendaSections.ts'
import { keepAgenda } from './agendaKeeping.ts'
import { contactOf } from './draft.ts'
import { keepDraft } from './draftPlace.ts'
import { startItem } from './draftStarting.ts'
import { findItems } from './lookup.ts'
import type { MeetingPlace } from './meetingPlace.ts'
import type { Ports } from './ports.ts'
import type { Reading, Writing } from './store.ts'

/** Makes the standing sections that the agenda has not got, and puts it in the body's usual order. */
export async function addStanding(
  ports: Ports,
  tx: Writing,
  place: MeetingPlace,
  language: Language,
): Promise<Result<Meeting, AppFailure>> {
  const open = openAgenda(place.meeting)
  if (!open.ok) return open
  const there = await findItems(tx, idsOf(place.meeting))
  if (!there.ok) return there
  const all = await tx.meetings.list(place.meeting.organisationId)
  const made: Item[] = []
  for (const section of await makeableSections(tx, place, all)) {
    if (there.value.some((item) => sectionOf(item) === section)) continue
    const facts = await factsOf(ports, tx, place, section, all)
    const item = await makeSection(ports, place, { section, language, facts })
    if (!item.ok) return item
    made.push(item.value)
  }
  const added = addToAgenda(place.meeting, made, { body: place.body, withoutApproval: null })
  if (!added.ok) return added
  for (const item of added.value.items) await keepDraft(tx, item, { action: 'item.drafted' })
  const order = usualOrder([...there.value, ...made]).map(({ itemId }) => itemId)
  const arranged = arrangeAgenda(added.value.meeting, order)
  if (!arranged.ok) return arranged
  const meeting = made.reduce(withEstimate, arranged.value)
  return keepAgenda(tx, meeting, { action: 'agenda.standingAdded', payload: { itemIds: idsOf(meeting) } })
}

function withEstimate(meeting: Meeting, item: Item): Meeting {
  const section = sectionOf(item)
  if (section === null) return meeting
  const estimated = estimateItem(meeting, item.itemId, STANDING_MINUTES[section])
  return estimated.ok ? estimated.value : meeting
}

const idsOf = ({ agenda }: Meeting) => agenda.map(({ itemId }) => itemId)

async function makeSection(
  ports: Ports,
  { organisation, body, meeting }: MeetingPlace,
  {
    section,
    language,
    facts,
  }: { readonly section: StandingSection; readonly language: Language; readonly facts: object },
): Promise<Result<Item, AppFailure>> {
  const item = await startItem(ports, {
    organisationId: organisation.id,
    bodyId: body.id,
    caseIds: [],
    template: section,
    language,
    facts: { ...facts },
    preparers: [],
    meetingOn: meeting.heldOn,
  })
  if (!item.ok) return item
  const secretary = findPerson(organisation, body.secretary)
  const text =
    section === 'officer-decisions' && secretary !== undefined
      ? { ...item.value.text, infoContact: contactOf(secretary, language) }
      : item.value.text
  return submitItem({ ...item.value, text })
}

/** What each section is made from. The day of the summons is the last one in time until the summons leaves. */
async function factsOf(
  { clock }: Ports,
  tx: Reading,
  place: MeetingPlace,
  section: StandingSection,
  all: readonly Meeting[],
): Promise<object> {
  const { meeting, body, organisation } = place
  switch (section) {
    case 'meeting-legality':
      return { summonedOn: expectedSummons(clock.today(), meeting, body) }
    case 'meeting-inspectors': {
      const absent = (meeting.absences ?? []).map(({ personId }) => personId)
      const inspectors = inspectorsInTurn(body, earlierMeetings(meeting, all), absent)
      return { inspectors: inspectors.map((id) => findPerson(organisation, id)?.name ?? id) }
    }
    case 'previous-minutes':
      return previousFacts(previousMeeting(meeting, all))
    case 'officer-decisions':
      return { decisions: (await officerDecisions(tx, place)).map(({ line }) => line) }
    case 'meeting-closing':
      return {}
  }
}

/** The last day in time; today when it has passed. */
function expectedSummons(today: IsoDate, { heldOn }: Meeting, body: Body): IsoDate {
  const lastOn = addDays(heldOn, -(noticeRule(body)?.days ?? 0))
  return today > lastOn ? today : lastOn
}

function previousFacts(previous: Meeting | undefined): object {
  if (previous === undefined) return {}
  const { number, year, heldOn, minutes } = previous
  return {
    meetingNumber: number === null ? formatDate(heldOn) : `${number}/${year}`,
    heldOn,
    inspection: minutes?.way === 'nextMeeting' ? 'body' : 'inspectors',
  }
}
