import type { Locator, Page } from '@playwright/test'
import { expect, iida, test } from '../support/journey.ts'
import { callAs, layOutDraft, openDraft } from '../support/layOutDraft.ts'

test('a clause is dragged by its grip, and the clauses end as their places ask', async ({
  desk,
  service,
}) => {
  const itemId = await layOutDraft(service)
  await openDraft(desk, itemId)
  const clauses = desk.locator('.draft-clause')
  await expect(clauses.last()).toContainText('edellyttää')
  await clauses.last().scrollIntoViewIfNeeded()
  await clauses.last().hover()
  await drag(desk, clauses.last().getByRole('button', { name: 'Siirrä kohta 6' }), clauses.nth(4))
  await expect(clauses.nth(4)).toContainText(/^.*edellyttää.*viimeistään 31\.3\.2029, ja/u)
  await expect(clauses.last()).toContainText(/nimetä.*Lindfors\./u)
  await desk.keyboard.press('Control+s')
  await expect.poll(async () => clauseWords(service, itemId)).toMatch(/edellyttää[^;]*; nimetä [^;]*$/u)
  await desk.getByRole('button', { name: 'Kumoa' }).click()
  await expect(clauses.last()).toContainText(/edellyttää.*31\.3\.2029\./u)
})

test('a clause is picked up, moved and put down without a pointer', async ({ desk, service }) => {
  await openDraft(desk, await layOutDraft(service))
  const clauses = desk.locator('.draft-clause')
  await clauses.nth(1).getByText('osoittaa').click()
  const grip = desk.getByRole('button', { name: 'Siirrä kohta 2' })
  await desk.keyboard.press('Tab')
  await expect(grip).toBeFocused()
  await desk.keyboard.press('Space')
  await expect(desk.getByText(/Nostettu paikasta 2 \/ 6/u)).toBeAttached()
  await desk.keyboard.press('ArrowDown')
  await desk.keyboard.press('ArrowDown')
  await expect(clauses.nth(3)).toContainText('osoittaa')
  await desk.keyboard.press('Space')
  await expect(desk.getByText('Laskettu paikkaan 4 / 6')).toBeAttached()
  await desk.keyboard.press('Space')
  await desk.keyboard.press('ArrowUp')
  await expect(clauses.nth(2)).toContainText('osoittaa')
  await desk.keyboard.press('Escape')
  await expect(clauses.nth(3)).toContainText('osoittaa')
})

test('papers are chosen, dropped, renamed, put in order and given their publicity', async ({
  desk,
  service,
}) => {
  const itemId = await layOutDraft(service)
  await openDraft(desk, itemId)
  await desk.getByRole('tab', { name: /^Liitteet/u }).click()
  await desk
    .locator('.draft-papers input[type=file]')
    .setInputFiles({ name: 'hakemus.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 a') })
  const papers = desk.getByRole('list', { name: 'Liitteet' }).getByRole('listitem')
  await expect(papers).toHaveCount(1)
  await dropFile(desk, 'kustannusarvio.pdf')
  await expect(papers).toHaveCount(2)
  await expect(papers.nth(1)).toContainText('kustannusarvio')
  // F2 opens the name.
  await papers.nth(0).getByRole('button', { name: 'hakemus', exact: true }).focus()
  await desk.keyboard.press('F2')
  const name = desk.getByLabel('Liitteen nimi')
  await expect(name).toBeFocused()
  await name.fill('Hakemusluonnos')
  await desk.getByLabel('Julkisuus').click()
  await desk.getByRole('option', { name: 'salassa', exact: false }).click()
  await desk.getByLabel('Peruste').fill('JulkL 24 § 1 mom. 20 kohta')
  await expect(papers.nth(0)).toContainText('Hakemusluonnos')
  // Alt with an arrow, then the grip by keyboard and by pointer.
  await papers.nth(0).getByRole('button', { name: 'Hakemusluonnos' }).first().focus()
  await desk.keyboard.press('Alt+ArrowDown')
  await expect(papers.nth(1)).toContainText('Hakemusluonnos')
  await expect(papers.nth(1).locator('.draft-paper-title')).toBeFocused()
  await papers
    .nth(1)
    .getByRole('button', { name: /^Siirrä liite 2/u })
    .focus()
  await desk.keyboard.press('Space')
  await desk.keyboard.press('ArrowUp')
  await desk.keyboard.press('Space')
  await expect(papers.nth(0)).toContainText('Hakemusluonnos')
  await drag(desk, papers.nth(0).getByRole('button', { name: /^Siirrä liite 1/u }), papers.nth(1))
  await expect(papers.nth(1)).toContainText('Hakemusluonnos')
  await expect
    .poll(async () => {
      const { item } = await callAs(service, iida, 'item.show', { itemId })
      return item.text.attachments.map(({ n, title, access }) => ({ n, title, access }))
    })
    .toEqual([
      { n: 1, title: 'kustannusarvio', access: { kind: 'online' } },
      {
        n: 2,
        title: 'Hakemusluonnos',
        access: { kind: 'secret', ground: 'JulkL 24 § 1 mom. 20 kohta' },
      },
    ])
})

test('a proposal is written as running sentences and numbered again', async ({ desk, service }) => {
  const itemId = await layOutDraft(service)
  await openDraft(desk, itemId)
  const clauses = desk.locator('.draft-clause')
  const before = await clauseWords(service, itemId)
  await clauses.nth(1).getByText('osoittaa').click()
  await desk.getByRole('button', { name: 'Numeroitu luettelo' }).click()
  await expect(clauses.nth(0)).toContainText('Kaupunginhallitus päättää osallistua')
  await expect(clauses.nth(1)).toContainText(/Kaupunginhallitus päättää osoittaa.*Elinvoimapalvelut\./u)
  await desk.keyboard.press('Control+Shift+7')
  await expect(clauses.nth(1)).toContainText(/^.?osoittaa/u)
  await desk.keyboard.press('Control+s')
  await expect.poll(async () => clauseWords(service, itemId)).toBe(before)
})

/** Takes hold of a grip and lets go under the middle of a row. */
async function drag(page: Page, grip: Locator, row: Locator): Promise<void> {
  const [from, to] = [await grip.boundingBox(), await row.boundingBox()]
  if (from === null || to === null) throw new Error('nothing to drag')
  const isUp = to.y < from.y
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(from.x + 4, from.y + (isUp ? -8 : 8))
  await page.mouse.move(from.x + 4, isUp ? to.y + to.height / 2 - 4 : to.y + to.height / 2 + 4, { steps: 5 })
  await page.mouse.up()
}

/** Lets a file go over the window, as from the desktop. */
const dropFile = async (page: Page, name: string): Promise<void> =>
  page.evaluate(`
    const data = new DataTransfer()
    data.items.add(new File(['%PDF-1.7 b'], ${JSON.stringify(name)}, { type: 'application/pdf' }))
    for (const kind of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }))
  `)

async function clauseWords(service: Parameters<typeof callAs>[0], itemId: string): Promise<string> {
  const { item } = await callAs(service, iida, 'item.show', { itemId })
  return item.text.proposal.clauses
    .map(({ content }) => content.map((piece) => (piece.kind === 'run' ? piece.text : ' ')).join(''))
    .join('; ')
}
