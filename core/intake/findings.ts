import { type IsoDate, daysBetween, parseDate } from '../calendar/day.ts'
import type { Attachment, Contact, ItemText } from '../draft/item.ts'
import { capitalise } from '../organisation/bodyName.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { fold } from '../shared/fold.ts'
import { editDistance } from '../shared/editDistance.ts'
import { type SourceLine, bare, isBlank } from './lines.ts'
import type { Page, Section } from './page.ts'
import type { Places } from './placing.ts'
import { splitSentences } from '../shared/sentences.ts'

/** Something of a published item that a person should look at. Nothing is mended: the text stays as printed. */
export type Finding = { readonly level: 'error' | 'warning' | 'note'; readonly line: number } & FindingFields

export type FindingFields =
  /** R-VAL-10: the body's name is misspelt in the proposal or decision. */
  | { readonly code: 'intake/misspelt-body'; readonly printed: string; readonly registered: string }
  /** R-VAL-07: the text mentions attachments, none is listed. */
  | { readonly code: 'intake/attachments-not-listed'; readonly mention: string }
  /** R-VAL-07: the text mentions attachment `n`, the list has no such number. */
  | {
      readonly code: 'intake/attachment-missing'
      readonly mention: string
      readonly n: number
      readonly listed: number
    }
  /** R-VAL-09, R-EXE-06: the municipality had committed itself before the decision. */
  | {
      readonly code: 'intake/commitment-before-decision'
      readonly committedOn: IsoDate
      readonly decidedOn: IsoDate
      readonly quote: string
    }
  /** A title printed with a capital (domain.md 1.3): kept, the usual form offered. */
  | { readonly code: 'intake/capitalised-title'; readonly printed: string; readonly offered: string }
  | { readonly code: 'intake/misspelt-label'; readonly printed: string; readonly meant: string }
  | { readonly code: 'intake/repeated-label'; readonly label: string; readonly other: number }
  | { readonly code: 'intake/unplaced'; readonly count: number }
  | { readonly code: 'intake/unknown-organisation'; readonly body: string }
  | { readonly code: 'intake/encoding-guessed'; readonly encoding: string }

export type FindingCode = FindingFields['code']

/** What findings are looked for in. */
export interface Examined {
  readonly page: Page
  readonly places: Places
  readonly organisation: Organisation | null
  readonly text: ItemText
  readonly unparsed: readonly SourceLine[]
}

/** Everything of an item that a person should look at, in the order of the page. */
export function findingsOf(examined: Examined): readonly Finding[] {
  const { page, places, organisation, text } = examined
  const told = [...places.description.flatMap(({ lines }) => lines), ...places.lines('proposal')]
  const people = [...text.preparers, ...(text.presenter === null ? [] : [text.presenter])]
  const named = [...places.lines('preparers'), ...places.lines('presenter')]
  return [
    ...misspeltBodies(page.sections, page.body, organisation),
    ...missingAttachments([...told, ...places.lines('decision')], text.attachments),
    ...earlyCommitments(told, page.meetingOn),
    ...capitalisedTitles(people, named),
    ...misspeltLabels(page.sections),
    ...readingGaps(examined),
  ].toSorted((a, b) => a.line - b.line)
}

/** What could not be read for sure: labels that came again, lines without a place, an unknown municipality. */
function readingGaps({ page, places, organisation, unparsed }: Examined): readonly Finding[] {
  const repeated = places.repeated.map(({ earlier, later }): Finding => ({
    code: 'intake/repeated-label',
    level: 'warning',
    line: earlier.label.line.n,
    label: bare(earlier.label.line.text),
    other: later.label.line.n,
  }))
  const [first] = unparsed
  const unplaced: readonly Finding[] =
    first === undefined
      ? []
      : [{ code: 'intake/unplaced', level: 'warning', line: first.n, count: unparsed.length }]
  const unknown: readonly Finding[] =
    organisation === null
      ? [{ code: 'intake/unknown-organisation', level: 'note', line: page.heading.n, body: page.body }]
      : []
  return [...repeated, ...unplaced, ...unknown]
}

/** Sentences of lines with the line each begins on. */
interface Said {
  readonly text: string
  readonly line: number
}

const saidIn = (lines: readonly SourceLine[]): readonly Said[] =>
  lines
    .filter((line) => !isBlank(line))
    .flatMap((line) => splitSentences(bare(line.text)).map((text) => ({ text: text.trim(), line: line.n })))

/** A sentence that tells what a body decides: its subject stands before the verb. */
const DECIDES =
  /^(?<subject>\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4}?) (?:päättää|päätti|merkitsee|merkitsi|hyväksyy|hyväksyi|esittää|esitti|ehdottaa|ehdotti|antaa|antoi|valtuuttaa|valtuutti|nimeää|nimesi|myöntää|myönsi|toteaa|totesi|valitsee|valitsi|palauttaa|palautti)(?!\p{L})/u

/** A misspelling differs by at most so many letters; longer names may differ by two. */
const LONG_NAME = 14

/** R-VAL-10: the subject of the proposal or the decision is nearly, but not quite, the name of a body. */
export function misspeltBodies(
  sections: readonly Section[],
  body: string,
  organisation: Organisation | null,
): readonly Finding[] {
  const names = [body, ...(organisation?.bodies.map(({ name }) => capitalise(name.fi.nominative)) ?? [])]
  const lines = sections
    .filter(({ label }) => DECIDING.includes(label.name))
    .flatMap((section) => section.lines)
  return saidIn(lines).flatMap(({ text, line }): readonly Finding[] => {
    const printed = DECIDES.exec(text)?.groups?.['subject']
    const registered = printed === undefined ? undefined : nearName(printed, names)
    return printed === undefined || registered === undefined
      ? []
      : [{ code: 'intake/misspelt-body', level: 'error', line, printed, registered }]
  })
}

const DECIDING: readonly string[] = ['proposal', 'presenter', 'handling', 'decision']

function nearName(printed: string, names: readonly string[]): string | undefined {
  const word = fold(printed)
  if (names.some((name) => fold(name) === word)) return undefined
  return names.find((name) => editDistance(fold(name), word) <= (name.length >= LONG_NAME ? 2 : 1))
}

const MENTION =
  /(?<!\p{L})(?:liit(?:teenä|teinä|teissä|teessä|teen|teet|teistä|teestä)|bilag(?:an|or|orna)|som bilaga)(?!\p{L})(?: nr?o?)?(?: (?<n>\d{1,2})(?![\d.]))?/iu

/** R-VAL-07: attachments that the text speaks of and the list lacks. One finding for an empty list. */
export function missingAttachments(
  lines: readonly SourceLine[],
  attachments: readonly Attachment[],
): readonly Finding[] {
  const mentions = lines.flatMap((line) => {
    const match = MENTION.exec(bare(line.text))
    return match === null ? [] : [{ line: line.n, mention: match[0], n: Number(match.groups?.['n'] ?? 0) }]
  })
  const [first] = mentions
  if (first === undefined) return []
  if (attachments.length === 0)
    return [
      { code: 'intake/attachments-not-listed', level: 'warning', line: first.line, mention: first.mention },
    ]
  return mentions
    .filter(({ n }) => n > 0 && attachments.every((attachment) => attachment.n !== n))
    .map((mention) => ({
      code: 'intake/attachment-missing',
      level: 'warning',
      ...mention,
      listed: attachments.length,
    }))
}

/** Words that commit: a notice given, a promise, a signature. Folded. */
const COMMITS =
  /\bilmoit(?:us|ettu|ettiin|ti|tanut)|\bsitou(?:tui|tunut|tuttu|duttu|mus)|\ballekirjoit(?:ti|ettu|ettiin|tanut)/u

/** What the municipality commits to: taking part, paying. Folded. */
const TAKES_PART =
  /\b(?:kunta|kaupunki|kunnan|kaupungin)\b.*\b(?:mukana|mukaan|osallistu|sitou|maksa|rahoit)/u

/** An older day belongs to the matter's history, not to the decision at hand. */
const LONGEST_BEFORE_DAYS = 366

/** R-VAL-09, R-EXE-06: a day before the decision on which the municipality had already committed itself. */
export function earlyCommitments(lines: readonly SourceLine[], decidedOn: IsoDate): readonly Finding[] {
  const said = saidIn(lines)
  return said.flatMap(({ text, line }, at): readonly Finding[] => {
    const committedOn = earliestDay(text)
    if (committedOn === null || !COMMITS.test(fold(text))) return []
    const days = daysBetween(committedOn, decidedOn)
    if (days <= 0 || days > LONGEST_BEFORE_DAYS) return []
    const before = said[at - 1]
    const whole = before?.line === line ? `${before.text} ${text}` : text
    return TAKES_PART.test(fold(whole))
      ? [
          {
            code: 'intake/commitment-before-decision',
            level: 'warning',
            line,
            committedOn,
            decidedOn,
            quote: text,
          },
        ]
      : []
  })
}

function earliestDay(text: string): IsoDate | null {
  const days = [...text.matchAll(/(?<![\d.])\d{1,2}\.\d{1,2}\.\d{4}(?!\d)/gu)].flatMap((match) => {
    const day = parseDate(match[0])
    return day.ok ? [day.value] : []
  })
  return days.toSorted()[0] ?? null
}

/** Titles are printed in lower case after a name; kept as printed, the usual form offered. */
export const capitalisedTitles = (
  people: readonly Contact[],
  lines: readonly SourceLine[],
): readonly Finding[] =>
  people.flatMap(({ name, title }): readonly Finding[] =>
    name !== null && title !== null && /^\p{Lu}\p{Ll}/u.test(title)
      ? [
          {
            code: 'intake/capitalised-title',
            level: 'note',
            line: lines.find((line) => line.text.includes(title))?.n ?? 0,
            printed: title,
            offered: title.charAt(0).toLowerCase() + title.slice(1),
          },
        ]
      : [],
  )

/** Labels that were read although a letter was wrong. */
export const misspeltLabels = (sections: readonly Section[]): readonly Finding[] =>
  sections.flatMap(({ label }): readonly Finding[] =>
    label.meant === null
      ? []
      : [
          {
            code: 'intake/misspelt-label',
            level: 'note',
            line: label.line.n,
            printed: bare(label.line.text),
            meant: label.meant,
          },
        ],
  )
