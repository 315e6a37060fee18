import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

/** What axe has against the page as it stands now: each rule with the elements it names. */
export async function whatAxeFinds(page: Page): Promise<readonly unknown[]> {
  // What is still fading in has another contrast.
  await page.evaluate(
    'Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => 0)))',
  )
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze()
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ html }) => html) }))
}
