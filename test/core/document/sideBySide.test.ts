import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../adapters/docx/writeDocx.ts'
import { writeHtml } from '../../../adapters/site/writeHtml.ts'
import { isoDate } from '../../../core/calendar/day.ts'
import type { ItemView } from '../../../core/document/itemParts.ts'
import type { ItemSource } from '../../../core/document/itemView.ts'
import { sideBySideParts } from '../../../core/document/sideBySide.ts'
import { meetingLanguages, sourceIn } from '../../../core/document/translated.ts'
import type { Item, ItemText } from '../../../core/draft/item.ts'
import { translatable, translatePart } from '../../../core/draft/translation.ts'
import { type Body, findBody } from '../../../core/organisation/organisation.ts'
import { type BlockId, type BodyId, type ItemId, asId } from '../../../core/shared/ids.ts'
import { type Block, run } from '../../../core/shared/text.ts'
import { docxParts } from '../../support/docxParts.ts'
import { sampleDocument } from '../../support/sampleDocument.ts'
import { renderSample } from '../../support/sampleItem.ts'
import { suvantola, suvantolaBoard } from '../../support/suvantola.ts'
import { wordProblems } from '../../support/wordRules.ts'

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  blockId: asId<BlockId>('said'),
  origin: null,
  content: [run(text)],
})

const finnish: ItemText = {
  ...(await renderSample('pilot-participation', 'fi')),
  language: 'fi',
  preparers: [],
  presenter: null,
  infoContact: null,
  attachments: [],
  served: [],
  informed: [],
}

const untranslated: Item = {
  itemId: asId<ItemId>('item-1'),
  organisationId: suvantola.id,
  caseIds: [],
  authority: { kind: 'body', bodyId: asId<BodyId>('kaupunginvaltuusto') },
  template: null,
  facts: {},
  text: finnish,
  status: { status: 'draft' },
}

/** Every part said in Swedish, each by its own key. */
const translated = translatable(untranslated).reduce<Item>(
  (item, { key }) => translatePart(item, 'sv', key, [paragraph(`På svenska: ${key}`)]) ?? item,
  untranslated,
)

const council = ((): Body => {
  const found = findBody(suvantola, asId<BodyId>('kaupunginvaltuusto'))
  if (found === undefined) throw new Error('no council')
  return found
})()

const source = (item: Item, body: Body): ItemSource => ({
  organisation: suvantola,
  body,
  item,
  caseNumbers: ['SUVDno-2026-412'],
  meetingDate: isoDate('2026-11-16'),
  decision: null,
})

describe('papers in two languages', () => {
  it.each([
    ['the council’s when all is translated', council, translated, ['fi', 'sv']],
    ['not while a part is missing', council, untranslated, ['fi']],
    ['not those of other bodies', suvantolaBoard, translated, ['fi']],
  ] as const)('are %s', (_what, body, item, languages) => {
    const one = source(item, body)
    expect(meetingLanguages(one, [one])).toEqual(languages)
  })

  it('are none without items', () => {
    expect(meetingLanguages(source(translated, council), [])).toEqual(['fi'])
  })
})

const view = ({ item, body }: ItemSource): ItemView => ({
  bodyName: body.name.fi.nominative,
  bodyAbbreviation: body.abbreviation,
  meetingDate: isoDate('2026-11-16'),
  number: { kind: 'section', n: 12 },
  caseNumbers: ['SUVDno-2026-412'],
  text: item.text,
  handling: [],
  decision: [],
  appeal: [],
})

describe('an item side by side', () => {
  const one = source(translated, council)
  const parts = sideBySideParts(view(one), view(sourceIn(one, 'sv')), suvantola.layout)

  it('has one heading in both languages, and each label beside the other', () => {
    expect(parts[0]).toMatchObject({ kind: 'section', title: `${finnish.title} / På svenska: title` })
    const labels = parts.flatMap((part) =>
      part.kind === 'sideBySide'
        ? part.rows.flatMap(([left, right]) =>
            left[0]?.kind === 'label' && right[0]?.kind === 'label' ? [[left[0].text, right[0].text]] : [],
          )
        : [],
    )
    expect(labels).toContainEqual(['Kuvaus', 'Beskrivning'])
    expect(labels).toContainEqual(['Päätösehdotus', 'Beslutsförslag'])
  })

  it('tells the language of each column in Word and on a page', async () => {
    const document = {
      ...sampleDocument(),
      parts: [{ kind: 'title', text: 'Pöytäkirja' } as const, ...parts],
    }
    const bytes = await writeDocx(document)
    expect(wordProblems(bytes)).toEqual([])
    const xml = docxParts(bytes)['word/document.xml'] ?? ''
    expect(xml).toMatch(/<w:lang w:val="sv-FI"\/><\/w:rPr><w:t[^>]*>Beslutsförslag/u)
    expect(xml).toMatch(/<w:lang w:val="fi-FI"\/><\/w:rPr><w:t[^>]*>Päätösehdotus/u)
    const html = writeHtml(document)
    expect(html).toMatch(/<div lang="fi">.*Kuvaus.*<\/div>\s*<div lang="sv">.*Beskrivning/su)
  })
})
