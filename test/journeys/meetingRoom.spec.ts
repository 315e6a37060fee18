import type { Page } from '@playwright/test'
import type { MeetingEntry } from '../../core/meeting/events.ts'
import type { Service } from '../../service/service.ts'
import { callAs } from '../support/layOutDraft.ts'
import { layOutMeeting } from '../support/layOutMeeting.ts'
import { enterOffice, expect, iida, keep, test } from '../support/journey.ts'
import {
  callRoll,
  choose,
  confirm,
  decide,
  name,
  openMeetingRoom,
  rarer,
  sentences,
  takeUp,
  vote,
} from '../support/meetingRoom.ts'
import { openInBrowser, openInElectron } from '../support/openWindow.ts'

/** A whole evening takes longer than one act. */
const EVENING_MS = 240_000

// The program is killed in the middle.
test.use({ tolerated: [/ERR_CONNECTION_REFUSED/u] })

test('a whole meeting of twelve items is recorded at the keyboard, through a crash', async ({
  desk,
  service,
  opened,
  home,
  browser,
}, info) => {
  test.setTimeout(EVENING_MS)
  const { meetingId, itemIds } = await layOutMeeting(service)
  await openMeetingRoom(desk, meetingId)
  await callRoll(desk)
  await expect(desk.getByText('päätösvaltainen: 8 läsnä, tarvitaan 5')).toBeVisible()

  await takeUp(desk, 1)
  await decide(desk, 'hyväksyttiin yksimielisesti')

  // Inspectors are elected without a vote.
  await takeUp(desk, 2)
  await rarer(desk, 'Vaali')
  await desk.getByRole('textbox', { name: 'Mihin valitaan' }).fill('pöytäkirjantarkastajiksi')
  await desk.getByRole('textbox', { name: 'Valitut, yksi rivillä' }).fill('Tuula Rantasuo\nMikael Granstrand')
  await confirm(desk, 'Tuula Rantasuo ja Mikael Granstrand')
  await decide(desk, 'hyväksyttiin yksimielisesti')

  // The pilot: a late arrival, a disqualification, an expert, a counter-proposal, a tie, a dissent.
  await takeUp(desk, 3)
  await desk.keyboard.press('F2')
  await name(desk, 'Kuka', 'saarni')
  await confirm(desk, 'Ville Saarnijoki saapui kokoukseen')
  await expect(desk.getByText('Camilla Nyholmen kuuluu asiassa mainitun yhteisön hallintoon')).toBeVisible()
  await desk.getByRole('button', { name: 'Kirjaa esteellisyys' }).focus()
  await desk.keyboard.press('Enter')
  await confirm(desk, 'Camilla Nyholmen ilmoitti esteellisyydestään')
  await expect(desk.getByText('Esteellisyyden syy puuttuu')).toBeVisible()
  await desk.getByRole('button', { name: 'Korjaa tiedot' }).first().focus()
  await desk.keyboard.press('Enter')
  await desk.getByRole('textbox', { name: 'Syy lyhyesti' }).fill('yhteisön hallituksen jäsen')
  await confirm(desk, 'yhteisön hallituksen jäsen')
  await expect(desk.getByText('Esteellisyyden syy puuttuu')).toHaveCount(0)
  await desk.keyboard.press('F6')
  await name(desk, 'Nimi', 'Iida Kotisaari')
  await confirm(desk, 'työllisyyspäällikkö Iida Kotisaarta, joka poistui ennen päätöksentekoa')
  await desk.keyboard.press('F7')
  await name(desk, 'Kuka ehdotti', 'saarni')
  await name(desk, 'Kuka kannatti', 'rantas')
  await desk
    .getByRole('textbox', { name: '… ehdotti, että' })
    .fill('kaupungin osuus on enintään 30 000 euroa')
  await confirm(desk, 'Ville Saarnijoki ehdotti Tuula Rantasuon kannattamana')
  await vote(desk, 'jejjejee')
  await expect(desk.locator('.meet-sum')).toContainText('4 + 4 + 0 + 0 = 8 = 9 äänivaltaista − 1 esteellinen')
  await expect(desk.getByText('Puheenjohtajan ääni ratkaisee: JAA')).toBeVisible()
  await confirm(desk, 'JAA 4')
  await confirm(desk, 'Äänet menivät tasan 4–4')
  await desk.getByRole('button', { name: 'Kirjaa eriävä mielipide' }).focus()
  await desk.keyboard.press('Enter')
  await name(desk, 'Kuka', 'saarni')
  await confirm(desk, 'Ville Saarnijoki ilmoitti eriävän mielipiteen')
  await rarer(desk, 'Tarkastetaan heti')
  await confirm(desk, 'tarkastettiin kokouksessa')
  await desk.getByRole('button', { name: 'Camilla Nyholmen palasi' }).focus()
  await desk.keyboard.press('Enter')
  await confirmReturn(desk)

  // The chair is disqualified: who leads is asked at once.
  await takeUp(desk, 4)
  await desk.keyboard.press('F4')
  await name(desk, 'Kuka', 'sandn')
  await choose(desk, 'Peruste', /1 mom\. 4 kohta/u)
  await desk.getByRole('textbox', { name: 'Syy lyhyesti' }).fill('toimeksiantosuhde hakijaan')
  await confirm(desk, 'Johan Sandnäs ilmoitti esteellisyydestään')
  await expect(desk.getByRole('heading', { name: 'Kuka johtaa puhetta nyt' })).toBeVisible()
  await name(desk, 'Kuka', 'rantas')
  await confirm(desk, 'Tuula Rantasuo toimi puheenjohtajana')
  await decide(desk, 'hyväksyttiin yksimielisesti')
  await desk.getByRole('button', { name: 'Johan Sandnäs palasi' }).focus()
  await desk.keyboard.press('Enter')
  await confirmReturn(desk)

  // Out of order: the seventh item takes the next §.
  for (let step = 0; step < 3; step++) await desk.keyboard.press('Control+ArrowDown')
  await takeUp(desk, 5)
  await decide(desk, 'hyväksyttiin yksimielisesti')

  // Back to the fifth item: postponed.
  await takeUp(desk, 6)
  await desk.keyboard.press('F8')
  await name(desk, 'Kuka ehdotti', 'björk')
  await name(desk, 'Kuka kannatti', 'granst')
  await confirm(desk, 'asia jätetään pöydälle')
  await desk.keyboard.press('F12')
  await choose(desk, 'Ratkaisu', 'jätettiin pöydälle')
  await desk.getByRole('textbox', { name: 'Mihin asti tai miksi' }).fill('seuraavaan kokoukseen')
  await confirm(desk, 'Asia jätettiin pöydälle')

  // A power cut in the middle of a sentence.
  await takeUp(desk, 7)
  await desk.keyboard.press('F7')
  await name(desk, 'Kuka ehdotti', 'koivu')
  await desk.getByRole('textbox', { name: '… ehdotti, että' }).fill('sopimus on voimassa vuoden')
  await onDisk(service, meetingId, 'sopimus on voimassa vuoden')
  await opened.kill()
  const again =
    info.project.name === 'electron' ? await openInElectron(home) : await openInBrowser(browser, home)
  await enterOffice(again.page, iida)
  await openMeetingRoom(again.page, meetingId)
  await goOnAfterCrash(again.page)
  const ended = await callAs(service, iida, 'meeting.show', { meetingId })
  await again.close()

  expect(ended.meeting.status.status).toBe('held')
  expect(ended.decisions.map(({ section, itemId }) => [section, itemIds.indexOf(itemId) + 1])).toEqual([
    [1, 1],
    [2, 2],
    [3, 3],
    [4, 4],
    [5, 7],
    [6, 5],
    [7, 6],
    [8, 8],
    [9, 9],
    [10, 10],
    [11, 11],
    [12, 12],
  ])
  expect(ended.decisions[2]?.outcome).toBe('VOTE')
  expect(ended.decisions[5]?.outcome).toBe('TABLED')
  expect(kinds(ended.entries)).toEqual(
    expect.arrayContaining(['vote', 'dissent', 'inspectedImmediately', 'chairTaken', 'arrived']),
  )
})

const kinds = (entries: readonly MeetingEntry[]): readonly string[] => entries.map(({ event }) => event.kind)

/** Typed words are kept on the disk a moment after the last key: waits until they are there. */
const onDisk = async (service: Service, meetingId: string, words: string): Promise<void> =>
  expect
    .poll(async () => callAs(service, iida, 'meeting.kept', { meetingId }), { intervals: [50] })
    .toContain(words)

const confirmReturn = async (page: Page): Promise<void> =>
  expect(page.getByText('ulkona esteellisyyden takia')).toHaveCount(0)

/** The card stands as it was typed; the meeting goes on to its end. */
async function goOnAfterCrash(page: Page): Promise<void> {
  await expect(page.locator('.meet-item-no')).toHaveText('§ 7')
  await expect(page.getByRole('textbox', { name: '… ehdotti, että' })).toHaveValue(
    'sopimus on voimassa vuoden',
  )
  await expect(page.getByRole('combobox', { name: 'Kuka ehdotti' })).toHaveValue('Anna-Liisa Koivuharju')
  await confirm(page, 'Ehdotusta ei kannatettu, ja se raukesi.')
  await decide(page, 'hyväksyttiin yksimielisesti')
  for (let section = 8; section <= 12; section++) {
    await takeUp(page, section)
    await decide(page, 'hyväksyttiin yksimielisesti')
  }
  await page.keyboard.press('Control+Enter')
  await page.getByRole('button', { name: /^Päätä kokous/u }).waitFor()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText(/Kokous päättyi klo/u).first()).toBeVisible()
}

test('an entry is left with Esc, put right, worded anew and taken away', async ({ desk, service }) => {
  test.setTimeout(EVENING_MS)
  const { meetingId } = await layOutMeeting(service)
  await openMeetingRoom(desk, meetingId)
  await callRoll(desk)
  await takeUp(desk, 1)
  await desk.keyboard.press('F7')
  await name(desk, 'Kuka ehdotti', 'björk')
  await desk.getByRole('textbox', { name: '… ehdotti, että' }).fill('asia siirretään')
  await desk.keyboard.press('Escape')
  await expect(desk.getByRole('button', { name: /^Jatka: Vastaehdotus/u })).toBeVisible()
  await onDisk(service, meetingId, 'asia siirretään')
  await desk.reload()
  await desk.getByRole('button', { name: /^Jatka: Vastaehdotus/u }).click()
  await expect(desk.getByRole('textbox', { name: '… ehdotti, että' })).toHaveValue('asia siirretään')
  await name(desk, 'Kuka kannatti', 'granst')
  await confirm(desk, 'Peter Björkskär ehdotti Mikael Granstrandin kannattamana, että asia siirretään.')

  // The secretary's own words stay when the facts change, and the difference is shown.
  const line = sentences(desk).locator('li:not(.meet-log-next)').filter({ hasText: 'Björkskär' })
  await line.focus()
  await desk.keyboard.press('Enter')
  await desk.getByRole('textbox', { name: 'Sanamuoto' }).fill('Jäsen Björkskär ehdotti asian siirtämistä.')
  await desk.keyboard.press('Enter')
  await expect(line).toContainText('Jäsen Björkskär ehdotti asian siirtämistä.')
  await expect(line).toContainText('oma sanamuoto')
  await line.hover()
  await line.getByRole('button', { name: 'Korjaa tiedot' }).click()
  await desk.getByRole('textbox', { name: '… ehdotti, että' }).fill('asia siirretään vuodella')
  await desk.keyboard.press('Control+Enter')
  await expect(line).toContainText('Lause olisi nyt')
  await expect(line.locator('ins')).toContainText('vuodella')
  await line.getByRole('button', { name: 'Pidä oma sanamuoto' }).click()
  await expect(line).not.toContainText('vuodella')
  await expect(line).toContainText('Jäsen Björkskär ehdotti asian siirtämistä.')
  await line.hover()
  await line.getByRole('button', { name: 'Korjaa tiedot' }).click()
  await desk.getByRole('button', { name: 'Poista kirjaus' }).click()
  await expect(line).toHaveCount(0)

  // A decided § is locked; opening it again asks why.
  await decide(desk, 'hyväksyttiin yksimielisesti')
  await expect(desk.getByText('Pykälä on lukittu.')).toBeVisible()
  await desk.keyboard.press('F7')
  await expect(desk.getByRole('alert')).toContainText(/lukit/u)
  await desk.getByRole('button', { name: 'Avaa uudelleen' }).click()
  await expect(desk.getByText('Kirjoita syy.')).toBeVisible()
  await desk
    .getByRole('textbox', { name: 'Miksi asia avataan uudelleen' })
    .fill('Päätös kirjattiin väärään pykälään')
  await desk.keyboard.press('Control+Enter')
  await expect(desk.getByText('Pykälä on lukittu.')).toHaveCount(0)
})

test('the quorum is warned before it breaks, and nothing is decided without it', async ({
  desk,
  service,
}) => {
  test.setTimeout(EVENING_MS)
  const { meetingId } = await layOutMeeting(service)
  await openMeetingRoom(desk, meetingId)
  await callRoll(desk)
  await takeUp(desk, 1)
  for (const who of ['ahven', 'nyhol', 'granst']) {
    await desk.keyboard.press('F3')
    await name(desk, 'Kuka', who)
    if (who === 'granst') await expect(desk.locator('.meet-card')).toContainText('Jos yksi vielä poistuu')
    await confirm(desk, 'poistui kokouksesta')
    await expect(desk.locator('.meet-card')).toHaveCount(0)
  }
  await expect(desk.getByText('päätösvaltainen: 5 läsnä, tarvitaan 5')).toBeVisible()
  await desk.keyboard.press('F3')
  await name(desk, 'Kuka', 'koivu')
  await expect(desk.locator('.meet-card')).toContainText('ei ole päätösvaltainen: 4 läsnä, tarvitaan 5')
  await confirm(desk, 'Anna-Liisa Koivuharju poistui')
  await desk.keyboard.press('F12')
  await expect(desk.locator('.meet-card').getByRole('alert')).toContainText('Asiaa ei voi päättää')
  await desk.keyboard.press('Control+Enter')
  await expect(desk.getByText('Pykälä on lukittu.')).toHaveCount(0)
})

test('the meeting is recorded in Swedish', async ({ desk, service }) => {
  test.setTimeout(EVENING_MS)
  await keep(desk, {
    settings: { language: 'sv', theme: 'system', density: 'tight', panes: {}, organisationId: 'suvantola' },
  })
  const { meetingId } = await layOutMeeting(service, 'sv')
  await openMeetingRoom(desk, meetingId)
  await confirm(desk, 'Ordföranden öppnade sammanträdet')
  await takeUp(desk, 1)
  await desk.keyboard.press('F7')
  await name(desk, 'Vem föreslog', 'saarni')
  await name(desk, 'Vem understödde', 'rantas')
  await desk.getByRole('textbox', { name: '… föreslog att' }).fill('ärendet godkänns för ett år')
  await confirm(
    desk,
    'Ville Saarnijoki, understödd av Tuula Rantasuo, föreslog att ärendet godkänns för ett år.',
  )
  await vote(desk, 'jnjjnjjjj')
  await expect(desk.getByText('9 röstberättigade')).toBeVisible()
  await confirm(desk, 'JA 7')
  await confirm(desk, 'med rösterna 7–2')
})
