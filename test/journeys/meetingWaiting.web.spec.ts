import { toWire } from '../../api/wire.ts'
import { callAs } from '../support/layOutDraft.ts'
import { layOutMeeting } from '../support/layOutMeeting.ts'
import { expect, iida, test } from '../support/journey.ts'
import { confirm, decide, name, openMeetingRoom, sentences, takeUp } from '../support/meetingRoom.ts'

/** The database is away: the window cannot tell it from a service that says so. */
const UNREACHED = {
  ok: false,
  failure: { code: 'storage/unreachable', path: 'postgres', reason: 'ECONNREFUSED' },
}

test('presses wait on the disk while the database is away, over a reload, and go through when it is back', async ({
  desk,
  service,
}) => {
  const { meetingId } = await layOutMeeting(service)
  await openMeetingRoom(desk, meetingId)
  await confirm(desk, 'avasi kokouksen')
  await takeUp(desk, 1)
  await desk.route('**/api/meeting.record', async (route) => route.fulfill({ body: toWire(UNREACHED) }))
  await desk.keyboard.press('F3')
  await name(desk, 'Kuka', 'ahven')
  await confirm(desk, 'Sari Ahvenniemi poistui')
  await desk.keyboard.press('F3')
  await name(desk, 'Kuka', 'granst')
  await confirm(desk, 'Mikael Granstrand poistui')
  await expect(desk.getByText('2 kirjausta odottaa tallennusta')).toBeVisible()
  await expect(desk.getByRole('alert')).toContainText('tallessa tämän koneen levyllä')
  await expect(desk.getByText('päätösvaltainen: 7 läsnä, tarvitaan 5')).toBeVisible()
  await desk.reload()
  await expect(desk.getByText('2 kirjausta odottaa tallennusta')).toBeVisible()
  await expect(sentences(desk)).toContainText('Mikael Granstrand poistui')
  await desk.unroute('**/api/meeting.record')
  await desk.getByRole('button', { name: 'Yritä nyt' }).click()
  await expect(desk.getByText('odottaa tallennusta')).toHaveCount(0)
  await decide(desk, 'hyväksyttiin yksimielisesti')
  const { entries } = await callAs(service, iida, 'meeting.show', { meetingId })
  expect(entries.map(({ event }) => event.kind)).toEqual(['opened', 'itemOpened', 'left', 'left', 'decided'])
})

test('a press that the database took though its answer was lost is not recorded twice', async ({
  desk,
  service,
}) => {
  const { meetingId } = await layOutMeeting(service)
  await openMeetingRoom(desk, meetingId)
  await confirm(desk, 'avasi kokouksen')
  await takeUp(desk, 1)
  await desk.route('**/api/meeting.record', async (route) => {
    await route.fetch()
    await route.fulfill({ body: toWire(UNREACHED) })
  })
  await desk.keyboard.press('F3')
  await name(desk, 'Kuka', 'ahven')
  await confirm(desk, 'Sari Ahvenniemi poistui')
  await desk.unroute('**/api/meeting.record')
  // The window hears by itself of what was taken, perhaps before it is asked again.
  await expect(desk.getByText('Sari Ahvenniemi poistui')).toHaveCount(2)
  await desk.getByRole('button', { name: 'Yritä nyt' }).click()
  await expect(desk.getByText('odottaa tallennusta')).toHaveCount(0)
  const { entries } = await callAs(service, iida, 'meeting.show', { meetingId })
  expect(entries.filter(({ event }) => event.kind === 'left')).toHaveLength(1)
})

// The window is kept from hearing of the other computer by itself.
test.use({ tolerated: [/ERR_FAILED/u] })

test('what another computer records comes to the window, and an entry made meanwhile is kept to be looked at', async ({
  desk,
  service,
}) => {
  const { meetingId, itemIds } = await layOutMeeting(service)
  await openMeetingRoom(desk, meetingId)
  await confirm(desk, 'avasi kokouksen')
  await takeUp(desk, 1)
  await desk.route('**/api/changes.mark', async (route) => route.abort())
  await desk.keyboard.press('F3')
  await name(desk, 'Kuka', 'ahven')
  await callAs(service, iida, 'meeting.record', {
    meetingId,
    after: 2,
    at: clockTime(await desk.locator('.meet-log-time').first().textContent()),
    itemId: itemIds[0],
    event: { kind: 'left', personId: 'camilla-nyholmen' },
  })
  await desk.keyboard.press('Control+Enter')
  await expect(desk.getByText('Toinen kone on kirjannut samaan kokoukseen.')).toBeVisible()
  await expect(sentences(desk)).toContainText('Camilla Nyholmen poistui')
  await expect(desk.getByRole('combobox', { name: 'Kuka' })).toHaveValue('Sari Ahvenniemi')
  await confirm(desk, 'Sari Ahvenniemi poistui')
})

/** `3.19` on the screen as the contract has it: `03:19`. */
const clockTime = (shown: string | null): string => (shown ?? '').replace('.', ':').padStart(5, '0')
