import type { ReadableBlock } from '../../core/document/readable.ts'
import { useWords } from '../i18n/language.tsx'
import { minutesWords } from '../i18n/minutes.ts'

/** `§ 247 …`, `247 § …`, `Kh § 247 …`: the heading of a section (R-NUM-03). */
const SECTION = /^(?:\S+\s)?§\s*\d+|^\d+\s*§/u

/** Where the heading at `at` stands on the page. */
export const headingId = (at: number): string => `signed-heading-${at}`

/** The §§ of minutes; pressing one shows it on the page. Nothing for papers without §§. */
export function SectionList({ text }: { readonly text: readonly ReadableBlock[] }) {
  const say = useWords(minutesWords)
  const sections = text.flatMap((block, at) =>
    block.kind === 'heading' && SECTION.test(block.text) ? [{ at, text: block.text }] : [],
  )
  if (sections.length === 0) return null
  return (
    <nav className="signing-sections" aria-label={say('sections')} data-pane>
      <ul>
        {sections.map((section) => (
          <li key={section.at}>
            <button
              type="button"
              onClick={() =>
                document.getElementById(headingId(section.at))?.scrollIntoView({ block: 'start' })
              }
            >
              {section.text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}
