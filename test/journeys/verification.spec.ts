import type { Locator, Page } from '@playwright/test'
import { type MeetingId, asId } from '../../core/shared/ids.ts'
import { chooseFile } from '../support/chosenFile.ts'
import { dropFiles } from '../support/dropFiles.ts'
import { enterOffice, expect, goTo, test } from '../support/journey.ts'
import { askOf, freezeAnew, freezeMinutes, secretary } from '../support/minutesToSign.ts'
import { savedFile } from '../support/savedFile.ts'
import { edited, keyFile, signByMany } from '../support/signedDocx.ts'
import type { Service } from '../../service/service.ts'

const cardOf = (page: Page, name: string): Locator => page.getByRole('article').filter({ hasText: name })

/** Signed minutes as they went out, and what the office has of them. */
async function layOut(service: Service): Promise<{ signed: Uint8Array; meetingId: string }> {
  const { documentId, meetingId } = await freezeMinutes(service)
  const ask = askOf(service)
  const { bytes } = await ask('document.kept', { documentId, version: 1 })
  const signed = await signByMany(bytes, 2)
  await ask('document.keepSigned', { name: 'x.docx', file: signed })
  return { signed, meetingId }
}

test('files dropped anywhere are judged: ours as signed, ours changed, foreign, and no file of ours at all', async ({
  page,
  service,
}) => {
  const { signed } = await layOut(service)
  await enterOffice(page, secretary)
  await goTo(page, '#/desk')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const changed = edited(signed, 'word/document.xml', (xml) => xml.replace('Vuorikangas', 'Vuorenkangas'))
  const foreign = new TextEncoder().encode(
    'Valtuustoaloite kevyen liikenteen väylästä.\nAllekirjoittaneet.\n',
  )
  await dropFiles(
    page,
    [
      { name: 'poytakirja.docx', bytes: signed },
      { name: 'muutettu.docx', bytes: changed },
      { name: 'aloite.txt', bytes: foreign },
      { name: 'skannaus.pdf', bytes: new TextEncoder().encode('%PDF-1.7 x') },
    ],
    'Onko tämä aito?',
  )
  await expect(page.getByRole('heading', { level: 1, name: 'Onko tämä aito?' })).toBeVisible()
  const same = cardOf(page, 'poytakirja.docx')
  await expect(same).toContainText('Sama kuin allekirjoitettu versio 1')
  await expect(same.getByRole('listitem').filter({ hasText: 'Johan Sandnäs' })).toContainText('puheenjohtaja')
  await expect(same).toContainText('Puuttuu vielä: Tuula Rantasuo (pöytäkirjantarkastaja)')
  await expect(same).toContainText('Varmentajaa ei tarkistettu')
  await expect(same).toContainText('Kukaan ei ole allekirjoittanut: asiakirjan ominaisuudet')
  const ours = cardOf(page, 'muutettu.docx')
  await expect(ours).toContainText('Meidän asiakirjamme, mutta muutettu')
  await expect(ours.locator('ins').first()).toContainText('Vuorenkangas')
  await expect(ours.locator('del').first()).toContainText('Vuorikangas')
  await expect(ours).toContainText('Asiakirjan tekstiä on muutettu allekirjoituksen jälkeen')
  await expect(ours).toContainText('ei voimassa')
  await expect(cardOf(page, 'aloite.txt')).toContainText('Ei tämän toimiston asiakirja')
  await expect(cardOf(page, 'skannaus.pdf')).toContainText('Tiedosto on PDF.')
  await same.getByRole('link', { name: 'Avaa asiakirja' }).click()
  await expect(page.getByText('2 / 4')).toBeVisible()
})

test('a byte changed in the file is seen though nothing can be read any more', async ({ page, service }) => {
  const { signed } = await layOut(service)
  await enterOffice(page, secretary)
  await goTo(page, '#/verification')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const broken = new Uint8Array(signed)
  const at = Buffer.from(signed).indexOf('word/document.xml') + 400
  broken[at] = (broken[at] ?? 0) ^ 0xff
  await dropFiles(page, [{ name: 'rikki.docx', bytes: broken }], 'Onko tämä aito?')
  const card = cardOf(page, 'rikki.docx')
  await expect(card).toContainText('Meidän asiakirjamme, mutta muutettu')
  await expect(card).toContainText('Tiedoston osa /word/document.xml on vaurioitunut')
})

test('an earlier version leads to the newest, and pages and texts are known by their words', async ({
  page,
  service,
}) => {
  const { signed, meetingId } = await layOut(service)
  const ask = askOf(service)
  const minutes = { meetingId: asId<MeetingId>(meetingId), inspected: false }
  await freezeAnew(service, meetingId)
  const html = await ask('document.minutes', { ...minutes, format: 'html' })
  const txt = await ask('document.minutes', { ...minutes, format: 'txt' })
  const mailed = new TextDecoder().decode(txt.bytes).replaceAll('\n', '\r\n')
  await enterOffice(page, secretary)
  await goTo(page, '#/verification')
  await page.getByRole('heading', { level: 1 }).waitFor()
  await dropFiles(
    page,
    [
      { name: 'vanha.docx', bytes: signed },
      { name: 'sivu.html', bytes: html.bytes },
      { name: 'viesti.txt', bytes: new TextEncoder().encode(mailed) },
    ],
    'Onko tämä aito?',
  )
  const earlier = cardOf(page, 'vanha.docx')
  await expect(earlier).toContainText('Aiempi versio 1, uusin on 2')
  await expect(earlier.getByRole('link', { name: 'Avaa uusin versio' })).toBeVisible()
  await expect(cardOf(page, 'sivu.html')).toContainText('Sama kuin täältä viety versio 1')
  await expect(cardOf(page, 'viesti.txt')).toContainText('Sama kuin täältä viety versio 1')
  await expect(cardOf(page, 'viesti.txt')).toContainText(
    'Tässä tiedostomuodossa ei voi olla allekirjoitusta.',
  )
})

test('a file is chosen and its report saved by keyboard alone, in Swedish', async ({
  opened,
  page,
  service,
}) => {
  await layOut(service)
  await enterOffice(page, secretary)
  await goTo(page, '#/verification')
  await page.getByRole('radio', { name: 'Ruotsi' }).check({ force: true })
  await page.getByRole('button', { name: 'Välj filer…' }).focus()
  await chooseFile(opened, keyFile('password.txt'), () => page.keyboard.press('Enter'))
  const card = cardOf(page, 'password.txt')
  await expect(card).toContainText('Inte ett dokument från detta kontor')
  await card.getByRole('button', { name: 'Spara kontrollintyg' }).focus()
  const { name, bytes } = await savedFile(opened, () => page.keyboard.press('Enter'))
  expect(name).toBe('kontrollintyg-password.txt')
  const text = new TextDecoder().decode(bytes)
  expect(text).toContain('Inte ett dokument från detta kontor')
  expect(text).toMatch(/Kontrollsumma \(SHA-256\): [0-9a-f]{64}/u)
  await card.getByRole('button', { name: /^Stäng/u }).focus()
  await page.keyboard.press('Enter')
  await expect(card).toHaveCount(0)
})

test('a foreign file is registered as arrived, from its card or where it is dropped', async ({
  page,
  service,
}) => {
  await layOut(service)
  await enterOffice(page, secretary)
  await goTo(page, '#/cases')
  await page.getByRole('heading', { level: 1 }).waitFor()
  const bytes = new TextEncoder().encode('Lausunto pilotista.\n')
  await dropFiles(page, [{ name: 'lausunto_pilotista.txt', bytes }], 'Kirjaa saapuneeksi')
  const dialog = page.getByRole('dialog', { name: 'Kirjaa saapuneeksi' })
  await dialog.getByRole('combobox', { name: 'Asia' }).fill('Ensiaskel')
  await page.getByRole('option').first().click()
  await expect(dialog.getByLabel('Asiakirjan nimi')).toHaveValue('lausunto pilotista')
  await dialog.getByRole('button', { name: 'Kirjaa saapuneeksi' }).click()
  await expect(dialog.getByText('Kirjoita, miten asiakirja saapui.')).toBeVisible()
  await dialog.getByLabel('Lähettäjä').fill('Kuntaliitto')
  await dialog.getByRole('combobox', { name: 'Tapa' }).fill('sähköposti')
  await page.keyboard.press('Tab')
  await dialog.getByRole('button', { name: 'Kirjaa saapuneeksi' }).click()
  await expect(page.getByText('lausunto pilotista saapui')).toBeVisible()
  expect(await page.evaluate('location.hash')).toContain('view=documents')
})
