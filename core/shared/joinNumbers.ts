import type { Language } from './language.ts'
import { EN_DASH } from './typography.ts'

/** `1–3 ja 5`: runs of three or more with an en dash, the last joined with a word. */
export function joinNumbers(numbers: readonly number[], language: Language): string {
  const runs = numbers.reduce<readonly (readonly number[])[]>((found, n) => {
    const last = found.at(-1)
    return last !== undefined && last.at(-1) === n - 1
      ? [...found.slice(0, -1), [...last, n]]
      : [...found, [n]]
  }, [])
  const pieces = runs.flatMap((run) =>
    run.length > 2 ? [`${run[0]}${EN_DASH}${run.at(-1)}`] : run.map(String),
  )
  const and = language === 'fi' ? ' ja ' : ' och '
  return pieces.length < 2 ? pieces.join('') : `${pieces.slice(0, -1).join(', ')}${and}${pieces.at(-1)}`
}
