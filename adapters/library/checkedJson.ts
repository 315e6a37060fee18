import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { type Result, fail, ok } from '../../core/shared/result.ts'
import type { LibraryFailure, ShapeProblem } from '../../service/ports.ts'

/** What stands in a JSON file, checked to the last key. A wrong file gives its first problem and where it is. */
export async function readCheckedJson<Shape extends z.ZodType>(
  path: string,
  shape: Shape,
): Promise<Result<z.output<Shape>, LibraryFailure>> {
  const source = await readFile(path, 'utf8')
  const read = parseJson(source)
  if (!read.ok) {
    const { where, reason } = read.failure
    return fail({ code: 'library/broken-file', path, where, problem: { code: 'shape/not-json', reason } })
  }
  const checked = checkShape(read.value, shape)
  return checked.ok ? checked : fail({ code: 'library/broken-file', path, ...checked.failure })
}

/** Checks data to the last key: its first problem and where it is. */
export function checkShape<Shape extends z.ZodType>(
  data: unknown,
  shape: Shape,
): Result<z.output<Shape>, { readonly where: string; readonly problem: ShapeProblem }> {
  const parsed = shape.safeParse(data, { reportInput: true })
  if (parsed.success) return ok(parsed.data)
  const [issue] = parsed.error.issues
  if (issue === undefined) throw new Error('refused without an issue')
  return fail({ where: placeOf(issue), problem: problemOf(issue) })
}

function parseJson(source: string): Result<unknown, { readonly where: string; readonly reason: string }> {
  try {
    return ok(JSON.parse(source))
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return fail({ where: lineAndColumn(source, reason), reason })
  }
}

/** `4:12` from V8's `… at position 131 (line 4 column 12)`, or the end of the file. */
function lineAndColumn(source: string, reason: string): string {
  const position = Number(/at position (\d+)/u.exec(reason)?.[1] ?? source.length)
  const lines = source.slice(0, position).split('\n')
  return `${lines.length}:${(lines.at(-1) ?? '').length + 1}`
}

function placeOf(issue: z.core.$ZodIssue): string {
  const keys = issue.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  return [...issue.path, ...keys].map(String).join('.')
}

function problemOf(issue: z.core.$ZodIssue): ShapeProblem {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? { code: 'shape/missing' }
        : { code: 'shape/wrong-type', expected: issue.expected }
    case 'unrecognized_keys':
      return { code: 'shape/unknown-key', keys: issue.keys }
    case 'invalid_value':
      return issue.input === undefined
        ? { code: 'shape/missing' }
        : { code: 'shape/wrong-choice', allowed: issue.values.map(String) }
    case 'invalid_format':
      return { code: 'shape/wrong-format', format: issue.format }
    case 'too_small':
      return { code: 'shape/empty' }
    default:
      return { code: 'shape/other', reason: issue.message }
  }
}
