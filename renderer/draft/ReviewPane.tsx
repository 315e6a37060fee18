import { redo, undo } from '@tiptap/pm/history'
import { Redo2, Undo2 } from 'lucide-react'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { type TabSpec, Tabs } from '../ui/Tabs.tsx'
import { AppealsTab } from './AppealsTab.tsx'
import { AttachmentsTab } from './AttachmentsTab.tsx'
import { type ReviewTab, useChangeUi, useDraft, useDraftPart, useDraftUi } from './draftContext.tsx'
import { FindingsTab } from './FindingsTab.tsx'
import { StatusBar } from './StatusBar.tsx'
import { useFrame } from './useFrame.ts'
import { VersionsTab } from './VersionsTab.tsx'

/** Findings, papers, appeal routes and versions of the item. */
export function ReviewPane() {
  const say = useWords(draftWords)
  const { tab } = useDraftUi()
  const change = useChangeUi()
  const findings = useFindingsSpec()
  return (
    <Tabs<ReviewTab>
      label={say('reviewPane')}
      selected={tab}
      onSelect={(next) => change({ tab: next })}
      tabs={[findings, ...useOtherSpecs()]}
    />
  )
}

/** Where there is room for one pane only: all but the findings, which have a tab of their own, and acts of the bars. */
export function MorePane() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const { tab } = useDraftUi()
  const change = useChangeUi()
  const { view } = session
  return (
    <div className="draft-more">
      <div className="ui-acts draft-pad">
        <Button size="small" icon={Undo2} onPress={() => undo(view.state, view.dispatch)}>
          {say('undo')}
        </Button>
        <Button size="small" icon={Redo2} onPress={() => redo(view.state, view.dispatch)}>
          {say('redo')}
        </Button>
      </div>
      <StatusBar />
      <Tabs<ReviewTab>
        label={say('more')}
        selected={tab}
        onSelect={(next) => change({ tab: next })}
        tabs={useOtherSpecs()}
      />
    </div>
  )
}

export function useFindingsSpec(): TabSpec<'review'> {
  const say = useWords(draftWords)
  const review = useDraftPart('review')
  const worst = review.findings[0]?.level
  const count = (
    <span className={worst === undefined ? 'draft-count' : `draft-count draft-count-${worst}`}>
      {review.findings.length}
    </span>
  )
  return { id: 'review', text: say('review'), count, content: <FindingsTab /> }
}

function useOtherSpecs(): readonly TabSpec<ReviewTab>[] {
  const say = useWords(draftWords)
  const { attachments } = useFrame()
  return [
    {
      id: 'attachments',
      text: say('attachments'),
      count: attachments.length,
      content: <AttachmentsTab />,
    },
    { id: 'appeals', text: say('appeals'), content: <AppealsTab /> },
    { id: 'versions', text: say('versions'), content: <VersionsTab /> },
  ]
}
