import type { Page } from '@playwright/test'
import type { Block } from '../../core/shared/text.ts'
import { blocksToText } from '../../core/shared/text.ts'
import { expect, iida, test } from '../support/journey.ts'
import { callAs, layOutDraft, openDraft } from '../support/layOutDraft.ts'
import { PAGE_HTML, PAGE_WORDS, WORD_HTML, WORD_WORDS } from '../support/wordHtml.ts'

/** Gives the browser what another program would have put on the clipboard. */
const paste = async (page: Page, html: string): Promise<void> =>
  page.evaluate(`
    const data = new DataTransfer()
    data.setData('text/html', ${JSON.stringify(html)})
    data.setData('text/plain', 'x')
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true })
    document.activeElement.dispatchEvent(event)
  `)

const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter((word) => word !== '')

for (const { name, html, words, kinds } of [
  {
    name: 'Word',
    html: WORD_HTML,
    words: WORD_WORDS,
    kinds: ['heading', 'paragraph', 'list', 'paragraph', 'list', 'table', 'paragraph'],
  },
  {
    name: 'a web page',
    html: PAGE_HTML,
    words: PAGE_WORDS,
    kinds: ['heading', 'paragraph', 'list', 'paragraph'],
  },
])
  test(`what is pasted from ${name} is headings, lists and tables, every word once`, async ({
    desk,
    service,
  }) => {
    const itemId = await layOutDraft(service)
    const before = await callAs(service, iida, 'item.show', { itemId })
    const text = await openDraft(desk, itemId)
    await text.click()
    await desk.keyboard.press('Control+F')
    await desk.keyboard.type('39 ja 110 §.')
    await desk.keyboard.press('Enter')
    await desk.keyboard.press('Escape')
    await desk.keyboard.press('ArrowRight')
    await desk.keyboard.press('Enter')
    await paste(desk, html)
    await desk.keyboard.press('Control+S')
    await expect(desk.getByText(/Tallennettu klo/u).first()).toBeVisible()
    await expect
      .poll(async () => (await callAs(service, iida, 'item.show', { itemId })).item.text.description.length)
      .toBeGreaterThan(before.item.text.description.length)
    const { item } = await callAs(service, iida, 'item.show', { itemId })
    const own = new Set(before.item.text.description.map(({ blockId }) => blockId))
    const pasted = item.text.description.filter(({ blockId }: Block) => !own.has(blockId))
    expect(wordsOf(blocksToText(pasted))).toEqual(wordsOf(words))
    expect(pasted.filter((block) => blocksToText([block]) !== '').map(({ kind }) => kind)).toEqual(kinds)
    expect(JSON.stringify(pasted)).not.toMatch(/strong|emphasis|link|onerror/u)
  })
