import type { SearchExpression, Term } from '../../core/casefile/analyser.ts'
import type { EngineKind } from './engine.ts'

/** The expression in the engine's own query language. Tokens hold letters and digits only, so quoting is enough. */
export const matchText = (engine: EngineKind, { all }: SearchExpression): string =>
  all
    .map(
      (terms) =>
        `(${terms.map((term) => termText(engine, term)).join(engine === 'sqlite' ? ' OR ' : ' | ')})`,
    )
    .join(engine === 'sqlite' ? ' AND ' : ' & ')

const termText = (engine: EngineKind, { token, prefix }: Term): string =>
  engine === 'sqlite' ? `"${token}"${prefix ? '*' : ''}` : `'${token}'${prefix ? ':*' : ''}`
