import type { Page } from '@playwright/test'
import type { Service } from '../../service/service.ts'
import { goTo, iida } from '../support/journey.ts'
import type { View } from './views.ts'

/** The desk, the register and one case of the sample office, and the parts of the settings. */
export const officeViews: readonly View[] = [
  { name: 'tyopoyta-tyhja', open: async (page) => goTo(page, '#/desk') },
  {
    name: 'tyopoyta',
    open: async (page, service) => {
      await openSample(page, service)
      await goTo(page, '#/desk')
      await page.getByRole('heading', { name: 'Luonnokseni' }).waitFor()
    },
  },
  {
    name: 'asiat-haku',
    open: async (page, service) => {
      await openSample(page, service)
      await goTo(page, '#/cases?text=työllisyys')
      await page.locator('mark').first().waitFor()
    },
  },
  {
    name: 'asia',
    open: async (page, service) => {
      await openSample(page, service)
      await goTo(page, `#/cases/SUVDno-${YEAR}-9`)
      await page.getByRole('list', { name: 'Asian vaiheet' }).waitFor()
    },
  },
  {
    name: 'asia-loki',
    open: async (page) => {
      await goTo(page, `#/cases/SUVDno-${YEAR}-9?view=log`)
      await page.getByRole('table', { name: 'Asian loki' }).waitFor()
    },
  },
  {
    name: 'muuta-asiaa',
    open: async (page) => {
      await goTo(page, `#/cases/SUVDno-${YEAR}-9`)
      await page.getByRole('button', { name: 'Muuta tietoja' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Lisää asianosainen' }).click()
    },
  },
  {
    name: 'kirjaa-asia',
    open: async (page) => {
      await goTo(page, '#/cases?new=1')
      await page.getByRole('dialog').waitFor()
    },
  },
  ...['organisation', 'bodies', 'people', 'numbering', 'registry'].map((part): View => ({
    name: `asetukset-${part}`,
    open: async (page) => {
      await goTo(page, `#/settings/${part}`)
      await page.getByText('Muutokset tallentuvat itsestään.').waitFor()
    },
  })),
]

/** Cases are numbered by the year they are opened in. */
const YEAR = new Date().getFullYear()

/** Fills the office through the same service, and lets the window read it. */
export async function openSample(page: Page, service: Service): Promise<void> {
  const opened = await service.call(iida, 'office.openSample', { language: 'fi' })
  if (!opened.ok) throw new Error(opened.failure.code)
  await page.reload()
}
