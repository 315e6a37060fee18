import type { BlockId } from '../../core/shared/ids.ts'
import { type Block, type Inline, type ListItem, type Mark, run } from '../../core/shared/text.ts'
import { EN_DASH, NBSP } from '../../core/shared/typography.ts'

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- brand of a test's own ids
const id = (n: string): BlockId => n as BlockId

const base = (n: string) => ({ blockId: id(n), origin: null })
export const words = (text: string, ...marks: Mark[]): Inline => run(text, marks)
export const paragraph = (n: string, ...content: Inline[]): Block => ({
  ...base(n),
  kind: 'paragraph',
  content,
})
const item = (n: string, text: string, sublist: ListItem['sublist'] = null): ListItem => ({
  blockId: id(n),
  content: [words(text)],
  sublist,
})

/** A name with every letter that some format could take for its own markup. */
export const AWKWARD_NAME = 'Kone & "Rauta" <Oy> *Ab* _1_ # | Å'

/** A description with every kind of block and mark. */
export const DESCRIPTION: readonly Block[] = [
  paragraph(
    'd1',
    words(
      'Ensiaskel-pilotissa nuori saa ensimmäisen työpaikkansa ja työvalmentajan samana päivänä. Pilottia hallinnoi ',
    ),
    words(AWKWARD_NAME, { kind: 'fact', factId: 'administrator' }),
    words(', ja siihen osallistuu kolme kuntaa. Hakemus on nähtävänä '),
    words('Suvantomaan elinvoimakeskuksen sivuilla', {
      kind: 'link',
      href: 'https://suvantomaa.example/haku?x=1&y="2"',
    }),
    words('.'),
  ),
  { ...base('d2'), kind: 'heading', level: 1, content: [words('Kustannukset ja rahoitus')] },
  paragraph(
    'd3',
    words('Pilotin kokonaiskustannukset ovat '),
    words(`194${NBSP}400,00${NBSP}euroa`, { kind: 'strong' }),
    words(', josta kaupungin osuus on '),
    words(`38${NBSP}880,00${NBSP}euroa`, { kind: 'fact', factId: 'share' }, { kind: 'strong' }),
    words(`. Rahoituspäätös tehdään `),
    words('arviolta', { kind: 'emphasis' }),
    words(' helmikuussa.'),
  ),
  {
    ...base('d4'),
    kind: 'table',
    header: [
      { align: 'start', content: [words('Rahoittaja')] },
      { align: 'end', content: [words('Osuus, %')] },
      { align: 'end', content: [words('Euroa')] },
    ],
    rows: [
      ['Suvantomaan elinvoimakeskus', '80', `155${NBSP}520,00`],
      ['Suvantolan kaupunki', '20', `38${NBSP}880,00`],
    ].map((row) =>
      row.map((text, column) => ({ align: column === 0 ? 'start' : 'end', content: [words(text)] })),
    ),
  },
  { ...base('d5'), kind: 'heading', level: 2, content: [words('Vaiheet')] },
  {
    ...base('d6'),
    kind: 'list',
    style: 'numbered',
    items: [
      item('d6a', 'Valmistelu', {
        ...base('d6s'),
        kind: 'list',
        style: 'bulleted',
        items: [item('d6s1', 'työvalmentajan valinta'), item('d6s2', 'yritysten tapaaminen')],
      }),
      item('d6b', 'Toteutus', {
        ...base('d6t'),
        kind: 'list',
        style: 'numbered',
        items: [item('d6t1', 'ensimmäinen ryhmä'), item('d6t2', 'toinen ryhmä')],
      }),
      item('d6c', 'Arviointi'),
    ],
  },
  { ...base('d7'), kind: 'heading', level: 3, content: [words('Lausunto')] },
  {
    ...base('d8'),
    kind: 'quotation',
    content: [
      words('Pilotti tukee nuorisotakuuta.', { kind: 'language', language: 'fi' }),
      { kind: 'lineBreak' },
      words('Piloten stöder ungdomsgarantin.', { kind: 'language', language: 'sv' }),
    ],
  },
  paragraph(
    'd9',
    words('Yhteyshenkilönä toimii '),
    words('Iida Kotisaari', { kind: 'personal', category: 'name', necessary: true }),
    words(', ja tarjouksen yksikköhinta on '),
    words('712 euroa', { kind: 'secret', ground: 'JulkL 24 § 1 mom. 20 kohta' }),
    words('.'),
  ),
]

export const CLAUSES: readonly (readonly Inline[])[] = [
  [words(`osallistua Ensiaskel-pilottiin osatoteuttajana ajalla 1.1.2027${EN_DASH}31.12.2028,`)],
  [
    words('osoittaa pilottiin omarahoitusta enintään '),
    words(`38${NBSP}880,00${NBSP}euroa`, { kind: 'fact', factId: 'share' }),
    words(', joka katetaan kohdasta Elinvoimapalvelut,'),
  ],
  [
    words(
      'asettaa ehdoksi, että Suvantomaan elinvoimakeskus myöntää pilotille rahoituksen viimeistään 31.3.2027, ja',
    ),
  ],
  [words(`merkitä tiedoksi pilotin alustavan aikataulun (liite${NBSP}3).`)],
]
