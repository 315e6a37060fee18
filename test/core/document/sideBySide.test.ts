import { describe, expect, it } from 'vitest'
import { writeDocx } from '../../../adapters/docx/writeDocx.ts'
import { writeText } from '../../../adapters/plain/writeText.ts'
import { writeHtml } from '../../../adapters/site/writeHtml.ts'
import { asInstant, isoDate } from '../../../core/calendar/day.ts'
import { type ItemSource, agendaView } from '../../../core/document/itemView.ts'
import type { DocumentPart, OfficeDocument } from '../../../core/document/model.ts'
import { buildNotice } from '../../../core/document/notice.ts'
import { inBothLanguages } from '../../../core/document/sideBySide.ts'
import { meetingLanguages, missingLanguage, sourceIn } from '../../../core/document/translated.ts'
import type { Item, ItemText } from '../../../core/draft/item.ts'
import { translatable, translatePart } from '../../../core/draft/translation.ts'
import { type Body, findBody } from '../../../core/organisation/organisation.ts'
import type { Meeting } from '../../../core/meeting/meeting.ts'
import { type BlockId, type BodyId, type ItemId, type MeetingId, asId } from '../../../core/shared/ids.ts'
import type { Language } from '../../../core/shared/language.ts'
import { type Block, run } from '../../../core/shared/text.ts'
import { docxParts } from '../../support/docxParts.ts'
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

  it.each([
    ['of the council tell whose other language is missing', council, untranslated, finnish.title],
    ['of the council in both miss nothing', council, translated, undefined],
    ['of other bodies may be in one', suvantolaBoard, untranslated, undefined],
  ] as const)('%s', (_what, body, item, missing) => {
    const told = missingLanguage(source(item, body), [source(item, body)])
    expect(told?.fi.replace(/^.*puuttuu: /u, '').slice(0, -1)).toBe(missing)
    expect(told?.sv.includes('29 § i språklagen')).toBe(missing === undefined ? undefined : true)
  })

  it('are none without items', () => {
    expect(meetingLanguages(source(translated, council), [])).toEqual(['fi'])
  })
})

const MEETING: Meeting = {
  meetingId: asId<MeetingId>('meeting-1'),
  organisationId: suvantola.id,
  bodyId: council.id,
  number: 4,
  year: 2026,
  heldOn: isoDate('2026-11-16'),
  startsAt: null,
  place: 'Rantasali',
  agenda: [],
  status: { status: 'summoned', summonedOn: isoDate('2026-11-09') },
}

const one = source(translated, council)

const notice = (language: Language): OfficeDocument =>
  buildNotice({
    organisation: suvantola,
    body: council,
    meeting: MEETING,
    language,
    createdAt: asInstant('2026-11-09T10:00:00.000Z'),
    items: [agendaView(language === 'fi' ? one : sourceIn(one, 'sv'), 1)],
    sentOn: isoDate('2026-11-09'),
  })

const words = (text: string): readonly string[] => text.split(/[\s/:,]+/u)

describe('council summons in two languages', () => {
  const document = inBothLanguages(notice('fi'), notice('sv'))
  const { parts } = document
  const partOf = (kind: DocumentPart['kind']) => parts.find((part) => part.kind === kind)

  it('say the short things in both, the same things once', () => {
    expect(document.header).toMatchObject({
      organisation: 'Suvantolan kaupunki / Sveanäs stad',
      body: 'Kaupunginvaltuusto / Stadsfullmäktige',
      document: 'Kokouskutsu 4/2026 / Kallelse 4/2026',
      pageWord: 'sivu / sida',
    })
    expect(partOf('title')).toMatchObject({ text: 'Kokouskutsu 4/2026 / Kallelse 4/2026' })
    expect(partOf('facts')).toMatchObject({
      rows: expect.arrayContaining([
        { name: 'Aika / Tid', value: '16.11.2026' },
        { name: 'Paikka / Plats', value: 'Rantasali' },
      ]),
    })
    expect(partOf('table')).toMatchObject({ caption: 'Kutsutut / Kallade' })
    expect(partOf('contents')).toMatchObject({
      heading: 'Käsiteltävät asiat / Ärenden',
      entries: [{ title: `${finnish.title} / På svenska: title` }],
    })
  })

  it('have one heading of an item in both languages, and each label beside the other', () => {
    expect(parts.find((part) => part.kind === 'section' && part.anchor === 'agenda-1')).toMatchObject({
      title: `${finnish.title} / På svenska: title`,
    })
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

  it('lose no words of either', () => {
    const printed = new Set(words(writeText(document)))
    const missing = [notice('fi'), notice('sv')].flatMap((single) =>
      words(writeText(single)).filter((word) => !printed.has(word)),
    )
    expect(missing).toStrictEqual([])
  })

  it('tell the language of each column in Word and on a page', async () => {
    const bytes = await writeDocx(document)
    expect(wordProblems(bytes)).toEqual([])
    const xml = docxParts(bytes)['word/document.xml'] ?? ''
    expect(xml).toMatch(/<w:lang w:val="sv-FI"\/><\/w:rPr><w:t[^>]*>Beslutsförslag/u)
    expect(xml).toMatch(/<w:lang w:val="fi-FI"\/><\/w:rPr><w:t[^>]*>Päätösehdotus/u)
    const html = writeHtml(document)
    expect(html).toMatch(/<div lang="fi">.*Kuvaus.*<\/div>\s*<div lang="sv">.*Beskrivning/su)
  })
})
