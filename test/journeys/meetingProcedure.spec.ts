import { eeva } from '../support/layOutAgenda.ts'
import { layOutMeeting } from '../support/layOutMeeting.ts'
import { expect, goTo, keep, test } from '../support/journey.ts'
import { callRoll, confirm, decide, openMeetingRoom, rarer, takeUp } from '../support/meetingRoom.ts'

/** The day before the meeting. */
const DEADLINE_DAY = '29.11.2026'

test('in the electronic decision procedure a matter waits for the stands, and goes to the meeting when one demands it', async ({
  desk,
  service,
}) => {
  test.setTimeout(120_000)
  const { meetingId } = await layOutMeeting(service)
  await keep(desk, { people: { people: [eeva], current: 0 } })
  await goTo(desk, `#/kokoukset/${meetingId}`)
  await desk.getByRole('button', { name: 'Muut toimet' }).click()
  await desk.getByRole('menuitem', { name: 'Muuta kokousta…' }).click()
  const form = desk.getByRole('dialog')
  await form.getByRole('button', { name: /Kokoustapa/u }).click()
  await desk.getByRole('option', { name: 'sähköinen päätöksentekomenettely (KuntaL 100 §)' }).click()
  await form.getByRole('button', { name: 'Muuta', exact: true }).click()
  await expect(form.getByText('Anna päivä, johon mennessä jäsenet ilmaisevat kantansa.')).toBeVisible()
  await form.getByRole('textbox', { name: 'Kanta ilmaistava viimeistään' }).fill(DEADLINE_DAY)
  await form.getByRole('button', { name: 'Muuta', exact: true }).click()
  await expect(form).toHaveCount(0)
  await expect(desk.getByText(/kanta viimeistään 29\.11\.2026 klo 16\.00$/u)).toBeVisible()
  await expect(
    desk.getByText(/kanta ilmaistava viimeistään 29\.11\.2026 klo 16\.00 \(KuntaL 100 §\)/u),
  ).toBeVisible()

  await openMeetingRoom(desk, meetingId)
  await callRoll(desk)
  // A section of the meeting itself is decided as in any meeting.
  await takeUp(desk, 1)
  await decide(desk, 'hyväksyttiin yksimielisesti')
  await takeUp(desk, 2)
  await decide(desk, 'hyväksyttiin yksimielisesti')

  await takeUp(desk, 3)
  await desk.keyboard.press('F12')
  await expect(desk.locator('.meet-card').getByText(/Kirjaa ensin jäsenten kannat/u)).toBeVisible()
  await desk.keyboard.press('Escape')
  await rarer(desk, 'Jäsenten kannat')
  const card = desk.locator('.meet-card')
  await card.getByRole('button', { name: 'Kaikki ilmaisivat kantansa' }).press('Enter')
  await expect(card.getByText(/^Asia voidaan päättää/u)).toBeVisible()
  const ville = card.getByRole('radiogroup', { name: 'Ville Saarnijoki: kanta' })
  await ville.getByRole('radio', { name: 'ilmaisi kantansa' }).focus()
  await desk.keyboard.press('ArrowRight')
  await expect(ville.getByRole('radio', { name: 'vaati kokousta' })).toBeChecked()
  await expect(card.getByText(/^Asia siirtyy kokouksen käsiteltäväksi/u)).toBeVisible()
  await confirm(desk, 'Ville Saarnijoki vaati asian siirtämistä kokouksen käsiteltäväksi.')
  await decide(desk, 'hyväksyttiin yksimielisesti')

  await takeUp(desk, 4)
  await rarer(desk, 'Jäsenten kannat')
  await card.getByRole('button', { name: 'Kaikki ilmaisivat kantansa' }).press('Enter')
  await confirm(desk, 'Kaikki jäsenet ilmaisivat kantansa')
  await decide(desk, 'hyväksyttiin yksimielisesti')
})
