import type { Page } from '@playwright/test'
import type { Service } from '../../service/service.ts'
import { goTo } from '../support/journey.ts'
import { callAs, layOutDraft, markus, openDraft, petra, reworded } from '../support/layOutDraft.ts'
import { iida } from '../support/journey.ts'
import type { View } from './views.ts'

/** The screens of drafting in their states. */
export const draftViews: readonly View[] = [
  { name: 'valmistelu-luonnokset', open: async (page) => goTo(page, '#/draft') },
  { name: 'mallipohjat', open: openPicker },
  { name: 'valmistelu', open: async (page, service) => openWithHole(page, service) },
  {
    name: 'valmistelu-fraasit',
    open: async (page, service) => {
      await openWithHole(page, service)
      await page.getByText('tiedoksi viimeistään').last().click()
      await page.keyboard.press('Control+ ')
      await page.getByRole('combobox', { name: 'Hae fraaseja' }).fill('täytäntöön')
      await page.getByText('Näin se tulee pöytäkirjaan').waitFor()
    },
  },
  { name: 'valmistelu-tosiasia-muuttui', open: openWithCard },
  { name: 'valmistelu-loydetty', open: openRecovered },
  { name: 'valmistelu-samaa-osiota', open: openStale },
  { name: 'valmistelu-palautettu', open: openReturned },
  { name: 'valmistelu-liitteet', open: async (page, service) => openTab(page, service, 'Liitteet') },
  {
    name: 'valmistelu-muutoksenhaku',
    open: async (page, service) => openTab(page, service, 'Muutoksenhaku'),
  },
  { name: 'valmistelu-versiot', open: async (page, service) => openTab(page, service, 'Versiot') },
  {
    name: 'valmistelu-kieliversiot',
    open: async (page, service) => {
      await openWithHole(page, service)
      await openMore(page)
      await page.getByRole('button', { name: /^Ruotsiksi/u }).click()
      await page.getByRole('heading', { name: 'Kieliversiot' }).waitFor()
    },
  },
]

async function openPicker(page: Page): Promise<void> {
  await goTo(page, '#/draft?new=1')
  await page.getByRole('searchbox').fill('pilotti')
  await page.getByRole('article').waitFor()
}

async function openWithHole(page: Page, service: Service): Promise<void> {
  await openDraft(page, await layOutDraft(service, { without: ['budgetItem'] }))
  // A narrow window shows one pane at a time, first the text.
  if (!isNarrow(page)) await page.getByText('Talousarviokohta puuttuu').waitFor()
}

async function openTab(page: Page, service: Service, name: string): Promise<void> {
  await openWithHole(page, service)
  await openMore(page)
  await page.getByRole('tab', { name }).click()
}

async function openMore(page: Page): Promise<void> {
  if (isNarrow(page)) await page.getByText('Lisää', { exact: true }).click()
}

const isNarrow = (page: Page): boolean => (page.viewportSize()?.width ?? Number.POSITIVE_INFINITY) < 960

/** A sentence that the author wrote, and a fact in it that has changed since. */
async function openWithCard(page: Page, service: Service): Promise<void> {
  const itemId = await layOutDraft(service, { change: { ownShare: '36 400,00', ownShareByYear: null } })
  const { item, version } = await callAs(service, iida, 'item.open', { itemId, session: 'lay-out' })
  const own =
    'Suvantolan maksettavaksi jää kahdessa vuodessa 36 400 euroa, mikä on vähemmän kuin yksi vuosipalkka.'
  const text = reworded(item.text, 'osuus on enintään', own)
  const saved = await callAs(service, iida, 'item.save', { itemId, session: 'lay-out', version, text })
  await callAs(service, iida, 'item.setFact', {
    itemId,
    session: 'lay-out',
    version: saved.version,
    fact: 'ownShare',
    value: '38 880,00',
  })
  await callAs(service, iida, 'item.close', { itemId, session: 'lay-out' })
  await openDraft(page, itemId)
  await page.getByRole('button', { name: /^Vaihda luku/u }).scrollIntoViewIfNeeded()
}

/** Typed in a window that went before it saved. */
async function openRecovered(page: Page, service: Service): Promise<void> {
  const itemId = await layOutDraft(service)
  const session = 'gone'
  const { item, version } = await callAs(service, iida, 'item.open', { itemId, session })
  const text = reworded(item.text, 'Hallintosäännön', 'Ensimmäiset kahdeksan nuorta valitaan helmikuussa.')
  await callAs(service, iida, 'item.journal.write', { itemId, session, version, text })
  await callAs(service, iida, 'item.close', { itemId, session })
  await openDraft(page, itemId)
  await page.getByRole('button', { name: 'Jatka tästä' }).waitFor()
}

/** Two people have written the same section. */
async function openStale(page: Page, service: Service): Promise<void> {
  const itemId = await layOutDraft(service)
  const text = await openDraft(page, itemId)
  const { item, version } = await callAs(service, petra, 'item.open', { itemId, session: 'petra' })
  const theirs = reworded(item.text, 'Hallintosäännön', 'Asiasta päättää kaupunginhallitus.')
  await callAs(service, petra, 'item.save', { itemId, session: 'petra', version, text: theirs })
  await callAs(service, petra, 'item.close', { itemId, session: 'petra' })
  await text.getByText('Hallintosäännön').click()
  await page.keyboard.type('Oma lisäykseni. ')
  await page.getByRole('button', { name: 'Yhdistä molemmat' }).waitFor()
}

/** The presenter has given it back. */
async function openReturned(page: Page, service: Service): Promise<void> {
  const itemId = await layOutDraft(service)
  await callAs(service, iida, 'item.submit', { itemId })
  await callAs(service, markus, 'item.return', { itemId, reason: 'Lisää vaikutukset yrityksiin.' })
  await openDraft(page, itemId)
  await page.getByRole('region', { name: 'Palautettu' }).waitFor()
}
