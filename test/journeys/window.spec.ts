import type { Page } from '@playwright/test'
import { asId } from '../../core/shared/ids.ts'
import { expect, goTo, iida, test } from '../support/journey.ts'

/** What the shell itself does, whatever rooms there are. */
const placeOf = async (page: Page): Promise<unknown> => page.evaluate('location.hash')

test('the palette finds a room, goes there by keyboard alone and finds a case', async ({ desk, service }) => {
  const title = 'Osallistuminen Ensiaskel-pilottiin'
  await service.call(iida, 'case.create', { organisationId: asId('suvantola'), title })
  await desk.getByRole('heading', { level: 1 }).waitFor()
  await desk.keyboard.press('Control+K')
  const palette = desk.getByRole('dialog', { name: 'Hae tai anna komento' })
  await desk.keyboard.type('asetuk')
  await expect(palette.getByRole('option', { name: /^Asetukset/u })).toHaveAttribute('aria-selected', 'true')
  await desk.keyboard.press('Enter')
  await expect(palette).toHaveCount(0)
  await expect.poll(async () => placeOf(desk)).toMatch(/^#\/settings/u)
  await desk.keyboard.press('Control+K')
  await desk.keyboard.type('ensias')
  await expect(palette.getByRole('option', { name: /Ensiaskel-pilottiin/u })).toContainText(/SUVDno-\d{4}-1/u)
  await desk.keyboard.type('xyz')
  await expect(palette.getByText('Kokeile lyhyempää sanaa.')).toBeVisible()
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('Escape')
  await expect(palette).toHaveCount(0)
})

test('the language changes at once and keeps the place', async ({ desk }) => {
  await goTo(desk, '#/cases?text=x')
  await expect(desk.getByRole('banner')).toContainText('Suvantolan kaupunki')
  await desk.getByRole('radio', { name: 'Ruotsi' }).check({ force: true })
  await expect(desk.getByRole('banner')).toContainText('Sveanäs stad')
  await expect(desk.getByRole('navigation', { name: 'Vyer' })).toBeVisible()
  expect(await desk.evaluate('document.documentElement.lang')).toBe('sv')
  expect(await placeOf(desk)).toBe('#/cases?text=x')
  await desk.reload()
  await expect(desk.getByRole('navigation', { name: 'Vyer' })).toBeVisible()
})

test('back and forward walk the addresses, and one that leads nowhere says so', async ({ desk }) => {
  await goTo(desk, '#/cases')
  await goTo(desk, '#/nowhere/at/all')
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Osoitteessa ei ole mitään')
  await desk.keyboard.press('Alt+ArrowLeft')
  await expect.poll(async () => placeOf(desk)).toBe('#/cases')
  await desk.keyboard.press('Alt+ArrowRight')
  await expect.poll(async () => placeOf(desk)).toBe('#/nowhere/at/all')
  await desk.getByRole('button', { name: 'Palaa alkuun' }).click()
  await expect.poll(async () => placeOf(desk)).toBe('#/')
  await expect(desk.getByRole('heading', { level: 1 })).not.toHaveText('Osoitteessa ei ole mitään')
})

test('the first Tab leads to the content, and F6 walks the panes', async ({ desk }) => {
  await desk.getByRole('heading', { level: 1 }).waitFor()
  await desk.keyboard.press('Tab')
  await expect(desk.getByRole('link', { name: 'Siirry sisältöön' })).toBeFocused()
  await desk.keyboard.press('Enter')
  await expect(desk.getByRole('main')).toBeFocused()
  await desk.keyboard.press('Shift+F6')
  await expect(desk.getByRole('navigation', { name: 'Näkymät' }).locator(':focus')).toHaveCount(1)
  await desk.keyboard.press('Shift+F6')
  await expect(desk.getByRole('banner').locator(':focus')).toHaveCount(1)
  await desk.keyboard.press('F6')
  await expect(desk.getByRole('navigation', { name: 'Näkymät' }).locator(':focus')).toHaveCount(1)
})

test('the rooms turn to a rail by a key, and remember it', async ({ desk }) => {
  const rooms = desk.getByRole('navigation', { name: 'Näkymät' })
  await goTo(desk, '#/cases')
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
  await desk.getByRole('button', { name: 'Jatka tällä nimellä' }).click()
  await expect(desk.getByText('Kirjoita nimi, jolla tekosi kirjataan.')).toBeVisible()
  await desk.getByRole('combobox', { name: 'Nimi' }).fill('Petra Lindfors')
  await desk.keyboard.press('Tab')
  await desk.getByRole('button', { name: 'Jatka tällä nimellä' }).click()
  await expect(desk.getByRole('button', { name: 'Kuka tekee: Petra Lindfors' })).toBeVisible()
})

test('what another program writes comes to the screen by itself', async ({ desk, service }) => {
  await goTo(desk, '#/cases')
  await desk.getByRole('heading', { level: 1, name: 'Asiat' }).waitFor()
  const title = 'Kirjaston omatoimiaukiolon jatkaminen'
  const created = await service.call(iida, 'case.create', { organisationId: asId('suvantola'), title })
  expect(created.ok).toBe(true)
  await expect(desk.getByText(title).first()).toBeVisible()
})

test('every room has its key, and a new item begins anywhere by one', async ({ desk, opened }) => {
  await desk.getByRole('heading', { level: 1 }).waitFor()
  // A browser keeps Ctrl 1…7 and Ctrl N to itself.
  const main = opened.electron === undefined ? 'Alt+Shift' : 'Control'
  const rooms = desk.getByRole('navigation', { name: 'Näkymät' })
  for (const [key, room] of [
    [2, 'Asiat'],
    [3, 'Valmistelu'],
    [1, 'Työpöytä'],
  ] as const) {
    await desk.keyboard.press(`${main}+Digit${key}`)
    await expect(rooms.getByRole('link', { name: new RegExp(`^${room}`, 'u') })).toHaveAttribute(
      'aria-current',
      'page',
    )
  }
  for (const place of ['#/settings', '#/cases', '#/desk']) {
    await goTo(desk, place)
    await desk.getByRole('heading', { level: 1 }).waitFor()
    await desk.keyboard.press(`${main}+KeyN`)
    await expect(desk.getByRole('dialog')).toBeVisible()
    await expect.poll(async () => placeOf(desk)).toBe('#/draft?new=1')
    await desk.keyboard.press('Escape')
    await expect(desk.getByRole('dialog')).toHaveCount(0)
  }
})

test('on a case the key of a new item begins one of that case', async ({ desk, opened, service }) => {
  const created = await service.call(iida, 'case.create', {
    organisationId: asId('suvantola'),
    title: 'Laiturin kunnostus',
  })
  if (!created.ok) throw new Error(created.failure.code)
  await desk.reload()
  await goTo(desk, `#/cases/${created.value.caseId}`)
  await desk.getByRole('heading', { level: 1, name: 'Laiturin kunnostus' }).waitFor()
  await desk.keyboard.press(opened.electron === undefined ? 'Alt+Shift+KeyN' : 'Control+KeyN')
  await expect.poll(async () => placeOf(desk)).toBe(`#/draft?new=1&case=${created.value.caseId}`)
})

test('what was opened is at hand on the desk after it was closed, in its own language', async ({
  desk,
  service,
}) => {
  const created = await service.call(iida, 'case.create', {
    organisationId: asId('suvantola'),
    title: 'Laiturin kunnostus',
  })
  if (!created.ok) throw new Error(created.failure.code)
  const item = await service.call(iida, 'item.start', {
    organisationId: asId('suvantola'),
    caseIds: [created.value.caseId],
    bodyId: asId('kaupunginhallitus'),
    template: 'pilot-participation',
    language: 'sv',
    facts: {},
    preparers: [asId('iida-kotisaari')],
    meetingOn: null,
  })
  if (!item.ok) throw new Error(item.failure.code)
  const { title } = item.value.item.text
  await desk.reload()
  await goTo(desk, '#/desk')
  await expect(desk.getByRole('link', { name: title, exact: true }).first()).toHaveAttribute('lang', 'sv')
  await goTo(desk, `#/draft/${item.value.item.itemId}`)
  await desk.getByRole('heading', { level: 1, name: title }).waitFor()
  await goTo(desk, `#/cases/${created.value.caseId}`)
  await desk.getByRole('heading', { level: 1, name: 'Laiturin kunnostus' }).waitFor()
  await desk.getByRole('button', { name: 'Sulje: Laiturin kunnostus' }).click()
  await goTo(desk, '#/desk')
  const recent = desk.getByRole('region', { name: 'Viimeksi avatut' })
  await expect(recent.getByRole('link').nth(0)).toHaveText('Laiturin kunnostus')
  await expect(recent.getByRole('link').nth(1)).toHaveAttribute('lang', 'sv')
})
