import type { Page } from '@playwright/test'
import { asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { expect, goTo, iida } from '../support/journey.ts'
import { officeViews } from './officeViews.ts'
import { draftViews } from './draftViews.ts'

/** A screen that axe checks in both themes and that has its picture taken. */
export interface View {
  readonly name: string
  /** Lays out what it shows and goes there; the window stands in Suvantola's office. */
  readonly open: (page: Page, service: Service) => Promise<void>
}

export const views: readonly View[] = [
  { name: 'asiat-tyhja', open: async (page) => goTo(page, '#/cases') },
  // Before anything else is laid out: the sample office fills an empty one only.
  ...officeViews,
  {
    name: 'asiat',
    open: async (page, service) => {
      await layOutCases(service)
      await page.reload()
      await goTo(page, '#/cases')
      await page.getByText(TITLES[0]).first().waitFor()
    },
  },
  {
    name: 'komentopaletti',
    open: async (page) => {
      await page.getByRole('heading', { level: 1 }).waitFor()
      await page.keyboard.press('Control+K')
      await page.getByRole('dialog').getByRole('combobox').waitFor()
    },
  },
  { name: 'asetukset', open: async (page) => goTo(page, '#/settings') },
  ...draftViews,
  { name: 'ei-mitaan', open: async (page) => goTo(page, '#/nowhere') },
]

/**
 * Opens each view in turn and does `visit` there. A view that does not open fails the test by its name, and the next
 * one is opened all the same.
 */
export async function visitViews(
  page: Page,
  service: Service,
  visit: (view: View) => Promise<void>,
): Promise<void> {
  for (const view of views) {
    const opened = await view.open(page, service).then(
      () => 'opened',
      (error: unknown) => String(error),
    )
    expect.soft(opened, view.name).toBe('opened')
    if (opened === 'opened') await visit(view)
    // What may lie over the view goes with Escape.
    await page.keyboard.press('Escape')
    await page.keyboard.press('Escape')
  }
}

const TITLES = [
  'Osallistuminen Ensiaskel-pilottiin',
  'Nuorten kesätyösetelit ja työllistäminen 2027',
  'Palkkatuen kuntalisän jatkaminen',
  'Lähiruokareitti-hanke, osatoteutus',
] as const

async function layOutCases(service: Service): Promise<void> {
  for (const title of TITLES) {
    const created = await service.call(iida, 'case.create', { organisationId: asId('suvantola'), title })
    if (!created.ok) throw new Error(created.failure.code)
  }
}
