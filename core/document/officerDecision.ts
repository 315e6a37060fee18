import { type Instant, formatDate } from '../calendar/day.ts'
import type { OfficerItem } from '../decision/officer.ts'
import type { OfficerDecision } from '../draft/item.ts'
import { type Organisation, type Person, findPerson } from '../organisation/organisation.ts'
import type { Bilingual } from '../shared/language.ts'
import { type Block, run } from '../shared/text.ts'
import { documentFrame } from './frame.ts'
import { line } from './itemParts.ts'
import { type PrintedInstruction, instructionParts } from './meetingDocument.ts'
import type { DocumentPart, HouseStyle, OfficeDocument } from './model.ts'
import { clauseParts, contactText } from './proposalParts.ts'
import { word } from './words.ts'

export interface OfficerDecisionInput {
  readonly organisation: Organisation
  readonly item: OfficerItem
  readonly decision: OfficerDecision
  readonly caseNumbers: readonly string[]
  readonly createdAt: Instant
  readonly instructions: readonly PrintedInstruction[]
  readonly style?: HouseStyle | undefined
}

/**
 * An officer's decision (viranhaltijapäätös) as a document of its own in the house style: who decided and when, the
 * grounds, the clauses, whom it goes to, the officer's signature and the appeal instructions (HL 43–47 §).
 */
export function buildOfficerDecision(input: OfficerDecisionInput): OfficeDocument {
  const { organisation, item, decision, style } = input
  const { language, title } = item.text
  const officer = officerOf(organisation, item)
  const day = formatDate(decision.decidedOn)
  const document = `${word('officerDecision', language)} § ${decision.section}`
  return {
    ...documentFrame({
      kind: 'officerDecision',
      organisation,
      bodyName: officer.role,
      language,
      document,
      title: `${document}/${decision.decidedOn.slice(0, 4)}: ${title}`,
      day,
      createdAt: input.createdAt,
      style,
    }),
    parts: [
      { kind: 'title', text: document },
      { kind: 'facts', rows: factRows(input, officer, day) },
      { kind: 'section', number: `§ ${decision.section}`, title, anchor: `section-${decision.section}` },
      ...textParts(input),
      { kind: 'signatures', groups: [{ statement: null, signers: [officer] }] },
      ...instructionParts(input.instructions, language),
    ],
  }
}

interface Officer {
  readonly name: string
  /** As a heading begins with it: `Kaupunginjohtaja`. */
  readonly role: string
}

export function officerOf(organisation: Organisation, { authority, text }: OfficerItem): Officer {
  const person: Person | undefined = findPerson(organisation, authority.personId)
  const title = person?.title?.[text.language] ?? word('officer', text.language)
  return {
    name: person?.name ?? authority.personId,
    role: `${title.charAt(0).toUpperCase()}${title.slice(1)}`,
  }
}

const factRows = ({ item, caseNumbers }: OfficerDecisionInput, { name, role }: Officer, day: string) => [
  { name: word('officer', item.text.language), value: `${role} ${name}` },
  { name: word('decidedOn', item.text.language), value: day },
  ...(caseNumbers.length === 0
    ? []
    : [{ name: word('caseNumber', item.text.language), value: caseNumbers.join(', ') }]),
]

function textParts({ item: { text } }: OfficerDecisionInput): readonly DocumentPart[] {
  const { language, description, effects, proposal, served, informed, infoContact, attachments } = text
  return [
    ...blocks(LABELS.grounds[language], description),
    ...blocks(LABELS.effects[language], effects),
    { kind: 'label', text: word('decision', language), aside: null },
    ...clauseParts(proposal, []),
    ...names(
      word('enclosed', language),
      attachments.map(({ title }) => title),
    ),
    ...names(LABELS.served[language], served),
    ...names(LABELS.informed[language], informed),
    ...(infoContact === null
      ? []
      : [line('plain', `${LABELS.contact[language]} ${contactText(infoContact)}.`)]),
  ]
}

const LABELS: Readonly<Record<'grounds' | 'effects' | 'served' | 'informed' | 'contact', Bilingual>> = {
  grounds: { fi: 'Perustelut', sv: 'Motivering' },
  effects: { fi: 'Vaikutusten arviointi', sv: 'Konsekvensbedömning' },
  served: { fi: 'Jakelu', sv: 'Delges' },
  informed: { fi: 'Tiedoksi', sv: 'För kännedom' },
  contact: { fi: 'Lisätietoja antaa', sv: 'Ytterligare upplysningar ger' },
}

const blocks = (label: string, own: readonly Block[]): readonly DocumentPart[] =>
  own.length === 0
    ? []
    : [
        { kind: 'label', text: label, aside: null },
        { kind: 'blocks', blocks: own },
      ]

const names = (label: string, own: readonly string[]): readonly DocumentPart[] =>
  own.length === 0
    ? []
    : [
        { kind: 'label', text: label, aside: null },
        { kind: 'list', style: 'bulleted', items: own.map((name) => [run(name)]) },
      ]
