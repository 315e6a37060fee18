import type { SearchExpression } from '../core/casefile/analyser.ts'
import { findTaskClasses } from '../core/casefile/taskClass.ts'
import { ok } from '../core/shared/result.ts'
import type { Handlers } from './handler.ts'
import type { Ports } from './ports.ts'
import type { CasePage } from './store.ts'

/** Rows of the register's first page. */
const PAGE_ROWS = 50

export const caseSearchHandlers: Handlers<
  'case.list' | 'case.counts' | 'case.classes' | 'search.save' | 'search.list' | 'search.remove'
> = {
  'case.list': (ports, input) =>
    ports.store.read(async (tx) => {
      const page = await tx.cases.page({ ...input, limit: input.limit ?? PAGE_ROWS })
      return ok({ ...page, highlights: highlightsOf(ports, page, input.text ?? '') })
    }),

  'case.counts': (ports, { kind, ...query }) =>
    ports.store.read(async (tx) => ok(await tx.cases.counts({ ...query, limit: PAGE_ROWS }, kind))),

  'case.classes': async (ports, { text }) => {
    const classes = await ports.taskClasses.list()
    return classes.ok ? ok(findTaskClasses(classes.value, text, ports.analyser)) : classes
  },

  'search.save': (ports, { name, query }, actor) =>
    ports.store.write(actor, async (tx) => {
      const search = { id: ports.ids.next('search'), name, owner: actor.name, query }
      await tx.saveSearch(search)
      return ok(search)
    }),

  'search.list': (ports, _input, actor) =>
    ports.store.read(async (tx) => ok(await tx.savedSearches(actor.name))),

  'search.remove': (ports, { id }, actor) =>
    ports.store.write(actor, async (tx) => {
      await tx.removeSearch(id)
      return ok(null)
    }),
}

/** Where the asked words stand in each row's title: found by the analyser that made the index. */
function highlightsOf({ analyser }: Ports, page: CasePage, text: string) {
  const wanted: SearchExpression['kind'] = page.matched === 'similar' ? 'similar' : 'words'
  const expression = analyser.expressions(text).find(({ kind }) => kind === wanted)
  return page.rows.map(({ title }) =>
    expression === undefined ? [] : analyser.highlights(title, expression),
  )
}
