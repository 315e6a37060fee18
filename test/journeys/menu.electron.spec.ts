import 'temporal-polyfill/global'
import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication } from '@playwright/test'
import { openHost } from '../../cli/host.ts'
import { asId } from '../../core/shared/ids.ts'
import { expect, goTo, iida, test } from '../support/journey.ts'
import { openInElectron } from '../support/openWindow.ts'

test('the menu opens what was opened last, also after the program was started again', async ({
  desk,
  opened,
  home,
  service,
}) => {
  const created = await service.call(iida, 'case.create', {
    organisationId: asId('suvantola'),
    title: 'Satama & laituri',
  })
  if (!created.ok) throw new Error(created.failure.code)
  await desk.reload()
  await goTo(desk, `#/cases/${created.value.caseId}`)
  await desk.getByRole('heading', { level: 1, name: 'Satama & laituri' }).waitFor()
  await goTo(desk, '#/desk')
  await expect.poll(async () => recentOf(opened.electron)).toEqual(['Satama && laituri'])
  await opened.close()
  const again = await openInElectron(home)
  try {
    await again.page.getByRole('heading', { level: 1 }).waitFor()
    await expect.poll(async () => recentOf(again.electron)).toEqual(['Satama && laituri'])
    await again.electron?.evaluate(({ Menu }) => {
      Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items[0]?.click()
    })
    await expect(again.page.getByRole('heading', { level: 1 })).toHaveText('Satama & laituri')
  } finally {
    await again.close()
  }
})

const recentOf = async (electron: ElectronApplication | undefined) =>
  electron?.evaluate(({ Menu }) =>
    (Menu.getApplicationMenu()?.getMenuItemById('recent')?.submenu?.items ?? []).map(({ label }) => label),
  )

test('a locked backup that the system opens asks for its password in the window', async ({ home }) => {
  const office = openHost({ home })
  const service = await office.service()
  await service.call(iida, 'case.create', { organisationId: asId('suvantola'), title: 'Laiturin kunnostus' })
  const file = path.join(home, 'toimisto.pykala-backup')
  await service.call(iida, 'backup.make', { file, password: 'Suvannon sorsa 7' })
  await office.close()
  const { page, close } = await openInElectron(home, [file])
  try {
    const dialog = page.getByRole('dialog', { name: 'Varmuuskopio toimisto.pykala-backup' })
    await expect(dialog).toContainText('Kirjoita salasana, niin kopio luetaan läpi.')
    await expect(dialog).not.toContainText('PYKALA_BACKUP_PASSWORD')
    const field = dialog.getByRole('textbox', { name: 'Salasana' })
    await field.fill('väärä')
    await dialog.getByRole('button', { name: 'Avaa salasanalla' }).click()
    await expect(dialog).toContainText('Salasana ei avaa varmuuskopiota')
    await dialog.getByRole('textbox', { name: 'Salasana' }).fill('Suvannon sorsa 7')
    await page.keyboard.press('Enter')
    await expect(dialog).toContainText('Varmuuskopio on ehjä')
  } finally {
    await close()
  }
})

test('the menus speak the window’s language, every row', async ({ desk, opened }) => {
  await desk.getByRole('heading', { level: 1 }).waitFor()
  const rows = async () =>
    opened.electron?.evaluate(({ Menu }) =>
      (Menu.getApplicationMenu()?.items ?? []).flatMap(({ label, submenu }) => [
        label,
        ...(submenu?.items ?? []).filter(({ type }) => type !== 'separator').map((row) => row.label),
      ]),
    )
  await expect.poll(rows).toEqual(expect.arrayContaining(['Tiedosto', 'Tallenna PDF-tiedostona…', 'Ikkuna']))
  expect(await rows()).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/Minimi[sz]e|Zoom|Close|Window|Quit/u)]),
  )
})

test('the view is saved as PDF by the menu; where it cannot be written, the person is told and asked again', async ({
  desk,
  opened,
  home,
}) => {
  await desk.getByRole('heading', { level: 1 }).waitFor()
  const target = path.join(home, 'näkymä.pdf')
  await opened.electron?.evaluate(({ dialog }, file) => {
    const places = [`${file}/ei/kansio.pdf`, file]
    const told: string[] = []
    Object.assign(globalThis, { told })
    Object.assign(dialog, {
      showSaveDialog: async () => ({ filePath: places.shift() ?? '' }),
      showMessageBox: async (_: unknown, { detail }: { readonly detail: string }) => told.push(detail),
    })
  }, target)
  // A file stands where a folder was asked for.
  await writeFile(target, 'vanha')
  await opened.electron?.evaluate(({ Menu }) =>
    Menu.getApplicationMenu()
      ?.items.flatMap(({ submenu }) => submenu?.items ?? [])
      .find(({ label }) => label.startsWith('Tallenna PDF'))
      ?.click(),
  )
  await expect.poll(async () => (await readFile(target)).subarray(0, 5).toString()).toBe('%PDF-')
  const told: unknown = await opened.electron?.evaluate(() => Reflect.get(globalThis, 'told'))
  expect(told).toEqual([expect.stringContaining('Valitse toinen kansio')])
})

test('a view is opened in a window of its own by its command', async ({ desk, opened }) => {
  await goTo(desk, '#/cases')
  await desk.getByRole('heading', { level: 1, name: 'Asiat' }).waitFor()
  await desk.keyboard.press('Control+K')
  await desk.getByRole('dialog', { name: 'Hae tai anna komento' }).getByRole('combobox').fill('uudessa ikk')
  await desk.getByRole('option', { name: /^Avaa näkymä uudessa ikkunassa/u }).waitFor()
  await desk.keyboard.press('Enter')
  const addresses = async () =>
    opened.electron?.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getURL().replace(/^[^#]*/u, '')),
    )
  await expect.poll(addresses).toEqual(['#/cases', '#/cases'])
})
