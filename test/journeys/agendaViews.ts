import type { Page } from '@playwright/test'
import { callAs } from '../support/layOutDraft.ts'
import { eeva, layOutAgenda } from '../support/layOutAgenda.ts'
import { goTo } from '../support/journey.ts'
import type { Service } from '../../service/service.ts'
import type { View } from './views.ts'

/** The list of meetings, an agenda being built, and the same after the summons. */
export const agendaViews: readonly View[] = [
  {
    name: 'kokoukset',
    open: async (page, service) => {
      await layOutAgenda(service, 0)
      await goTo(page, '#/kokoukset')
      await page.getByText('valmisteilla').first().waitFor()
    },
  },
  {
    name: 'uusi-kokous',
    open: async (page) => {
      await goTo(page, '#/kokoukset?new=1')
      await page.getByRole('dialog').waitFor()
    },
  },
  { name: 'esityslista', open: async (page, service) => openBuilt(page, await build(service)) },
  {
    name: 'esityslista-kutsuttu',
    open: async (page, service) => {
      const meetingId = await build(service)
      await callAs(service, eeva, 'agenda.summon', {
        meetingId,
        sentOn: '2027-03-11',
        channel: 'email',
        to: ['tuula-rantasuo', 'johan-sandnas'],
      })
      await openBuilt(page, meetingId)
    },
  },
  {
    name: 'poytakirja-vertailu',
    open: async (page, service) => {
      const meetingId = await build(service)
      await callAs(service, eeva, 'agenda.freeze', { meetingId })
      const { rows } = await callAs(service, eeva, 'agenda.show', { meetingId })
      await callAs(service, eeva, 'agenda.takeOff', {
        meetingId,
        itemId: rows[4]?.itemId,
        reason: 'Liite 2 on vanha.',
      })
      await goTo(page, `#/poytakirjat/${meetingId}/esityslista`)
      await page.locator('.minutes-compared-row').first().waitFor()
    },
  },
  { name: 'viranhaltijapaatokset', open: async (page, service) => openOfficer(page, service, 'officer-row') },
  { name: 'tiedoksiannot', open: async (page, service) => openOfficer(page, service, 'service-decision') },
]

/** An officer's decision with a party, in the list of decisions or in the register of service. */
async function openOfficer(
  page: Page,
  service: Service,
  row: 'officer-row' | 'service-decision',
): Promise<void> {
  const { itemId } = await callAs(service, eeva, 'officer.draft', {
    organisationId: 'suvantola',
    personId: 'markus-heinolahti',
    caseIds: [],
    language: 'fi',
    title: 'Tilan vuokraaminen Ensiaskel-pilotille',
    grounds: ['Pilotti tarvitsee tilan ohjaukseen vuoden 2027 alusta.'],
    clauses: [{ text: 'Päätän vuokrata tilan 31.12.2028 saakka.', kind: 'COMMIT_OWN_FUNDING' }],
    served: ['Järviranta Valmennus Oy'],
    informed: ['tilapalvelut'],
  })
  await callAs(service, eeva, 'officer.decide', { itemId, decidedOn: '2026-11-18' })
  await goTo(page, row === 'officer-row' ? '#/viranhaltijapaatokset' : '#/tiedoksiannot')
  await page.locator(`.${row}`).first().waitFor()
}

/** Five matters on the agenda with the standing sections, two on offer, one member away. */
async function build(service: Service): Promise<string> {
  const { meetingId, itemIds } = await layOutAgenda(service, 7)
  await callAs(service, eeva, 'meeting.addItems', { meetingId, itemIds: itemIds.slice(0, 5) })
  await callAs(service, eeva, 'agenda.standing', { meetingId, language: 'fi' })
  await callAs(service, eeva, 'agenda.absences', {
    meetingId,
    absences: [{ personId: 'hannu-peltokorpi', deputy: 'leena-myllyoja' }],
  })
  for (const [at, itemId] of itemIds.slice(0, 4).entries())
    await callAs(service, eeva, 'agenda.estimate', { meetingId, itemId, minutes: 10 + 5 * at })
  return meetingId
}

async function openBuilt(page: Page, meetingId: string): Promise<void> {
  await goTo(page, `#/kokoukset/${meetingId}`)
  await page.locator('.agenda-row').first().waitFor()
}
