import { asInstant } from '../../core/calendar/day.ts'
import { type DocumentPart, NEUTRAL_STYLE, type OfficeDocument } from '../../core/document/model.ts'
import type { Language } from '../../core/shared/language.ts'
import { EN_DASH, NBSP } from '../../core/shared/typography.ts'
import { AWKWARD_NAME, CLAUSES, DESCRIPTION, paragraph, words } from './sampleText.ts'

const opening = (): readonly DocumentPart[] => [
  { kind: 'title', text: `Pöytäkirja 14/2026` },
  { kind: 'line', role: 'meeting', content: [words(`Kaupunginhallitus, kokous 16.11.2026`)] },
  { kind: 'line', role: 'status', content: [words('Pöytäkirja on tarkastettu')] },
  {
    kind: 'facts',
    rows: [
      { name: 'Aika', value: `16.11.2026 klo${NBSP}18.02${EN_DASH}23.11` },
      { name: 'Paikka', value: 'Kaupungintalo, Rantasali' },
      { name: 'Puheenjohtaja', value: 'Johan Sandnäs' },
      { name: 'Pöytäkirjanpitäjä', value: 'Eeva-Riitta Vuorikangas, hallintojohtaja' },
    ],
  },
  { kind: 'label', text: 'Läsnä', aside: null },
  {
    kind: 'table',
    caption: 'Läsnäolijat',
    header: ['Nimi', 'Tehtävä', 'Saapui', 'Poistui'],
    rows: [
      ['Johan Sandnäs', 'puheenjohtaja', '18.02', '23.11'],
      ['Tuula Rantasuo', 'jäsen, § 241–246', '18.02', '22.31'],
      [AWKWARD_NAME, 'asiantuntija', '19.00', ''],
    ],
    align: ['start', 'start', 'end', 'end'],
  },
  {
    kind: 'contents',
    heading: 'Käsitellyt asiat',
    entries: [
      { number: `§${NBSP}241`, title: 'Kokouksen laillisuus ja päätösvaltaisuus', anchor: 'section-241' },
      { number: `§${NBSP}247`, title: 'Osallistuminen Ensiaskel-pilottiin', anchor: 'section-247' },
      {
        number: `§${NBSP}248`,
        title:
          'Vesihuollon varautumissuunnitelman hyväksyminen ja toimenpideohjelman vahvistaminen vuosille 2027–2030',
        anchor: 'section-248',
      },
      { number: '', title: 'Muutoksenhakuohjeet', anchor: 'appeal' },
    ],
  },
  { kind: 'pageBreak' },
]

const sections = (): readonly DocumentPart[] => [
  {
    kind: 'section',
    number: `§${NBSP}241`,
    title: 'Kokouksen laillisuus ja päätösvaltaisuus',
    anchor: 'section-241',
  },
  { kind: 'blocks', blocks: [paragraph('e1', words('Kokous todettiin lailliseksi ja päätösvaltaiseksi.'))] },
  {
    kind: 'section',
    number: `§${NBSP}247`,
    title: 'Osallistuminen Ensiaskel-pilottiin',
    anchor: 'section-247',
  },
  { kind: 'line', role: 'caseNumber', content: [words('SUVDno-2026-412')] },
  { kind: 'label', text: 'Valmistelija', aside: null },
  { kind: 'line', role: 'plain', content: [words('Iida Kotisaari, työllisyyspäällikkö')] },
  { kind: 'label', text: 'Kuvaus', aside: null },
  { kind: 'blocks', blocks: DESCRIPTION },
  { kind: 'label', text: 'Päätösehdotus', aside: 'kaupunginjohtaja Markus Heinolahti' },
  { kind: 'clauses', leadIn: [words('Kaupunginhallitus päättää')], clauses: CLAUSES },
  { kind: 'sublabel', text: 'Esittelijän muutos kokouksessa' },
  { kind: 'clauses', leadIn: [], clauses: CLAUSES.slice(0, 2) },
  { kind: 'label', text: 'Liitteet', aside: null },
  {
    kind: 'list',
    style: 'numbered',
    items: [
      [words('Hakemusluonnos 2.11.2026')],
      [words('Kustannusarvio 11.11.2026')],
      [words('Alustava aikataulu')],
    ],
  },
  { kind: 'label', text: 'Tiedoksi', aside: null },
  { kind: 'list', style: 'bulleted', items: [[words(AWKWARD_NAME)], [words('Suvantomaan elinvoimakeskus')]] },
  {
    kind: 'section',
    number: `§${NBSP}248`,
    title:
      'Vesihuollon varautumissuunnitelman hyväksyminen ja toimenpideohjelman vahvistaminen vuosille 2027–2030',
    anchor: 'section-248',
  },
  { kind: 'label', text: 'Päätös', aside: null },
  {
    kind: 'blocks',
    blocks: [paragraph('f1', words('Asia jätettiin pöydälle yksimielisesti.')), paragraph('f2')],
  },
]

const closing = (): readonly DocumentPart[] => [
  { kind: 'pageBreak' },
  { kind: 'section', number: '', title: 'Muutoksenhakuohjeet', anchor: 'appeal' },
  { kind: 'label', text: 'Oikaisuvaatimusohje', aside: null },
  { kind: 'sublabel', text: 'Oikaisuvaatimusaika' },
  {
    kind: 'blocks',
    blocks: [paragraph('g1', words('Oikaisuvaatimus on tehtävä 14 päivän kuluessa tiedoksisaannista.'))],
  },
  { kind: 'line', role: 'recipient', content: [words(AWKWARD_NAME)] },
  { kind: 'line', role: 'certification', content: [words('Otteen oikeaksi todistaa')] },
  {
    kind: 'signatures',
    groups: [
      {
        statement: null,
        signers: [
          { name: 'Johan Sandnäs', role: 'puheenjohtaja' },
          { name: 'Eeva-Riitta Vuorikangas', role: 'pöytäkirjanpitäjä' },
        ],
      },
      {
        statement: 'Pöytäkirja on tarkastettu ja todettu kokouksen kulun mukaiseksi 18.11.2026',
        signers: [
          { name: 'Tuula Rantasuo', role: 'pöytäkirjantarkastaja' },
          { name: 'Mikael Granstrand', role: 'pöytäkirjantarkastaja' },
          { name: 'Leena Myllyoja', role: 'pöytäkirjantarkastaja' },
        ],
      },
    ],
  },
]

const frame = (language: Language): Omit<OfficeDocument, 'parts'> => ({
  kind: 'minutes',
  language,
  title: 'Pöytäkirja 14/2026, Kaupunginhallitus 16.11.2026',
  author: 'Suvantolan kaupunki',
  createdAt: asInstant('2026-11-17T08:20:11.250Z'),
  header: {
    organisation: 'Suvantolan kaupunki',
    body: 'Kaupunginhallitus',
    document: 'Pöytäkirja 14/2026',
    day: '16.11.2026',
    pageWord: 'sivu',
  },
  style: NEUTRAL_STYLE,
})

/** Minutes of an imaginary city board with every kind of part, block and mark. */
export const sampleDocument = (): OfficeDocument => ({
  ...frame('fi'),
  parts: [...opening(), ...sections(), ...closing()],
})

/** A short Swedish extract of the same §. */
export const swedishSample = (): OfficeDocument => ({
  ...frame('sv'),
  kind: 'extract',
  title: 'Protokollsutdrag 14/2026: Deltagande i Ensiaskel-piloten',
  author: 'Sveanäs stad',
  header: {
    organisation: 'Sveanäs stad',
    body: 'Stadsstyrelsen',
    document: 'Protokollsutdrag 14/2026',
    day: '16.11.2026',
    pageWord: 'sida',
  },
  parts: [
    { kind: 'title', text: 'Protokollsutdrag' },
    { kind: 'line', role: 'status', content: [words('Protokollet är justerat')] },
    {
      kind: 'section',
      number: `§${NBSP}247`,
      title: 'Deltagande i Ensiaskel-piloten',
      anchor: 'section-247',
    },
    { kind: 'line', role: 'caseNumber', content: [words('SUVDno-2026-412')] },
    { kind: 'label', text: 'Beslut', aside: 'stadsdirektör Markus Heinolahti' },
    {
      kind: 'clauses',
      leadIn: [words('Stadsstyrelsen beslutar')],
      clauses: [
        [words(`delta i piloten 1.1.2027${EN_DASH}31.12.2028 och`)],
        [words('anvisa '), words('enintään 38 880 euroa', { kind: 'language', language: 'fi' }), words('.')],
      ],
    },
    {
      kind: 'signatures',
      groups: [
        {
          statement: 'Rätt utdraget intygar',
          signers: [{ name: 'Eeva-Riitta Vuorikangas', role: 'förvaltningsdirektör' }],
        },
      ],
    },
  ],
})
