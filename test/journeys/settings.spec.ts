import { asId } from '../../core/shared/ids.ts'
import { expect, goTo, iida, test } from '../support/journey.ts'

test("a body's forms save themselves, are read in a sentence, and are undone", async ({ desk, service }) => {
  const genitive = async (): Promise<string | undefined> => {
    const edited = await service.call(iida, 'organisation.edit', { id: 'suvantola' })
    return edited.ok ? edited.value.organisation.bodies[1]?.name.fi.genitive : undefined
  }
  await goTo(desk, '#/settings/bodies')
  const field = desk.getByRole('textbox', { name: 'Kenen? (genetiivi)' })
  await field.fill('kaupungin hallituksen')
  await expect(desk.locator('.settings-sentence mark', { hasText: 'kaupungin hallituksen' })).toBeVisible()
  await expect.poll(genitive).toBe('kaupungin hallituksen')
  await desk.keyboard.press('Control+Z')
  await expect(field).toHaveValue('kaupunginhallituksen')
  await expect.poll(genitive).toBe('kaupunginhallituksen')
  await field.fill('')
  await expect(desk.getByText('Ei tallessa, yritä uudelleen')).toBeVisible()
  await expect(desk.getByText('Arvo on tyhjä tai liian lyhyt. Täydennä se ja yritä uudelleen.')).toBeVisible()
  expect(await genitive()).toBe('kaupunginhallituksen')
  await field.fill('kaupunginhallituksen')
  await expect(desk.getByText('Kaikki tallessa')).toBeVisible()
})

test("a person's forms are proposed, read in a sentence, put right once and kept", async ({
  desk,
  service,
}) => {
  const stored = async (): Promise<unknown> => {
    const edited = await service.call(iida, 'organisation.edit', { id: 'suvantola' })
    return edited.ok ? edited.value.organisation.people[0]?.forms : undefined
  }
  await goTo(desk, '#/settings/people')
  await expect(desk.getByRole('textbox', { name: 'Kenen? (genetiivi)' })).toHaveValue('Markus Heinolahden')
  const partitive = desk.getByRole('textbox', { name: 'Ketä? (partitiivi)' })
  await expect(partitive).toHaveValue('Markus Heinolahtea')
  await partitive.fill('Markus Heinolahteä')
  await expect(desk.locator('.settings-sentence mark', { hasText: 'Markus Heinolahteä' })).toBeVisible()
  await expect.poll(stored).toEqual({ genitive: 'Markus Heinolahden', partitive: 'Markus Heinolahteä' })
  await desk.getByRole('textbox', { name: 'Nimi', exact: true }).fill('Markus Heinoluoto')
  await expect(partitive).toHaveValue('Markus Heinoluotoa')
  await expect.poll(stored).toEqual({ genitive: 'Markus Heinoluodon', partitive: 'Markus Heinoluotoa' })
})

test('a new body, a new person and their seat are kept', async ({ desk, service }) => {
  await goTo(desk, '#/settings/people')
  await desk.getByRole('button', { name: 'Lisää henkilö' }).click()
  await desk.getByRole('textbox', { name: 'Nimi', exact: true }).fill('Silja Saarela')
  await desk.getByRole('link', { name: 'Toimielimet' }).click()
  await desk.getByRole('button', { name: 'Lisää toimielin' }).click()
  await desk.getByRole('textbox', { name: 'Nimi', exact: true }).fill('nuorisolautakunta')
  await expect(desk.getByRole('textbox', { name: 'Kenelle? (allatiivi)' })).toHaveValue(
    'nuorisolautakunnalle',
  )
  await desk.getByRole('button', { name: 'Lisää jäsen' }).click()
  await expect
    .poll(async () => {
      const edited = await service.call(iida, 'organisation.edit', { id: 'suvantola' })
      return edited.ok ? edited.value.organisation.bodies.at(-1)?.members.length : undefined
    })
    .toBe(1)
  const shown = await service.call(iida, 'organisation.show', { id: 'suvantola' })
  const names = shown.ok ? shown.value.people.map(({ name }) => name) : []
  expect(names).toContain('Silja Saarela')
})

test('new cases are numbered as the settings say', async ({ desk, service }) => {
  await goTo(desk, '#/settings/numbering')
  await desk.getByRole('textbox', { name: 'Alku' }).fill('SVA')
  await expect(desk.getByText(/^SVA-\d{4}-1$/u)).toBeVisible()
  await expect(desk.getByRole('button', { name: 'Palauta oletukset…' })).toBeVisible()
  await expect
    .poll(async () => {
      const shown = await service.call(iida, 'organisation.show', { id: 'suvantola' })
      return shown.ok ? shown.value.caseNumbers[0]?.prefix : undefined
    })
    .toBe('SVA')
  const created = await service.call(iida, 'case.create', {
    organisationId: asId('suvantola'),
    title: 'Laiturin kunnostus',
  })
  expect(created.ok ? created.value.number?.text : created.failure).toMatch(/^SVA-\d{4}-1$/u)
})
