import { type Instant, formatDate, formatTime } from '../calendar/day.ts'
import type { Meeting, MeetingRecord } from '../meeting/meeting.ts'
import { bodyAtStart, capitalise } from '../organisation/bodyName.ts'
import { type Body, type Organisation, findPerson } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import type { Block } from '../shared/text.ts'
import { type RecusedSections, attendanceParts, formatTimeRange, standInWords } from './attendanceParts.ts'
import { documentFrame } from './frame.ts'
import { type ItemView, anchorOf, itemParts, line, numberText } from './itemParts.ts'
import type { DocumentKind, DocumentPart, HouseStyle, OfficeDocument, SignatureGroup } from './model.ts'
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
  readonly style?: HouseStyle | undefined
}

/** An appeal instruction as a document prints it after the items. */
export interface PrintedInstruction {
  readonly heading: string
  readonly blocks: readonly Block[]
}

/** The agenda (esityslista): when and where, what will be handled, and every item with its proposal. */
export function buildAgenda(input: MeetingDocumentInput): OfficeDocument {
  return meetingDocument('agenda', input, [
    ...openingParts('agenda', input, startOf(input)),
    contentsPart('agendaContents', input),
    ...itemsOnPages(input, () => []),
  ])
}

/** `16.11.2026 klo 18.00`. */
export function startOf({ meeting, language }: Pick<MeetingDocumentInput, 'meeting' | 'language'>): string {
  const start = meeting.startsAt === null ? '' : ` ${formatTime(meeting.startsAt, language)}`
  return `${formatDate(meeting.heldOn)}${start}`
}

/** `bySignatures`: the file is inspected by being signed, and its signature page says so. */
export type InspectedStatus = 'inspected' | 'notInspected' | 'bySignatures'

/** What minutes are made from besides: what happened, and the instructions that belong to the §§. */
export interface MinutesInput extends MeetingDocumentInput {
  readonly record: MeetingRecord
  readonly inspected: InspectedStatus
  readonly recused: RecusedSections
  readonly instructions: MinutesInstructions
}

/** Instructions of minutes as the house prints them: after their own §§, or each route once for all its §§. */
export type MinutesInstructions =
  | { readonly place: 'perItem'; readonly ofSection: ReadonlyMap<number, readonly PrintedInstruction[]> }
  | { readonly place: 'annex'; readonly printed: readonly PrintedInstruction[] }

/** The minutes (pöytäkirja): cover with attendance, contents, §§, appeal instructions, signature page. */
export function buildMinutes(input: MinutesInput): OfficeDocument {
  const { meeting, record, language } = input
  const when = `${formatDate(meeting.heldOn)} ${formatTimeRange(record.openedAt, record.closedAt, language)}`
  return meetingDocument('minutes', input, [
    ...openingParts('minutes', input, when),
    ...(input.inspected === 'bySignatures' ? [] : [line('status', word(input.inspected, language))]),
    ...attendanceParts(input.organisation, input.body, record, input.recused, language),
    contentsPart('contents', input),
    ...itemsOnPages(input, (item) => ownInstructions(item, input.instructions)),
    ...(input.instructions.place === 'annex' ? instructionParts(input.instructions.printed, language) : []),
    ...signatureParts(input),
  ])
}

const ownInstructions = (
  { number }: ItemView,
  instructions: MinutesInstructions,
): readonly PrintedInstruction[] =>
  instructions.place === 'perItem' && number !== null ? (instructions.ofSection.get(number.n) ?? []) : []

/** `Pöytäkirja 14/2026, Kaupunginhallitus 16.11.2026`. */
export function meetingDocument(
  kind: DocumentKind & DocumentWord,
  input: MeetingDocumentInput,
  parts: readonly DocumentPart[],
): OfficeDocument {
  const { organisation, body, meeting, language, createdAt, style } = input
  const day = formatDate(meeting.heldOn)
  const document = documentName(kind, meeting, language)
  const bodyName = bodyAtStart(body, language)
  const title = `${document}, ${bodyName} ${day}`
  return {
    ...documentFrame({ kind, organisation, bodyName, language, document, title, day, createdAt, style }),
    parts,
  }
}

/** `14/2026`; the day of a meeting whose number is not known. */
export const meetingNumber = ({ number, year, heldOn }: Meeting): string =>
  number === null ? formatDate(heldOn) : `${number}/${year}`

/** `Pöytäkirja 14/2026`. */
export const documentName = (kind: DocumentWord, meeting: Meeting, language: Language): string =>
  `${word(kind, language)} ${meetingNumber(meeting)}`

export function openingParts(
  kind: 'notice' | 'agenda' | 'minutes',
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
        ...wayRows(meeting, language),
      ],
    },
  ]
}

/** How the meeting is held when it is not in a room, and by when a stand is stated (KuntaL 99–100 §). */
function wayRows({ way = 'room', statedBy }: Meeting, language: Language) {
  if (way === 'room') return []
  const name = word(way === 'electronic' ? 'wayElectronic' : 'wayProcedure', language)
  return [
    { name: word('way', language), value: name },
    ...(statedBy === undefined
      ? []
      : [
          {
            name: word('statedBy', language),
            value: `${formatDate(statedBy.on)} ${formatTime(statedBy.at, language)}`,
          },
        ]),
  ]
}

export const contentsPart = (
  heading: DocumentWord,
  { items, language, style }: MeetingDocumentInput,
): DocumentPart => ({
  kind: 'contents',
  heading: word(heading, language),
  entries: items.flatMap((item) =>
    item.number === null
      ? []
      : [
          {
            number: numberText(item, style?.sectionForm ?? 'before'),
            title: item.text.title,
            anchor: anchorOf(item),
          },
        ],
  ),
})

export const itemsOnPages = (
  { items, organisation, style }: MeetingDocumentInput,
  instructionsOf: (item: ItemView) => readonly PrintedInstruction[],
): readonly DocumentPart[] => [
  { kind: 'pageBreak' },
  ...items.flatMap((item) => [
    ...itemParts(item, organisation.layout, style?.sectionForm),
    ...instructionsOf(item).flatMap(printedInstruction),
  ]),
]

const printedInstruction = ({ heading, blocks }: PrintedInstruction): readonly DocumentPart[] => [
  { kind: 'label', text: heading, aside: null },
  { kind: 'blocks', blocks },
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
        ...instructions.flatMap(printedInstruction),
      ]

type SignatureInput = Pick<MinutesInput, 'organisation' | 'record' | 'language'>

/**
 * Chair and minute-keeper, those who stood in for them with their §§, then the inspectors under their statement
 * (domain.md 2.2, signature block).
 */
export const signatureGroups = (input: SignatureInput): readonly SignatureGroup[] => [
  ...officerGroups(input, null),
  ...inspectorGroups(input),
]

/** Who led and kept the minutes: of the meeting, or of one § only. */
export function officerGroups(
  { organisation, record, language }: SignatureInput,
  section: number | null,
): readonly SignatureGroup[] {
  const signer = (personId: PersonId, duty: 'chair' | 'secretary') => ({
    name: nameIn(organisation, personId),
    role: word(duty, language),
  })
  const standIns = (record.standIns ?? []).filter(
    ({ sections }) => section === null || sections.includes(section),
  )
  const replaced = section === null ? [] : standIns.map(({ duty }) => duty)
  const regular = (['chair', 'secretary'] as const)
    .filter((duty) => !replaced.includes(duty))
    .flatMap((duty) =>
      record.attendance
        .filter(({ capacity }) => capacity === duty)
        .map(({ personId }) => signer(personId, duty)),
    )
  return [
    { statement: null, signers: regular },
    ...standIns.map(({ duty, personId, sections }) => ({
      statement: capitalise(standInWords(duty, sections, language)),
      signers: [signer(personId, duty)],
    })),
  ].filter(({ signers }) => signers.length > 0)
}

export function inspectorGroups({
  organisation,
  record,
  language,
}: SignatureInput): readonly SignatureGroup[] {
  const signers = record.inspectors.map((id) => ({
    name: nameIn(organisation, id),
    role: word('inspector', language),
  }))
  return signers.length === 0 ? [] : [{ statement: word('inspectionStatement', language), signers }]
}

const nameIn = (organisation: Organisation, id: PersonId): string => findPerson(organisation, id)?.name ?? id

const signatureParts = (input: MinutesInput): readonly DocumentPart[] => [
  { kind: 'section', number: '', title: word('signatures', input.language), anchor: 'signatures' },
  { kind: 'signatures', groups: signatureGroups(input) },
]
