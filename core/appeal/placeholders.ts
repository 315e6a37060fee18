import type { Bilingual } from '../shared/language.ts'

/** How a value is printed: plain words, or a link when it is an address. */
export type PlaceholderKind = 'text' | 'url' | 'email'

export interface PlaceholderSpec {
  readonly kind: PlaceholderKind
  /** What it is, as an administrator reads it. */
  readonly label: Bilingual
}

const text = (fi: string, sv: string): PlaceholderSpec => ({ kind: 'text', label: { fi, sv } })

/**
 * Every placeholder that an appeal text may use (domain.md 3.4). The same name stands in both languages; a name that
 * ends in `All` or `Ill` is allative or illative in Finnish and definite in Swedish.
 */
export const PLACEHOLDERS = {
  municipality: text('organisaatio', 'organisation'),
  body: text('päättäjä', 'beslutsfattare'),
  reviewBodyAll: text('oikaisuvaatimuksen käsittelijä', 'organ som behandlar omprövningen'),
  meetingDate: text('päätöspäivä', 'beslutsdag'),
  sections: text('pykälät', 'paragrafer'),
  caseNumber: text('asianumero', 'ärendenummer'),
  clauses: text('päätöksen kohdat', 'beslutets punkter'),
  publishedDate: text('pöytäkirjan julkaisupäivä', 'protokollets publiceringsdag'),
  publicationUrl: { kind: 'url', label: { fi: 'julkaisuosoite', sv: 'publiceringsadress' } },
  registryName: text('kirjaamon nimi', 'registratorskontorets namn'),
  registryIll: text('kirjaamon nimi (mihin)', 'registratorskontorets namn (bestämd form)'),
  registryStreet: text('kirjaamon käyntiosoite', 'registratorskontorets besöksadress'),
  registryPostal: text('kirjaamon postiosoite', 'registratorskontorets postadress'),
  registryEmail: { kind: 'email', label: { fi: 'kirjaamon sähköposti', sv: 'registratorskontorets e-post' } },
  registryPhone: text('kirjaamon puhelin', 'registratorskontorets telefon'),
  registryHours: text('kirjaamon aukioloaika', 'registratorskontorets öppettider'),
  contact: text('lisätietojen antaja', 'den som ger ytterligare uppgifter'),
  court: text('tuomioistuin', 'domstol'),
  courtAll: text('tuomioistuin (mihin)', 'domstol (bestämd form)'),
  courtAddress: text('tuomioistuimen osoite', 'domstolens adress'),
  courtEmail: { kind: 'email', label: { fi: 'tuomioistuimen sähköposti', sv: 'domstolens e-post' } },
  courtPhone: text('tuomioistuimen puhelin', 'domstolens telefon'),
  courtHours: text('tuomioistuimen aukioloaika', 'domstolens öppettider'),
  courtEservice: {
    kind: 'url',
    label: { fi: 'tuomioistuinten asiointipalvelu', sv: 'domstolarnas e-tjänst' },
  },
  courtFee: text('oikeudenkäyntimaksu', 'rättegångsavgift'),
  feeAct: text('maksun peruste', 'avgiftens grund'),
  provision: text('säännös', 'bestämmelse'),
  reason: text('kiellon syy', 'förbudets grund'),
  maoAddress: text('markkinaoikeuden osoite', 'marknadsdomstolens adress'),
  maoEmail: { kind: 'email', label: { fi: 'markkinaoikeuden sähköposti', sv: 'marknadsdomstolens e-post' } },
  maoPhone: text('markkinaoikeuden puhelin', 'marknadsdomstolens telefon'),
  maoHours: text('markkinaoikeuden aukioloaika', 'marknadsdomstolens öppettider'),
  maoFee: text('markkinaoikeuden maksu', 'marknadsdomstolens avgift'),
} as const satisfies Record<string, PlaceholderSpec>

export type PlaceholderName = keyof typeof PLACEHOLDERS

export const isPlaceholder = (name: string): name is PlaceholderName => Object.hasOwn(PLACEHOLDERS, name)

/** What a text may ask with `{{#if}}`. */
export const FLAGS = ['minutes', 'jointAuthority', 'jointBody', 'caseNumbered', 'contactNamed'] as const

export type Flag = (typeof FLAGS)[number]

export type Flags = Readonly<Record<Flag, boolean>>

export const isFlag = (name: string): name is Flag => FLAGS.some((flag) => flag === name)

/** The values of one instruction. A placeholder that is not there is a missing fact. */
export type PlaceholderValues = Readonly<Partial<Record<PlaceholderName, string>>>
