import type { Locator, Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { callAs } from '../support/layOutDraft.ts'
import { eeva, layOutAgenda, layOutMatter } from '../support/layOutAgenda.ts'
import { expect, keep, goTo, test } from '../support/journey.ts'
import { savedFile } from '../support/savedFile.ts'

const rows = (page: Page): Locator => page.locator('.agenda-row')
const titles = async (page: Page): Promise<readonly string[]> =>
  page.locator('.agenda-title').allTextContents()

/** The agenda of a meeting, as its secretary has it open. */
async function openAgenda(page: Page, meetingId: string, body = 'Kaupunginhallitus'): Promise<void> {
  await keep(page, { people: { people: [eeva], current: 0 } })
  await goTo(page, `#/kokoukset/${meetingId}`)
  await page.getByRole('heading', { level: 1, name: new RegExp(`^${body}`, 'u') }).waitFor()
}

test('a meeting is planned, changed and cancelled, and its number is explained', async ({ desk }) => {
  await keep(desk, { people: { people: [eeva], current: 0 } })
  await goTo(desk, '#/kokoukset')
  await expect(desk.getByRole('heading', { name: 'Ei vielä kokouksia' })).toBeVisible()
  await desk.getByRole('button', { name: 'Uusi kokous' }).first().click()
  const form = desk.getByRole('dialog', { name: 'Uusi kokous' })
  await form.getByRole('button', { name: 'Suunnittele kokous' }).click()
  await expect(form.getByText('Valitse toimielin.')).toBeVisible()
  await form.getByRole('button', { name: /Toimielin/u }).click()
  await desk.getByRole('option', { name: 'Kaupunginhallitus' }).click()
  await form.getByRole('textbox', { name: 'Kokouspäivä' }).fill('15.3.2027')
  await form.getByRole('textbox', { name: 'Paikka' }).fill('Rantasali')
  await form.getByRole('button', { name: 'Suunnittele kokous' }).click()
  await expect(desk.getByRole('heading', { level: 1, name: 'Kaupunginhallitus 1/2027' })).toBeVisible()
  await desk.getByRole('button', { name: 'Muut toimet' }).click()
  await desk.getByRole('menuitem', { name: 'Muuta kokousta…' }).click()
  await desk.getByRole('dialog').getByRole('textbox', { name: 'Paikka' }).fill('Järvisali')
  await desk.getByRole('dialog').getByRole('button', { name: 'Muuta' }).click()
  await expect(desk.getByText('Maanantai 15.3.2027 klo 18.00, Järvisali')).toBeVisible()
  await desk.getByRole('button', { name: 'Muut toimet' }).click()
  await desk.getByRole('menuitem', { name: 'Peru kokous…' }).click()
  await desk.getByRole('dialog').getByRole('textbox', { name: 'Syy' }).fill('Ei asioita')
  await desk.getByRole('dialog').getByRole('button', { name: 'Peru kokous' }).click()
  await expect(desk.getByText(/Ei asioita$/u)).toBeVisible()
  await desk.goBack()
  await desk.getByText('Pidetyt 1').click()
  await expect(desk.getByText('peruttu')).toBeVisible()
})

test('an agenda of twelve items is built by keyboard, frozen, and sent', async ({ desk, service }) => {
  test.setTimeout(120_000)
  const { meetingId } = await layOutAgenda(service, 9)
  await openAgenda(desk, meetingId)
  const offers = desk.getByRole('list', { name: 'Listalle tarjolla' }).getByRole('button')
  await expect(offers).toHaveCount(9)
  for (let left = 9; left > 0; left -= 1) {
    await offers.first().focus()
    await desk.keyboard.press('Enter')
    await expect(rows(desk)).toHaveCount(10 - left)
  }
  await desk.getByRole('button', { name: 'Järjestä toimielimen säännöillä' }).focus()
  await desk.keyboard.press('Enter')
  await expect(rows(desk)).toHaveCount(12)
  expect((await titles(desk))[0]).toBe('Kokouksen laillisuus ja päätösvaltaisuus')
  expect((await titles(desk)).at(-1)).toBe('Kokouksen päättäminen')

  // Alt and an arrow move the focused item, and the focus goes with it.
  const fourth = (await titles(desk))[3] ?? ''
  await rows(desk).nth(3).getByRole('link').focus()
  await desk.keyboard.press('Alt+ArrowUp')
  await expect(rows(desk).nth(2).getByRole('link')).toBeFocused()
  expect((await titles(desk))[2]).toBe(fourth)
  await desk.keyboard.press('Control+z')
  await expect.poll(async () => (await titles(desk))[3]).toBe(fourth)

  // Space picks up, arrows move, Space puts down.
  const grip = rows(desk).nth(3).locator('[data-grip]')
  await grip.focus()
  await desk.keyboard.press('Space')
  await expect(desk.getByText(/Nostettu paikasta 4 \/ 12/u)).toBeAttached()
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('Space')
  await expect.poll(async () => (await titles(desk))[5]).toBe(fourth)

  const minutes = desk.getByRole('button', { name: `Arvio minuutteina: ${fourth}` })
  await minutes.press('Enter')
  await desk.keyboard.type('20')
  await desk.keyboard.press('Enter')
  await expect(desk.getByText('arvio 25 min')).toBeVisible()

  await desk.getByRole('button', { name: 'Lähetä kokouskutsu' }).press('Enter')
  const dialog = desk.getByRole('dialog', { name: /Lähetetäänkö kokouskutsu/u })
  await dialog.getByRole('button', { name: 'Kirjaa kutsu lähetetyksi' }).press('Enter')
  await expect(desk.getByText(/^Kokouskutsu lähti 11 henkilölle .*, sähköposti\.$/u)).toBeVisible()
  await expect(desk.getByRole('link', { name: 'Avaa kokoustila' })).toBeVisible()
})

test('items are dragged to the agenda and in it', async ({ desk, service }) => {
  const { meetingId } = await layOutAgenda(service, 3)
  await openAgenda(desk, meetingId)
  const offers = desk.locator('.agenda-offer')
  await offers.first().dblclick()
  await expect(rows(desk)).toHaveCount(1)
  const first = (await titles(desk))[0]
  await offers.first().dragTo(rows(desk).first(), { targetPosition: { x: 200, y: 4 } })
  await expect(rows(desk)).toHaveCount(2)
  await expect.poll(async () => (await titles(desk))[1]).toBe(first)
  await drag(desk, rows(desk).nth(1).locator('[data-grip]'), rows(desk).first())
  await expect.poll(async () => (await titles(desk))[0]).toBe(first)
  await desk.getByRole('button', { name: `Toimet: ${first}` }).click()
  await desk.getByRole('menuitem', { name: 'Ota pois listalta' }).click()
  await expect(rows(desk)).toHaveCount(1)
  await desk.getByRole('button', { name: 'Kumoa' }).click()
  await expect(rows(desk)).toHaveCount(2)
})

test('a frozen agenda stays as invited beside a late item and one sent back', async ({ desk, service }) => {
  const { meetingId } = await layOutAgenda(service, 2)
  await openAgenda(desk, meetingId)
  for (const count of [1, 2]) {
    await desk.getByRole('list', { name: 'Listalle tarjolla' }).getByRole('button').first().press('Enter')
    await expect(rows(desk)).toHaveCount(count)
  }
  const [first = ''] = await titles(desk)
  await desk.getByRole('button', { name: 'Muut toimet' }).click()
  await desk.getByRole('menuitem', { name: 'Jäädytä lista…' }).click()
  await desk.getByRole('dialog').getByRole('button', { name: 'Jäädytä lista' }).click()
  await expect(desk.getByText(/^Lista jäädytettiin/u)).toBeVisible()
  await expect(rows(desk).first().locator('[data-grip]')).toHaveCount(0)
  await layOutMatter(service, 'statement', 'Lausunto junavuoroista')
  await desk.getByRole('list', { name: 'Listalle tarjolla' }).getByRole('button').first().press('Enter')
  await expect(rows(desk).nth(2)).toContainText('lisäpykälä')
  await desk.getByRole('button', { name: `Toimet: ${first}` }).click()
  await desk.getByRole('menuitem', { name: 'Palauta valmisteluun…' }).click()
  await desk.getByRole('dialog').getByRole('textbox', { name: 'Syy' }).fill('Liite 2 on vanha')
  await desk.getByRole('dialog').getByRole('button', { name: 'Palauta valmisteluun' }).click()
  await expect(rows(desk)).toHaveCount(2)
  await desk.getByText('Kutsun mukaan', { exact: true }).click()
  await expect(rows(desk)).toHaveCount(2)
  await expect(rows(desk).first()).toContainText('palautettu valmisteluun: Liite 2 on vanha')
})

test('who is away has a deputy called, and the agenda and the packet are saved as files', async ({
  desk,
  service,
  opened,
}) => {
  const { meetingId } = await layOutAgenda(service, 1)
  await openAgenda(desk, meetingId)
  await desk.getByRole('button', { name: 'Lisää vakiopykälät' }).click()
  await expect(rows(desk)).toHaveCount(3)
  await desk.getByRole('list', { name: 'Listalle tarjolla' }).getByRole('button').first().press('Enter')
  await expect(rows(desk)).toHaveCount(4)
  await desk.getByText('Muuta poissaoloja').click()
  await desk.getByRole('button', { name: /Merkitse poissaolo/u }).click()
  await desk.getByRole('option', { name: 'Hannu Peltokorpi' }).click()
  await expect(desk.getByText('Leena Myllyoja').first()).toBeVisible()
  await expect(desk.getByText('Camilla Nyholmen on asianosaisen hallituksen jäsen')).toBeVisible()
  const packet = desk.getByRole('button', { name: 'Jäsenten paketti' })
  const { name, bytes } = await savedFile(opened, async () => packet.click())
  expect(name).toBe('Kaupunginhallitus 1-2027 paketti.zip')
  const files = unzipSync(bytes)
  expect(Object.keys(files)).toHaveLength(5)
  const notice = unzipSync(files['Kokouskutsu ja esityslista.docx'] ?? new Uint8Array())
  const words = strFromU8(notice['word/document.xml'] ?? new Uint8Array())
  expect(words.includes('Osallistuminen pilottiin ”Ensiaskel”')).toBe(true)
})

async function drag(page: Page, from: Locator, to: Locator): Promise<void> {
  const [start, end] = [await from.boundingBox(), await to.boundingBox()]
  if (start === null || end === null) throw new Error('not on the screen')
  await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
  await page.mouse.down()
  await page.mouse.move(end.x + 40, end.y + end.height, { steps: 4 })
  await page.mouse.move(end.x + 40, end.y + 4, { steps: 4 })
  await page.mouse.up()
}

test('a new item asked for from an agenda is begun for its body and its day', async ({ desk, service }) => {
  const { meetingId } = await callAs(service, eeva, 'meeting.plan', {
    organisationId: 'suvantola',
    bodyId: 'kaupunginvaltuusto',
    heldOn: '2027-03-22',
    startsAt: '17.00',
    place: 'Valtuustosali',
  })
  await callAs(service, eeva, 'case.create', { organisationId: 'suvantola', title: 'Työpaikkasilta' })
  await openAgenda(desk, meetingId, 'Kaupunginvaltuusto')
  await desk.getByRole('button', { name: 'Lisää asiakohta' }).first().click()
  await desk.getByRole('menuitem', { name: 'Kirjoita uusi asiakohta' }).click()
  const picker = desk.getByRole('dialog')
  await expect(picker.getByRole('button', { name: /^Kaupunginvaltuusto/u })).toBeVisible()
  await desk.keyboard.type('pilotti')
  await expect(picker.getByRole('option', { name: 'Osallistuminen pilottiin', selected: true })).toBeVisible()
  await picker.getByRole('combobox', { name: 'Asia' }).fill('työpaikka')
  await desk.getByRole('option', { name: /Työpaikkasilta/u }).click()
  await picker.getByRole('button', { name: 'Aloita luonnos' }).click()
  await expect(desk.getByText('Kaupunginvaltuusto 22.3.2027')).toBeVisible()
})
