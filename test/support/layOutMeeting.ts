import type { Actor } from '../../api/actor.ts'
import { asId, type ItemId, type MeetingId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { callAs } from './layOutDraft.ts'

/** Who builds the agenda and lets the items go to it. */
const secretary: Actor = {
  personId: asId('eeva-riitta-vuorikangas'),
  name: 'Eeva-Riitta Vuorikangas',
  roles: ['preparer', 'secretary', 'presenter', 'administrator'],
}

/** The evening of the journeys: standing items round the matters. */
const EVENING: readonly (readonly [template: string, title: string | null])[] = [
  ['meeting-legality', null],
  ['meeting-inspectors', null],
  ['pilot-participation', 'Osallistuminen Ensiaskel-pilottiin'],
  ['own-funding', 'Lähiruokareitti-hankkeen omarahoitus'],
  ['statement', 'Lausunto liikennejärjestelmäsuunnitelmasta'],
  ['partnership-agreement', 'Työllisyysalueen kumppanuussopimus'],
  ['steering-group-members', 'Edustajat Ensiaskel-ohjausryhmään'],
  ['funding-application', 'Hakemus nuorten työpajaan'],
  ['pilot-follow-up', 'Omatoimikirjaston kokeilun väliraportti'],
  ['final-report', 'Lähiruokareitin loppuraportti'],
  ['note-for-information', 'Tiedoksi merkittävät asiat'],
  ['meeting-closing', null],
]

export interface LaidOutMeeting {
  readonly meetingId: MeetingId
  readonly itemIds: readonly ItemId[]
}

/** A meeting of Suvantola's board with twelve items, ready to be opened. */
export async function layOutMeeting(service: Service, language: 'fi' | 'sv' = 'fi'): Promise<LaidOutMeeting> {
  const itemIds: ItemId[] = []
  for (const [template, title] of EVENING) itemIds.push(await layOutItem(service, template, title, language))
  const meeting = await callAs(service, secretary, 'meeting.plan', {
    organisationId: 'suvantola',
    bodyId: 'kaupunginhallitus',
    heldOn: '2026-11-30',
    startsAt: '18.00',
    place: 'Rantasali',
  })
  await callAs(service, secretary, 'meeting.addItems', { meetingId: meeting.meetingId, itemIds })
  return { meetingId: meeting.meetingId, itemIds }
}

async function layOutItem(
  service: Service,
  template: string,
  title: string | null,
  language: 'fi' | 'sv',
): Promise<ItemId> {
  const { samples } = await callAs(service, secretary, 'template.show', { template })
  const opened =
    title === null
      ? null
      : await callAs(service, secretary, 'case.create', { organisationId: 'suvantola', title })
  const { itemId } = await callAs(service, secretary, 'item.draft', {
    organisationId: 'suvantola',
    caseIds: opened === null ? [] : [opened.caseId],
    bodyId: 'kaupunginhallitus',
    template,
    language,
    facts: { ...samples[language] },
    preparers: title === null ? [] : ['iida-kotisaari'],
    attachments: [],
    served: [],
    informed: [],
  })
  await callAs(service, secretary, 'item.submit', { itemId })
  if (opened !== null) await callAs(service, secretary, 'item.approve', { itemId })
  return itemId
}
