import type { Attachment, Clause, Proposal } from '../draft/item.ts'
import { type ClauseId, asId } from '../shared/ids.ts'
import { type Inline, run } from '../shared/text.ts'
import { type NewId, inlineOf } from './blocks.ts'
import { type SourceLine, bare, paragraphsOf } from './lines.ts'
import { splitSentences } from '../shared/sentences.ts'

/**
 * The proposal as printed. Numbered when a lead-in is followed by `1.` `2.` … to its end; else running, a clause a
 * sentence. No kind is guessed: what a clause does is said by a person.
 */
export function readProposal(lines: readonly SourceLine[], newId: NewId): Proposal {
  const numbered = readNumbered(lines)
  if (numbered !== null)
    return {
      form: 'numbered',
      leadIn: inlineOf(numbered.leadIn),
      clauses: numbered.clauses.map((own) => clauseOf(withoutNumber(inlineOf(own)), newId)),
    }
  return {
    form: 'running',
    leadIn: [],
    clauses: paragraphsOf(lines).flatMap((own) =>
      runningClauses(own).map((content) => clauseOf(content, newId)),
    ),
  }
}

const NUMBERED = /^\s*(\d{1,2})[.)]\s+(?=\S)/u

/**
 * Lead-in and clauses, each with the lines under its number; `null` when the numbers do not count 1, 2, 3 … or a
 * paragraph of its own stands between or after them.
 */
function readNumbered(
  lines: readonly SourceLine[],
): { readonly leadIn: readonly SourceLine[]; readonly clauses: readonly (readonly SourceLine[])[] } | null {
  const groups = paragraphsOf(lines)
  const first = groups.flat().findIndex((line) => numberOf(line) === 1)
  const leadIn = groups.flat().slice(0, Math.max(first, 0))
  const clauses: SourceLine[][] = []
  for (const line of groups.flat().slice(first)) {
    if (numberOf(line) === clauses.length + 1) clauses.push([line])
    else if (groups.some(([opening]) => opening === line)) return null
    else clauses.at(-1)?.push(line)
  }
  return clauses.length >= 2 && leadIn.length > 0 ? { leadIn, clauses } : null
}

const numberOf = (line: SourceLine): number => Number(NUMBERED.exec(line.text)?.[1] ?? 0)

const withoutNumber = ([first, ...rest]: readonly Inline[]): readonly Inline[] =>
  first?.kind === 'run' ? [run(first.text.replace(NUMBERED, '')), ...rest] : rest

/** Sentences of a paragraph; lines of it stay lines of the sentence they stand in. */
function runningClauses(lines: readonly SourceLine[]): readonly (readonly Inline[])[] {
  const text = lines.map((line) => bare(line.text)).join('\n')
  return splitSentences(text).map((sentence) =>
    sentence
      .trim()
      .split('\n')
      .flatMap((line, at): readonly Inline[] =>
        at === 0 ? [run(line)] : [{ kind: 'lineBreak' }, run(line)],
      ),
  )
}

const clauseOf = (content: readonly Inline[], newId: NewId): Clause => ({
  clauseId: asId<ClauseId>(newId('clause')),
  kind: null,
  content,
  origin: null,
})

/** `  • Title`, `1 Title`, `1. Title`, `Liite 1 Title`: the printed number, else the place in the list. */
export const readAttachments = (lines: readonly SourceLine[]): readonly Attachment[] =>
  lines
    .map(attachmentOf)
    .filter(({ title }) => title !== '')
    .map(({ n, title }, at) => ({
      n: n ?? at + 1,
      title,
      dated: null,
      access: { kind: 'online' },
      handedOutAtMeeting: false,
    }))

function attachmentOf(line: SourceLine): { readonly n: number | null; readonly title: string } {
  const words = bare(line.text).replace(/^(?:[•◦▪·–-](?:\s+|$))/u, '')
  const numbered = /^(?:(?:Liite|Bilaga)\s+)?(\d{1,2})[.:)]?\s+(?=\S)/iu.exec(words)
  return numbered === null
    ? { n: null, title: words }
    : { n: Number(numbered[1]), title: words.slice(numbered[0].length) }
}

/**
 * Those told of a decision: each line, and the roles between its commas. Roles joined with `/` are one, and so is
 * what stands in parentheses.
 */
export const readRecipients = (lines: readonly SourceLine[]): readonly string[] =>
  lines
    .map((line) => bare(line.text).replace(/^[•◦▪·-]\s+/u, ''))
    .flatMap((line) => line.split(/,\s+(?![^(]*\))/u))
    .map((name) => name.trim().replace(/,$/u, ''))
    .filter((name) => name !== '')
