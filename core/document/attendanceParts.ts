import { type ClockTime, formatTime } from '../calendar/day.ts'
import type { Attendance, MeetingRecord, StandIn } from '../meeting/meeting.ts'
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
    [capacityText(attendance, organisation, language), ...standInText(attendance, record, language)].join(
      ', ',
    ),
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
          {
            kind: 'list',
            style: 'bulleted',
            items: absent.map((id) => [run(absentText(id, record, nameOf, language))]),
          } as const,
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

/** `puheenjohtajana § 247`: who led or kept the minutes in another's place. */
const standInText = (
  { personId }: Attendance,
  record: MeetingRecord,
  language: Language,
): readonly string[] =>
  (record.standIns ?? [])
    .filter((standIn) => standIn.personId === personId)
    .map(({ duty, sections }) => standInWords(duty, sections, language))

/** `puheenjohtajana § 247`. */
export const standInWords = (
  duty: StandIn['duty'],
  sections: readonly number[],
  language: Language,
): string =>
  `${word(duty === 'chair' ? 'asChair' : 'asSecretary', language)} §${NBSP}${joinNumbers(sections, language)}`

/** `Hannu Peltokorpi (varajäsen Leena Myllyoja)`; a member in whose seat nobody sat by the name alone. */
function absentText(
  member: PersonId,
  { attendance }: MeetingRecord,
  nameOf: (id: PersonId) => string,
  language: Language,
): string {
  const deputies = attendance.filter(({ deputyFor }) => deputyFor === member)
  const names = deputies.map(
    ({ personId }) => `${word('deputy', language).toLowerCase()} ${nameOf(personId)}`,
  )
  return names.length === 0 ? nameOf(member) : `${nameOf(member)} (${names.join(', ')})`
}

/** `koko kokouksen`, `klo 18.40–`, `–klo 22.31`, `klo 22.05–22.20`; each stay when there were several. */
function presenceText({ arrivedAt, leftAt, away }: Attendance, language: Language): string {
  const gaps = away ?? []
  const starts = [arrivedAt, ...gaps.map(({ returnedAt }) => returnedAt)]
  const ends = [...gaps.map((gap) => gap.leftAt), leftAt]
  return starts.map((from, at) => stayText(from, ends[at] ?? null, language)).join(', ')
}

function stayText(from: ClockTime | null, until: ClockTime | null, language: Language): string {
  if (from === null && until === null) return word('wholeMeeting', language)
  if (from !== null && until !== null) return formatTimeRange(from, until, language)
  return from !== null
    ? `${formatTime(from, language)}${EN_DASH}`
    : `${EN_DASH}${until === null ? '' : formatTime(until, language)}`
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
