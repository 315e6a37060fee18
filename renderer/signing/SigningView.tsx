import { useState } from 'react'
import type { SigningStory } from '../../api/contract/signing.ts'
import { useApi } from '../app/api.tsx'
import { useCrumb, useOpened } from '../app/place.ts'
import { addressTo } from '../app/router.ts'
import { useWidth } from '../app/width.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { Chip } from '../ui/Chip.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { Answered } from '../ui/States.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { CompareLink } from './AgendaComparison.tsx'
import { FreezeBar, NotFrozen, meetingOf } from './Freezing.tsx'
import { SectionList } from './SectionList.tsx'
import { SignedText } from './SignedText.tsx'
import { SignersPane } from './SignersPane.tsx'
import { SigningActs, useSigningDialogs } from './SigningActs.tsx'
import { whenText } from './when.ts'

/** One version of a document: what is signed, who has signed and who is missing. */
export function SigningView({
  documentId,
  version,
}: {
  readonly documentId: string
  readonly version?: number
}) {
  const story = useApi('document.signing', { documentId, ...(version === undefined ? {} : { version }) })
  if (story.failure?.code === 'seal/no-document' && meetingOf(documentId) !== null)
    return <NotFrozen documentId={documentId} onFrozen={story.again} />
  return <Answered of={story}>{(shown) => <Story story={shown} onVerified={story.again} />}</Answered>
}

function Story({ story, onVerified }: { readonly story: SigningStory; readonly onVerified: () => void }) {
  const say = useWords(signingWords)
  const language = useLanguage()
  const { record, newest } = story
  const [notice, setNotice] = useState('')
  const dialogs = useSigningDialogs(story, setNotice)
  const meetingId = meetingOf(record.documentId)
  const [name = record.title] = record.title.split(',')
  useCrumb(name)
  useOpened({ address: addressTo('documents', [record.documentId]), name, room: 'documents' })
  const frozen = say('frozenAt', { version: record.version, when: whenText(record.recordedAt, language) })
  return (
    <div className="signing">
      <ViewHead
        title={record.title}
        facts={<Chip kind="action">{frozen}</Chip>}
        acts={
          <>
            {meetingId !== null && <CompareLink meetingId={meetingId} />}
            <SigningActs
              story={story}
              onNotice={setNotice}
              onVerified={onVerified}
              openSign={dialogs.openSign}
              openAnswer={dialogs.openAnswer}
            />
          </>
        }
      />
      {record.version !== newest && (
        <p className="signing-older">
          {say('olderShown', { version: record.version, newest })}{' '}
          <a href={addressTo('documents', [record.documentId])}>{say('toNewest')}</a>
        </p>
      )}
      {record.version === newest && !story.isFrozen && (
        <FreezeBar documentId={record.documentId} onFrozen={onVerified} />
      )}
      <p className="second signing-notice" role="status">
        {notice}
      </p>
      <Panes
        story={story}
        onSign={dialogs.openSign}
        onAccept={dialogs.openAccept}
        onRemark={dialogs.openRemark}
      />
      {dialogs.dialog}
    </div>
  )
}

interface PaneProps {
  readonly story: SigningStory
  readonly onSign: (signer: string) => void
  readonly onAccept: (signer: string) => void
  readonly onRemark: (signer: string) => void
}

/** Side by side, or one under a tab where the window is narrow. */
function Panes(props: PaneProps) {
  const say = useWords(signingWords)
  const isNarrow = useWidth() === 'narrow'
  const isMinutes = meetingOf(props.story.record.documentId) !== null
  const [tab, setTab] = useState<'signers' | 'text'>('signers')
  const text = <SignedText text={props.story.text} language={props.story.language} />
  const signers = <SignersPane {...props} />
  if (!isNarrow)
    return (
      <div className={isMinutes ? 'signing-panes signing-panes-minutes' : 'signing-panes'}>
        {isMinutes && <SectionList text={props.story.text} />}
        {text}
        {signers}
      </div>
    )
  return (
    <Tabs
      label={say('room')}
      selected={tab}
      onSelect={setTab}
      tabs={[
        { id: 'signers', text: say('paneSigners'), content: signers },
        { id: 'text', text: say('paneText'), content: text },
      ]}
    />
  )
}
