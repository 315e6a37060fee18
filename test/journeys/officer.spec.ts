import { whatAxeFinds } from '../support/axe.ts'
import { asId } from '../../core/shared/ids.ts'
import { enterOffice, expect, goTo, test } from '../support/journey.ts'
import { askOf, secretary } from '../support/minutesToSign.ts'
import { savedFile } from '../support/savedFile.ts'

test('an officer’s decision is made, written, published and told to the body over the officer', async ({
  opened,
  page,
  service,
}) => {
  await askOf(service)('case.create', { organisationId: asId('suvantola'), title: 'Työpajan laitehankinta' })
  await enterOffice(page, secretary)
  await goTo(page, '#/viranhaltijapaatokset')
  await expect(page.getByRole('heading', { level: 2 })).toHaveText('Ei vielä viranhaltijapäätöksiä')
  await page.getByRole('button', { name: 'Tee päätös' }).click()
  const dialog = page.getByRole('dialog', { name: 'Tee viranhaltijapäätös' })
  await dialog.getByRole('button', { name: 'Päätä', exact: true }).click()
  await expect(dialog.getByText('Valitse, kuka päättää.')).toBeVisible()
  await dialog.getByRole('button', { name: /Viranhaltija$/u }).click()
  await page.getByRole('option', { name: /kaupunginjohtaja/u }).click()
  await dialog.getByRole('combobox', { name: 'Asia', exact: true }).fill('Työpajan')
  await page.getByRole('option', { name: /Työpajan laitehankinta/u }).click()
  await dialog.getByLabel('Otsikko').fill('Työpajan laitteiden hankinta')
  await dialog
    .getByLabel('Perustelut')
    .fill('Työpaja tarvitsee laitteet keväällä.\n\nHallintosäännön 23 §:n mukaan päätös kuuluu johtajalle.')
  await dialog
    .getByLabel('Ratkaisu, kohta 1')
    .fill('Hankitaan työpajalle laitteet enintään 4 000,00 eurolla.')
  await dialog.getByRole('button', { name: /Mitä kohta 1 tekee/u }).click()
  await page.getByRole('option', { name: 'Omarahoitus' }).click()
  await dialog.getByRole('button', { name: 'Päätä', exact: true }).click()
  await expect(page.getByText('§ 1 on tehty.')).toBeVisible()

  const row = page.locator('.officer-row')
  await expect(row).toContainText('julkaisematta')
  await expect(row).toContainText('Kunnan jäsenen muutoksenhakuaika ei ala ennen julkaisemista')
  const { name, bytes } = await savedFile(opened, () =>
    row.getByRole('button', { name: 'Vie Wordiin' }).click(),
  )
  expect(name).toMatch(/\.docx$/u)
  expect(bytes.length).toBeGreaterThan(3000)
  await row.getByRole('button', { name: 'Merkitse julkaistuksi' }).click()
  await expect(row).not.toContainText('julkaisematta')
  await row.getByRole('button', { name: 'Merkitse ilmoitetuksi toimielimelle' }).click()
  await expect(row).toContainText('ilmoitettu toimielimelle')
  expect(await whatAxeFinds(page)).toEqual([])
})
