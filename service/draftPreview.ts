import type { AppFailure } from '../api/failures/index.ts'
import { buildItemPage } from '../core/document/extract.ts'
import { type ItemSource, minutesView, proposalView } from '../core/document/itemView.ts'
import { anchorText, placeAnchors } from '../core/draft/anchors.ts'
import { translateText } from '../core/draft/translateText.ts'
import { translatePart } from '../core/draft/translation.ts'
import type { Item, ItemText } from '../core/draft/item.ts'
import { findPerson } from '../core/organisation/organisation.ts'
import type { Language } from '../core/shared/language.ts'
import { type Result, fail, ok } from '../core/shared/result.ts'
import { numbersOf } from './caseNumbers.ts'
import { contactOf } from './draft.ts'
import { type Draft, findDraft, findWritable, keepDraft } from './draftPlace.ts'
import { savedItem } from './draftReview.ts'
import { withText } from './draftSaving.ts'
import type { Handlers } from './handler.ts'
import type { Reading } from './store.ts'

export const draftPreviewHandlers: Handlers<'item.preview' | 'item.translate'> = {
  'item.preview': async (ports, { itemId, text, language }) => {
    const source = await ports.store.read(async (tx): Promise<Result<ItemSource, AppFailure>> => {
      const draft = await findDraft(ports, tx, itemId)
      return draft.ok ? ok(await sourceOf(tx, draft.value, { text, language })) : draft
    })
    if (!source.ok) return source
    const { organisation, decision, item } = source.value
    const anchored = anchorText(item.text)
    const page = { ...source.value, item: { ...item, text: anchored.text } }
    const view = decision === null ? ok(proposalView(page)) : minutesView(page, decision)
    if (!view.ok) return view
    const document = buildItemPage({
      organisation,
      item: view.value,
      createdAt: ports.clock.now(),
      inspected: 'unknown',
    })
    const bytes = await ports.writers.html(document)
    return ok({ html: placeAnchors(new TextDecoder().decode(bytes), anchored.ids) })
  },

  'item.translate': (ports, { itemId, language, part, blocks }, actor) =>
    ports.store.write(actor, async (tx) => {
      const draft = await findWritable(ports, tx, itemId)
      if (!draft.ok) return draft
      const { item } = draft.value
      if (language === item.text.language) return fail({ code: 'item/own-language', title: item.text.title })
      const said = translatePart(item, language, part, blocks)
      if (said === null) return fail({ code: 'item/no-such-part', part })
      await keepDraft(tx, said, null)
      return savedItem(tx, draft.value, said, [])
    }),
}

async function sourceOf(
  tx: Reading,
  draft: Draft,
  asked: { readonly text: ItemText | undefined; readonly language: Language | undefined },
): Promise<ItemSource> {
  const { organisation, body, meetingOn } = draft
  const item = asked.text === undefined ? draft.item : withText(draft.item, asked.text)
  const decision = (await tx.decisions.ofItem(item.itemId)) ?? null
  const said = asked.language === undefined ? item : inLanguage(draft, item, asked.language)
  const caseNumbers = await numbersOf(tx, item.caseIds)
  const meetingDate = decision?.handledOn ?? meetingOn
  return { organisation, body, item: said, caseNumbers, meetingDate, decision }
}

/** The item in the other language: what is not said yet stands in its own, so that nothing disappears. */
function inLanguage({ organisation }: Draft, item: Item, language: Language): Item {
  if (language === item.text.language) return item
  const text = translateText(item, language, (contact) => {
    const person = findPerson(organisation, contact.personId)
    return person === undefined ? contact : contactOf(person, language)
  })
  return { ...item, text }
}
