import type { Page } from '@playwright/test'
import { layOutMeeting } from '../support/layOutMeeting.ts'
import { confirm, name, openMeetingRoom, takeUp, vote } from '../support/meetingRoom.ts'
import type { View } from './views.ts'

/** The room where a meeting is run: the roll call, and a vote about to be confirmed. */
export const meetingViews: readonly View[] = [
  {
    name: 'kokoustila-nimenhuuto',
    open: async (page, service) => {
      const { meetingId } = await layOutMeeting(service)
      await openMeetingRoom(page, meetingId)
      await page.getByRole('button', { name: /^Avaa kokous/u }).waitFor()
    },
  },
  {
    name: 'kokoustila-aanestys',
    open: async (page, service) => {
      const { meetingId } = await layOutMeeting(service)
      await openMeetingRoom(page, meetingId)
      await confirm(page, 'avasi kokouksen')
      await takeThird(page)
      await page.getByRole('button', { name: 'Kirjaa esteellisyys' }).click()
      await page.getByRole('textbox', { name: 'Syy lyhyesti' }).fill('yhteisön hallituksen jäsen')
      await confirm(page, 'ilmoitti esteellisyydestään')
      await page.keyboard.press('F7')
      await name(page, 'Kuka ehdotti', 'saarni')
      await name(page, 'Kuka kannatti', 'rantas')
      await page.getByRole('textbox', { name: '… ehdotti, että' }).fill('osuus on enintään 30 000 euroa')
      await confirm(page, 'kannattamana')
      await vote(page, 'jejjejep')
    },
  },
]

async function takeThird(page: Page): Promise<void> {
  await page.keyboard.press('Control+ArrowDown')
  await page.keyboard.press('Control+ArrowDown')
  await takeUp(page, await tentative(page))
}

/** The § that the shown item would get: the office's counter goes on from view to view. */
async function tentative(page: Page): Promise<number> {
  const words = await page.locator('.meet-card').first().textContent()
  return Number(/§ (\d+)/u.exec(words ?? '')?.[1])
}
