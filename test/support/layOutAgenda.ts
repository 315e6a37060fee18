import type { Actor } from '../../api/actor.ts'
import { type CaseId, type ItemId, type MeetingId, asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { callAs, markus } from './layOutDraft.ts'

/** Who builds agendas. */
export const eeva: Actor = {
  personId: asId('eeva-riitta-vuorikangas'),
  name: 'Eeva-Riitta Vuorikangas',
  roles: ['secretary'],
}

const iida: Actor = { personId: asId('iida-kotisaari'), name: 'Iida Kotisaari', roles: ['preparer'] }

/** Matters of the journeys: template and title. */
const MATTERS: readonly (readonly [template: string, title: string])[] = [
  ['pilot-participation', 'Osallistuminen Ensiaskel-pilottiin'],
  ['own-funding', 'Lähiruokareitti-hankkeen omarahoitus'],
  ['statement', 'Lausunto liikennejärjestelmäsuunnitelmasta'],
  ['partnership-agreement', 'Työllisyysalueen kumppanuussopimus'],
  ['steering-group-members', 'Edustajat Ensiaskel-ohjausryhmään'],
  ['funding-application', 'Hakemus nuorten työpajaan'],
  ['pilot-follow-up', 'Omatoimikirjaston kokeilun väliraportti'],
  ['final-report', 'Lähiruokareitin loppuraportti'],
  ['propose-to-council', 'Satamanrannan maankäyttösopimus'],
  ['note-for-information', 'Työllisyyspalvelujen vuosi 2026'],
]

export interface LaidOutAgenda {
  readonly meetingId: MeetingId
  readonly itemIds: readonly ItemId[]
}

/** A planned meeting of Suvantola's board, and as many approved matters on offer as are asked for. */
export async function layOutAgenda(service: Service, matters = MATTERS.length): Promise<LaidOutAgenda> {
  const meeting = await callAs(service, eeva, 'meeting.plan', {
    organisationId: 'suvantola',
    bodyId: 'kaupunginhallitus',
    heldOn: '2027-03-15',
    startsAt: '18.00',
    place: 'kaupungintalo, Rantasali',
  })
  const itemIds: ItemId[] = []
  for (const [template, title] of MATTERS.slice(0, matters))
    itemIds.push(await layOutMatter(service, template, title))
  return { meetingId: meeting.meetingId, itemIds }
}

/** One matter, submitted and let go by the presenter. */
export async function layOutMatter(service: Service, template: string, title: string): Promise<ItemId> {
  const { samples } = await callAs(service, iida, 'template.show', { template })
  const { caseId } = await callAs(service, iida, 'case.create', { organisationId: 'suvantola', title })
  const { itemId } = await callAs(service, iida, 'item.draft', {
    organisationId: 'suvantola',
    caseIds: [asId<CaseId>(caseId)],
    bodyId: 'kaupunginhallitus',
    template,
    language: 'fi',
    facts: { ...samples.fi },
    preparers: ['iida-kotisaari'],
    attachments: [],
    served: template === 'pilot-participation' ? ['Järviranta Valmennus Oy'] : [],
    informed: [],
  })
  await callAs(service, iida, 'item.submit', { itemId })
  await callAs(service, markus, 'item.approve', { itemId })
  return itemId
}
