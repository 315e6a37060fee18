import type { Page } from '@playwright/test'
import { asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { goTo, iida } from '../support/journey.ts'
import { officeViews } from './officeViews.ts'
import { draftViews } from './draftViews.ts'
import { agendaViews } from './agendaViews.ts'
import { meetingViews } from './meetingViews.ts'
import { signingViews } from './signingViews.ts'

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
  ...agendaViews,
  ...meetingViews,
  ...signingViews,
  { name: 'ei-mitaan', open: async (page) => goTo(page, '#/nowhere') },
]

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
