import type { Bilingual } from '../shared/language.ts'
import type { Analyser } from './analyser.ts'
import { wordsOf } from './analyser.ts'

/** A class of the municipalities' common task classification (kuntien yhteinen tehtäväluokitus, domain.md 9.3). */
export interface TaskClass {
  /** Levels of two digits with dots: `14.05.00`. */
  readonly code: string
  readonly name: Bilingual
  /** What pilots and project funding use it for; `null`: a main class. */
  readonly use: Bilingual | null
  /** `unreviewed`: our own translation, which a native reader has not read yet. */
  readonly swedish: 'published' | 'unreviewed'
}

/** Classes whose code begins so (`14.05`, `14 05`), or that every word of the text meets in some form. */
export function findTaskClasses(
  classes: readonly TaskClass[],
  text: string,
  analyser: Analyser,
): readonly TaskClass[] {
  const code = /^\d{2}(?:[. ]\d{2})*$/u.exec(text.trim())?.[0].replaceAll(' ', '.')
  if (code !== undefined) return classes.filter((taskClass) => taskClass.code.startsWith(code))
  const words = wordsOf(text)
  if (words.length === 0) return classes
  const expression = analyser.expressions(text).find(({ kind }) => kind === 'similar')
  if (expression === undefined) return []
  return classes.filter((taskClass) => {
    const tokens = analyser.tokens(classText(taskClass), ['fi', 'sv'])
    return expression.all.every((terms) =>
      terms.some(({ token, prefix }) =>
        tokens.some((own) => (prefix ? own.startsWith(token) : own === token)),
      ),
    )
  })
}

const classText = ({ name, use }: TaskClass): string =>
  [name.fi, name.sv, use?.fi ?? '', use?.sv ?? ''].join(' ')
