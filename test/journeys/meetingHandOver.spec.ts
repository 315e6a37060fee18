import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { chooseFile } from '../support/chosenFile.ts'
import { enterOffice, expect, iida, test } from '../support/journey.ts'
import { layOutMeeting } from '../support/layOutMeeting.ts'
import { confirm, decide, openMeetingRoom, sentences, takeUp } from '../support/meetingRoom.ts'
import { openInBrowser, openInElectron } from '../support/openWindow.ts'
import { savedFile } from '../support/savedFile.ts'

async function chooseAct(page: Page, act: string): Promise<void> {
  await page.locator('.meet-head').getByRole('button', { name: 'Lisää' }).click()
  await page.getByRole('menuitem', { name: act }).click()
}

test('a meeting that is on goes on at another computer from a file', async ({
  desk,
  service,
  opened,
  home,
  browser,
}, info) => {
  test.setTimeout(180_000)
  const { meetingId } = await layOutMeeting(service)
  const folder = await mkdtemp(path.join(tmpdir(), 'pykala-other-'))
  const [otherHome, file] = [path.join(folder, 'home'), path.join(folder, 'kokous.pykala-kokous')]
  await cp(home, otherHome, { recursive: true })
  await openMeetingRoom(desk, meetingId)
  await confirm(desk, 'avasi kokouksen')
  await takeUp(desk, 1)
  await decide(desk, 'hyväksyttiin yksimielisesti')
  const { bytes } = await savedFile(opened, async () => chooseAct(desk, 'Siirrä toiselle koneelle…'))
  await writeFile(file, bytes)
  await expect(desk.getByText('Siirtotiedosto on tallennettu.')).toBeVisible()

  const other =
    info.project.name === 'electron'
      ? await openInElectron(otherHome)
      : await openInBrowser(browser, otherHome)
  await enterOffice(other.page, iida)
  await openMeetingRoom(other.page, meetingId)
  await chooseFile(other, file, async () => chooseAct(other.page, 'Jatka siirtotiedostosta…'))
  await expect(other.page.getByText('Siirtotiedostosta tuli 3 kirjausta.')).toBeVisible()
  await expect(sentences(other.page)).toContainText('hyväksyttiin yksimielisesti')
  await takeUp(other.page, 2)
  await decide(other.page, 'hyväksyttiin yksimielisesti')
  await other.close()
  await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 200 })
})
