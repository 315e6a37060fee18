import { type Instant, formatDate, formatTime } from '../calendar/day.ts'
import type { Meeting, MeetingRecord } from '../meeting/meeting.ts'
import { bodyAtStart, nameOf } from '../organisation/bodyName.ts'
import { type Body, type Organisation, findPerson } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import type { Block } from '../shared/text.ts'
import { type RecusedSections, attendanceParts, formatTimeRange } from './attendanceParts.ts'
import { type ItemView, itemParts, numberText } from './itemParts.ts'
import {
  type DocumentKind,
  type DocumentPart,
  NEUTRAL_STYLE,
  type OfficeDocument,
  type SignatureGroup,
} from './model.ts'
import { type DocumentWord, word } from './words.ts'

/** What every document of a meeting is made from. */
export interface MeetingDocumentInput {
  readonly organisation: Organisation
  readonly body: Body
  readonly meeting: Meeting
  readonly language: Language
  readonly createdAt: Instant
  /** In agenda order for the agenda, in § order for minutes. */
  readonly items: readonly ItemView[]
}

/** An appeal instruction as a document prints it after the items. */
export interface PrintedInstruction {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** The agenda (esityslista): when and where, what will be handled, and every item with its proposal. */
export function buildAgenda(input: MeetingDocumentInput): OfficeDocument {
  const { meeting, language } = input
  const start = meeting.startsAt === null ? '' : ` ${formatTime(meeting.startsAt, language)}`
  const when = `${formatDate(meeting.heldOn)}${start}`
  return meetingDocument('agenda', input, [
    ...openingParts('agenda', input, when),
    contentsPart('agendaContents', input.items, language),
    ...itemsOnPages(input),
  ])
}

/** What minutes are made from besides: what happened, and the instructions that belong to the §§. */
export interface MinutesInput extends MeetingDocumentInput {
  readonly record: MeetingRecord
  readonly inspected: 'inspected' | 'notInspected'
  readonly recused: RecusedSections
  readonly instructions: readonly PrintedInstruction[]
}

/** The minutes (pöytäkirja): cover with attendance, contents, §§, appeal instructions, signature page. */
export function buildMinutes(input: MinutesInput): OfficeDocument {
  const { meeting, record, language } = input
  const when = `${formatDate(meeting.heldOn)} ${formatTimeRange(record.openedAt, record.closedAt, language)}`
  return meetingDocument('minutes', input, [
    ...openingParts('minutes', input, when),
    {
      kind: 'line',
      role: 'status',
      content: [{ kind: 'run', text: word(input.inspected, language), marks: [] }],
    },
    ...attendanceParts(input.organisation, input.body, record, input.recused, language),
    contentsPart('contents', input.items, language),
    ...itemsOnPages(input),
    ...instructionParts(input.instructions, language),
    ...signatureParts(input),
  ])
}

function meetingDocument(
  kind: DocumentKind & DocumentWord,
  input: MeetingDocumentInput,
  parts: readonly DocumentPart[],
): OfficeDocument {
  const { organisation, body, meeting, language } = input
  const day = formatDate(meeting.heldOn)
  const name = documentName(kind, meeting, language)
  return {
    kind,
    language,
    title: `${name}, ${bodyAtStart(body, language)} ${day}`,
    author: nameOf(organisation.name, language),
    createdAt: input.createdAt,
    header: {
      organisation: nameOf(organisation.name, language),
      body: bodyAtStart(body, language),
      document: name,
      day,
      pageWord: word('page', language),
    },
    style: NEUTRAL_STYLE,
    parts,
  }
}

/** `14/2026`; the day of a meeting whose number is not known. */
export const meetingNumber = ({ number, year, heldOn }: Meeting): string =>
  number === null ? formatDate(heldOn) : `${number}/${year}`

/** `Pöytäkirja 14/2026`. */
export const documentName = (kind: DocumentWord, meeting: Meeting, language: Language): string =>
  `${word(kind, language)} ${meetingNumber(meeting)}`

function openingParts(
  kind: 'agenda' | 'minutes',
  { body, meeting, language }: MeetingDocumentInput,
  when: string,
): readonly DocumentPart[] {
  return [
    { kind: 'title', text: documentName(kind, meeting, language) },
    {
      kind: 'facts',
      rows: [
        { name: word('body', language), value: bodyAtStart(body, language) },
        { name: word('time', language), value: when },
        ...(meeting.place === null ? [] : [{ name: word('place', language), value: meeting.place }]),
      ],
    },
  ]
}

const contentsPart = (
  heading: DocumentWord,
  items: readonly ItemView[],
  language: Language,
): DocumentPart => ({
  kind: 'contents',
  heading: word(heading, language),
  entries: items.flatMap(({ number, text }) =>
    number === null
      ? []
      : [{ number: numberText(number), title: text.title, anchor: `${number.kind}-${number.n}` }],
  ),
})

const itemsOnPages = ({ items, organisation }: MeetingDocumentInput): readonly DocumentPart[] => [
  { kind: 'pageBreak' },
  ...items.flatMap((item) => itemParts(item, organisation.layout)),
]

/** The instructions as an annex: one heading, then each instruction under its own. */
export const instructionParts = (
  instructions: readonly PrintedInstruction[],
  language: Language,
): readonly DocumentPart[] =>
  instructions.length === 0
    ? []
    : [
        { kind: 'pageBreak' },
        { kind: 'section', number: '', title: word('appealInstructions', language), anchor: 'appeal' },
        ...instructions.flatMap(({ heading, blocks }): readonly DocumentPart[] => [
          { kind: 'label', text: heading, aside: null },
          { kind: 'blocks', blocks },
        ]),
      ]

/** Chair and minute-keeper, then the inspectors under their statement (domain.md 2.2, signature block). */
function signatureParts(input: MinutesInput): readonly DocumentPart[] {
  const { record, language } = input
  const inCapacity = (capacity: 'chair' | 'secretary') =>
    record.attendance
      .filter((attendance) => attendance.capacity === capacity)
      .map(({ personId }) => ({ name: personName(input, personId), role: word(capacity, language) }))
  const inspectors = record.inspectors.map((id) => ({
    name: personName(input, id),
    role: word('inspector', language),
  }))
  const groups: readonly SignatureGroup[] = [
    { statement: null, signers: [...inCapacity('chair'), ...inCapacity('secretary')] },
    ...(inspectors.length === 0
      ? []
      : [{ statement: word('inspectionStatement', language), signers: inspectors }]),
  ]
  return [
    { kind: 'section', number: '', title: word('signatures', language), anchor: 'signatures' },
    { kind: 'signatures', groups },
  ]
}

const personName = ({ organisation }: MeetingDocumentInput, id: PersonId): string =>
  findPerson(organisation, id)?.name ?? id
