import 'temporal-polyfill/global'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { whatAxeFinds } from '../support/axe.ts'
import { openHost } from '../../cli/host.ts'
import { asId } from '../../core/shared/ids.ts'
import { expect, iida, test } from '../support/journey.ts'
import { chooseFile } from '../support/chosenFile.ts'

test('the sample office is open in three presses and a name', async ({ page }) => {
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mistä aloitetaan?')
  await page.getByRole('button', { name: 'Avaa' }).click()
  await page.getByRole('heading', { name: 'Kuka olet?' }).waitFor()
  await page.getByRole('combobox', { name: 'Nimi' }).fill('Iida Kotisaari')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Aloita' }).click()
  await expect(page.getByRole('banner')).toContainText('Suvantolan kaupunki')
  await expect(page.getByRole('heading', { name: 'Odottaa sinua' })).toBeVisible()
  await expect(page.getByText('Perustele, miksi kaupunki ei lähde osatoteuttajaksi.')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: 'Kuka tekee: Iida Kotisaari' })).toBeVisible()
})

test('a municipality is chosen by keyboard alone', async ({ page }) => {
  await page.getByRole('button', { name: 'Valitse' }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('option', { name: /^Kuopion kaupunki/u }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Kuka olet?' }).waitFor()
  await expect(page.getByRole('combobox', { name: 'Nimi' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Aloita' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Kirjoita nimi, jolla tekosi kirjataan.')).toBeVisible()
  await page.getByRole('combobox', { name: 'Nimi' }).focus()
  await page.keyboard.type('Kirsi Kirjaaja')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Aloita' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('banner')).toContainText('Kuopion kaupunki')
})

test('a new municipality is made, and its first case gets its number', async ({ page }) => {
  await page.getByRole('button', { name: 'Aloita' }).click()
  await page.getByRole('button', { name: 'Luo organisaatio' }).click()
  await expect(page.getByText('Kirjoita kunnan nimi.')).toBeVisible()
  for (const [label, value] of [
    ['Kunnan nimi', 'Koivujoki'],
    ['Kenen? (genetiivi)', 'Koivujoen'],
    ['Kenelle? (allatiivi)', 'Koivujoelle'],
    ['Mihin? (illatiivi)', 'Koivujoelle'],
    ['Missä? (inessiivi)', 'Koivujoella'],
    ['Asianumeron alku', 'KJDno'],
  ] as const)
    await page.getByRole('textbox', { name: label }).fill(value)
  await page.getByRole('button', { name: 'Luo organisaatio' }).click()
  await page.getByRole('combobox', { name: 'Nimi' }).fill('Kirsi Kirjaaja')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Aloita' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Toimielimet')
  await expect(page.getByRole('button', { name: 'Kunnanhallitus' })).toBeVisible()
  await page.getByRole('link', { name: 'Numerointi' }).click()
  await expect(page.getByText(/^KJDno-\d{4}-1$/u)).toBeVisible()
})

test('a backup takes the place of an office in which nothing has been kept', async ({
  page,
  opened,
  service,
  home,
}) => {
  const file = path.join(home, 'kopio.pykala')
  await service.call(iida, 'case.create', { organisationId: asId('suvantola'), title: 'Laiturin kunnostus' })
  await service.call(iida, 'backup.make', { file })
  await page.getByRole('button', { name: 'Palauta varmuuskopiosta' }).click()
  await chooseFile(opened, file, async () => page.getByRole('button', { name: 'Valitse tiedosto…' }).click())
  await page.getByRole('button', { name: 'Palauta' }).click()
  await expect(page.getByRole('alert')).toContainText('on jo tietoja')
})

test('a locked backup asks for its password, and is then restored', async ({ page, opened }) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'pykala-locked-'))
  const office = openHost({ home: path.join(folder, 'home') })
  const service = await office.service()
  await service.call(iida, 'case.create', { organisationId: asId('suvantola'), title: 'Laiturin kunnostus' })
  const file = path.join(folder, 'toimisto.pykala-backup')
  await service.call(iida, 'backup.make', { file, password: 'Suvannon sorsa 7' })
  await office.close()
  await page.getByRole('button', { name: 'Palauta varmuuskopiosta' }).click()
  await chooseFile(opened, file, async () => page.getByRole('button', { name: 'Valitse tiedosto…' }).click())
  await page.getByRole('button', { name: 'Palauta' }).click()
  await expect(page.getByRole('alert')).toHaveText(
    'Varmuuskopio toimisto.pykala-backup on suojattu salasanalla. Anna salasana.',
  )
  await page.getByLabel('Salasana, jos kopio on suojattu').fill('Suvannon sorsa 7')
  await page.getByRole('button', { name: 'Palauta' }).click()
  await expect(page.getByText(/1 asia/u)).toBeVisible()
  await rm(folder, { recursive: true, maxRetries: 5, retryDelay: 200 })
})

test('axe finds nothing on any step of first start', async ({ page }) => {
  const check = async (): Promise<void> => {
    expect(await whatAxeFinds(page)).toEqual([])
  }
  for (const step of ['Valitse', 'Aloita', 'Palauta varmuuskopiosta']) {
    await page.getByRole('button', { name: step }).click()
    await page.getByRole('button', { name: 'Takaisin' }).waitFor()
    await check()
    await page.getByRole('button', { name: 'Takaisin' }).click()
  }
  await page.getByRole('radio', { name: 'Svenska' }).check({ force: true })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Var börjar vi?')
  await check()
})
