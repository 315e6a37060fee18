import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { useWidth } from '../app/width.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { type TabSpec, Tabs } from '../ui/Tabs.tsx'
import { Divider } from '../ui/Divider.tsx'
import { type DraftUi, useChangeUi, useDraftUi } from './draftContext.tsx'
import { EditorPane } from './EditorPane.tsx'
import { FactCounter, FactsPane } from './FactsPane.tsx'
import { LanguagesView } from './LanguagesView.tsx'
import { Preview } from './Preview.tsx'
import { MorePane, ReviewPane, useFindingsSpec } from './ReviewPane.tsx'

/** Facts, text, review and page: side by side, with the facts in a drawer, or one at a time. */
export function DraftPanes() {
  const width = useWidth()
  if (width === 'narrow') return <OnePane />
  return (
    <div className={`draft-panes draft-panes-${width}`}>
      {width === 'wide' && <FactsAside />}
      {width === 'middle' && <FactsDrawer />}
      <TextOrLanguages />
      <ReviewAside />
    </div>
  )
}

function TextOrLanguages() {
  const { view } = useDraftUi()
  return view === 'languages' ? <LanguagesView /> : <EditorPane />
}

function FactsAside() {
  const say = useWords(draftWords)
  return (
    <Divider name="draft.facts" first={17.75} least={14} most={28} side="end" label={say('factsWidth')}>
      <aside className="draft-facts-pane" aria-label={say('facts')}>
        <PaneHead name={say('facts')}>
          <FactCounter />
        </PaneHead>
        <FactsPane />
      </aside>
    </Divider>
  )
}

const PaneHead = ({ name, children }: { readonly name: string; readonly children?: ReactNode }) => (
  <header className="draft-pane-head">
    <h2>{name}</h2>
    {children}
  </header>
)

/** The facts over the text, where there is no room beside it. */
function FactsDrawer() {
  const say = useWords(draftWords)
  const { drawer } = useDraftUi()
  const change = useChangeUi()
  const close = (): void => change({ drawer: false })
  return (
    <ModalOverlay
      className="draft-drawer-scrim"
      isOpen={drawer}
      onOpenChange={(open) => !open && close()}
      isDismissable
    >
      <Modal className="draft-drawer">
        <Dialog aria-label={say('facts')} className="draft-drawer-dialog">
          <PaneHead name={say('facts')}>
            <FactCounter />
            <IconButton icon={X} label={say('closeFacts')} onPress={close} />
          </PaneHead>
          <FactsPane />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function ReviewAside() {
  const say = useWords(draftWords)
  const width = useWidth()
  return (
    <Divider
      name="draft.review"
      first={width === 'wide' ? 27.5 : 22}
      least={18}
      most={44}
      side="start"
      label={say('reviewWidth')}
    >
      <aside className="draft-review-pane" aria-label={say('reviewAndPreview')}>
        <div className="draft-review">
          <ReviewPane />
        </div>
        <Preview />
      </aside>
    </Divider>
  )
}

type NarrowTab = DraftUi['pane'] | 'more'

/** Under 960: one pane with tabs. Papers, appeal routes and versions stand behind the last. */
function OnePane() {
  const say = useWords(draftWords)
  const { pane, tab } = useDraftUi()
  const change = useChangeUi()
  const tabs: readonly TabSpec<NarrowTab>[] = [
    { id: 'facts', text: say('facts'), count: <FactCounter />, content: <FactsPane /> },
    { id: 'text', text: say('text'), content: <TextOrLanguages /> },
    useFindingsSpec(),
    { id: 'preview', text: say('preview'), content: <Preview /> },
    { id: 'more', text: say('more'), content: <MorePane /> },
  ]
  const select = (next: NarrowTab): void => {
    if (next === 'more') change({ pane: 'review', tab: tab === 'review' ? 'attachments' : tab })
    else change(next === 'review' ? { pane: next, tab: 'review' } : { pane: next })
  }
  return (
    <div className="draft-one">
      <Tabs<NarrowTab>
        label={say('panes')}
        tabs={tabs}
        selected={pane === 'review' && tab !== 'review' ? 'more' : pane}
        onSelect={select}
      />
    </div>
  )
}
