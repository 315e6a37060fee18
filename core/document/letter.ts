import { type ServiceRule, serviceRule } from '../appeal/serviceTable.ts'
import { type IsoDate, addDays, formatDate } from '../calendar/day.ts'
import type { Contact } from '../draft/item.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import { run } from '../shared/text.ts'
import type { ExtractInput } from './extract.ts'
import { documentFrame } from './frame.ts'
import { type ItemView, line, numberText } from './itemParts.ts'
import { instructionParts } from './meetingDocument.ts'
import type { DocumentPart, OfficeDocument } from './model.ts'
import { contactText } from './proposalParts.ts'
import { word } from './words.ts'

/** Channels that a letter of notice goes by, of those of the service table. */
export const LETTER_CHANNELS = [
  'letter_ordinary',
  'email_ordinary',
  'receipt',
  'email_verifiable',
  'authority_letter_arrival',
] as const

export type LetterChannel = (typeof LETTER_CHANNELS)[number]

export interface LetterInput extends Pick<
  ExtractInput,
  'organisation' | 'createdAt' | 'instructions' | 'style'
> {
  readonly item: Pick<ItemView, 'number' | 'bodyAbbreviation' | 'caseNumbers' | 'text'>
  /** What goes with the letter: the extract of minutes, or an officer's decision whole. */
  readonly paper: 'extract' | 'officerDecision'
  /** Language of the recipient; the decision itself stays in its own (KieliL 19.2, 20 §). */
  readonly language: Language
  readonly bodyName: string
  readonly decidedOn: IsoDate
  /** Name and address, a line each. */
  readonly recipient: readonly [string, ...string[]]
  readonly channel: LetterChannel
  readonly sentOn: IsoDate
  /** What goes with the letter besides the paper and the instruction. */
  readonly enclosed: readonly string[]
  readonly contact: Contact | null
  readonly sender: { readonly name: string; readonly role: string }
}

/**
 * A letter of notice (tiedoksiantokirje): the decision is served on one recipient (HL 54 §, KuntaL 139 §). It says by
 * which channel, when the recipient is deemed to have been served, what is enclosed, and how the decision is appealed.
 */
export function buildLetter(input: LetterInput): OfficeDocument {
  const { language, item, recipient, sentOn } = input
  return {
    ...documentFrame({
      kind: 'letter',
      organisation: input.organisation,
      bodyName: input.bodyName,
      language,
      document: word('letter', language),
      title: `${word('letter', language)}: ${item.text.title}, ${recipient[0]}`,
      day: formatDate(sentOn),
      createdAt: input.createdAt,
      style: input.style,
    }),
    parts: [
      { kind: 'title', text: word('letter', language) },
      { kind: 'facts', rows: factRows(input) },
      { kind: 'section', number: '', title: word('service', language), anchor: 'service' },
      line('plain', serviceSentence(input)),
      { kind: 'section', number: '', title: word('enclosed', language), anchor: 'enclosed' },
      { kind: 'list', style: 'numbered', items: enclosures(input).map((text) => [run(text)]) },
      ...contactParts(input),
      { kind: 'signatures', groups: [{ statement: null, signers: [input.sender] }] },
      ...instructionParts(input.instructions, language),
    ],
  }
}

function factRows({ language, item, bodyName, decidedOn, recipient, sentOn, style }: LetterInput) {
  const number = numberText(item, style?.sectionForm ?? 'before')
  return [
    { name: word('recipient', language), value: recipient.join('\n') },
    {
      name: word('decision', language),
      value: `${bodyName} ${formatDate(decidedOn)} ${number}\n${item.text.title}`,
    },
    ...(item.caseNumbers.length === 0
      ? []
      : [{ name: word('caseNumber', language), value: item.caseNumbers.join(', ') }]),
    { name: word('sent', language), value: formatDate(sentOn) },
  ]
}

/** Whether the rule of the channel must still be confirmed for decisions of that day. */
export const letterToConfirm = (input: Pick<LetterInput, 'channel' | 'decidedOn'>): Bilingual | null =>
  serviceRule(input.channel, input.decidedOn).toBeConfirmed

function serviceSentence({ channel, decidedOn, sentOn, language }: LetterInput): string {
  const rule = serviceRule(channel, decidedOn)
  return SENTENCES[channel][language](rule, formatDate(addDays(sentOn, rule.days)))
}

type Sentence = (rule: ServiceRule, day: string) => string

/** The number of days is that of the service table (KuntaL 139 §, HL 59–60 §, SähkAsL 18–19 §). */
const SENTENCES: Readonly<Record<LetterChannel, Bilingual<Sentence>>> = {
  letter_ordinary: {
    fi: ({ days }, day) =>
      `Päätös annetaan tiedoksi kirjeellä. Vastaanottajan katsotaan saaneen päätöksestä tiedon ${days}. päivänä kirjeen lähettämisestä eli ${day}, jollei muuta näytetä (kuntalaki 139 §, hallintolaki 59 §).`,
    sv: ({ days }, day) =>
      `Beslutet delges per brev. Mottagaren anses ha fått del av beslutet den ${days}:e dagen efter att brevet avsändes, det vill säga ${day}, om inte något annat visas (139 § i kommunallagen, 59 § i förvaltningslagen).`,
  },
  email_ordinary: {
    fi: ({ days }, day) =>
      `Päätös annetaan vastaanottajan suostumuksella tiedoksi sähköisenä viestinä. Vastaanottajan katsotaan saaneen päätöksestä tiedon ${days}. päivänä viestin lähettämisestä eli ${day}, jollei muuta näytetä (kuntalaki 139 §, laki sähköisestä asioinnista viranomaistoiminnassa 19 §).`,
    sv: ({ days }, day) =>
      `Beslutet delges med mottagarens samtycke som ett elektroniskt meddelande. Mottagaren anses ha fått del av beslutet den ${days}:e dagen efter att meddelandet sändes, det vill säga ${day}, om inte något annat visas (139 § i kommunallagen, 19 § i lagen om elektronisk kommunikation i myndigheternas verksamhet).`,
  },
  receipt: {
    fi: () =>
      'Päätös annetaan tiedoksi saantitodistusta vastaan. Tiedoksisaantipäivä on saantitodistukseen merkitty päivä (hallintolaki 60 §).',
    sv: () =>
      'Beslutet delges mot mottagningsbevis. Dagen för delfåendet är den dag som antecknats i mottagningsbeviset (60 § i förvaltningslagen).',
  },
  email_verifiable: {
    fi: () =>
      'Päätös annetaan todisteellisesti tiedoksi sähköisenä viestinä. Tiedoksisaantipäivä on se päivä, jona päätös noudetaan viranomaisen osoittamasta palvelusta (laki sähköisestä asioinnista viranomaistoiminnassa 18 §).',
    sv: () =>
      'Beslutet delges bevisligen som ett elektroniskt meddelande. Dagen för delfåendet är den dag då beslutet hämtas från den tjänst som myndigheten anvisat (18 § i lagen om elektronisk kommunikation i myndigheternas verksamhet).',
  },
  authority_letter_arrival: {
    fi: () =>
      'Päätös annetaan viranomaiselle tiedoksi kirjeellä. Tiedoksisaantipäivä on kirjeen saapumispäivä (hallintolaki 59 §).',
    sv: () =>
      'Beslutet delges myndigheten per brev. Dagen för delfåendet är den dag då brevet anländer (59 § i förvaltningslagen).',
  },
}

const PAPERS: Readonly<Record<LetterInput['paper'], Bilingual>> = {
  extract: { fi: 'Pöytäkirjanote', sv: 'Protokollsutdrag' },
  officerDecision: { fi: 'Viranhaltijapäätös', sv: 'Tjänsteinnehavarbeslut' },
}

const enclosures = ({
  item,
  paper,
  enclosed,
  instructions,
  language,
  style,
}: LetterInput): readonly string[] => [
  `${PAPERS[paper][language]} ${numberText(item, style?.sectionForm ?? 'before')}`,
  ...instructions.map(({ heading }) => heading),
  ...enclosed,
]

const MORE: Bilingual = { fi: 'Lisätietoja antaa', sv: 'Ytterligare upplysningar ger' }

const contactParts = ({ contact, language }: LetterInput): readonly DocumentPart[] =>
  contact === null ? [] : [line('plain', `${MORE[language]} ${contactText(contact)}.`)]
