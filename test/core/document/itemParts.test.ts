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

describe('an item page in its municipality’s layout (domain.md 1.7)', () => {
  /** Every line in order, as chapters 1.2–1.7 of the domain reference have them; `…` ends a line that goes on with the item’s own words. */
  const TABLE: readonly (readonly [string, ItemView, readonly string[]])[] = [
    [
      'mikkeli',
      view,
      [
        'Kaupunginhallitus, kokous 1.6.2026',
        'Pöytäkirja on tarkastettu',
        '§ 247 Osallistuminen Ensiaskel-pilottiin',
        'SUVDno-2026-412',
        'Valmistelija',
        '• Iida Kotisaari, työllisyyspäällikkö, iida.kotisaari@suvantola.example, 015 555 0101',
        'Kuvaus',
        'Pilotissa nuori …',
        'Päätösehdotus',
        'Esittelijä',
        '• Markus Heinolahti, kaupunginjohtaja',
        'Kaupunginhallitus päättää',
        '1. osallistua pilottiin,',
        '2. ja raportoida siitä.',
        'Päätös',
        'Hyväksyttiin.',
        'Liitteet',
        '1. Hakemus 2.11.2026',
        '2. Laskelma …',
        'Tiedoksi',
        'talouspalvelut, työllisyyskoordinaattori/palvelupäällikkö',
        'Muutoksenhaku',
        'Päätökseen saa vaatia oikaisua.',
      ],
    ],
    [
      'kuopio',
      { ...view, caseNumbers: ['500/05.20.00/2016'] },
      [
        'Kaupunginhallitus',
        'Pöytäkirja 01.06.2026 Pykälä 247',
        '§ 247',
        'Asianro 500/05.20.00/2016',
        'Osallistuminen Ensiaskel-pilottiin',
        'Pilotissa nuori …',
        'Liitteet',
        '1. 500/2016 Hakemus 2.11.2026',
        '2. 500/2016 Laskelma …',
        'Valmistelija',
        'Iida Kotisaari, työllisyyspäällikkö',
        '015 555 0101',
        'iida.kotisaari(at)suvantola.example',
        'Päätösehdotus kaupunginjohtaja Markus Heinolahti',
        'Kaupunginhallitus päättää',
        '1. osallistua pilottiin,',
        '2. ja raportoida siitä.',
        'Päätös',
        'Hyväksyttiin.',
      ],
    ],
    [
      'haapajarvi',
      {
        ...view,
        caseNumbers: [],
        text: { ...text, presenter: contact({ name: null, title: 'Vs.kaupunginjohtaja' }) },
      },
      [
        'Osallistuminen Ensiaskel-pilottiin',
        'KHALL 1.6.2026 § 247',
        'Pilotissa nuori …',
        '(Valmistelija: Iida Kotisaari p. 015 555 0101)',
        'Vs.kaupunginjohtaja: Kaupunginhallitus päättää',
        '1. osallistua pilottiin,',
        '2. ja raportoida siitä.',
        'Kaupunginhallitus: Hyväksyttiin.',
      ],
    ],
  ]

  it.each([...TABLE, ['kangasniemi', view, TABLE[0]?.[2] ?? []] as const])(
    '%s',
    (municipality, item, expected) => {
      // The first two are the page header.
      const lines = printed(municipality, item).slice(2)
      const differing = lines.filter((line, at) => {
        const [start = '', open] = (expected[at] ?? '').split('…')
        return open === undefined ? line !== start : !line.startsWith(start)
      })
      expect(differing).toStrictEqual([])
      expect(lines).toHaveLength(expected.length)
    },
  )

  it('says which attachments are not online or were handed out (R-PD-07)', () => {
    const lines = printed('suvantola')
    expect(lines).toContain('1. Hakemus 2.11.2026')
    expect(lines).toContain('2. Laskelma (jaettu kokouksessa, ei julkaista verkossa, saatavissa kirjaamosta)')
  })

  it('keeps roles that were joined with a slash together', () => {
    expect(printed('suvantola')).toContain('talouspalvelut, työllisyyskoordinaattori/palvelupäällikkö')
  })
})
