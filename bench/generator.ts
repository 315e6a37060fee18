import { isoDate } from '../core/calendar/day.ts'
import type { Case } from '../core/casefile/case.ts'
import { drawnCaseNumber } from '../core/casefile/openCase.ts'
import type { Item, ItemText } from '../core/draft/item.ts'
import { type OrganisationId, asId } from '../core/shared/ids.ts'
import { run } from '../core/shared/text.ts'
import { finnishWords } from './wordForms.ts'

/** Numbers that come again with the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    const mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    const twice = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((twice ^ (twice >>> 14)) >>> 0) / 2 ** 32
  }
}

/** First parts of compounds: with the words of the list they give some thousands of words, as municipal texts have. */
const FIRST_PARTS = [
  'alue',
  'elinkeino',
  'energia',
  'hyvinvointi',
  'ilmasto',
  'jäte',
  'kaupunki',
  'kestävyys',
  'kirjasto',
  'koulu',
  'kulttuuri',
  'kunta',
  'liikenne',
  'liikunta',
  'lähi',
  'maaseutu',
  'matkailu',
  'metsä',
  'nuoriso',
  'opetus',
  'perhe',
  'rakennus',
  'satama',
  'sosiaali',
  'terveys',
  'tieto',
  'työllisyys',
  'vanhus',
  'varhaiskasvatus',
  'vesi',
  'ympäristö',
  'yritys',
]

const NAMES = [
  'Aino',
  'Eero',
  'Helmi',
  'Ilmari',
  'Kerttu',
  'Lauri',
  'Martta',
  'Niilo',
  'Oili',
  'Tapio',
  'Venla',
  'Yrjö',
]

const SURNAMES = [
  'Aalto',
  'Harju',
  'Järvinen',
  'Koski',
  'Lahti',
  'Mäki',
  'Niemi',
  'Ojala',
  'Ranta',
  'Salo',
  'Virta',
]

const PLACES = [
  'Suvantola',
  'Koivuniemi',
  'Rantakylä',
  'Myllymäki',
  'Kirkkojärvi',
  'Haapasaari',
  'Lehtola',
  'Vesakko',
]

const CLASSES = [
  '14.05.00',
  '02.05.01.01',
  '00.01.04',
  '02.02.02',
  '10.03.00',
  '12.01.00',
  '08.01.00',
  '13.01.01',
]

const STATES = ['pending', 'inPreparation', 'toBeDecided', 'closed'] as const

/** Makes cases and items that look like a municipality's: common words often, rare words seldom. */
export interface Generator {
  readonly caseAt: (n: number) => Case
  readonly itemAt: (n: number) => Item
  /** A word that texts have, in some form: what people type. */
  readonly word: () => string
}

export const BENCH_ORGANISATION = asId<OrganisationId>('suvantola')

export function createGenerator(seed: number): Generator {
  const speech = createSpeech(seeded(seed))
  return { caseAt: (n) => caseAt(n, speech), itemAt: (n) => itemAt(n, speech), word: speech.word }
}

interface Speech {
  readonly random: () => number
  readonly pick: <T>(values: readonly T[]) => T
  readonly word: () => string
  readonly person: () => string
  readonly title: () => string
  readonly sentence: () => string
}

function createSpeech(random: () => number): Speech {
  const pick = <T>(values: readonly T[]): T => at(values, random())
  /** Words at the head of the list are much commoner than those at its end. */
  const commonFirst = <T>(values: readonly T[]): T => at(values, random() ** 2)
  const word = (): string => {
    const form = pick(commonFirst(finnishWords))
    return random() < 0.5 ? form : `${commonFirst(FIRST_PARTS)}${form}`
  }
  return {
    random,
    pick,
    word,
    person: () => `${pick(NAMES)} ${pick(SURNAMES)}`,
    title: () =>
      capital(`${word()} ${word()} ${pick(['ja', 'sekä', 'vuonna 2027,'])} ${word()}, ${pick(PLACES)}`),
    sentence: () =>
      capital(
        `${word()} ${pick(['koskee', 'edistää', 'vahvistaa', 'edellyttää'])} ${word()} ${word()}, ja ${word()} ${pick(['tarkentuu', 'etenee', 'alkaa'])} ${word()}.`,
      ),
  }
}

function caseAt(n: number, { random, pick, person, title }: Speech): Case {
  const year = 2016 + (n % 11)
  const since = isoDate(`${year}-${String((n % 12) + 1).padStart(2, '0')}-15`)
  const hasParty = random() < 0.2
  return {
    caseId: asId(`case-${n}`),
    organisationId: BENCH_ORGANISATION,
    number: drawnCaseNumber(
      { family: 'F1', prefix: 'SUVDno', separator: null, pad: 0, taskClass: 'none' },
      year,
      n,
      null,
    ),
    title: title(),
    publicTitle: null,
    taskClass: pick(CLASSES),
    publicity: { class: 1 },
    personalData: 1,
    initiator: random() < 0.3 ? { name: person(), role: 'hakija' } : null,
    parties: hasParty ? [{ name: `${pick(SURNAMES)} ${pick(['Oy', 'ry', 'Ky'])}`, role: 'kumppani' }] : [],
    pendingSince: since,
    documents: [],
    responsible: { personId: null, name: person() },
    state: { state: pick(STATES), since },
    relations: [],
    earlierHandlings: [],
    retention: null,
  }
}

const itemAt = (n: number, speech: Speech): Item => ({
  itemId: asId(`item-${n}`),
  organisationId: BENCH_ORGANISATION,
  caseIds: [asId(`case-${n}`)],
  authority: { kind: 'body', bodyId: asId(speech.pick(['kh', 'kv', 'sivltk', 'tekltk'])) },
  template: null,
  facts: {},
  status: { status: 'draft' },
  text: itemText(n, speech),
})

const itemText = (n: number, { word, person, title, sentence }: Speech): ItemText => ({
  language: 'fi',
  title: title(),
  preparers: [{ personId: null, name: person(), title: null, email: null, phone: null }],
  presenter: null,
  infoContact: null,
  description: [
    {
      kind: 'paragraph',
      blockId: asId(`block-${n}`),
      origin: null,
      content: [run(Array.from({ length: 5 }, sentence).join(' '))],
    },
  ],
  effects: [],
  proposal: {
    form: 'running',
    leadIn: [],
    clauses: [
      {
        clauseId: asId(`clause-${n}`),
        kind: null,
        content: [run(`Kaupunginhallitus päättää: ${word()} ${word()}.`)],
        origin: null,
      },
    ],
  },
  attachments: [],
  served: [],
  informed: [],
})

function at<T>(values: readonly T[], part: number): T {
  const value = values[Math.floor(part * values.length)]
  if (value === undefined) throw new Error('nothing to pick from')
  return value
}

const capital = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`
