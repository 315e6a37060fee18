import type { MeetingViewItem } from '../../../api/contract/meetingRoom.ts'
import { inlineToText } from '../../../core/shared/text.ts'

/** Texts of the proposal's clauses. */
export const proposalOf = (shown: MeetingViewItem | undefined): readonly string[] =>
  (shown?.item.text.proposal.clauses ?? []).map(({ content }) => inlineToText(content))
