import type { Page } from '@playwright/test'
import { expect, iida, enterOffice, test } from '../support/journey.ts'
import { callAs, layOutDraft, markus, openDraft, petra, reworded } from '../support/layOutDraft.ts'
import { openInBrowser, openInElectron } from '../support/openWindow.ts'

test.use({ tolerated: [/ERR_CONNECTION_REFUSED/u] })

test('what was typed before a kill is found, compared and taken on', async ({
  desk,
  opened,
  home,
  browser,
  service,
}, info) => {
  const itemId = await layOutDraft(service)
  const text = await openDraft(desk, itemId)
  await text.getByText('Pilottia hallinnoi').click()
  await desk.keyboard.press('Home')
  await desk.keyboard.type('Ensimmäiset kahdeksan nuorta valitaan helmikuussa. ')
  // The journal holds what is older than a second; the save comes only after a pause.
  await desk.waitForTimeout(600)
  await opened.kill()
  const again =
    info.project.name === 'electron' ? await openInElectron(home) : await openInBrowser(browser, home)
  await enterOffice(again.page, iida)
  const back = await openDraft(again.page, itemId)
  const card = again.page.getByRole('region', { name: /Ohjelma sulkeutui kesken työn/u })
  await expect(card).toContainText('kahdeksan nuorta')
  await expect(back).not.toContainText('kahdeksan nuorta')
  await card.getByRole('button', { name: 'Vertaa tallennettuun' }).click()
  await expect(card.locator('ins').first()).toContainText('Ensimmäiset')
  await card.getByRole('button', { name: 'Jatka tästä' }).click()
  await expect(back).toContainText('Ensimmäiset kahdeksan nuorta valitaan helmikuussa.')
  await expect(card).toHaveCount(0)
  await again.close()
})

test('another’s other section is taken in, and the same section is shown with both texts', async ({
  desk,
  service,
}) => {
  const itemId = await layOutDraft(service)
  const text = await openDraft(desk, itemId)
  const before = await callAs(service, petra, 'item.open', { itemId, session: 'petra' })
  const changed = reworded(
    before.item.text,
    'Hallintosäännön',
    'Asiasta päättää elinvoimalautakunnan esityksestä kaupunginhallitus.',
  )
  await callAs(service, petra, 'item.save', {
    itemId,
    session: 'petra',
    version: before.version,
    text: changed,
  })
  await text.getByText('Hallintosäännön').click()
  await desk.keyboard.press('Home')
  await desk.keyboard.type('Oma lisäykseni. ')
  const card = desk.getByRole('region', { name: /Petra Lindfors muutti samaa osiota klo/u })
  await expect(card).toContainText('elinvoimalautakunnan')
  await expect(card).toContainText('Oma lisäykseni')
  await card.getByRole('button', { name: 'Yhdistä molemmat' }).click()
  await expect(card.getByLabel('Yhdistetty luonnos')).toHaveValue(/Oma lisäykseni/u)
  await card.getByRole('button', { name: 'Ota yhdistetty' }).click()
  await expect(card).toHaveCount(0)
  await expect(text).toContainText('Oma lisäykseni')
  await expect(text).toContainText('elinvoimalautakunnan')
  await expect(desk.getByText(/Tallennettu klo/u).first()).toBeVisible()
})

test('an earlier version is compared word by word and brought back', async ({ desk, service }) => {
  const itemId = await layOutDraft(service)
  const { item, version } = await callAs(service, petra, 'item.open', { itemId, session: 'petra' })
  const text = { ...item.text, title: 'Petran otsikko pilotille' }
  await callAs(service, petra, 'item.save', { itemId, session: 'petra', version, text })
  await callAs(service, petra, 'item.close', { itemId, session: 'petra' })
  await openDraft(desk, itemId)
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Petran otsikko pilotille')
  await desk.getByRole('tab', { name: 'Versiot' }).click()
  const earlier = desk.getByRole('listitem').filter({ hasText: 'Iida Kotisaari, 1 tallennus' })
  await earlier.getByText('Iida Kotisaari').dblclick()
  await expect(earlier.locator('del').first()).toContainText('Osallistuminen')
  await expect(earlier.locator('ins').first()).toContainText('Petran')
  // Comparing changes nothing.
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Petran otsikko pilotille')
  await earlier.getByRole('button', { name: 'Piilota' }).click()
  await earlier.getByRole('button', { name: 'Vertaa' }).click()
  await expect(earlier.locator('ins').first()).toContainText('Petran')
  await earlier.getByRole('button', { name: 'Palauta tämä' }).dblclick()
  await expect(desk.getByRole('heading', { level: 1 })).toContainText('Osallistuminen pilottiin')
  const told = desk.getByRole('status').filter({ hasText: 'Palautettu teksti' })
  await told.getByRole('button', { name: 'Kumoa' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Petran otsikko pilotille')
  await expect
    .poll(async () => (await callAs(service, iida, 'item.show', { itemId })).item.text.title)
    .toBe('Petran otsikko pilotille')
})

test('a submitted item is returned with a reason and then approved', async ({ desk, service }) => {
  const itemId = await layOutDraft(service)
  await openDraft(desk, itemId)
  await desk.getByRole('button', { name: 'Lähetä esittelijälle' }).click()
  await expect(desk.getByText('Odottaa esittelijää')).toBeVisible()
  await enterOffice(desk, markus)
  await openDraft(desk, itemId)
  await desk.getByRole('button', { name: 'Palauta valmisteluun…' }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Palauta', exact: true }).click()
  await expect(dialog.getByText('Kirjoita, mitä valmistelijan pitää muuttaa.')).toBeVisible()
  await dialog.getByRole('textbox').fill('Lisää vaikutukset yrityksiin.')
  await dialog.getByRole('button', { name: 'Palauta', exact: true }).click()
  await expect(desk.getByRole('region', { name: 'Palautettu' })).toContainText(
    'Lisää vaikutukset yrityksiin.',
  )
  await enterOffice(desk, iida)
  await openDraft(desk, itemId)
  await expect(desk.getByRole('region', { name: 'Palautettu' })).toContainText(
    'Lisää vaikutukset yrityksiin.',
  )
  await desk.getByRole('button', { name: 'Lähetä esittelijälle' }).click()
  await expect(desk.getByText('Odottaa esittelijää')).toBeVisible()
  await enterOffice(desk, markus)
  await openDraft(desk, itemId)
  await desk.getByRole('button', { name: 'Hyväksy esityslistalle' }).click()
  await expect(desk.getByText('Hyväksytty esityslistalle: Markus Heinolahti')).toBeVisible()
})

test('undo reaches over saves: words, a fact, and what was there before', async ({ desk, service }) => {
  const itemId = await layOutDraft(service)
  const text = await openDraft(desk, itemId)
  const saved = async (words: string): Promise<void> =>
    expect
      .poll(async () => JSON.stringify((await callAs(service, iida, 'item.show', { itemId })).item))
      .toContain(words)
  await writeBefore(desk, 'Pilottia hallinnoi', 'Ensin. ')
  await saved('Ensin. Pilottia')
  const lead = desk.getByLabel('Päätoteuttaja', { exact: true })
  await lead.fill('Kivisalmen kunta')
  await lead.press('Enter')
  await expect(text).toContainText('Ensin. Pilottia hallinnoi Kivisalmen kunta')
  await writeBefore(desk, 'Ensin. Pilottia', 'Sitten. ')
  await saved('Sitten. Ensin.')
  // A slow computer may have typed in two goes.
  const undoUntil = async (gone: () => Promise<void>): Promise<void> =>
    expect(async () => {
      await desk.getByRole('button', { name: 'Kumoa' }).click()
      await gone()
    }).toPass()
  await undoUntil(async () => expect(text).toContainText(/työnhakijaa\.Ensin\. Pilottia/u, { timeout: 2500 }))
  await expect(lead).toHaveValue('Kivisalmen kunta')
  await undoUntil(async () => expect(lead).toHaveValue('Järviranta Valmennus Oy', { timeout: 2500 }))
  await expect(text).toContainText('Ensin. Pilottia hallinnoi Järviranta Valmennus Oy')
  await undoUntil(async () => expect(text).toContainText(/työnhakijaa\.Pilottia/u, { timeout: 2500 }))
  await desk.getByRole('button', { name: 'Tee uudelleen' }).click()
  await saved('Pilottia hallinnoi')
  await expect(text).toContainText('Ensin. Pilottia hallinnoi')
})

/** Finds words in the text and types others before them. */
async function writeBefore(page: Page, words: string, others: string): Promise<void> {
  await page.keyboard.press('Control+F')
  await page.getByRole('textbox', { name: 'Etsi tekstistä' }).fill(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await page.keyboard.press('ArrowLeft')
  await page.keyboard.type(others)
}
