import { formatDate } from '../../core/calendar/day.ts'
import type { Contact } from '../../core/draft/item.ts'
import type { ImportedItem } from '../../core/intake/imported.ts'
import { isChrome, labelOf } from '../../core/intake/labels.ts'
import { readLines } from '../../core/intake/lines.ts'
import { blocksToText, inlineToText } from '../../core/shared/text.ts'

/** Every word an imported item holds, sorted. Labels, bullets and numbers of lists are layout and left out. */
export const placedWords = (item: ImportedItem): readonly string[] =>
  contentWords([
    `${item.body}, ${item.text.language === 'fi' ? 'kokous' : 'sammanträde'} ${formatDate(item.meetingOn)}`,
    `§ ${item.section} ${item.text.title}`,
    ...item.caseNumbers.map(({ text }) => text),
    ...[...item.text.preparers, item.text.presenter, item.text.infoContact].map(contactWords),
    blocksToText([...item.history, ...item.text.description, ...item.text.effects, ...item.handling]),
    blocksToText([...(item.decision?.before ?? []), ...(item.decision?.text ?? [])]),
    blocksToText(item.appeal?.blocks ?? []),
    inlineToText(item.text.proposal.leadIn),
    ...item.text.proposal.clauses.map(({ content }) => inlineToText(content)),
    ...item.text.attachments.map(({ title }) => title),
    item.text.served.join(', '),
    item.text.informed.join(', '),
    ...item.others.map(({ blocks }) => blocksToText(blocks)),
    ...item.unparsed.map(({ text }) => text),
  ])

/** Every word of a file besides labels, status line and chrome, sorted. */
export const sourceWords = (text: string): readonly string[] =>
  contentWords(
    readLines(text)
      .filter((line) => !isChrome(line) && !isStatus(line.text) && !isDropped(line.n, text))
      .map((line) => line.text),
  )

const isStatus = (text: string): boolean =>
  /^(?:Pöytäkirja (?:on tarkastettu|tarkastamatta)|Protokollet är justerat)$/u.test(text.trim())

/** A label is dropped unless it became a heading inside the description. */
function isDropped(n: number, text: string): boolean {
  const lines = readLines(text)
  const line = lines[n - 1]
  const language = /, sammanträde \d/u.test(text) ? 'sv' : 'fi'
  const label = line === undefined ? null : labelOf(line, language)
  if (label === null) return false
  const first = lines.find((other) => labelOf(other, language)?.name === label.name)
  return label.name !== 'description' || first === line
}

const contactWords = (contact: Contact | null): string =>
  contact === null
    ? ''
    : [contact.name, contact.title, contact.email, contact.phone].filter((word) => word !== null).join(' ')

/** Words of texts without bullets, hyphens and short numbers that stand alone: those may be layout of lists. */
export const contentWords = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => text.split(/[\s,]+/u))
    .filter((word) => !/^(?:\d{0,2}[.)]?|[•◦-])$/u.test(word))
    .toSorted()
