import { type CaseNumber, parseCaseNumber } from '../casefile/caseNumber.ts'
import type { Contact, ItemText } from '../draft/item.ts'
import { type Result, ok } from '../shared/result.ts'
import { type Block, blocksToText, run } from '../shared/text.ts'
import { readAmounts } from './amounts.ts'
import { appealKindOf } from './appealKind.ts'
import { type NewId, identity, toBlocks } from './blocks.ts'
import { findingsOf } from './findings.ts'
import type { ImportedAppeal, ImportedDecision, ImportedItem, OtherPart, PrintedTexts } from './imported.ts'
import type { LabelName } from './labelNames.ts'
import { isAppealHeading } from './labels.ts'
import { type SourceLine, bare, isBlank, readLines, textOf, trimBlank } from './lines.ts'
import { findOutcome } from './outcome.ts'
import { type Page, type PageFailure, type Section, splitPages } from './page.ts'
import { readAttachments, readProposal, readRecipients } from './parts.ts'
import { readPeople, readPerson } from './people.ts'
import { type KnownOrganisations, findOrganisation } from './place.ts'
import { type Places, placeLines } from './placing.ts'

/**
 * Reads the items of a published page in the CaseM layout (profile A, domain.md 1.2, 1.3 and 1.7). What has no known
 * place stays in `unparsed`; what looks like a mistake becomes a finding and is left as printed.
 */
export function readCasem(
  source: { readonly file: string; readonly text: string },
  known: KnownOrganisations,
  newId: NewId,
): Result<readonly ImportedItem[], PageFailure> {
  const pages = splitPages(readLines(source.text), source.file)
  return pages.ok ? ok(pages.value.map((page) => itemOf(page, known, newId))) : pages
}

function itemOf(page: Page, known: KnownOrganisations, newId: NewId): ImportedItem {
  const places = placeLines(page)
  const caseNumbers = numbersOf(page.header)
  const all = [page.heading, page.itemLine, ...page.header, ...page.sections.flatMap(linesOf)]
  const { organisation, place } = findOrganisation(known, caseNumbers[0] ?? null, textOf(all))
  const text = itemText(page, places, newId)
  const decision = decisionOf(places.lines('decision'), newId)
  const unparsed = [
    ...page.stray,
    ...page.header.filter((line) => numberOf(line) === null),
    ...places.unplaced,
  ].toSorted((a, b) => a.n - b.n)
  return {
    layout: 'casem-web-text',
    kind: decision === null ? 'esityslista' : 'poytakirja',
    organisationId: organisation?.id ?? null,
    place,
    body: page.body,
    meetingOn: page.meetingOn,
    section: page.section,
    caseNumbers,
    inspection: page.inspection,
    text,
    history: toBlocks(places.lines('history'), newId),
    handling: toBlocks(places.lines('handling'), newId),
    decision,
    appeal: appealOf(places.lines('appeal'), newId),
    others: othersOf(page.sections, text.infoContact, newId),
    amounts: readAmounts(all),
    labels: page.sections.map(({ label }) => label.name),
    printed: printedOf(places),
    unparsed,
    findings: findingsOf({ page, places, organisation, text, unparsed }),
  }
}

const linesOf = ({ label, lines }: Section): readonly SourceLine[] => [label.line, ...lines]

const numberOf = (line: SourceLine): CaseNumber | null => {
  const parsed = parseCaseNumber(bare(line.text))
  return parsed.ok ? parsed.value : null
}

const numbersOf = (header: readonly SourceLine[]): readonly CaseNumber[] =>
  header.map(numberOf).filter((number) => number !== null)

function itemText(page: Page, places: Places, newId: NewId): ItemText {
  const [infoLine, ...more] = places.lines('infoContact').filter((line) => !isBlank(line))
  return {
    language: page.language,
    title: page.title,
    preparers: readPeople(places.lines('preparers')).people,
    presenter: readPeople(places.lines('presenter')).people[0] ?? null,
    infoContact: infoLine === undefined || more.length > 0 ? null : readPerson(infoLine.text),
    description: descriptionOf(places, newId),
    effects: toBlocks(places.lines('effects'), newId),
    proposal: readProposal(places.lines('proposal'), newId),
    attachments: readAttachments(places.lines('attachments')),
    served: readRecipients(places.lines('served')),
    informed: readRecipients(places.lines('informed')),
  }
}

/** The text of each description label; a second label (`Perustelut` after `Kuvaus`) is a heading inside. */
const descriptionOf = (places: Places, newId: NewId): readonly Block[] =>
  places.description.flatMap(({ heading, lines }): readonly Block[] => [
    ...(heading === null
      ? []
      : [{ kind: 'heading' as const, level: 1 as const, content: [run(heading)], ...identity(newId) }]),
    ...toBlocks(lines, newId),
  ])

function decisionOf(lines: readonly SourceLine[], newId: NewId): ImportedDecision | null {
  const blocks = toBlocks(lines, newId)
  if (blocks.length === 0) return null
  const outcome = findOutcome(blocks.map((block) => blocksToText([block])))
  return {
    outcome: outcome?.code ?? null,
    before: outcome === null ? [] : blocks.slice(0, outcome.at),
    text: outcome === null ? blocks : blocks.slice(outcome.at),
  }
}

function appealOf(lines: readonly SourceLine[], newId: NewId): ImportedAppeal | null {
  const own = trimBlank(lines)
  return own.length === 0
    ? null
    : { kind: appealKindOf(textOf(own)), blocks: toBlocks(own, newId, isAppealHeading) }
}

const OTHERS: readonly LabelName[] = [
  'preparerContacts',
  'infoContact',
  'decisionNotes',
  'background',
  'execution',
]

const othersOf = (
  sections: readonly Section[],
  infoContact: Contact | null,
  newId: NewId,
): readonly OtherPart[] =>
  sections
    .filter(({ label }) => OTHERS.includes(label.name))
    .filter(({ label }) => label.name !== 'infoContact' || infoContact === null)
    .map(({ label, lines }) => ({
      name: label.name,
      label: bare(label.line.text),
      blocks: toBlocks(lines, newId),
    }))

function printedOf(places: Places): PrintedTexts {
  const description = places.description.map(({ heading, lines }) =>
    heading === null ? textOf(lines) : `${heading}\n\n${textOf(lines)}`,
  )
  return {
    description: orNull(description.join('\n\n')),
    proposal: orNull(textOf(places.lines('proposal'))),
    decision: orNull(textOf(places.lines('decision'))),
    appeal: orNull(textOf(places.lines('appeal'))),
  }
}

const orNull = (text: string): string | null => (text === '' ? null : text)
