import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { AppealsTab } from './AppealsTab.tsx'
import { AttachmentsTab } from './AttachmentsTab.tsx'
import { type ReviewTab, useChangeUi, useDraftState, useDraftUi } from './draftContext.tsx'
import { FindingsTab } from './FindingsTab.tsx'
import { useFrame } from './useFrame.ts'
import { VersionsTab } from './VersionsTab.tsx'

/** Findings, papers, appeal routes and versions of the item. */
export function ReviewPane() {
  const say = useWords(draftWords)
  const { review } = useDraftState()
  const { tab } = useDraftUi()
  const change = useChangeUi()
  const { attachments } = useFrame()
  const errors = review.findings.filter(({ level }) => level === 'error').length
  const count = review.findings.length
  return (
    <Tabs<ReviewTab>
      label={say('reviewPane')}
      selected={tab}
      onSelect={(next) => change({ tab: next })}
      tabs={[
        {
          id: 'review',
          text: say('review'),
          count: (
            <span
              className={errors > 0 ? 'draft-count draft-count-error' : 'draft-count draft-count-warning'}
            >
              {count}
            </span>
          ),
          content: <FindingsTab />,
        },
        {
          id: 'attachments',
          text: say('attachments'),
          count: attachments.length,
          content: <AttachmentsTab />,
        },
        { id: 'appeals', text: say('appeals'), content: <AppealsTab /> },
        { id: 'versions', text: say('versions'), content: <VersionsTab /> },
      ]}
    />
  )
}
