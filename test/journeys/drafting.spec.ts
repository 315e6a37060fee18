import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { expect, goTo, iida, test } from '../support/journey.ts'
import { callAs, layOutDraft, openDraft } from '../support/layOutDraft.ts'
import { savedFile } from '../support/savedFile.ts'

test('a pilot item goes from its template to a Word file', async ({ desk, opened, service }) => {
  await callAs(service, iida, 'case.create', {
    organisationId: 'suvantola',
    title: 'Osallistuminen Ensiaskel-pilottiin',
  })
  await goTo(desk, '#/draft')
  await desk.getByRole('button', { name: 'Uusi asiakohta' }).first().click()
  const picker = desk.getByRole('dialog')
  await picker.getByRole('searchbox').fill('osallistuminen pilottiin')
  await expect(picker.getByRole('option', { name: 'Osallistuminen pilottiin', selected: true })).toBeVisible()
  await expect(picker.getByRole('article')).toContainText('Päätösehdotus')
  await picker.getByRole('button', { name: 'Aloita luonnos' }).click()
  await expect(picker.getByText(/^Valitse asia, johon asiakohta kuuluu/u)).toBeVisible()
  await picker.getByRole('combobox', { name: 'Asia' }).fill('ensiaskel')
  await desk.getByRole('option', { name: /SUVDno-\d{4}-1/u }).click()
  await picker.getByRole('button', { name: 'Aloita luonnos' }).click()
  await fillFact(desk, 'Pilotin nimi', 'Ensiaskel')
  await expect(desk.getByRole('textbox', { name: 'Teksti', exact: true })).toContainText('Ensiaskel')
  await fillFact(desk, 'Kunnan osuus', '38880')
  await expect(desk.getByLabel('Kunnan osuus', { exact: true })).toHaveValue(/^38\s880,00$/u)
  await expect(desk.getByRole('textbox', { name: 'Teksti', exact: true })).toContainText(/38\s880,00\seuroa/u)
  await desk.keyboard.press('Control+E')
  const ask = desk.getByRole('alertdialog')
  await expect(ask).toContainText('puuttuu')
  const file = await savedFile(opened, () => ask.getByRole('button', { name: 'Vie aukkoineen' }).click())
  expect(file.name).toMatch(/\.docx$/u)
  const parts = unzipSync(file.bytes)
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(document).toContain('Ensiaskel')
  expect(document.replaceAll('\u00A0', ' ')).toContain('38 880,00 euroa')
})

test('a fact that changes follows into untouched words and waits where the author wrote', async ({
  desk,
  service,
}) => {
  const itemId = await layOutDraft(service, { change: { ownShare: '36 400,00', ownShareByYear: null } })
  const text = await openDraft(desk, itemId)
  const own =
    'Suvantolan maksettavaksi jää kahdessa vuodessa 36 400 euroa, mikä on vähemmän kuin yksi vuosipalkka.'
  await overwrite(desk, 'Kaupungin osuus on enintään 36 400,00 euroa.', own)
  await expect(desk.getByText('Tallennettu klo').first()).toBeVisible()
  await fillFact(desk, 'Kunnan osuus', '38880')
  const card = desk.locator('.draft-card')
  await expect(card).toContainText('Kunnan osuus muuttui')
  await expect(card.locator('del')).toHaveText(/36\s400/u)
  await expect(card.locator('ins')).toHaveText(/38\s880/u)
  await expect(text).toContainText(/kahdessa vuodessa 36\s400 euroa/u)
  await expect(text.locator('.draft-clause').filter({ hasText: /38\s880,00\seuroa/u })).toHaveCount(1)
  await expect(desk.getByText(/kohtaa? päivittyi/u)).toBeVisible()
  await desk.keyboard.press('Alt+1')
  await expect(card).toHaveCount(0)
  await expect(text).toContainText(/kahdessa vuodessa 38\s880 euroa/u)
})

test('a figure in the author’s own table is exchanged by its card', async ({ desk, service }) => {
  const itemId = await layOutDraft(service, { change: { ownShare: '36 400,00', ownShareByYear: null } })
  const text = await openDraft(desk, itemId)
  await text.getByText('Pilottia hallinnoi').click()
  await desk.getByRole('button', { name: 'Taulukko' }).click()
  const cells = text.locator('th, td')
  await expect(cells).toHaveCount(9)
  for (const words of ['Maksaja', 'Euroa', 'Vuodet', 'Suvantola', '36 400', '2027–2028']) {
    await desk.keyboard.type(words)
    await desk.keyboard.press('Tab')
  }
  // A row is added and taken away by the table's own menu.
  await desk.getByRole('button', { name: 'Taulukko' }).click()
  await desk.getByRole('menuitem', { name: 'Lisää rivi' }).click()
  await expect(cells).toHaveCount(12)
  await desk.getByRole('button', { name: 'Taulukko' }).click()
  await desk.getByRole('menuitem', { name: 'Poista sarake' }).click()
  await expect(cells).toHaveCount(8)
  await desk.keyboard.press('Control+z')
  await expect(cells).toHaveCount(12)
  await desk.getByRole('button', { name: 'Taulukko' }).click()
  await desk.getByRole('menuitem', { name: 'Poista rivi' }).click()
  await expect(cells).toHaveCount(9)
  await fillFact(desk, 'Kunnan osuus', '38880')
  const card = desk.locator('.draft-card')
  await expect(card).toContainText('Sinun taulukkosi, luku vaihdettuna')
  await expect(card.getByRole('cell', { name: /38\s880/u }).locator('ins')).toHaveText(/38\s880/u)
  await card.getByRole('button', { name: /^Vaihda luku/u }).click()
  await expect(card).toHaveCount(0)
  await expect(cells.nth(4)).toHaveText(/^38\s880$/u)
})

test('undoing a changed fact brings back the words and the fact', async ({ desk, service }) => {
  const text = await openDraft(desk, await layOutDraft(service))
  await fillFact(desk, 'Päätoteuttaja', 'Kivisalmen kunta')
  await expect(text).toContainText('Pilottia hallinnoi Kivisalmen kunta')
  await desk.getByRole('button', { name: 'Kumoa' }).click()
  await expect(text).toContainText('Pilottia hallinnoi Järviranta Valmennus Oy')
  await expect(desk.getByLabel('Päätoteuttaja', { exact: true })).toHaveValue('Järviranta Valmennus Oy')
})

async function fillFact(page: Page, label: string, value: string): Promise<void> {
  const field = page.getByLabel(label, { exact: true })
  await field.fill(value)
  await field.press('Enter')
}

/** Finds words in the text and types others over them. */
async function overwrite(page: Page, words: string, others: string): Promise<void> {
  await page.keyboard.press('Control+F')
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.type(others)
}
