import type { Page } from '@playwright/test'
import { expect, goTo, iida, test } from '../support/journey.ts'
import { callAs, layOutDraft, openDraft, petra } from '../support/layOutDraft.ts'

/** What of the policy stops each thing that the page tries. */
const STOPPED = [
  'connect-src',
  'frame-src',
  'img-src',
  'object-src',
  'script-src-attr',
  'script-src-elem',
  'style-src-elem',
]

test('the page has nothing of Node, and no other way to the service', async ({ desk }) => {
  expect(await desk.evaluate('[typeof require, typeof process, typeof module, typeof Buffer]')).toEqual(
    Array.from({ length: 4 }, () => 'undefined'),
  )
  expect(await desk.evaluate('isSecureContext')).toBe(true)
})

test('the policy stops script and style of a page’s own, and everything from elsewhere', async ({
  opened,
}) => {
  const { page } = opened
  const stopped: unknown = await page.evaluate(`(async () => {
    const seen = []
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.effectiveDirective))
    const add = (tag, set) => document.body.append(Object.assign(document.createElement(tag), set))
    add('script', { textContent: 'window.broken = 1' })
    add('style', { textContent: 'body { display: none }' })
    add('img', { src: 'https://evil.example/x.png' })
    add('iframe', { src: 'https://evil.example/' })
    add('object', { data: 'https://evil.example/' })
    await fetch('https://evil.example/').catch(() => undefined)
    document.body.insertAdjacentHTML('beforeend', '<p onclick="window.broken = 1" id="evil">x</p>')
    document.querySelector('#evil').click()
    // The browser tells of each in its own time; what it never tells of is missing in the end.
    const wanted = ${JSON.stringify(STOPPED)}
    const until = Date.now() + 10_000
    while (!wanted.every((one) => seen.includes(one)) && Date.now() < until)
      await new Promise((resolve) => setTimeout(resolve, 50))
    return { seen: [...new Set(seen)].sort(), broken: window.broken ?? null }
  })()`)
  // A browser may also tell of the test's own evaluation (`script-src`).
  expect(stopped).toEqual({ broken: null, seen: expect.arrayContaining(STOPPED) })
})

const EVIL = `<img src=x onerror="window.broken=1"><script>window.broken=1</script>`

test('markup in every field stays words, wherever it is shown', async ({ desk, service }) => {
  const evil = (word: string): string => `${word} ${EVIL}`
  const facts = ['projectName', 'summary', 'leadPartner', 'targetGroup', 'funder', 'programme', 'risks']
  const itemId = await layOutDraft(service, {
    change: {
      ...Object.fromEntries(facts.map((fact) => [fact, evil(fact)])),
      partners: [evil('kumppani')],
      goals: [evil('tavoite')],
    },
  })
  const { item, version } = await callAs(service, petra, 'item.open', { itemId, session: 'petra' })
  const person = {
    personId: null,
    name: evil('Nimi'),
    title: evil('nimike'),
    email: evil('a@b'),
    phone: null,
  }
  await callAs(service, petra, 'item.save', {
    itemId,
    session: 'petra',
    version,
    text: {
      ...item.text,
      title: evil('Otsikko'),
      infoContact: person,
      served: [evil('Saaja')],
      informed: [evil('Tiedoksi')],
    },
  })
  const [caseId = ''] = item.caseIds
  await callAs(service, iida, 'case.update', {
    case: caseId,
    title: evil('Asia'),
    initiator: { name: evil('Vireillepanija'), role: evil('rooli') },
    parties: [{ name: evil('Asianosainen'), role: evil('rooli') }],
  })
  const text = await openDraft(desk, itemId)
  await expect(text).toContainText(EVIL)
  await expect(desk.getByRole('document', { name: 'Esikatselu' })).toContainText(EVIL)
  expect(await brokenBy(desk)).toEqual([])
  for (const [address, shown] of [
    [`#/cases/${caseId}`, 'Vireillepanija'],
    ['#/cases', 'Asia <img'],
    ['#/draft', 'Otsikko <img'],
    ['#/', 'Otsikko <img'],
  ] as const) {
    await goTo(desk, address)
    await expect(desk.getByRole('main').getByText(shown).first()).toBeVisible()
    expect(await brokenBy(desk), address).toEqual([])
  }
})

/** Elements that the markup became, in the page and in what is drawn apart from it, and whether its script ran. */
async function brokenBy(page: Page): Promise<readonly unknown[]> {
  const elements = await page.locator('[onerror], img[src="x"]').evaluateAll((all) => all.map(String))
  const ran: unknown = await page.evaluate('window.broken ?? null')
  return ran === null ? elements : [...elements, ran]
}
