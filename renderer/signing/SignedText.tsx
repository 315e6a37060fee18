import type { ReadableBlock } from '../../core/document/readable.ts'
import type { Language } from '../../core/shared/language.ts'
import { useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { headingId } from './SectionList.tsx'

/** What is signed, in its own words and order, as the frozen file has it. */
export function SignedText({
  text,
  language,
}: {
  readonly text: readonly ReadableBlock[]
  readonly language: Language | null
}) {
  const say = useWords(signingWords)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, and keys must reach it
    <section className="signing-text" aria-label={say('text')} data-pane tabIndex={0}>
      <div className="signing-page" {...(language === null ? {} : { lang: language })}>
        {grouped(text).map((group, at) => (
          <Group key={at} group={group} />
        ))}
      </div>
    </section>
  )
}

type Line = Exclude<ReadableBlock, { readonly kind: 'row' }> & {
  /** Its place among the blocks of the text. */
  readonly at: number
}

/** Rows that follow each other are one table. */
type Grouped = Line | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }

function grouped(text: readonly ReadableBlock[]): readonly Grouped[] {
  const groups: Grouped[] = []
  for (const [at, block] of text.entries()) {
    const last = groups.at(-1)
    if (block.kind !== 'row') groups.push({ ...block, at })
    else if (last?.kind === 'table')
      groups.splice(-1, 1, { kind: 'table', rows: [...last.rows, block.cells] })
    else groups.push({ kind: 'table', rows: [block.cells] })
  }
  return groups
}

function Group({ group }: { readonly group: Grouped }) {
  switch (group.kind) {
    case 'heading':
      return (
        <h2 id={headingId(group.at)} className="signing-heading">
          {group.text}
        </h2>
      )
    case 'paragraph':
      return <p>{group.text}</p>
    case 'table':
      return (
        <table className="signing-table">
          <tbody>
            {group.rows.map((cells, at) => (
              <tr key={at}>
                {cells.map((cell, column) => (
                  <td key={column}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}
