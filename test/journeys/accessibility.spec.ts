import { whatAxeFinds } from '../support/axe.ts'
import { enterOffice, expect, goTo, iida, keep, test } from '../support/journey.ts'
import { callAs, layOutDraft, openDraft } from '../support/layOutDraft.ts'
import { visitViews } from './visitViews.ts'

const WIDTHS = [1440, 1024, 720, 320]

/** Long enough for every view there is. */
const WHOLE_ROUND_MS = 600_000

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any screen, ${theme}`, async ({ page, service }) => {
    test.setTimeout(WHOLE_ROUND_MS)
    await keep(page, {
      settings: { language: 'fi', theme, density: 'tight', panes: {}, organisationId: 'suvantola' },
      people: { people: [iida], current: 0 },
    })
    await visitViews(page, service, async (view) => {
      expect.soft(await whatAxeFinds(page), view.name).toEqual([])
    })
  })
}

test('axe finds nothing at first start', async ({ page }) => {
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await whatAxeFinds(page)).toEqual([])
})

test('axe finds nothing in the open menus of drafting', async ({ desk, service }) => {
  await openDraft(desk, await layOutDraft(service))
  const bar = desk.getByRole('toolbar', { name: 'Muotoilut' })
  for (const [width, name] of [
    [1920, 'Henkilötieto'],
    [1440, 'Merkitse'],
  ] as const) {
    await desk.setViewportSize({ width, height: 900 })
    await bar.getByRole('button', { name }).click()
    await expect(desk.getByRole('menuitem', { name: /Henkilötunnus/u })).toHaveCount(2)
    expect.soft(await whatAxeFinds(desk), name).toEqual([])
    await desk.keyboard.press('Escape')
    await expect(desk.getByRole('menu')).toHaveCount(0)
  }
  const clause = desk.locator('.draft-clause').first()
  await clause.click()
  await expect(clause).toHaveClass(/is-active/u)
  await desk.keyboard.press('Control+.')
  await desk.getByRole('menu').waitFor()
  expect.soft(await whatAxeFinds(desk), 'kinds of a clause').toEqual([])
  await desk.keyboard.press('Escape')
  await desk.keyboard.press('Control+Shift+S')
  await desk.getByRole('dialog', { name: 'Merkitse salassa pidettäväksi' }).getByLabel('Peruste').waitFor()
  expect.soft(await whatAxeFinds(desk), 'ground of secrecy').toEqual([])
})

test('axe finds nothing in an open filter of the register', async ({ desk, service }) => {
  await callAs(service, iida, 'case.create', { organisationId: 'suvantola', title: 'Työpaikkasilta' })
  await goTo(desk, '#/cases')
  await desk.getByRole('button', { name: /^Tila/u }).click()
  await desk.getByRole('menu').waitFor()
  expect.soft(await whatAxeFinds(desk), 'a filter').toEqual([])
})

test('no view scrolls sideways, down to 320 pixels', async ({ page, service, opened }) => {
  test.skip(opened.electron !== undefined, 'a desktop window has the size of its screen')
  test.setTimeout(WHOLE_ROUND_MS)
  await enterOffice(page, iida)
  await visitViews(page, service, async (view) => {
    await page.locator('main').waitFor()
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 })
      const overflow: unknown = await page.evaluate(
        '[document.documentElement, document.querySelector("main")].map((box) => box.scrollWidth - box.clientWidth)',
      )
      expect.soft(overflow, `${view.name} at ${width}`).toEqual([0, 0])
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })
})
