import type { Page } from '@playwright/test'
import { expect, iida, keep, test } from '../support/journey.ts'
import { callAs, layOutDraft, openDraft } from '../support/layOutDraft.ts'

test('an item is mended and sent without a pointer', async ({ desk, service }) => {
  const itemId = await layOutDraft(service, { without: ['budgetItem'] })
  await openDraft(desk, itemId)
  await desk.getByText('Talousarviokohta puuttuu').waitFor()
  // To the first finding, and its remedy: the field of the missing fact.
  await desk.keyboard.press('F8')
  await expect(desk.locator('.draft-finding[data-active]')).toContainText('Talousarviokohta puuttuu')
  await desk.keyboard.press('Alt+Enter')
  await expect(desk.getByLabel('Talousarviokohta', { exact: true })).toBeFocused()
  await desk.keyboard.type('Elinvoimapalvelut')
  await desk.keyboard.press('Control+Enter')
  await expect(desk.getByRole('textbox', { name: 'Teksti', exact: true })).toBeFocused()
  await expect(desk.getByRole('textbox', { name: 'Teksti', exact: true })).toContainText(
    'kohdasta Elinvoimapalvelut',
  )
  // A clause of its own, its kind, and its place.
  await desk.keyboard.press('Control+End')
  await desk.keyboard.press('Enter')
  await desk.keyboard.type('merkitä tiedoksi pilotin alustavan aikataulun.')
  await desk.keyboard.press('Control+.')
  await desk.getByRole('menu', { name: 'Kohdan laji' }).waitFor()
  await desk.keyboard.type('tied')
  await desk.keyboard.press('Enter')
  const clauses = desk.locator('.draft-clause')
  await expect(clauses.last()).toContainText('Tiedoksi')
  await expect(clauses.last()).toContainText('ei muutoksenhakua')
  await desk.keyboard.press('Alt+ArrowUp')
  await expect(clauses.nth(5)).toContainText('merkitä tiedoksi')
  await desk.keyboard.press('Control+z')
  await expect(clauses.nth(6)).toContainText('merkitä tiedoksi')
  await desk.keyboard.press('Control+S')
  await expect(desk.getByText(/Tallennettu klo/u).first()).toBeVisible()
})

test('a phrase is found and added as a clause by keyboard', async ({ desk, service }) => {
  await openDraft(desk, await layOutDraft(service))
  await focusText(desk)
  await desk.keyboard.press('Control+End')
  await desk.keyboard.press('Control+ ')
  await desk.keyboard.type('haun päättymistä')
  await expect(desk.getByText('Näin se tulee pöytäkirjaan')).toBeVisible()
  await desk.keyboard.press('Enter')
  const added = desk.locator('.draft-clause').last()
  await expect(added).toContainText('panna päätöksen täytäntöön')
  await expect(added).toContainText('27.11.2026')
  await expect(added).toContainText('Täytäntöönpano')
})

test('words are replaced everywhere and brought back by one undo', async ({ desk, service }) => {
  const text = await openDraft(desk, await layOutDraft(service))
  await focusText(desk)
  await desk.keyboard.press('Control+H')
  await desk.keyboard.type('pilotti')
  await desk.getByLabel('Korvaa tekstillä').fill('kokeilu')
  await desk.getByRole('button', { name: 'Korvaa kaikki' }).click()
  await expect(text).not.toContainText(/\bPilotti\b/u)
  await expect(text).toContainText('kokeilu')
  await desk.getByRole('button', { name: 'Kumoa' }).click()
  await expect(text).toContainText('Pilottia hallinnoi')
})

test('the same in Swedish: the tool speaks Swedish, and the item gets its Swedish words part by part', async ({
  page,
  service,
}) => {
  await keep(page, {
    settings: { language: 'sv', theme: 'light', density: 'tight', panes: {}, organisationId: 'suvantola' },
    people: { people: [iida], current: 0 },
  })
  const itemId = await layOutDraft(service, { without: ['budgetItem'] })
  await page.evaluate(`location.hash = '#/draft/${itemId}'`)
  await expect(page.getByRole('button', { name: 'Sänd till föredraganden' })).toBeVisible()
  await expect(page.getByText('1 fel måste rättas först')).toBeVisible()
  await expect(page.locator('.draft-clause').first()).toContainText('omprövning')
  await expect(page.getByRole('textbox', { name: 'Text', exact: true })).toHaveAttribute('lang', 'fi')
  await page.getByRole('button', { name: /^På svenska/u }).click()
  const title = page.getByRole('group', { name: 'Rubrik' })
  await expect(title).toContainText('inte översatt')
  await title.getByRole('textbox').fill('Deltagande i pilotprojektet Ensiaskel')
  await title.getByRole('textbox').blur()
  await expect(title).not.toContainText('inte översatt')
  const { item } = await callAs(service, iida, 'item.show', { itemId })
  expect(JSON.stringify(item.translation)).toContain('Deltagande i pilotprojektet Ensiaskel')
})

const focusText = async (page: Page): Promise<void> => page.getByText('Pilottia hallinnoi').first().click()
