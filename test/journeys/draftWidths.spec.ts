import type { Locator } from '@playwright/test'
import { expect, test } from '../support/journey.ts'
import { layOutDraft, openDraft } from '../support/layOutDraft.ts'

test('the bar over the text is one line at 1024, and nothing of it is lost', async ({ desk, service }) => {
  await openDraft(desk, await layOutDraft(service))
  await desk.setViewportSize({ width: 1024, height: 768 })
  const bar = desk.getByRole('toolbar', { name: 'Muotoilut' })
  await expect(bar.getByRole('button', { name: 'Merkitse' })).toBeVisible()
  await expect.poll(async () => overflowOf(bar)).toBeLessThanOrEqual(0)
  expect((await boxOf(bar)).height).toBeLessThan(48)
  // What does not fit as words is behind one of them.
  await bar.getByRole('button', { name: 'Merkitse' }).click()
  await expect(desk.getByRole('menuitem', { name: /salassa pidettäväksi/u })).toBeVisible()
  await expect(desk.getByRole('menuitem', { name: /Henkilötunnus/u })).toHaveCount(2)
})

test('under 960 there are five tabs, and the bar stands under the text while it is written on', async ({
  desk,
  service,
}) => {
  const text = await openDraft(desk, await layOutDraft(service))
  await desk.setViewportSize({ width: 720, height: 450 })
  const names = ['Tosiasiat', 'Teksti', 'Tarkistus', 'Esikatselu', 'Lisää']
  const tabs = desk.getByRole('tablist', { name: 'Osat' }).getByRole('tab')
  await expect(tabs).toHaveText(names.map((name) => new RegExp(`^${name}`, 'u')))
  const bar = desk.getByRole('toolbar', { name: 'Muotoilut' })
  await expect(bar).toBeHidden()
  await text.getByText('Pilottia hallinnoi').click()
  await expect(bar).toBeVisible()
  const { y, height } = await boxOf(bar)
  expect(Math.abs(y + height - 450)).toBeLessThan(3)
  await bar.getByRole('button', { name: 'Väliotsikko' }).click()
  await expect(text.getByRole('heading', { name: /Pilottia hallinnoi/u })).toBeVisible()
  // What the bars hold elsewhere is behind the last tab.
  await tabs.getByText('Lisää').click()
  await desk.getByRole('button', { name: 'Kumoa' }).click()
  await expect(desk.getByRole('tab', { name: /^Liitteet/u })).toHaveAttribute('aria-selected', 'true')
  await desk.getByRole('tab', { name: 'Versiot' }).click()
  await expect(desk.getByRole('list', { name: 'Versiot' })).toBeVisible()
  await tabs.getByText('Tarkistus').click()
  await expect(desk.getByRole('list', { name: 'Tarkistus' })).toBeVisible()
  await tabs.getByText('Teksti').click()
  await expect(text.getByRole('heading', { name: /Pilottia hallinnoi/u })).toHaveCount(0)
})

test('the panes are made wider with arrow keys, and stay so', async ({ desk, service }) => {
  const itemId = await layOutDraft(service)
  await openDraft(desk, itemId)
  const facts = desk.getByRole('separator', { name: 'Tosiasioiden leveys' })
  const before = Number(await facts.getAttribute('aria-valuenow'))
  await facts.focus()
  await desk.keyboard.press('ArrowRight')
  await desk.keyboard.press('ArrowRight')
  await expect(facts).toHaveAttribute('aria-valuenow', String(before + 32))
  const review = desk.getByRole('separator', { name: 'Tarkistuksen leveys' })
  const narrower = Number(await review.getAttribute('aria-valuenow')) - 16
  await review.focus()
  await desk.keyboard.press('ArrowRight')
  await expect(review).toHaveAttribute('aria-valuenow', String(narrower))
  await desk.reload()
  await expect(facts).toHaveAttribute('aria-valuenow', String(before + 32))
  expect((await boxOf(desk.getByRole('complementary', { name: 'Tosiasiat' }))).width).toBeCloseTo(
    before + 32,
    -1,
  )
})

const overflowOf = async (box: Locator): Promise<number> =>
  box.evaluate(
    (element: { readonly scrollWidth: number; readonly clientWidth: number }) =>
      element.scrollWidth - element.clientWidth,
  )

async function boxOf(locator: Locator) {
  const box = await locator.boundingBox()
  if (box === null) throw new Error('nothing is there')
  return box
}
