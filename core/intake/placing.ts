import type { LabelName } from './labelNames.ts'
import { isChrome } from './labels.ts'
import { type SourceLine, bare, foldLine, isBlank } from './lines.ts'
import type { Page, Section } from './page.ts'
import { readPeople } from './people.ts'

/** Which lines of a page belong to which part of the item. A line is in one part, or unplaced. */
export interface Places {
  readonly lines: (part: LabelName) => readonly SourceLine[]
  /** The description's passages; the first has no heading of its own. */
  readonly description: readonly Passage[]
  readonly unplaced: readonly SourceLine[]
  /** Labels that came again, with the earlier one: the later counts. */
  readonly repeated: readonly { readonly earlier: Section; readonly later: Section }[]
}

export interface Passage {
  readonly heading: string | null
  readonly lines: readonly SourceLine[]
}

/** Parts of which an item has one; when a page has several, they are handlings one after another. */
const SINGLE: readonly LabelName[] = ['preparers', 'presenter', 'proposal', 'decision', 'appeal']

export function placeLines(page: Page): Places {
  const repeated = repeatedOf(page.sections)
  const sections = page.sections.filter((section) => repeated.every(({ earlier }) => earlier !== section))
  const named = (name: LabelName): readonly SourceLine[] =>
    sections.filter(({ label }) => label.name === name).flatMap(({ lines }) => lines)
  const preparers = readPeople(named('preparers'))
  const { presenter, proposal, unplaced } = placeProposal(sections)
  const described = sections.filter(({ label }) => label.name === 'description')
  const description = described.map(({ label, lines }, at) => ({
    heading: at === 0 ? null : bare(label.line.text),
    lines,
  }))
  const unlabelled = described.length === 0 && preparers.rest.length > 0
  const listed = named('attachments')
  const attachments = listed.filter((line) => !saysNone(line))
  const parts: Partial<Record<LabelName, readonly SourceLine[]>> = { presenter, proposal, attachments }
  return {
    lines: (part) => parts[part] ?? named(part),
    description: unlabelled ? [{ heading: null, lines: preparers.rest }] : description,
    unplaced: [
      ...(unlabelled ? [] : preparers.rest),
      ...unplaced,
      ...listed.filter(saysNone),
      ...named('chrome').filter((line) => !isChrome(line)),
      ...repeated.flatMap(({ earlier }) => [earlier.label.line, ...earlier.lines]),
    ].filter((line) => !isBlank(line)),
    repeated,
  }
}

/** `Ei liitteitä`, `Inga bilagor`, `-`: a list that says it is empty. */
const saysNone = (line: SourceLine): boolean =>
  /^(?:[-–]|ei (?:ole )?liitteita|inga bilagor)\.?$/u.test(foldLine(line))

const repeatedOf = (sections: readonly Section[]): Places['repeated'] =>
  SINGLE.flatMap((name) => {
    const same = sections.filter(({ label }) => label.name === name)
    const later = same.at(-1)
    return later === undefined ? [] : same.slice(0, -1).map((earlier) => ({ earlier, later }))
  })

/**
 * `Esittelijä` stands inside `Päätösehdotus`, before the proposal's text, so that text follows the presenter; or the
 * presenter has a place of its own, and the proposal its own text.
 */
function placeProposal(sections: readonly Section[]): {
  readonly presenter: readonly SourceLine[]
  readonly proposal: readonly SourceLine[]
  readonly unplaced: readonly SourceLine[]
} {
  const at = sections.findIndex(({ label }) => label.name === 'presenter')
  const own = sections.find(({ label }) => label.name === 'proposal')
  const lines = sections[at]?.lines ?? []
  const { people, rest } = readPeople(lines)
  const follows = at > 0 && sections[at - 1] === own
  const named = lines.slice(0, lines.length - rest.length)
  const [presenter, others] = people.length > 1 ? splitAfterFirst(named) : [named, []]
  const text = own?.lines ?? []
  return follows
    ? { presenter, proposal: [...text, ...rest], unplaced: others }
    : { presenter, proposal: text, unplaced: [...others, ...rest] }
}

function splitAfterFirst(
  lines: readonly SourceLine[],
): readonly [readonly SourceLine[], readonly SourceLine[]] {
  const first = lines.findIndex((line) => !isBlank(line))
  return [lines.slice(0, first + 1), lines.slice(first + 1)]
}
