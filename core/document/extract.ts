import { type Instant, formatDate } from '../calendar/day.ts'
import type { Meeting } from '../meeting/meeting.ts'
import { bodyAtStart } from '../organisation/bodyName.ts'
import type { Body, Organisation } from '../organisation/organisation.ts'
import type { Language } from '../shared/language.ts'
import { documentFrame } from './frame.ts'
import { type ItemView, itemParts, line, standaloneParts } from './itemParts.ts'
import { type PrintedInstruction, documentName, instructionParts, meetingNumber } from './meetingDocument.ts'
import type { DocumentPart, HouseStyle, OfficeDocument } from './model.ts'
import { word } from './words.ts'

export interface ExtractInput {
  readonly organisation: Organisation
  readonly body: Body
  readonly meeting: Meeting
  readonly createdAt: Instant
  readonly item: ItemView
  /** To whom the extract goes, as addressed: `Järviranta Valmennus Oy`. */
  readonly recipient: string
  /** Who certifies it: name and office. */
  readonly certifier: { readonly name: string; readonly role: string }
  readonly inspected: 'inspected' | 'notInspected'
  readonly instructions: readonly PrintedInstruction[]
  readonly style?: HouseStyle | undefined
}

/**
 * An extract from the minutes (pöytäkirjanote) for one recipient: the § in the item's own language (KieliL 19.2 §),
 * the certification and the appeal instructions of its clauses (HL 46–47 §).
 */
export function buildExtract(input: ExtractInput): OfficeDocument {
  const { organisation, item, meeting } = input
  const { language } = item.text
  const parts: readonly DocumentPart[] = [
    { kind: 'title', text: word('extract', language) },
    {
      kind: 'facts',
      rows: [
        { name: word('recipient', language), value: input.recipient },
        {
          name: word('minutes', language),
          value: minutesName(input.body, meeting, language),
        },
      ],
    },
    line('status', word(input.inspected, language)),
    ...itemParts(item, organisation.layout, input.style?.sectionForm),
    {
      kind: 'signatures',
      groups: [{ statement: word('extractCertified', language), signers: [input.certifier] }],
    },
    ...instructionParts(input.instructions, language),
  ]
  const name = documentName('extract', meeting, language)
  return { ...pageFrame('extract', input, `${name}: ${item.text.title}`, name), parts }
}

/** `Kaupunginhallitus 14/2026, 16.11.2026`. */
export function minutesName(body: Body, meeting: Meeting, language: Language): string {
  const day = meeting.number === null ? '' : `, ${formatDate(meeting.heldOn)}`
  return `${bodyAtStart(body, language)} ${meetingNumber(meeting)}${day}`
}

export interface ItemPageInput {
  readonly organisation: Organisation
  readonly item: ItemView
  readonly createdAt: Instant
  readonly inspected: 'inspected' | 'notInspected' | 'unknown'
  readonly style?: HouseStyle | undefined
}

/** One item as a page of its own, in its municipality's layout: label order, punctuation and presence. */
export const buildItemPage = (input: ItemPageInput): OfficeDocument => ({
  ...pageFrame('item', input, input.item.text.title, word('item', input.item.text.language)),
  parts: standaloneParts(input.item, input.organisation.layout, input.inspected, input.style?.sectionForm),
})

const pageFrame = (
  kind: 'extract' | 'item',
  {
    organisation,
    item,
    createdAt,
    style,
  }: Pick<ItemPageInput, 'organisation' | 'item' | 'createdAt' | 'style'>,
  title: string,
  document: string,
): Omit<OfficeDocument, 'parts'> =>
  documentFrame({
    kind,
    organisation,
    bodyName: item.bodyName,
    language: item.text.language,
    document,
    title,
    day: item.meetingDate === null ? '' : formatDate(item.meetingDate),
    createdAt,
    style,
  })
