import { asId } from '../../core/shared/ids.ts'
import { expect, goTo, iida, test } from '../support/journey.ts'

test('a case is registered by keyboard alone, and found again in the palette', async ({ desk }) => {
  await goTo(desk, '#/cases')
  await expect(desk.getByText('Ei vielä asioita')).toBeVisible()
  await desk.keyboard.press('Control+K')
  await desk.keyboard.type('kirjaa')
  await desk.keyboard.press('Enter')
  await desk.keyboard.press('Enter')
  await desk.getByRole('dialog').waitFor()
  await desk.keyboard.type('Osallistuminen Ensiaskel-pilottiin')
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('Tab')
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('option', { name: /Ensiaskel/u })).toContainText(/SUVDno-\d{4}-1/u)
  await desk.keyboard.press('Control+K')
  await desk.keyboard.type('ensias')
  await expect(desk.getByRole('dialog').getByRole('option', { name: /Ensiaskel/u })).toBeVisible()
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('Escape')
  await expect(desk.getByRole('dialog')).toHaveCount(0)
})

test('what the service refuses is said in the dialog, and nothing is lost', async ({ desk }) => {
  await goTo(desk, '#/cases')
  await desk.getByRole('button', { name: 'Kirjaa asia' }).first().click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Kirjaa asia' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Asialta puuttuu nimi')
})

test('the language changes at once and keeps the place', async ({ desk }) => {
  await goTo(desk, '#/settings')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Asetukset')
  await desk.getByRole('radio', { name: 'Ruotsi' }).check({ force: true })
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Inställningar')
  await expect(desk.getByRole('banner')).toContainText('Sveanäs stad')
  expect(await desk.evaluate('document.documentElement.lang')).toBe('sv')
})

test('back and forward keep the address', async ({ desk }) => {
  await goTo(desk, '#/cases')
  await goTo(desk, '#/settings')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Asetukset')
  await desk.keyboard.press('Alt+ArrowLeft')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Asiat')
  await desk.keyboard.press('Alt+ArrowRight')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Asetukset')
  await goTo(desk, '#/nowhere/at/all')
  await desk.getByRole('button', { name: 'Palaa alkuun' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).not.toHaveText('Osoitteessa ei ole mitään')
})

test('the first Tab leads to the content, and F6 walks the panes', async ({ desk }) => {
  await desk.getByRole('heading', { level: 1 }).waitFor()
  await desk.keyboard.press('Tab')
  await expect(desk.getByRole('link', { name: 'Siirry sisältöön' })).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('main')).toBeFocused()
  await desk.keyboard.press('F6')
  await expect(desk.getByRole('banner').locator(':focus')).toHaveCount(1)
  await desk.keyboard.press('F6')
  await expect(desk.getByRole('navigation').locator(':focus')).toHaveCount(1)
})

test('the rooms turn to a rail by a key, and remember it', async ({ desk }) => {
  const rooms = desk.getByRole('navigation', { name: 'Näkymät' })
  await expect(rooms.getByText('Asiat')).toBeVisible()
  await desk.keyboard.press('Control+B')
  await expect(rooms.getByText('Asiat')).toHaveCount(0)
  await desk.reload()
  await expect(rooms.getByRole('link', { name: 'Asiat' })).toBeVisible()
  await expect(rooms.getByText('Asiat')).toHaveCount(0)
})

test('another person takes over, and acts under their own name', async ({ desk }) => {
  await desk.getByRole('button', { name: /^Kuka tekee/u }).click()
  await desk.getByRole('menuitem', { name: /^Lisää henkilö/u }).click()
  await desk.getByRole('combobox', { name: 'Nimi' }).fill('Petra Lindfors')
  await desk.keyboard.press('Tab')
  await desk.getByRole('button', { name: 'Jatka tällä nimellä' }).click()
  await expect(desk.getByRole('button', { name: 'Kuka tekee: Petra Lindfors' })).toBeVisible()
})

test('what another program writes comes to the screen by itself', async ({ desk, service }) => {
  await goTo(desk, '#/cases')
  await desk.getByText('Ei vielä asioita').waitFor()
  const title = 'Kirjaston omatoimiaukiolon jatkaminen'
  const created = await service.call(iida, 'case.create', { organisationId: asId('suvantola'), title })
  expect(created.ok).toBe(true)
  await expect(desk.getByText(title).first()).toBeVisible()
})
