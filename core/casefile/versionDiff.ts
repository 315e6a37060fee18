import { type WordPart, compareWords } from './wordDiff.ts'

/** One thing that differs between two versions: where, and its words. */
export interface VersionChange {
  /** Path inside the thing: `title`, `description.block-3.content`. */
  readonly path: string
  readonly words: readonly WordPart[]
}

/** Fields that name an element of a list, so that a moved or added one is not taken for a changed one. */
const NAMES = ['blockId', 'clauseId', 'documentId', 'caseId', 'n', 'name'] as const

/** Compares two versions of a thing, leaf by leaf and word by word. */
export function compareVersions(before: unknown, after: unknown): readonly VersionChange[] {
  const earlier = leavesOf(before, '')
  const later = leavesOf(after, '')
  const paths = [...new Set([...later.keys(), ...earlier.keys()])]
  return paths.flatMap((path) => {
    const [from, to] = [earlier.get(path) ?? '', later.get(path) ?? '']
    return from === to ? [] : [{ path, words: compareWords(from, to) }]
  })
}

/** Every text, number and flag by its path. Runs of one paragraph are one text: marks don't split words. */
function leavesOf(value: unknown, path: string): ReadonlyMap<string, string> {
  if (isInlineContent(value)) return new Map([[path, value.map(inlineText).join('')]])
  if (typeof value !== 'object' || value === null)
    return value === null || value === undefined ? new Map() : new Map([[path, plainText(value)]])
  return new Map(
    Object.entries(value).flatMap(([key, part]: readonly [string, unknown]) => [
      ...leavesOf(part, joinPath(path, Array.isArray(value) ? nameOf(part, key) : key)),
    ]),
  )
}

const joinPath = (path: string, key: string): string => (path === '' ? key : `${path}.${key}`)

function nameOf(element: unknown, index: string): string {
  if (typeof element !== 'object' || element === null) return index
  const fields = new Map<string, unknown>(Object.entries(element))
  const name = NAMES.map((field) => fields.get(field)).find((value) => value !== undefined)
  return name === undefined || (typeof name === 'object' && name !== null) ? index : plainText(name)
}

const plainText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

interface InlineLike {
  readonly kind: string
  readonly text?: unknown
}

const isInline = (value: unknown): value is InlineLike =>
  typeof value === 'object' &&
  value !== null &&
  'kind' in value &&
  (value.kind === 'run' || value.kind === 'lineBreak')

const isInlineContent = (value: unknown): value is readonly InlineLike[] =>
  Array.isArray(value) && value.length > 0 && value.every(isInline)

const inlineText = (inline: InlineLike): string =>
  inline.kind === 'run' && typeof inline.text === 'string' ? inline.text : '\n'
