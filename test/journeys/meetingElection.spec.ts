import type { Page } from '@playwright/test'
import type { Service } from '../../service/service.ts'
import { eeva } from '../support/layOutAgenda.ts'
import { callAs } from '../support/layOutDraft.ts'
import { type LaidOutMeeting, layOutMeeting } from '../support/layOutMeeting.ts'
import { expect, goTo, test } from '../support/journey.ts'
import {
  callRoll,
  choose,
  confirm,
  decide,
  openMeetingRoom,
  rarer,
  sentences,
  takeUp,
} from '../support/meetingRoom.ts'

const EVENING_MS = 240_000

const field = (page: Page, name: string | RegExp, at = 0) =>
  page.locator('.meet-card').getByRole('textbox', { name }).nth(at)

test('inspectors are elected by votes and a lot, members by lists, and an item is taken off', async ({
  desk,
  service,
}) => {
  test.setTimeout(EVENING_MS)
  const laidOut = await layOutMeeting(service)
  const { meetingId } = laidOut
  await callAs(service, eeva, 'agenda.freeze', { meetingId })
  await openMeetingRoom(desk, meetingId)
  await callRoll(desk)
  await takeUp(desk, 1)
  await decide(desk, 'hyväksyttiin yksimielisesti')

  // Two of three by majority: the last two are even, and the lot parts them.
  await takeUp(desk, 2)
  await rarer(desk, 'Vaali')
  await field(desk, 'Mihin valitaan').fill('pöytäkirjantarkastajiksi')
  await choose(desk, 'Vaalitapa', 'enemmistövaali')
  await field(desk, 'Valittavia').fill('2')
  await desk.getByRole('button', { name: 'Lisää ehdokas' }).press('Enter')
  const votes = [
    ['Tuula Rantasuo', '4'],
    ['Mikael Granstrand', '2'],
    ['Peter Björkskär', '2'],
  ] as const
  for (const [at, [who, count]] of votes.entries()) {
    await field(desk, `Ehdokas ${at + 1}`).fill(who)
    await field(desk, 'Ääniä', at).fill(count)
  }
  await expect(desk.getByText(/ratkaisee arpa: Mikael Granstrand, Peter Björkskär/u)).toBeVisible()
  await desk.keyboard.press('Control+Enter')
  await expect(sentences(desk).locator('li:not(.meet-log-next)').filter({ hasText: 'arvalla' })).toHaveCount(
    0,
  )
  await field(desk, /^Arvan järjestys/u).fill('Peter Björkskär\nMikael Granstrand')
  await expect(desk.getByText('Valituiksi tulevat Tuula Rantasuo, Peter Björkskär.')).toBeVisible()
  await confirm(desk, 'arvalla: Peter Björkskär, Mikael Granstrand')
  await decide(desk, 'hyväksyttiin yksimielisesti')

  // The third item is taken off: it gets no §.
  await desk.keyboard.press('Control+ArrowDown')
  await rarer(desk, 'Poistetaan esityslistalta')
  await expect(desk.locator('.meet-card')).toContainText('Osallistuminen pilottiin')
  await desk.keyboard.press('Control+Enter')
  await expect(desk.getByText('Poistettu esityslistalta', { exact: true })).toBeVisible()

  // Out of order: the fifth item takes § 3, members are elected by lists.
  await desk.keyboard.press('Control+ArrowDown')
  await desk.keyboard.press('Control+ArrowDown')
  await takeUp(desk, 3)
  await rarer(desk, 'Vaali')
  await field(desk, 'Mihin valitaan').fill('jäseniksi')
  await choose(desk, 'Vaalitapa', 'suhteellinen vaali')
  await field(desk, 'Valittavia').fill('2')
  const lists = [
    ['lista 1', '6', 'Outi Kivilampi\nTimo Haapasaari'],
    ['lista 2', '3', 'Kaj Ekstrand'],
  ] as const
  for (const [at, [list, count, candidates]] of lists.entries()) {
    await field(desk, `Lista ${at + 1}`).fill(list)
    await field(desk, 'Ääniä', at).fill(count)
    await field(desk, /^Ehdokkaat järjestyksessä/u, at).fill(candidates)
  }
  await field(desk, /^Arvan järjestys/u).fill('Timo Haapasaari\nKaj Ekstrand')
  await confirm(desk, 'Vertauslukujen ollessa yhtä suuret järjestys ratkaistiin arvalla: Timo Haapasaari')
  await decide(desk, 'hyväksyttiin yksimielisesti')

  await holdTheRest(service, laidOut)
  const { inspectors } = await callAs(service, eeva, 'minutes.show', { meetingId })
  expect(inspectors.map(({ name }) => name)).toEqual(['Tuula Rantasuo', 'Peter Björkskär'])
  await seeComparison(desk, meetingId)
})

/** The other items and the end, as another computer would record them. */
async function holdTheRest(service: Service, { meetingId, itemIds }: LaidOutMeeting): Promise<void> {
  let after = (await callAs(service, eeva, 'meeting.show', { meetingId })).entries.length
  const { entries } = await callAs(service, eeva, 'meeting.show', { meetingId })
  const at = entries.at(-1)?.at ?? '18:00'
  const accepted = { kind: 'decided', outcome: 'ACCEPTED_UNANIMOUS', text: null, clauses: null }
  const learn = (known: { readonly entries: readonly { readonly seq: number }[] }): void => {
    after = known.entries.at(-1)?.seq ?? after
  }
  for (const [n, itemId] of itemIds.entries()) {
    if ([0, 1, 2, 4].includes(n)) continue
    learn(await callAs(service, eeva, 'meeting.openItem', { meetingId, after, at, itemId }))
    learn(await callAs(service, eeva, 'meeting.record', { meetingId, after, at, itemId, event: accepted }))
  }
  const closed = { kind: 'closed' }
  await callAs(service, eeva, 'meeting.record', { meetingId, after, at, itemId: null, event: closed })
}

/** From the minutes to the agenda that was invited to: what was taken off, and what went before its turn. */
async function seeComparison(page: Page, meetingId: string): Promise<void> {
  await goTo(page, `#/poytakirjat/${meetingId}`)
  await page.getByRole('link', { name: 'Vertaa esityslistaan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pöytäkirja ja esityslista')
  await expect(
    page.getByText('10 asiaa kutsun mukaan, 1 poistettu kokouksessa, 1 käsitelty eri järjestyksessä.'),
  ).toBeVisible()
  const rows = page.locator('.minutes-compared-row')
  await expect(rows).toHaveCount(12)
  await expect(rows.nth(2)).toContainText('poistettu kokouksessa')
  await expect(rows.nth(2)).toContainText('ei pykälää')
  await expect(rows.filter({ hasText: 'eri järjestyksessä' })).toHaveCount(1)
  await page.getByRole('link', { name: 'Pöytäkirjaan' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pöytäkirjaa ei ole vielä jäädytetty')
}
