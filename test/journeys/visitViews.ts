import type { Page } from '@playwright/test'
import type { Service } from '../../service/service.ts'
import { expect } from '../support/journey.ts'
import { type View, views } from './views.ts'

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
    const opened = await openView(view, page, service).then(
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

/** Every view is there when its heading is. */
async function openView(view: View, page: Page, service: Service): Promise<void> {
  await view.open(page, service)
  await page.locator('main h1').first().waitFor({ state: 'attached' })
}
