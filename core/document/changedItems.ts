import type { FileParagraph } from './provenance.ts'

/** What an item is known by in a document: its §, when it has one, and its title. */
export interface NamedItem {
  readonly section: number | null
  readonly title: string
}

/**
 * The items whose words differ between two versions of a document's file. All of them when words outside every §
 * differ (cover, instructions, signatures), when only pictures or looks do, or when the §§ cannot be told apart.
 */
export function changedItems<I extends NamedItem>(
  ours: readonly FileParagraph[],
  theirs: readonly FileParagraph[],
  items: readonly I[],
): readonly I[] {
  const [before, after] = [passagesOf(ours, items), passagesOf(theirs, items)]
  const differs = (at: number): boolean => before.get(at) !== after.get(at)
  const changed = items.filter((_, at) => differs(at))
  return changed.length === 0 || differs(OUTSIDE) ? items : changed
}

/** Key of what stands in no §. */
const OUTSIDE = -1

/** The words of each item by its place in the list: from its heading to the next one as high, and its line in the contents. */
function passagesOf(paragraphs: readonly FileParagraph[], items: readonly NamedItem[]) {
  const passages = new Map<number, string>()
  let within = OUTSIDE
  let height = Number.POSITIVE_INFINITY
  for (const { level, text } of paragraphs) {
    const named = items.findIndex((item) => names(text, item))
    if (level !== undefined && (within === OUTSIDE || level <= height)) {
      within = named
      height = named === OUTSIDE ? Number.POSITIVE_INFINITY : level
    }
    const at = within === OUTSIDE ? named : within
    const words = within === OUTSIDE ? withoutPage(text) : text
    passages.set(at, `${passages.get(at) ?? ''}${words}\n`)
  }
  return passages
}

const names = (text: string, { section, title }: NamedItem): boolean =>
  section === null
    ? text.includes(title)
    : new RegExp(String.raw`§\s*${section}(?!\d)|(?<!\d)${section}\s*§`, 'u').test(text)

/** A line of the contents without its page: pages move when words do. */
const withoutPage = (text: string): string => text.replace(/\s+\d+$/u, '')
