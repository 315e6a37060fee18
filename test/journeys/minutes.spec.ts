import { whatAxeFinds } from '../support/axe.ts'
import { enterOffice, expect, goTo, test } from '../support/journey.ts'
import { holdSampleMeeting, secretary } from '../support/minutesToSign.ts'
import { savedFile } from '../support/savedFile.ts'

test('minutes go from draft to inspected, and their §§ are found from the list', async ({
  opened,
  page,
  service,
}) => {
  const meetingId = await holdSampleMeeting(service)
  await enterOffice(page, secretary)
  await goTo(page, '#/poytakirjat')
  await page.getByRole('link', { name: 'Kaupunginhallitus 1/2026' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pöytäkirjaa ei ole vielä jäädytetty')
  await page.getByRole('button', { name: /Tarkastustapa/u }).click()
  await page.getByRole('option', { name: 'tarkastajat sähköisesti' }).click()
  await expect(page.getByRole('button', { name: /Tarkastustapa/u })).toContainText('sähköisesti')

  await page.getByRole('button', { name: 'Jäädytä allekirjoitettavaksi…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Jäädytä pöytäkirja' }).click()
  const steps = page.locator('.minutes-steps')
  await expect(steps).toContainText('Tarkastettu: 0 / 2')
  await page
    .getByRole('navigation', { name: 'Pykälät' })
    .getByRole('button', { name: /Osallistuminen/u })
    .click()
  await expect(page.locator('.signing-heading', { hasText: 'Osallistuminen pilottiin' })).toBeInViewport()

  await page.getByRole('button', { name: 'Merkitse tarkastetuksi…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Merkitse tarkastetuksi', exact: true }).click()
  await expect(dialog.getByText('Kirjoita, mistä tarkastuksen näkee.')).toBeVisible()
  await dialog.getByLabel('Mistä sen näkee').fill('SUVDno-2026-412, viesti 9')
  await dialog.getByRole('button', { name: 'Merkitse tarkastetuksi', exact: true }).click()
  await expect(steps).toContainText('Tarkastettu: 1 / 2')
  expect(await whatAxeFinds(page)).toEqual([])

  await page.getByRole('link', { name: 'Tiedoksiannot' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiedoksiannot')
  await goTo(page, `#/poytakirjat/${meetingId}`)
  const { name } = await savedFile(opened, () => page.getByRole('button', { name: 'Word…' }).click())
  expect(name).toMatch(/\.docx$/u)
})

test('the §§ of the year stand in a list, and in an index by title', async ({ page, service }) => {
  await holdSampleMeeting(service)
  await enterOffice(page, secretary)
  await goTo(page, '#/poytakirjat')
  await page.getByRole('link', { name: 'Pykäläluettelo' }).click()
  const rows = page.getByRole('table', { name: 'Pykäläluettelo' }).locator('tbody tr')
  await expect(rows.first()).toContainText('§ 1')
  await expect(rows.nth(2)).toContainText('Osallistuminen pilottiin ”Ensiaskel”')
  const titles = await rows.locator('td:nth-child(2) a').allTextContents()
  await page.getByText('Hakemisto', { exact: true }).click()
  await expect(page.getByRole('radio', { name: 'Hakemisto' })).toBeChecked()
  const sorted = await rows.locator('td:nth-child(2) a').allTextContents()
  expect(sorted).toEqual(titles.toSorted((a, b) => a.localeCompare(b, 'fi')))
  expect(await whatAxeFinds(page)).toEqual([])
  await rows.filter({ hasText: 'Osallistuminen' }).getByRole('link').last().click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Kaupunginhallitus 1/2026')
})
