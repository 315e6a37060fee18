import { expect, iida, test } from '../support/journey.ts'
import { callAs, layOutDraft, openDraft, petra, reworded } from '../support/layOutDraft.ts'

test('a translated part is compared by its figures, and goes stale when its source changes', async ({
  desk,
  service,
}) => {
  const itemId = await layOutDraft(service)
  const text = await openDraft(desk, itemId)
  await desk.getByRole('button', { name: /^Ruotsiksi/u }).click()
  const title = desk.getByRole('group', { name: 'Otsikko', exact: true })
  await expect(title).toContainText('kääntämättä')
  const words = title.getByRole('textbox')
  await words.fill('Deltagande i pilotprojektet Ensiaskel 2028')
  await words.press('Tab')
  await expect(title).toContainText('Luvut eroavat. Vain lähtötekstissä: –. Vain käännöksessä: 2028.')
  await words.fill('Deltagande i pilotprojektet Ensiaskel')
  await words.press('Tab')
  await expect(title).toContainText('käännetty')
  await expect(title).not.toContainText('Luvut eroavat')
  await desk.getByRole('button', { name: 'Takaisin tekstiin' }).first().click()
  await desk.getByRole('button', { name: 'Muokkaa otsikkoa' }).click()
  const field = desk.getByRole('textbox', { name: 'Otsikko' })
  await field.fill('Osallistuminen Ensiaskel-pilottiin')
  await field.press('Enter')
  await expect(text).toBeVisible()
  await desk.getByRole('button', { name: /^Ruotsiksi/u }).click()
  await expect(title).toContainText('vanhentunut')
  await title.getByRole('button', { name: 'Käännös pitää paikkansa' }).click()
  await expect(title).toContainText('käännetty')
})

test('who else has the item open is seen, and a stale save is refused', async ({ desk, service }) => {
  const itemId = await layOutDraft(service)
  const open = await callAs(service, petra, 'item.open', { itemId, session: 'petra' })
  await openDraft(desk, itemId)
  await expect(desk.getByText('Petra Lindfors lukee asiakohtaa')).toBeVisible()
  const save = (words: string, version: number) =>
    service.call(petra, 'item.save', {
      itemId,
      session: 'petra',
      version,
      text: reworded(open.item.text, 'Hallintosäännön', words),
    })
  expect((await save('Asiasta päättää kaupunginhallitus.', open.version)).ok).toBe(true)
  const { item } = await callAs(service, iida, 'item.show', { itemId })
  expect(JSON.stringify(item.text.description)).toContain('Asiasta päättää kaupunginhallitus.')
  expect(await save('Asiasta päättää valtuusto.', open.version)).toMatchObject({
    failure: { code: 'item/stale' },
  })
})
