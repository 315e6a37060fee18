/** The answer of a step that can be refused: a value, or a failure that is plain data with a code. Bugs throw. */
export type Result<T, F> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: F }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const fail = <F>(failure: F): { readonly ok: false; readonly failure: F } => ({ ok: false, failure })

/** All values in order, or the first failure. */
export function all<T, F>(results: readonly Result<T, F>[]): Result<readonly T[], F> {
  const values: T[] = []
  for (const result of results) {
    if (!result.ok) return result
    values.push(result.value)
  }
  return ok(values)
}
