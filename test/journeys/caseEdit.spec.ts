import type { Page } from '@playwright/test'
import { asId } from '../../core/shared/ids.ts'
import type { Service } from '../../service/service.ts'
import { expect, goTo, iida, test } from '../support/journey.ts'
import { savedFile } from '../support/savedFile.ts'
import { openSample } from './officeViews.ts'

const petra = {
  ...iida,
  personId: asId<NonNullable<typeof iida.personId>>('petra-lindfors'),
  name: 'Petra Lindfors',
}

async function openCase(desk: Page, service: Service): Promise<string> {
  const created = await service.call(iida, 'case.create', {
    organisationId: asId('suvantola'),
    title: 'Kirjaston aukiolo',
    responsible: { personId: null, name: 'Iida Kotisaari' },
  })
  if (!created.ok) throw new Error(created.failure.code)
  const number = created.value.number?.text ?? created.value.caseId
  await desk.reload()
  await goTo(desk, `#/cases/${number}`)
  await desk.getByRole('heading', { level: 1, name: 'Kirjaston aukiolo' }).waitFor()
  return number
}

test("a case's facts are changed, the change is told, and it is taken back", async ({ desk, service }) => {
  const number = await openCase(desk, service)
  await desk.getByRole('button', { name: 'Muuta tietoja' }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Asian nimi' }).fill('Kirjaston omatoimiaukiolo')
  await dialog.getByRole('button', { name: 'Julkisuus' }).click()
  await desk.getByRole('option', { name: 'Osittain salassa pidettävä' }).click()
  await dialog.getByRole('button', { name: 'Lisää asianosainen' }).click()
  await dialog.getByRole('textbox', { name: 'Asianosaisen 1 nimi' }).fill('Järviranta Valmennus Oy')
  await dialog.getByRole('button', { name: 'Säilytysaika' }).click()
  await desk.getByRole('option', { name: '10 vuotta' }).click()
  await dialog.getByRole('button', { name: 'Tallenna tiedot' }).click()
  await expect(dialog.getByText('Nimeä säännös, johon salassapito perustuu.')).toBeVisible()
  await expect(dialog.getByText('Nimeä, mihin säilytysaika perustuu.')).toBeVisible()
  await dialog.getByRole('textbox', { name: 'Salassapitoperuste' }).fill('JulkL 24 § 1 mom. 20 kohta')
  await dialog.getByRole('textbox', { name: 'Säilytyksen peruste' }).fill('Arkistolaitoksen päätös')
  await dialog.getByRole('button', { name: 'Tallenna tiedot' }).click()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Kirjaston omatoimiaukiolo')
  await expect(desk.getByText('Tiedot muutettu: nimi, julkisuus, asianosaiset, säilytys.')).toBeVisible()
  await expect(desk.getByText('Järviranta Valmennus Oy')).toBeVisible()
  await desk.getByRole('button', { name: 'Kumoa' }).click()
  await expect(desk.getByText('Muutos kumottu.')).toBeVisible()
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Kirjaston aukiolo')
  const shown = await service.call(iida, 'case.show', { case: number })
  expect(shown).toMatchObject({
    value: { version: 3, casefile: { parties: [], publicity: { class: 1 }, retention: null } },
  })
})

test('what somebody else saved meanwhile is not replaced, and both changes come through', async ({
  desk,
  service,
}) => {
  const number = await openCase(desk, service)
  await desk.getByRole('button', { name: 'Muuta tietoja' }).click()
  const dialog = desk.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Vireillepanija' }).fill('Suvantomaan liitto')
  await service.call(petra, 'case.update', { case: number, title: 'Kirjaston uusi aukiolo' })
  await dialog.getByRole('button', { name: 'Tallenna tiedot' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Petra Lindfors muutti asian tietoja')
  await dialog.getByRole('button', { name: 'Hae uudet tiedot' }).click()
  await expect(dialog.getByRole('textbox', { name: 'Asian nimi' })).toHaveValue('Kirjaston uusi aukiolo')
  await expect(dialog.getByRole('textbox', { name: 'Vireillepanija' })).toHaveValue('Suvantomaan liitto')
  await dialog.getByRole('button', { name: 'Tallenna tiedot' }).click()
  await expect(dialog).toHaveCount(0)
  const shown = await service.call(iida, 'case.show', { case: number })
  expect(shown).toMatchObject({
    value: { casefile: { title: 'Kirjaston uusi aukiolo', initiator: { name: 'Suvantomaan liitto' } } },
  })
})

test('the log tells who did what and when', async ({ desk, service }) => {
  const number = await openCase(desk, service)
  await service.call(petra, 'case.update', { case: number, taskClass: '14.05.00' })
  await service.call(petra, 'case.step', { case: number, to: 'inPreparation' })
  await desk.getByRole('radio', { name: /^Loki/u }).check({ force: true })
  const log = desk.getByRole('table', { name: 'Asian loki' })
  await expect(log.getByRole('row')).toHaveCount(3)
  await expect(log.getByRole('row').nth(0)).toContainText('Muutti asian tilaa')
  await expect(log.getByRole('row').nth(0)).toContainText('Vireillä → Valmistelussa')
  await expect(log.getByRole('row').nth(1)).toContainText('tehtäväluokka')
  await expect(log.getByRole('row').nth(1)).toContainText('Petra Lindfors')
  await expect(log.getByRole('row').nth(2)).toContainText('Kirjasi asian')
  await desk.getByRole('radio', { name: 'Ruotsi' }).check({ force: true })
  await expect(desk.getByRole('table', { name: 'Ärendets logg' })).toContainText('uppgiftsklass')
})

test('an item is begun by copying an earlier one, from the case', async ({ desk, service }) => {
  await openSample(desk, service)
  await goTo(desk, `#/cases?text=Ensiaskel-pilotti`)
  await desk.getByRole('gridcell', { name: 'Ensiaskel-pilotti', exact: true }).dblclick()
  await desk.getByRole('button', { name: 'Kopioi aiemmasta' }).click()
  const dialog = desk.getByRole('dialog')
  await expect(dialog.getByRole('radio', { name: 'Aiemmasta' })).toBeChecked()
  await expect(dialog).toContainText('SUVDno-')
})

test('the register tells the last handling and the next day, and is written as a table', async ({
  opened,
  desk,
  service,
}) => {
  await openSample(desk, service)
  await goTo(desk, '#/cases?text=Ensiaskel-pilotti')
  const grid = desk.getByRole('grid', { name: 'Asiarekisteri' })
  await expect(grid.getByRole('columnheader', { name: 'Viimeisin käsittely' })).toBeVisible()
  await expect(grid.getByRole('columnheader', { name: 'Määräaika' })).toBeVisible()
  await expect(grid.getByText(/ \d+\.\d+\.\d{4} §\u00A0\d+/u).first()).toBeVisible()
  await goTo(desk, '#/cases')
  await expect(grid.getByText('Hanketoiminnan katsaus')).toBeVisible()
  const press = async () => desk.getByRole('button', { name: 'Vie taulukkona' }).click()
  const { bytes } = await savedFile(opened, press)
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  const lines = text.trimEnd().split('\r\n')
  expect(lines[0]).toBe(
    '\uFEFFAsianumero;Asia;Tila;Luokka;Viimeisin käsittely;Määräaika;Vireille;Vastuuhenkilö;Julkisuus',
  )
  const rows = Number(await grid.getAttribute('aria-rowcount'))
  expect(lines).toHaveLength(rows)
  await expect(desk.getByText(/viety taulukkoon asiat-.*\.csv/u)).toBeVisible()
})
