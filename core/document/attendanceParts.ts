import { type ClockTime, formatTime } from '../calendar/day.ts'
import type { Attendance, MeetingRecord } from '../meeting/meeting.ts'
import { absentMembers } from '../meeting/quorum.ts'
import { type Body, type Organisation, findPerson } from '../organisation/organisation.ts'
import type { PersonId } from '../shared/ids.ts'
import type { Language } from '../shared/language.ts'
import { run } from '../shared/text.ts'
import { EN_DASH, NBSP } from '../shared/typography.ts'
import { joinNumbers } from '../shared/joinNumbers.ts'
import type { DocumentPart } from './model.ts'
import { word } from './words.ts'

/** The §§ in which each disqualified person was out. */
export type RecusedSections = ReadonlyMap<PersonId, readonly number[]>

/** Who was there, in which capacity and when, and which members were away (domain.md 2.2, järjestäytymistiedot). */
export function attendanceParts(
  organisation: Organisation,
  body: Body,
  record: MeetingRecord,
  recused: RecusedSections,
  language: Language,
): readonly DocumentPart[] {
  const nameOf = (id: PersonId): string => findPerson(organisation, id)?.name ?? id
  const rows = record.attendance.map((attendance) => [
    nameOf(attendance.personId),
    capacityText(attendance, organisation, language),
    [presenceText(attendance, language), ...outText(recused.get(attendance.personId), language)].join(', '),
  ])
  const absent = absentMembers(body, record)
  return [
    { kind: 'section', number: '', title: word('attendance', language), anchor: 'attendance' },
    {
      kind: 'table',
      caption: word('present', language),
      header: [word('name', language), word('capacity', language), word('attendance', language)],
      rows,
    },
    ...(absent.length === 0
      ? []
      : [
          { kind: 'label', text: word('absent', language), aside: null } as const,
          { kind: 'list', style: 'bulleted', items: absent.map((id) => [run(nameOf(id))]) } as const,
        ]),
  ]
}

/** `Varajäsen (Hannu Peltokorpi)`, `Esittelijä, kaupunginjohtaja`. */
function capacityText(attendance: Attendance, organisation: Organisation, language: Language): string {
  const capacity = word(attendance.capacity, language)
  if (attendance.deputyFor !== null)
    return `${capacity} (${findPerson(organisation, attendance.deputyFor)?.name ?? attendance.deputyFor})`
  const title = isOfficer(attendance)
    ? (findPerson(organisation, attendance.personId)?.title?.[language] ?? null)
    : null
  return title === null ? capacity : `${capacity}, ${title}`
}

const isOfficer = ({ capacity }: Attendance): boolean =>
  capacity === 'presenter' || capacity === 'secretary' || capacity === 'expert' || capacity === 'other'

/** `koko kokouksen`, `klo 18.40–`, `–klo 22.31`, `klo 22.05–22.20`. */
function presenceText({ arrivedAt, leftAt }: Attendance, language: Language): string {
  if (arrivedAt === null && leftAt === null) return word('wholeMeeting', language)
  if (arrivedAt !== null && leftAt !== null) return formatTimeRange(arrivedAt, leftAt, language)
  return arrivedAt !== null
    ? `${formatTime(arrivedAt, language)}${EN_DASH}`
    : `${EN_DASH}${leftAt === null ? '' : formatTime(leftAt, language)}`
}

/** `esteellinen § 247 ja 249`; nothing for those who were in every §. */
function outText(sections: readonly number[] | undefined, language: Language): readonly string[] {
  if (sections === undefined || sections.length === 0) return []
  return [`${word('recused', language)} §${NBSP}${joinNumbers(sections, language)}`]
}

/** `klo 18.02–23.11` (R-PHR-04). */
export function formatTimeRange(from: ClockTime, until: ClockTime, language: Language): string {
  const [, end = ''] = formatTime(until, language).split(/\s/u)
  return `${formatTime(from, language)}${EN_DASH}${end}`
}
