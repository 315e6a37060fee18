import { whatAxeFinds } from '../support/axe.ts'
import { unzipSync } from 'fflate'
import { isoDate } from '../../core/calendar/day.ts'
import { asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { enterOffice, expect, goTo, test } from '../support/journey.ts'
import { askOf, freezeMinutes, secretary } from '../support/minutesToSign.ts'
import { savedFile } from '../support/savedFile.ts'

/** Minutes of the sample office's meeting, inspected by both inspectors: its decisions may be served. */
async function inspectMinutes(service: Service): Promise<string> {
  const { meetingId } = await freezeMinutes(service)
  const ask = askOf(service)
  const { meeting } = await ask('meeting.show', { meetingId: asId(meetingId) })
  if (meeting.status.status !== 'held') throw new Error('the meeting was not held')
  for (const personId of meeting.status.record.inspectors)
    await ask('minutes.inspect', {
      meetingId: asId(meetingId),
      personId,
      inspectedOn: isoDate('2026-11-18'),
      evidence: 'Allekirjoitettu paperi kansiossa.',
    })
  return meetingId
}

test('one press makes everybody’s papers; sending begins a party’s time, and what comes back waits again', async ({
  opened,
  page,
  service,
}) => {
  const meetingId = await inspectMinutes(service)
  await enterOffice(page, secretary)
  await goTo(page, `#/tiedoksiannot/${meetingId}`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tiedoksiannot')
  const decision = page.locator('.service-decision').filter({ hasText: 'asianosainen' }).first()
  const party = decision.locator('.service-row').filter({ hasText: 'asianosainen' }).first()
  const name = await party.locator('.service-name').innerText()
  await expect(party).toContainText('odottaa valmistelua')

  await decision.getByRole('button', { name: 'Tee otteet ja kirjeet…' }).click()
  const dialog = page.getByRole('dialog', { name: /^Tee otteet ja kirjeet/u })
  await dialog.getByLabel('Osoite').first().fill('Rantakatu 4\n51800 Suvantola')
  await dialog.getByLabel('Sähköpostiosoite').first().fill('ei-osoite')
  await dialog.getByRole('button', { name: 'Tee ja tallenna' }).click()
  await expect(dialog.getByText('Tarkista sähköpostiosoite tai jätä se tyhjäksi.')).toBeVisible()
  await dialog.getByLabel('Sähköpostiosoite').first().fill('asiakas@esimerkki.fi')
  const saved = await savedFile(opened, () => dialog.getByRole('button', { name: 'Tee ja tallenna' }).click())
  const papers = Object.keys(unzipSync(saved.bytes))
  expect(papers.filter((paper) => paper.startsWith('ote-')).length).toBeGreaterThan(0)
  expect(papers.some((paper) => paper.startsWith('tiedoksianto-'))).toBe(true)
  expect(papers.some((paper) => paper.endsWith('.eml'))).toBe(true)
  await expect(party).toContainText('asiakirjat tehty')

  await party.getByRole('button', { name: 'Merkitse lähetetyksi…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Merkitse lähetetyksi', exact: true }).click()
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: name })).toContainText('viimeinen päivä')
  await expect(page.locator('.service-row').filter({ hasText: name })).toHaveCount(0)
  await page.getByText('Kaikki', { exact: true }).click()
  const sent = page.locator('.service-decision').filter({ hasText: 'viimeinen päivä' }).first()
  await expect(sent.locator('.service-row').filter({ hasText: name })).toContainText('lähetetty')

  await sent
    .locator('.service-row')
    .filter({ hasText: name })
    .getByRole('button', { name: 'Merkitse palautuneeksi…' })
    .click()
  const back = page.getByRole('dialog')
  await back.getByRole('button', { name: 'Merkitse palautuneeksi', exact: true }).click()
  await expect(back.getByText('Kirjoita, miksi lähetys palautui.')).toBeVisible()
  await back.getByLabel('Syy').fill('osoite vanhentunut')
  await back.getByRole('button', { name: 'Merkitse palautuneeksi', exact: true }).click()
  await page.getByText('Odottavat', { exact: true }).click()
  await expect(page.locator('.service-state').filter({ hasText: 'osoite vanhentunut' })).toBeVisible()
  expect(await whatAxeFinds(page)).toEqual([])
})
