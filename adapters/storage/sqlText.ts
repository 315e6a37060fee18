import { CompiledQuery } from 'kysely'
import type { EngineKind } from './engine.ts'
import type { Db, Tx } from './tables.ts'

/**
 * SQL with its values apart, put together from pieces. The register's pages are asked so often, and their SQLite query
 * is so quick, that building them through Kysely would take longer than answering them.
 */
export interface SqlText {
  readonly text: string
  readonly values: readonly (string | number)[]
}

/** Values become placeholders, pieces of SQL are put in as they are. */
export function sqlText(
  parts: TemplateStringsArray,
  ...given: readonly (string | number | SqlText)[]
): SqlText {
  let text = parts[0] ?? ''
  const values: (string | number)[] = []
  for (const [at, value] of given.entries()) {
    if (typeof value === 'object') {
      text += value.text
      values.push(...value.values)
    } else {
      text += '?'
      values.push(value)
    }
    text += parts[at + 1] ?? ''
  }
  return { text, values }
}

/** SQL of our own that holds no value. */
export const plain = (text: string): SqlText => ({ text, values: [] })

export const joinSql = (pieces: readonly SqlText[], separator: string): SqlText => ({
  text: pieces.map(({ text }) => text).join(separator),
  values: pieces.flatMap(({ values }) => values),
})

export const valueList = (values: readonly string[]): SqlText => ({
  text: values.map(() => '?').join(', '),
  values,
})

/** PostgreSQL numbers its placeholders. */
export async function query<Row>(
  db: Db | Tx,
  engine: EngineKind,
  { text, values }: SqlText,
): Promise<readonly Row[]> {
  let n = 0
  const own = engine === 'sqlite' ? text : text.replaceAll('?', () => `$${++n}`)
  const { rows } = await db.executeQuery<Row>(CompiledQuery.raw(own, [...values]))
  return rows
}
