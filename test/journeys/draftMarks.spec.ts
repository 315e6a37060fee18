import type { Page } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import type { ItemText } from '../../core/draft/item.ts'
import { expect, iida, test } from '../support/journey.ts'
import { callAs, layOutDraft, openDraft } from '../support/layOutDraft.ts'
import { savedFile } from '../support/savedFile.ts'

test('a remark is set aside with a reason, stays so after reopening, and comes back', async ({
  desk,
  service,
}) => {
  const itemId = await layOutDraft(service)
  await openDraft(desk, itemId)
  const row = desk.locator('.draft-finding').filter({ hasText: 'Haku päättyy ennen lainvoimaa' })
  await row.getByRole('button', { name: 'Ohita…' }).click()
  await row.getByRole('button', { name: 'Ohita perustellen' }).click()
  await expect(row.getByText('Kirjoita syy. Se jää asian tapahtumiin.')).toBeVisible()
  await row.getByLabel('Miksi huomautus ohitetaan').fill('Hakemus vedetään takaisin, jos päätös muuttuu.')
  await desk.keyboard.press('Enter')
  await expect(row).toHaveCount(0)
  await desk.reload()
  await expect(desk.getByText('Ohitettu perustellen: 1')).toBeVisible()
  await expect(row).toHaveCount(0)
  // Writing elsewhere does not bring it back.
  await desk.getByText('Pilottia hallinnoi').first().click()
  await desk.keyboard.type('Uutta. ')
  await desk.keyboard.press('Control+s')
  await expect(desk.getByText('Ohitettu perustellen: 1')).toBeVisible()
  await desk.getByRole('button', { name: 'Näytä', exact: true }).click()
  await expect(desk.getByText('Iida Kotisaari: Hakemus vedetään takaisin')).toBeVisible()
  await desk.getByRole('button', { name: 'Palauta huomautus' }).click()
  await expect(row).toHaveCount(1)
})

test('marked words are kept with their kind and ground, shown on the page and in the Word file', async ({
  desk,
  opened,
  service,
}) => {
  const itemId = await layOutDraft(service)
  const text = await openDraft(desk, itemId)
  await select(desk, 'Järviranta Valmennus Oy')
  await desk.keyboard.press('Control+Shift+P')
  await expect(text.locator('.draft-personal')).toHaveText('Järviranta Valmennus Oy')
  await select(desk, 'yhteen yhteyspisteeseen')
  await desk.keyboard.press('Control+Shift+S')
  const form = desk.getByRole('dialog', { name: 'Merkitse salassa pidettäväksi' })
  await desk.keyboard.press('Enter')
  await expect(form.getByText('Kirjoita lainkohta')).toBeVisible()
  await form.getByLabel('Peruste').fill('JulkL 24 § 1 mom. 20 kohta')
  await desk.keyboard.press('Enter')
  await expect(text.locator('.draft-secret')).toHaveText('yhteen yhteyspisteeseen')
  await desk.keyboard.press('Control+s')
  await expect
    .poll(async () => marksOf((await callAs(service, iida, 'item.show', { itemId })).item.text))
    .toEqual([
      ['personal', 'Järviranta Valmennus Oy'],
      ['secret', 'yhteen yhteyspisteeseen'],
    ])
  const page = desk.getByRole('document', { name: 'Esikatselu' })
  await expect(page).toContainText('Järviranta Valmennus Oy')
  const file = await savedFile(opened, () => desk.getByRole('button', { name: 'Vie Wordiin' }).click())
  const word = strFromU8(unzipSync(file.bytes)['word/document.xml'] ?? new Uint8Array())
  // Those who decide read every word; the copies for the public are made when the minutes are published.
  await expect(page.getByText('yhteen yhteyspisteeseen')).toBeVisible()
  expect(word).toContain('yhteyspisteeseen')
  // Marked like that again, the words lose the mark.
  await select(desk, 'Järviranta Valmennus Oy')
  await desk.keyboard.press('Control+Shift+P')
  await expect(text.locator('.draft-personal')).toHaveCount(0)
})

/** Kinds and words of the marks that limit who may read, in the order of the text. */
const marksOf = ({ description, effects }: ItemText) =>
  [...description, ...effects].flatMap((block) =>
    'content' in block
      ? block.content.flatMap((piece) =>
          piece.kind === 'run'
            ? piece.marks
                .filter(({ kind }) => kind === 'personal' || kind === 'secret')
                .map(({ kind }) => [kind, piece.text])
            : [],
        )
      : [],
  )

async function select(page: Page, words: string): Promise<void> {
  await page.keyboard.press('Control+F')
  await page.getByRole('textbox', { name: 'Etsi tekstistä' }).fill(words)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
}
