import type { DocumentPart } from '../../core/document/model.ts'

/** Parts between two page breaks, and the §§ on those pages: what the page header names. */
export interface PageRun {
  readonly parts: readonly DocumentPart[]
  /** Printed numbers of the §§ in order, that which goes on from the page before included. Empty: no § on these pages. */
  readonly sections: readonly string[]
}

/** Splits a document at its page breaks. Breaks that would give an empty page are left out. */
export function pageRuns(parts: readonly DocumentPart[]): readonly PageRun[] {
  const runs: PageRun[] = []
  let current: string | null = null
  for (const run of splitAtBreaks(parts)) {
    const entering: string | null = run[0]?.kind === 'section' ? null : current
    const numbers = run.flatMap((part) => (part.kind === 'section' ? [sectionNumber(part.number)] : []))
    runs.push({ parts: run, sections: [entering, ...numbers].filter((number) => number !== null) })
    current = numbers.length === 0 ? current : (numbers.at(-1) ?? null)
  }
  return runs
}

/** Only a § names a page; an agenda's running number (`3`) would say nothing in a page header. */
const sectionNumber = (number: string): string | null => (number.includes('§') ? number : null)

function splitAtBreaks(parts: readonly DocumentPart[]): readonly (readonly DocumentPart[])[] {
  const runs: DocumentPart[][] = [[]]
  for (const part of parts) {
    if (part.kind === 'pageBreak') runs.push([])
    else runs.at(-1)?.push(part)
  }
  return runs.filter((run) => run.length > 0)
}
