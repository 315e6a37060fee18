import { type IsoDate, type MalformedDate, parseDate } from '../calendar/day.ts'
import { fold } from '../shared/fold.ts'
import type { Language } from '../shared/language.ts'
import { type Result, fail, ok } from '../shared/result.ts'
import type { LabelName } from './labelNames.ts'
import { type LabelHit, isAppealHeading, isChrome, labelOf } from './labels.ts'
import { type SourceLine, bare, foldLine, isBlank } from './lines.ts'

/** One published item split at its labels, before anything is read out of its parts. */
export interface Page {
  readonly heading: SourceLine
  /** Of the page's labels; the words themselves are whatever they are. */
  readonly language: Language
  readonly body: string
  readonly meetingOn: IsoDate
  readonly itemLine: SourceLine
  readonly section: number
  readonly title: string
  /** Lines between the item's line and its first label, without chrome. */
  readonly header: readonly SourceLine[]
  readonly inspection: 'inspected' | 'notInspected' | null
  readonly sections: readonly Section[]
  /** Lines around the heading that have no known place. */
  readonly stray: readonly SourceLine[]
}

/** A label and the lines up to the next one. */
export interface Section {
  readonly label: LabelHit
  readonly lines: readonly SourceLine[]
}

/** The file is not in a layout that is read. */
export interface UnknownLayout {
  readonly code: 'intake/unknown-layout'
  readonly file: string
  /** Layouts that are read, as a person is told of them. */
  readonly layouts: readonly string[]
}

/** The first line of an item names a day that does not exist. */
export interface ImpossibleDay {
  readonly code: 'intake/impossible-day'
  readonly file: string
  readonly line: number
  readonly text: string
}

export type PageFailure = UnknownLayout | ImpossibleDay

/** `{body}, kokous {D.M.YYYY}` (profile A, domain.md 1.2), in Swedish `sammanträde`: the first line of a CaseM page. */
const HEADING = /^(?<body>.+?), (?<word>kokous|sammanträde) (?<day>\d{1,2}\.\d{1,2}\.\d{4})$/iu

/** `§ 260 Title`. */
const ITEM = /^§\s*(?<section>\d+)\s+(?<title>\S.*)$/u

const LAYOUTS = [
  'CaseM (”Kaupunginhallitus, kokous 16.11.2026” … ”§ 247 …”)',
  'CaseM (”Stadsstyrelsen, sammanträde 16.11.2026” … ”§ 247 …”)',
]

/** Labels of which at least one stands in every CaseM page; a text without them is something else. */
const TELLING: readonly LabelName[] = ['preparers', 'description', 'proposal', 'presenter', 'decision']

/** Splits a file into its items: usually one, more when pages were saved one after another. */
export function splitPages(lines: readonly SourceLine[], file: string): Result<readonly Page[], PageFailure> {
  const starts = lines.flatMap((line, at) =>
    HEADING.test(bare(line.text)) && leadsItem(lines, at) ? [at] : [],
  )
  const unknown = fail({ code: 'intake/unknown-layout' as const, file, layouts: LAYOUTS })
  if (starts.length === 0) return unknown
  const before = lines.slice(0, starts[0])
  const pages: Page[] = []
  for (const [order, start] of starts.entries()) {
    const page = readPage(lines.slice(start, starts[order + 1]), order === 0 ? before : [])
    if (!page.ok) return fail({ ...page.failure, code: 'intake/impossible-day', file, line: start + 1 })
    if (!page.value.sections.some(({ label }) => TELLING.includes(label.name))) return unknown
    pages.push(page.value)
  }
  return ok(pages)
}

/** Is the heading followed by the item's line, with only status and chrome between? */
function leadsItem(lines: readonly SourceLine[], at: number): boolean {
  const next = lines
    .slice(at + 1)
    .find((line) => !isBlank(line) && !isChrome(line) && statusOf(line) === null)
  return next !== undefined && ITEM.test(bare(next.text))
}

function readPage(lines: readonly SourceLine[], before: readonly SourceLine[]): Result<Page, MalformedDate> {
  const itemAt = lines.findIndex((line) => ITEM.test(bare(line.text)))
  const heading = groupsOf(HEADING, lines[0])
  const item = groupsOf(ITEM, lines[itemAt])
  const meetingOn = parseDate(heading.group('day'))
  if (!meetingOn.ok) return meetingOn
  const language = fold(heading.group('word')) === 'kokous' ? 'fi' : 'sv'
  const { header, sections } = sectionsOf(lines.slice(itemAt + 1), language)
  const statuses = [...lines.slice(1, itemAt), ...header].map(statusOf)
  return ok({
    heading: heading.line,
    language,
    body: heading.group('body'),
    meetingOn: meetingOn.value,
    itemLine: item.line,
    section: Number(item.group('section')),
    title: item.group('title'),
    header: header.filter((line) => isKept(line) && statusOf(line) === null),
    inspection: statuses.find((status) => status !== null) ?? null,
    sections,
    stray: before.filter(isKept),
  })
}

interface MatchedLine {
  readonly line: SourceLine
  readonly group: (name: string) => string
}

/** The named groups of a line that is known to match. */
function groupsOf(pattern: RegExp, line: SourceLine | undefined): MatchedLine {
  const groups = line === undefined ? undefined : pattern.exec(bare(line.text))?.groups
  if (line === undefined || groups === undefined)
    throw new Error('a page begins with its heading and its item')
  return { line, group: (name) => groups[name] ?? '' }
}

const isKept = (line: SourceLine): boolean => !isBlank(line) && !isChrome(line)

/** `Pöytäkirja on tarkastettu` on a line of its own (R-INS-04). */
function statusOf(line: SourceLine): 'inspected' | 'notInspected' | null {
  const text = foldLine(line).replace(/\.$/u, '')
  if (text === 'poytakirja on tarkastettu' || /^protokollet (?:ar|har) justera[dt]s?$/u.test(text))
    return 'inspected'
  return NOT_INSPECTED.test(text) ? 'notInspected' : null
}

const NOT_INSPECTED =
  /^(?:poytakirja tarkastamatta|tarkastamaton poytakirja|poytakirjaa ei ole tarkastettu|protokollet ar ojusterat|ojusterat protokoll)$/u

function sectionsOf(
  lines: readonly SourceLine[],
  language: Language,
): {
  readonly header: readonly SourceLine[]
  readonly sections: readonly Section[]
} {
  const sure = new Set(
    lines
      .map((line) => labelOf(line, language))
      .flatMap((label) => (label?.strength === 'sure' ? [label.name] : [])),
  )
  const header: SourceLine[] = []
  const sections: { label: LabelHit; lines: SourceLine[] }[] = []
  for (const line of lines) {
    const open = sections.at(-1)
    const label = labelIn(line, open?.label.name, language)
    if (label !== null && (label.strength === 'sure' || !sure.has(label.name))) {
      sections.push({ label, lines: [] })
      if (label.strength === 'weak') sure.add(label.name)
    } else if (open === undefined) header.push(line)
    else open.lines.push(line)
  }
  return { header, sections }
}

/** What may follow an appeal instruction; other labels inside it are its own sub-headings. */
const AFTER_APPEAL: readonly LabelName[] = ['attachments', 'background', 'informed', 'chrome']

/** The label a line is where it stands. */
function labelIn(line: SourceLine, inside: LabelName | undefined, language: Language): LabelHit | null {
  const label = labelOf(line, language)
  if (label === null || inside !== 'appeal') return label
  return AFTER_APPEAL.includes(label.name) && !isAppealHeading(line) ? label : null
}
