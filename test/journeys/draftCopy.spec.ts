import { expect, goTo, iida, test } from '../support/journey.ts'
import { callAs, layOutDraft } from '../support/layOutDraft.ts'

test('an earlier item is copied into another case, found by its words', async ({ desk, service }) => {
  const itemId = await layOutDraft(service)
  await callAs(service, iida, 'case.create', { organisationId: 'suvantola', title: 'Työpaikkasilta 2028' })
  await goTo(desk, '#/draft')
  await desk.getByRole('button', { name: 'Uusi asiakohta' }).first().click()
  const picker = desk.getByRole('dialog')
  await picker.getByText('Aiemmasta asiakohdasta').click()
  await picker.getByRole('searchbox').fill('ensiaskel')
  await expect(picker.getByRole('article')).toContainText('osallistua pilottiin')
  await picker.getByRole('combobox', { name: 'Asia' }).fill('työpaikkasilta')
  await desk.getByRole('option', { name: /Työpaikkasilta 2028/u }).click()
  await picker.getByRole('button', { name: 'Kopioi luonnokseksi' }).click()
  // Facts and words come along; the one it was copied from stays as it was.
  await expect(desk.getByLabel('Päätoteuttaja', { exact: true })).toHaveValue('Järviranta Valmennus Oy')
  await desk.getByLabel('Pilotin nimi', { exact: true }).fill('Työpaikkasilta')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText(
    'Osallistuminen pilottiin ”Työpaikkasilta”',
  )
  await expect(desk.getByRole('link', { name: /^SUVDno-\d+-2$/u })).toBeVisible()
  const { item } = await callAs(service, iida, 'item.show', { itemId })
  expect(item.text.title).toBe('Osallistuminen pilottiin ”Ensiaskel”')
})

test('from a case, an earlier item is copied into it', async ({ desk, service }) => {
  await layOutDraft(service)
  const { number } = await callAs(service, iida, 'case.create', {
    organisationId: 'suvantola',
    title: 'Ensiaskel-pilotin jatko',
  })
  await goTo(desk, `#/cases/${number?.text ?? ''}`)
  await desk.getByRole('button', { name: 'Kopioi aiemmasta' }).click()
  const picker = desk.getByRole('dialog')
  await expect(picker.getByRole('combobox', { name: 'Asia' })).toHaveValue(/Ensiaskel-pilotin jatko/u)
  await expect(picker.getByRole('option', { name: /Osallistuminen pilottiin/u })).toBeVisible()
  await picker.getByRole('button', { name: 'Kopioi luonnokseksi' }).click()
  await expect(desk.getByRole('link', { name: number?.text ?? '' })).toBeVisible()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Osallistuminen pilottiin ”Ensiaskel”')
})
