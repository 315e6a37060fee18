import { useLayoutEffect, useMemo } from 'react'
import { clauseKindWords } from '../i18n/clauseKinds.ts'
import { draftWords } from '../i18n/draft.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import type { Say } from '../i18n/catalogue.ts'
import type { Language } from '../../core/shared/language.ts'
import { useDraft, useDraftState, useDraftUi } from './draftContext.tsx'
import type { DraftState } from './draftState.ts'
import { cardHost } from './cardHosts.ts'
import type { ClauseNow } from './clausesNow.ts'
import { useClauses } from './clausesNow.ts'
import { type ClauseRemark, type Remarks, showRemarks } from './editor/remarks.ts'
import { readCaret } from './editor/readCaret.ts'
import { useHits } from './findState.ts'

/** Puts findings, facts, kinds, routes, hits and cards beside the words. */
export function useRemarks(): void {
  const { session } = useDraft()
  const state = useDraftState()
  const { finding } = useDraftUi()
  const clauses = useClauses()
  const hits = useHits()
  const language = useLanguage()
  const say = useWords(draftWords)
  const { review, facts, updated, item } = state
  const remarks = useMemo(
    (): Remarks => ({
      findings: findingRemarks(state, finding),
      facts: new Map(
        facts.map(({ definition, value }) => [
          definition.id,
          { label: definition.label[item.text.language], isStated: value !== null },
        ]),
      ),
      clauses: new Map(
        clauses.map((clause) => [clause.clauseId, clauseRemark(clause, state, say, language)]),
      ),
      hits,
      updated: new Set(updated),
      cards: (item.factChanges ?? []).slice(0, 1).map(({ changeId, blockId, range }) => ({
        changeId,
        blockId,
        range,
        host: cardHost(changeId),
      })),
      say: { fact: say('factWord'), hole: say('holeWord'), finding: say('findingWord') },
    }),
    // oxlint-disable-next-line react/exhaustive-deps -- the state's parts that are drawn are named one by one
    [review, facts, updated, item, finding, clauses, hits, language, say],
  )
  useLayoutEffect(() => {
    readCaret(session.view)
    session.view.dispatch(showRemarks(session.view.state, remarks))
  }, [session, remarks])
}

const findingRemarks = ({ review }: DraftState, active: string | null): Remarks['findings'] =>
  review.findings.map(({ key, level, place }, at) => ({
    key,
    level,
    n: at + 1,
    blockId: place.blockId,
    range: place.range,
    isActive: key === active,
  }))

function clauseRemark(
  { clauseId, kind, n }: ClauseNow,
  { review }: DraftState,
  say: Say<typeof draftWords>,
  language: Language,
): ClauseRemark {
  const appeal = review.appeals.find((one) => one.clauseId === clauseId)
  const name = kind === null ? say('kindMissing') : clauseKindWords[kind][language]
  const route = appeal?.label[language] ?? ''
  const errors = review.findings.filter(
    ({ place, level }) => place.blockId === clauseId && level === 'error',
  ).length
  const spoken = [
    say('clauseN', { n }),
    name.toLowerCase(),
    route,
    errors === 0 ? '' : say('errors', { count: errors }),
  ]
  return {
    kind: name,
    route,
    spoken: spoken.filter((word) => word !== '').join(', '),
    grip: say('moveClauseN', { n }),
  }
}
