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
]

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
