import { formatDate } from '../calendar/day.ts'
import type { Meeting, MeetingRecord } from '../meeting/meeting.ts'
import type { Body } from '../organisation/organisation.ts'
import { type ExtractInput, minutesName } from './extract.ts'
import { documentFrame } from './frame.ts'
import { itemParts, line, numberText } from './itemParts.ts'
import { documentName, inspectorGroups, instructionParts, officerGroups } from './meetingDocument.ts'
import type { OfficeDocument } from './model.ts'
import { word } from './words.ts'

export interface InspectedSectionInput extends Pick<
  ExtractInput,
  'organisation' | 'createdAt' | 'item' | 'instructions' | 'style'
> {
  readonly body: Body
  readonly meeting: Meeting
  readonly record: MeetingRecord
}

/**
 * One § that was inspected at once in the meeting (R-INS-01 c): it stands before the other minutes do, so it has a
 * signature block of its own and its instructions with it.
 */
export function buildInspectedSection(input: InspectedSectionInput): OfficeDocument {
  const { organisation, body, meeting, record, item, createdAt, style } = input
  const { language } = item.text
  const signing = { organisation, record, language }
  const section = item.number?.kind === 'section' ? item.number.n : null
  const document = documentName('minutes', meeting, language)
  const number = numberText(item, style?.sectionForm ?? 'before')
  return {
    ...documentFrame({
      kind: 'section',
      organisation,
      bodyName: item.bodyName,
      language,
      document,
      title: `${word('section', language)}: ${number} ${item.text.title}`,
      day: formatDate(meeting.heldOn),
      createdAt,
      style,
    }),
    parts: [
      { kind: 'title', text: word('section', language) },
      {
        kind: 'facts',
        rows: [
          { name: word('minutes', language), value: minutesName(body, meeting, language) },
          ...(meeting.place === null ? [] : [{ name: word('place', language), value: meeting.place }]),
        ],
      },
      line('status', word('sectionInspected', language)),
      ...itemParts(item, organisation.layout, style?.sectionForm),
      {
        kind: 'signatures',
        groups: [
          ...officerGroups(signing, section),
          ...inspectorGroups(signing).map((inspectors) => ({
            ...inspectors,
            statement: word('sectionInspected', language),
          })),
        ],
      },
      ...instructionParts(input.instructions, language),
    ],
  }
}
