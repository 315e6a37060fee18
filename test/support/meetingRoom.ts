import { type Locator, type Page, expect } from '@playwright/test'
import { goTo } from './journey.ts'

/** The room where a meeting is run, as a secretary at the keyboard uses it. */

export async function openMeetingRoom(page: Page, meetingId: string): Promise<void> {
  await goTo(page, `#/kokoukset/${meetingId}/kokoustila`)
  await page.locator('.meet').waitFor()
}

/** What comes to the minutes of the § on the screen. */
export const sentences = (page: Page): Locator => page.locator('.meet-log')

/** Confirms what waits, and sees it recorded: in the log by its words, not only as what would come. */
export async function confirm(page: Page, words: string | RegExp): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await expect(
    sentences(page).locator('li:not(.meet-log-next)').filter({ hasText: words }).first(),
  ).toBeVisible()
}

/** Names somebody in a field by a part of the name. */
export async function name(page: Page, field: string, part: string): Promise<void> {
  const box = page.locator('.meet-card').getByRole('combobox', { name: field, exact: true })
  await box.focus()
  await page.keyboard.press('Control+A')
  await page.keyboard.type(part)
  await page.keyboard.press('Tab')
}

/** Chooses from a closed list by its words, with arrows alone. */
export async function choose(page: Page, field: string, option: string | RegExp): Promise<void> {
  await page
    .locator('.meet-card')
    .getByRole('button', { name: new RegExp(`${field}$`, 'u') })
    .focus()
  await page.keyboard.press('ArrowDown')
  const wanted = page.getByRole('option', { name: option, exact: typeof option === 'string' })
  await wanted.waitFor()
  for (let step = 0; step < 20 && !(await isFocused(wanted)); step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

const isFocused = async (option: Locator): Promise<boolean> =>
  option.evaluate((element) => element.ownerDocument.activeElement === element)

/** Chooses an act of the menu of rarer events. */
export async function rarer(page: Page, act: string): Promise<void> {
  await page
    .getByRole('toolbar')
    .getByRole('button', { name: /^(?:Lisää|Mer)$/u })
    .focus()
  await page.keyboard.press('Enter')
  const wanted = page.getByRole('menuitem', { name: act })
  await wanted.waitFor()
  for (let step = 0; step < 20 && !(await isFocused(wanted)); step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

/** Takes up the item that is shown or next, and sees its §. */
export async function takeUp(page: Page, section: number): Promise<void> {
  await page.keyboard.press('Control+Enter')
  await expect(page.locator('.meet-item-no')).toHaveText(`§ ${section}`)
}

/** The usual end: accepted as proposed, or as the card suggests. */
export async function decide(page: Page, words: string | RegExp): Promise<void> {
  await page.keyboard.press('F12')
  await page
    .locator('.meet-card')
    .getByRole('button', { name: /^(?:Vahvista|Bekräfta)/u })
    .waitFor()
  await confirm(page, words)
}

/** The roll call by keyboard: Ville Saarnijoki is late, Leena Myllyoja sits for Hannu Peltokorpi. */
export async function callRoll(page: Page): Promise<void> {
  const member = (who: string) => page.getByRole('radiogroup', { name: `${who}: läsnäolo` })
  await member('Ville Saarnijoki').getByRole('radio', { name: 'paikalla' }).focus()
  await page.keyboard.press('ArrowRight')
  await member('Hannu Peltokorpi').getByRole('radio', { name: 'paikalla' }).focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.getByRole('combobox', { name: 'Varajäsen: Hannu Peltokorpi' })).toHaveValue(
    'Leena Myllyoja',
  )
  await confirm(page, 'avasi kokouksen')
}

/** Gives the ballots in the order of the rows: J, E, T, P. */
export async function vote(page: Page, ballots: string): Promise<void> {
  await page.keyboard.press('F10')
  const people = page.locator('.meet-tabs').getByText('Läsnä', { exact: true })
  if (await people.isVisible()) {
    // A narrow window shows one pane at a time.
    await people.click()
    await page.locator('.meet-person').first().focus()
  }
  await expect(page.locator('.meet-person:focus')).toHaveCount(1)
  for (const ballot of ballots) await page.keyboard.press(ballot)
}
