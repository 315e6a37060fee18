import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Locator, Page } from '@playwright/test'
import type { Opened } from '../support/openWindow.ts'
import { chooseFile } from '../support/chosenFile.ts'
import { enterOffice, expect, goTo, test } from '../support/journey.ts'
import { askOf, freezeAnew, freezeMinutes, holdSampleMeeting, secretary } from '../support/minutesToSign.ts'
import { savedFile } from '../support/savedFile.ts'
import { keyFile, verdictOf } from '../support/signedDocx.ts'

const PASSWORD = 'Lumme-äöå-47'

/** Signs in somebody's place as far as the dialog lets one. */
async function signAs(opened: Opened, signer: string, key: string, password = PASSWORD): Promise<Locator> {
  const { page } = opened
  await page.getByRole('button', { name: `Allekirjoita ${signer}`, exact: true }).click()
  const dialog = page.getByRole('dialog')
  await fillKey(opened, dialog, key, password)
  return dialog
}

async function fillKey(opened: Opened, dialog: Locator, key: string, password: string): Promise<void> {
  await chooseFile(opened, keyFile(key), () =>
    dialog.getByRole('button', { name: /Varmennetiedosto$/u }).click(),
  )
  await expect(dialog).toContainText(key)
  await dialog.getByLabel('Varmennetiedoston salasana').fill(password)
  await dialog.getByRole('button', { name: 'Allekirjoita', exact: true }).click()
}

const signerRow = (page: Page, name: string): Locator =>
  page.locator('.signing-signer').filter({ hasText: name })

test('minutes are signed by three with their keys and accepted by one without', async ({
  opened,
  page,
  service,
  home,
}) => {
  await freezeMinutes(service)
  await enterOffice(page, secretary)
  await goTo(page, '#/desk')
  await page
    .getByRole('region', { name: 'Odottaa allekirjoitustasi' })
    .getByRole('link', { name: /^Allekirjoita Pöytäkirja/u })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Pöytäkirja')
  await expect(signerRow(page, 'Eeva-Riitta Vuorikangas')).toContainText('Sinun vuorosi')
  await expect(signerRow(page, 'Johan Sandnäs')).toContainText('Odottaa.')

  await signAs(opened, 'Johan Sandnäs', 'sandnas.p12')
  await expect(page.getByText('Allekirjoitettu: Johan Sandnäs, puheenjohtaja.')).toBeVisible()
  await expect(signerRow(page, 'Johan Sandnäs')).toContainText('allekirjoittanut')

  await page.getByRole('button', { name: 'Allekirjoita', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: /^Allekirjoita pöytäkirja/u })
  await expect(dialog).toContainText('pöytäkirjanpitäjä')
  await expect(dialog).toContainText('puuttuu vielä 2')
  await fillKey(opened, dialog, 'vuorikangas.p12', PASSWORD)
  await expect(dialog).toHaveCount(0)

  await signAs(opened, 'Mikael Granstrand', 'granstrand.p12')
  await expect(signerRow(page, 'Mikael Granstrand')).toContainText('allekirjoittanut')

  await page.getByRole('button', { name: 'Muu… Tuula Rantasuo' }).click()
  await page.getByRole('menuitem', { name: 'Merkitse hyväksyntä…' }).click()
  const accept = page.getByRole('dialog', { name: 'Merkitse hyväksyntä ilman varmennetta' })
  await accept.getByRole('button', { name: 'Merkitse hyväksyntä' }).click()
  await expect(accept.getByText('Kirjoita, mistä hyväksynnän näkee.')).toBeVisible()
  await accept.getByRole('combobox', { name: 'Miten' }).fill('sähköpostilla')
  await accept.getByLabel('Mistä sen näkee').fill('SUVDno-2026-412, viesti 7')
  await accept.getByRole('button', { name: 'Merkitse hyväksyntä' }).click()
  await expect(signerRow(page, 'Tuula Rantasuo')).toContainText('hyväksynyt ilmoituksella')
  await expect(page.getByText('4 / 4')).toBeVisible()

  await page.getByRole('button', { name: 'Tarkista nyt' }).click()
  await expect(page.getByRole('status').filter({ hasText: 'Tarkistettu' })).toContainText(
    'Allekirjoitukset ovat voimassa ja kattavat koko asiakirjan.',
  )
  const { name, bytes } = await savedFile(opened, () =>
    page.getByRole('button', { name: 'Tallenna allekirjoitettu tiedosto…' }).click(),
  )
  expect(name).toMatch(/^Pöytäkirja .*\.docx$/u)
  const file = path.join(home, 'signed.docx')
  await writeFile(file, bytes)
  const verdict = verdictOf(bytes, 'authority.pem')
  expect(verdict.verdict).toBe('valid')
  expect(verdict.signatures.map(({ role }) => role)).toEqual(['chair', 'secretary', 'inspector'])
  const answer = await askOf(service)('document.whose', { file: bytes })
  expect(answer).toMatchObject({ provenance: { answer: 'same' }, sameBytes: true })
})

test('a wrong password, an expired key and another person’s are each told beside their field', async ({
  opened,
  page,
  service,
}) => {
  const { documentId } = await freezeMinutes(service)
  await enterOffice(page, secretary)
  await goTo(page, `#/documents/${encodeURIComponent(documentId)}`)
  const dialog = await signAs(opened, 'Johan Sandnäs', 'sandnas.p12', 'väärä')
  await expect(dialog).toContainText('Salasana ei avaa varmennetta. Tarkista kirjaimet ja yritä uudelleen.')
  const password = dialog.getByLabel('Varmennetiedoston salasana')
  await expect(password).toHaveValue('')
  await expect(password).toHaveAttribute('aria-invalid', 'true')
  await fillKey(opened, dialog, 'expired.p12', PASSWORD)
  await expect(dialog).toContainText('Allekirjoita voimassa olevalla varmenteella.')
  await fillKey(opened, dialog, 'not-for-signing.p12', PASSWORD)
  await expect(dialog).toContainText('avaimen käyttötarkoitus puuttuu')
  await fillKey(opened, dialog, 'granstrand.p12', PASSWORD)
  await expect(dialog).toContainText('mutta allekirjoittajana on Johan Sandnäs. Mitään ei allekirjoitettu.')
  await fillKey(opened, dialog, 'sandnas.p12', PASSWORD)
  await expect(dialog).toHaveCount(0)
  await expect(signerRow(page, 'Johan Sandnäs')).toContainText('allekirjoittanut')
  const { file } = await askOf(service)('document.signing', { documentId })
  expect(file?.verdict.signatures).toHaveLength(1)
})

test('a correction is asked and answered, and a new version is signed from the beginning', async ({
  page,
  service,
}) => {
  const { documentId, meetingId } = await freezeMinutes(service)
  await enterOffice(page, secretary)
  await goTo(page, `#/documents/${encodeURIComponent(documentId)}`)
  await page.getByRole('button', { name: 'Muu… Mikael Granstrand' }).click()
  await page.getByRole('menuitem', { name: 'Pyydä korjausta…' }).click()
  const remark = page.getByRole('dialog', { name: 'Pyydä korjausta tai kieltäydy' })
  await remark.getByLabel('Mitä pitää korjata ja miksi').fill('Kannattaja oli Leena Myllyoja.')
  await remark.getByRole('button', { name: 'Tallenna pyyntö' }).click()
  await expect(signerRow(page, 'Mikael Granstrand')).toContainText('”Kannattaja oli Leena Myllyoja.”')
  await expect(page.getByText('syntyy versio 2 ja kaikki allekirjoittavat sen')).toBeVisible()
  await page.getByRole('button', { name: 'Vastaa korjauspyyntöön' }).click()
  const answer = page.getByRole('dialog', { name: 'Vastaa: Mikael Granstrand' })
  await answer.getByRole('radio', { name: 'Teksti korjataan' }).check({ force: true })
  await answer.getByLabel('Vastaus').fill('Korjattu.')
  await answer.getByRole('button', { name: 'Tallenna vastaus' }).click()
  await expect(signerRow(page, 'Mikael Granstrand')).toContainText('”Korjattu.”')
  await expect(page.getByText('Pöytäkirja on avattu korjattavaksi')).toBeVisible()
  await freezeAnew(service, meetingId)
  await expect(page.getByText(/^versio 2, jäädytetty/u)).toBeVisible()
  await page.getByRole('link', { name: 'versio 1', exact: true }).click()
  await expect(page.getByText('Katsot versiota 1. Uusin on 2')).toBeVisible()
  await expect(page.getByRole('button', { name: /^Allekirjoita/u })).toHaveCount(0)
})

test('minutes that are not frozen yet are frozen from their room', async ({ page, service }) => {
  await holdSampleMeeting(service)
  await enterOffice(page, secretary)
  await goTo(page, '#/poytakirjat')
  const row = page.getByRole('main').getByRole('listitem').filter({ hasText: 'Kaupunginhallitus' })
  await expect(row).toContainText('jäädyttämättä')
  await row.getByRole('link').click()
  await page.getByRole('button', { name: 'Jäädytä allekirjoitettavaksi…' }).click()
  const dialog = page.getByRole('dialog', { name: 'Jäädytetäänkö pöytäkirja?' })
  await expect(dialog.getByRole('button', { name: 'Jätä auki' })).toBeFocused()
  await dialog.getByRole('button', { name: 'Jäädytä pöytäkirja' }).click()
  await expect(page.getByText(/^versio 1, jäädytetty/u)).toBeVisible()
  await expect(page.getByText('0 / 4')).toBeVisible()
  await page.keyboard.press('Alt+ArrowLeft')
  await expect(row).toContainText('0 / 4')
  await expect(row).toContainText('jäädytetty')
})

test('a document is found from its case, and signed by keyboard alone', async ({ opened, page, service }) => {
  await freezeMinutes(service)
  const ask = askOf(service)
  const { rows } = await ask('case.list', { text: 'Ensiaskel', limit: 5 })
  const listed = await Promise.all(
    rows.map(async ({ number, caseId }) => ({
      number,
      documents: await ask('document.toSign', { case: caseId }),
    })),
  )
  const number = listed.find(({ documents }) => documents.length > 0)?.number ?? ''
  await enterOffice(page, secretary)
  await goTo(page, `#/cases/${number}`)
  await page.getByRole('link', { name: /^Pöytäkirja \d/u }).focus()
  await page.keyboard.press('Enter')
  await page.getByRole('button', { name: 'Allekirjoita', exact: true }).focus()
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: /^Valitse… /u })).toBeFocused()
  await chooseFile(opened, keyFile('vuorikangas.p12'), () => page.keyboard.press('Enter'))
  await expect(dialog).toContainText('vuorikangas.p12')
  await page.keyboard.press('Tab')
  await expect(dialog.getByLabel('Varmennetiedoston salasana')).toBeFocused()
  await page.keyboard.type(PASSWORD)
  await page.keyboard.press('Enter')
  await expect(dialog).toHaveCount(0)
  await expect(signerRow(page, 'Eeva-Riitta Vuorikangas')).toContainText('allekirjoittanut')
})

test('the office’s list of authorities says whose word is good', async ({ opened, page, service }) => {
  const { documentId } = await freezeMinutes(service)
  await enterOffice(page, secretary)
  await goTo(page, '#/settings/authorities')
  await chooseFile(opened, keyFile('authority.pem'), () =>
    page.getByRole('button', { name: 'Lisää varmentaja…' }).click(),
  )
  await expect(page.getByRole('listitem').filter({ hasText: 'Suvannon juurivarmentaja' })).toBeVisible()
  await goTo(page, `#/documents/${encodeURIComponent(documentId)}`)
  await signAs(opened, 'Johan Sandnäs', 'sandnas.p12')
  await expect(page.getByText('Varmentaja on toimiston luettelolla.')).toBeVisible()
  await goTo(page, '#/settings/authorities')
  await page.getByRole('button', { name: /^Poista… Suvannon/u }).click()
  await page.getByRole('button', { name: 'Poista luettelosta' }).click()
  await expect(page.getByText('Luettelo on tyhjä', { exact: false })).toBeVisible()
})
