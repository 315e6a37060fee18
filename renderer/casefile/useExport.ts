import { useEffect, useRef, useState } from 'react'
import type { CaseFilter, CaseListing } from '../../api/casefile.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import { type Result, ok } from '../../core/shared/result.ts'
import { useActor } from '../app/people.ts'
import { shell } from '../app/shell.ts'
import { today } from '../app/today.ts'
import { callService } from '../app/transport.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { caseTable } from './caseTable.ts'
import { useFilterNames } from './FilterMenu.tsx'
import { useHandledWord } from './handledWord.ts'
import { type RegisterQuery, asked } from './registerQuery.ts'

/** Rows asked for at once: the most the service gives. */
const ROWS_AT_ONCE = 500

/** Where an export is. `idle` also when the person let the file be. */
export type ExportState =
  | { readonly kind: 'idle' | 'cancelled' }
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'done'; readonly count: number; readonly name: string }
  | { readonly kind: 'failed'; readonly failure: AppFailure }

/** Writes every row that the query finds to a table. Going elsewhere ends it. */
export function useExport(query: RegisterQuery, office: CaseFilter | null) {
  const say = useWords(casefileWords)
  const language = useLanguage()
  const actor = useActor()
  const handledWord = useHandledWord()
  const className = useFilterNames('class')
  const [state, setState] = useState<ExportState>({ kind: 'idle' })
  const running = useRef<AbortController>(undefined)
  useEffect(() => () => running.current?.abort(), [])
  const run = async (): Promise<void> => {
    const { signal } = (running.current = new AbortController())
    setState({ kind: 'working', done: 0 })
    const input = { ...asked(query, office), limit: ROWS_AT_ONCE }
    const rows = await allRows(
      async (after) => callService(actor, 'case.list', { ...input, ...(after === null ? {} : { after }) }),
      signal,
      (done) => setState({ kind: 'working', done }),
    )
    if (signal.aborted) return
    if (!rows.ok) return setState({ kind: 'failed', failure: rows.failure })
    const name = `${say('exportFile')}-${today()}.csv`
    const table = caseTable(rows.value, { language, handledWord, className, today: today() })
    const saved = await shell.save(name, table)
    if (!saved.ok) return setState({ kind: 'failed', failure: saved.failure })
    setState(saved.value ? { kind: 'done', count: rows.value.length, name } : { kind: 'idle' })
  }
  return {
    state,
    run: (): void => {
      if (state.kind !== 'working') void run()
    },
    cancel: (): void => {
      running.current?.abort()
      setState({ kind: 'cancelled' })
    },
  }
}

type Page = Awaited<ReturnType<typeof callService<'case.list'>>>

async function allRows(
  page: (after: string | null) => Promise<Page>,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<Result<readonly CaseListing[], AppFailure>> {
  const rows: CaseListing[] = []
  let after: string | null = null
  do {
    const answer: Page = await page(after)
    if (!answer.ok) return answer
    rows.push(...answer.value.rows)
    after = answer.value.next
    if (!signal.aborted) tell(rows.length)
  } while (after !== null && !signal.aborted)
  return ok(rows)
}
