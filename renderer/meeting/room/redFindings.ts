import type { MeetingFinding } from '../../../core/meeting/findings.ts'
import type { ItemId } from '../../../core/shared/ids.ts'

/** What the screen tells in another way: the open card, the quorum, and who is still out. */
const TOLD_ELSEWHERE: ReadonlySet<MeetingFinding['code']> = new Set([
  'meeting/finding-undecided',
  'meeting/finding-no-quorum',
  'meeting/finding-recused-not-returned',
  'meeting/finding-possible-disqualification',
] as const)

/** What is missing of one item. */
export const findingsOf = (findings: readonly MeetingFinding[], itemId: ItemId): readonly MeetingFinding[] =>
  findings.filter((finding) => finding.itemId === itemId && !TOLD_ELSEWHERE.has(finding.code))

/** A § stays red while something must be put right: a reason, an exit, a sum (HL 27 §, domain.md 2.7). */
export const isRed = (findings: readonly MeetingFinding[], itemId: ItemId): boolean =>
  findingsOf(findings, itemId).some(({ level }) => level === 'error')
