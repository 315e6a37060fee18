import type { Finding } from './finding.ts'
import { type Reviewed, finding } from './reviewed.ts'

/** R-VAL-02: every clause has a kind, so that its appeal route is known, and a prohibition names its provision. */
export const routeFindings = ({ item: { text }, appeals }: Reviewed): readonly Finding[] =>
  text.proposal.clauses.flatMap(({ clauseId, kind }, at): readonly Finding[] => {
    const place = { part: 'clause', blockId: clauseId } as const
    if (kind === null)
      return [finding('draft/clause-without-kind', place, { n: at + 1 }, { kind: 'chooseKind' })]
    const appeal = appeals.find((one) => one.clauseId === clauseId)
    return appeal?.route === 'prohibited' && appeal.provision.fi.trim() === ''
      ? [finding('draft/prohibition-without-provision', place, { n: at + 1 })]
      : []
  })
