import { undo } from '@tiptap/pm/history'
import { type ReactNode, useEffect, useState } from 'react'
import type { VersionEntry } from '../../api/drafting.ts'
import type { PartChange } from '../../core/draft/compareTexts.ts'
import { formatDate, localDayAndTime } from '../../core/calendar/day.ts'
import { useApi } from '../app/api.tsx'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Answered } from '../ui/States.tsx'
import { useDraft, useDraftState } from './draftContext.tsx'
import { clockOf } from './saveShown.ts'
import { WordDiff } from '../ui/WordDiff.tsx'

/** Sittings of writing; one is compared with the present text word by word and can be brought back. */
export function VersionsTab() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const { version } = useDraftState()
  const versions = useApi('item.versions', { itemId: session.itemId })
  const { again } = versions
  const [shown, setShown] = useState<number | null>(null)
  const [restored, setRestored] = useState<VersionEntry | null>(null)
  // oxlint-disable-next-line react/exhaustive-deps -- asked again with every save
  useEffect(() => again(), [version])
  return (
    <Answered of={versions}>
      {(entries) => (
        <>
          {restored !== null && <RestoredLine entry={restored} onClose={() => setRestored(null)} />}
          <ol className="draft-versions" aria-label={say('versions')}>
            {entries.map((entry) => (
              <Version
                key={entry.version}
                entry={entry}
                isShown={shown === entry.version}
                onShow={() => setShown(shown === entry.version ? null : entry.version)}
                onRestored={() => {
                  setShown(null)
                  setRestored(entry)
                }}
              />
            ))}
          </ol>
        </>
      )}
    </Answered>
  )
}

/** What a restoring did, and the way back. */
function RestoredLine({ entry, onClose }: { readonly entry: VersionEntry; readonly onClose: () => void }) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  return (
    <p className="draft-restored" role="status">
      {say('restored', { when: useWhen(entry) })}{' '}
      <Button
        kind="quiet"
        size="small"
        onPress={() => {
          undo(session.view.state, session.view.dispatch)
          onClose()
        }}
      >
        {say('undo')}
      </Button>
    </p>
  )
}

/** `12.11.2026 klo 14.32`. */
function useWhen({ savedAt }: VersionEntry): string {
  const say = useWords(draftWords)
  return `${formatDate(localDayAndTime(savedAt).day)} ${say('clock', { time: clockOf(savedAt) })}`
}

interface VersionProps {
  readonly entry: VersionEntry
  readonly isShown: boolean
  readonly onShow: () => void
  readonly onRestored: () => void
}

/** A double press shows what differs; restoring is an act of its own. */
function Version({ entry, isShown, onShow, onRestored }: VersionProps) {
  const { version } = useDraftState()
  const isOther = entry.version !== version && entry.words !== null
  return (
    <li className="draft-version" {...(isOther ? { onDoubleClick: onShow } : {})}>
      <VersionHead entry={entry} isNow={entry.version === version}>
        {isOther && <VersionActs entry={entry} isShown={isShown} onShow={onShow} onRestored={onRestored} />}
      </VersionHead>
      {isShown && isOther && <VersionChanges from={entry.version} to={version} />}
    </li>
  )
}

function VersionHead({
  entry,
  isNow,
  children,
}: {
  readonly entry: VersionEntry
  readonly isNow: boolean
  readonly children: ReactNode
}) {
  const say = useWords(draftWords)
  const when = useWhen(entry)
  return (
    <div className="draft-version-head">
      <div>
        <strong>{isNow ? say('versionNow') : when}</strong>
        <p className="second">
          {say('versionBy', { name: entry.savedBy, count: entry.saves })}
          {entry.words === null ? ` ${say('versionEnded')}` : ''}
        </p>
      </div>
      {children}
    </div>
  )
}

function VersionActs({ entry, isShown, onShow, onRestored }: VersionProps) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const [working, setWorking] = useState(false)
  const restore = async (): Promise<void> => {
    setWorking(true)
    const answer = await session.act('item.restoreVersion', { restore: entry.version })
    setWorking(false)
    if (answer.ok) onRestored()
  }
  return (
    // A double press on an act is the act twice, not a wish to compare.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it only keeps presses from the row
    <span className="ui-acts" onDoubleClick={(event) => event.stopPropagation()}>
      <Button kind="quiet" size="small" onPress={onShow}>
        {say(isShown ? 'hide' : 'compare')}
      </Button>
      <Button
        size="small"
        working={working ? say('restoring') : undefined}
        onPress={() => {
          if (!working) void restore()
        }}
      >
        {say('restore')}
      </Button>
    </span>
  )
}

function VersionChanges({ from, to }: { readonly from: number; readonly to: number }) {
  const { session } = useDraft()
  const comparison = useApi('item.compareVersions', { itemId: session.itemId, from, to })
  return <Answered of={comparison}>{({ parts }) => <PartChanges parts={parts} />}</Answered>
}

/** What differs, part by part. */
export function PartChanges({ parts }: { readonly parts: readonly PartChange[] }) {
  const say = useWords(draftWords)
  if (parts.length === 0) return <p className="second">{say('noChanges')}</p>
  return (
    <dl className="draft-changes">
      {parts.map(({ key, part, heading, words }) => (
        <div key={key}>
          <dt className="label">{heading === '' ? say(`part_${part}`) : heading}</dt>
          <dd className="record">
            <WordDiff parts={words} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
