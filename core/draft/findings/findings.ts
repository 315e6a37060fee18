import { partsOf } from '../textParts.ts'
import { attachmentFindings } from './attachments.ts'
import { clauseFindings, conditionFindings } from './clauses.ts'
import { commitmentFindings, dayFindings, laterDayFindings } from './days.ts'
import { factFindings, holeFindings, missingElements, waitingFindings } from './elements.ts'
import type { Finding } from './finding.ts'
import { disqualificationFindings, provisionFindings } from './grounds.ts'
import { budgetFindings, shareFindings, sumFindings } from './money.ts'
import { bodyFindings, projectNameFindings } from './names.ts'
import { personalDataFindings } from './personalData.ts'
import { abbreviationFindings, longSentenceFindings, titleFindings } from './plainLanguage.ts'
import { type Reviewed, passagesOf } from './reviewed.ts'
import { routeFindings } from './routes.ts'
import { FINDING_RULES } from './rules.ts'
import { translationFindings } from './translations.ts'

/** Each family of rules; a family says nothing of what it cannot know. */
const FAMILIES: readonly ((reviewed: Reviewed) => readonly Finding[])[] = [
  missingElements,
  factFindings,
  holeFindings,
  waitingFindings,
  routeFindings,
  sumFindings,
  shareFindings,
  budgetFindings,
  projectNameFindings,
  attachmentFindings,
  dayFindings,
  commitmentFindings,
  laterDayFindings,
  bodyFindings,
  clauseFindings,
  conditionFindings,
  provisionFindings,
  disqualificationFindings,
  personalDataFindings,
  titleFindings,
  abbreviationFindings,
  longSentenceFindings,
  translationFindings,
]

/** Every finding of a draft: errors first, then in the order of the text, then in the order of the rules. */
export function findingsOf(reviewed: Reviewed): readonly Finding[] {
  const order = orderOf(reviewed)
  const found = FAMILIES.flatMap((family) => family(reviewed))
  return found.toSorted((a, b) => rank(a) - rank(b) || order(a) - order(b) || codeRank(a) - codeRank(b))
}

const rank = ({ level }: Finding): number => (level === 'error' ? 0 : 1)

const CODES = Object.keys(FINDING_RULES)

const codeRank = ({ code }: Finding): number => CODES.indexOf(code)

/** Facts come first, then passages as they stand, then parts without words of their own. */
function orderOf(reviewed: Reviewed): (one: Finding) => number {
  const places = new Map(passagesOf(reviewed).map(({ blockId }, at) => [blockId, at]))
  const parts: readonly string[] = partsOf(reviewed.item.text).map(({ part }) => part)
  return ({ place }) => {
    if (place.part === 'facts') return -1
    const at = places.get(place.blockId ?? '') ?? -1
    return at >= 0 ? at * 1000 + Math.min(place.range?.from ?? 0, 999) : 1e9 + parts.indexOf(place.part)
  }
}
