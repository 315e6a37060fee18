import { describe, expect, it } from 'vitest'
import { writeText } from '../../../adapters/plain/writeText.ts'
import { asInstant, isoDate } from '../../../core/calendar/day.ts'
import { buildItemPage } from '../../../core/document/extract.ts'
import type { ItemView } from '../../../core/document/itemParts.ts'
import type { Contact, ItemText, Proposal } from '../../../core/draft/item.ts'
import { type BlockId, type ClauseId, asId } from '../../../core/shared/ids.ts'
import { type Block, run } from '../../../core/shared/text.ts'
import { NBSP } from '../../../core/shared/typography.ts'
import { organisation } from '../../support/suvantola.ts'

const paragraph = (text: string): Block => ({
  kind: 'paragraph',
  blockId: asId<BlockId>('block'),
  origin: null,
  content: [run(text)],
})

const contact = (more: Partial<Contact>): Contact => ({
  personId: null,
  name: 'Iida Kotisaari',
  title: null,
  email: null,
  phone: null,
  ...more,
})

const proposal = (form: Proposal['form'], leadIn: string, texts: readonly string[]): Proposal => ({
  form,
  leadIn: leadIn === '' ? [] : [run(leadIn)],
  clauses: texts.map((text, at) => ({
    clauseId: asId<ClauseId>(`clause-${at}`),
    kind: null,
    content: [run(text)],
    origin: null,
  })),
})

const text: ItemText = {
  language: 'fi',
  title: 'Osallistuminen Ensiaskel-pilottiin',
  preparers: [
    contact({
      title: 'työllisyyspäällikkö',
      email: 'iida.kotisaari@suvantola.example',
      phone: '015 555 0101',
    }),
  ],
  presenter: contact({ name: 'Markus Heinolahti', title: 'kaupunginjohtaja' }),
  infoContact: null,
  description: [paragraph('Pilotissa nuori saa ensimmäisen työpaikkansa.')],
  effects: [],
  proposal: proposal('numbered', 'Kaupunginhallitus päättää', [
    'osallistua pilottiin,',
    'ja raportoida siitä.',
  ]),
  attachments: [
    {
      n: 1,
      title: 'Hakemus',
      dated: isoDate('2026-11-02'),
      access: { kind: 'online' },
      handedOutAtMeeting: false,
    },
    { n: 2, title: 'Laskelma', dated: null, access: { kind: 'onRequest' }, handedOutAtMeeting: true },
  ],
  served: [],
  informed: ['talouspalvelut', 'työllisyyskoordinaattori/palvelupäällikkö'],
}

const view: ItemView = {
  bodyName: 'Kaupunginhallitus',
  bodyAbbreviation: 'KHALL',
  meetingDate: isoDate('2026-06-01'),
  number: { kind: 'section', n: 247 },
  caseNumbers: ['SUVDno-2026-412'],
  text,
  handling: [],
  decision: [paragraph('Hyväksyttiin.')],
  appeal: [paragraph('Päätökseen saa vaatia oikaisua.')],
}

/** The item as text lines, without empty ones; NBSP as a plain space. */
const printed = (municipality: string, item: ItemView = view): readonly string[] =>
  writeText(
    buildItemPage({
      organisation: organisation(municipality),
      item,
      createdAt: asInstant('2026-11-20T12:00:00.000Z'),
      inspected: 'inspected',
    }),
  )
    .replaceAll(NBSP, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** The first of the expected lines that is missing or stands too early; `null`: all stand in order. */
const outOfOrder = (lines: readonly string[], expected: readonly string[]): string | null => {
  const places = expected.map((one) => lines.findIndex((line) => line.startsWith(one)))
  const wrong = places.findIndex((place, at) => place === -1 || place < (places[at - 1] ?? 0))
  return wrong === -1 ? null : (expected[wrong] ?? '')
}

describe('an item page in its municipality’s layout (domain.md 1.7)', () => {
  it('of the Mikkeli kind has meeting line, status, § and title, number, then labels', () => {
    expect(
      outOfOrder(printed('mikkeli'), [
        'Kaupunginhallitus, kokous 1.6.2026',
        'Pöytäkirja on tarkastettu',
        '§ 247',
        'SUVDno-2026-412',
        'Valmistelija',
        '• Iida Kotisaari, työllisyyspäällikkö, iida.kotisaari@suvantola.example',
        'Kuvaus',
        'Päätösehdotus',
        'Esittelijä',
        '• Markus Heinolahti, kaupunginjohtaja',
        'Hyväksyttiin.',
      ]),
    ).toBeNull()
  })

  it('of Kuopio has padded dates, the labelled number, no label for the description, the presenter beside the label', () => {
    const lines = printed('kuopio')
    expect(
      outOfOrder(lines, [
        'Kaupunginhallitus',
        'Pöytäkirja 01.06.2026 Pykälä 247',
        '§ 247',
        'Asianro SUVDno-2026-412',
        'Pilotissa nuori',
        'Liitteet',
        'Valmistelija',
        'Päätösehdotus',
        'Hyväksyttiin.',
      ]),
    ).toBeNull()
    expect(lines).not.toContain('Kuvaus')
    expect(lines.find((line) => line.startsWith('Päätösehdotus'))).toContain(
      'kaupunginjohtaja Markus Heinolahti',
    )
  })

  it('of Haapajärvi has the title first, no number, the preparer in parentheses and prefixes instead of labels', () => {
    const lines = printed('haapajarvi', {
      ...view,
      caseNumbers: [],
      text: { ...text, presenter: contact({ name: null, title: 'Vs.kaupunginjohtaja' }) },
    })
    expect(
      outOfOrder(lines, [
        'Osallistuminen Ensiaskel-pilottiin',
        'KHALL 1.6.2026 § 247',
        'Pilotissa nuori',
        '(Valmistelija: Iida Kotisaari p. 015 555 0101)',
        'Vs.kaupunginjohtaja: Kaupunginhallitus päättää',
        '1. osallistua pilottiin,',
        'Kaupunginhallitus: Hyväksyttiin.',
      ]),
    ).toBeNull()
  })

  it('says which attachments are not online or were handed out (R-PD-07)', () => {
    const lines = printed('suvantola')
    expect(lines).toContain('1. Hakemus 2.11.2026')
    expect(lines).toContain('2. Laskelma (jaettu kokouksessa, ei julkaista verkossa, saatavissa kirjaamosta)')
  })

  it('keeps roles that were joined with a slash together', () => {
    expect(printed('suvantola')).toContain('talouspalvelut, työllisyyskoordinaattori/palvelupäällikkö')
  })
})
