import { whatAxeFinds } from '../support/axe.ts'
import { isoDate } from '../../core/calendar/day.ts'
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
  await row.getByRole('button', { name: 'Allekirjoita…' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Viranhaltijapäätös § 1')
  await page.goBack()
  await page.getByRole('link', { name: 'Tiedoksiannot' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiedoksiannot')
})

test('of many decisions the newest are shown first, more by a press, and one is found by its words', async ({
  page,
  service,
}) => {
  const ask = askOf(service)
  for (let n = 1; n <= 60; n++) {
    const { itemId } = await ask('officer.draft', {
      organisationId: asId('suvantola'),
      personId: asId('markus-heinolahti'),
      caseIds: [],
      language: 'fi',
      title: n === 7 ? 'Venepaikan vuokraaminen' : `Tilan vuokraaminen ${n}`,
      grounds: ['Tila on vapaana.'],
      clauses: [{ text: 'Päätän vuokrata tilan.', kind: 'COMMIT_OWN_FUNDING' }],
      served: ['Suvannon Soutajat ry'],
      informed: [],
    })
    await ask('officer.decide', { itemId, decidedOn: isoDate('2026-11-18') })
  }
  await enterOffice(page, secretary)
  await goTo(page, '#/viranhaltijapaatokset')
  const rows = page.locator('.officer-row')
  await expect(rows).toHaveCount(50)
  await expect(rows.first()).toContainText('§ 60')
  await page.getByRole('button', { name: 'Näytä 10 lisää, näyttämättä 10' }).press('Enter')
  await expect(rows).toHaveCount(60)
  await page.getByRole('searchbox', { name: 'Etsi viranhaltijapäätöstä' }).fill('venepaikka')
  await expect(page.getByText('Haulla ei löytynyt päätöksiä.')).toBeVisible()
  await page.getByRole('searchbox', { name: 'Etsi viranhaltijapäätöstä' }).fill('venepaikan')
  await expect(rows).toHaveCount(1)

  await goTo(page, '#/tiedoksiannot')
  const decisions = page.locator('.service-decision')
  await expect(decisions).toHaveCount(50)
  await page.getByRole('searchbox', { name: 'Etsi päätöstä tai saajaa' }).fill('venepaikan')
  await expect(decisions).toHaveCount(1)
  await expect(decisions.first()).toContainText('Suvannon Soutajat ry')
})

test('an officer’s decision is told in its case, and is not for writing in the room of drafting', async ({
  page,
  service,
}) => {
  const ask = askOf(service)
  const { caseId } = await ask('case.create', { organisationId: asId('suvantola'), title: 'Pilotin tilat' })
  const { itemId } = await ask('officer.draft', {
    organisationId: asId('suvantola'),
    personId: asId('markus-heinolahti'),
    caseIds: [caseId],
    language: 'fi',
    title: 'Tilan vuokraaminen',
    grounds: ['Tila on vapaana.'],
    clauses: [{ text: 'Päätän vuokrata tilan.', kind: 'COMMIT_OWN_FUNDING' }],
    served: [],
    informed: [],
  })
  await ask('officer.decide', { itemId, decidedOn: isoDate('2026-11-18') })
  await enterOffice(page, secretary)
  await goTo(page, `#/cases/${caseId}`)
  await expect(page.getByText('Kaupunginjohtaja Markus Heinolahti § 1')).toBeVisible()
  await expect(page.getByRole('blockquote')).toHaveText('Päätän vuokrata tilan.')
  await expect(page.getByRole('link', { name: 'Tilan vuokraaminen' })).toHaveCount(0)
  await goTo(page, `#/draft/${itemId}`)
  await expect(page.getByRole('heading', { name: 'Tästä päättää viranhaltija' })).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'Viranhaltijapäätökset' }).click()
  await expect(page.locator('.officer-row')).toContainText('Tilan vuokraaminen')
})
