import { useState } from 'react'
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
import { WordDiff } from './Words.tsx'

/** Sittings of writing; one is compared with the present text word by word and can be brought back. */
export function VersionsTab() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const { version } = useDraftState()
  const versions = useApi('item.versions', { itemId: session.itemId })
  const [shown, setShown] = useState<number | null>(null)
  return (
    <Answered of={versions}>
      {(entries) => (
        <ol className="draft-versions" aria-label={say('versions')}>
          {entries.map((entry) => (
            <li key={entry.version} className="draft-version">
              <VersionHead
                entry={entry}
                isNow={entry.version === version}
                isShown={shown === entry.version}
                onShow={() => setShown(shown === entry.version ? null : entry.version)}
              />
              {shown === entry.version && <VersionChanges from={entry.version} to={version} />}
            </li>
          ))}
        </ol>
      )}
    </Answered>
  )
}

function VersionHead({
  entry,
  isNow,
  isShown,
  onShow,
}: {
  readonly entry: VersionEntry
  readonly isNow: boolean
  readonly isShown: boolean
  readonly onShow: () => void
}) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const when = `${formatDate(localDayAndTime(entry.savedAt).day)} ${say('clock', { time: clockOf(entry.savedAt) })}`
  return (
    <div className="draft-version-head">
      <div>
        <strong>{isNow ? say('versionNow') : when}</strong>
        <p className="second">
          {say('versionBy', { name: entry.savedBy, count: entry.saves })}
          {entry.words === null ? ` ${say('versionEnded')}` : ''}
        </p>
      </div>
      {!isNow && entry.words !== null && (
        <span className="ui-acts">
          <Button kind="quiet" size="small" onPress={onShow}>
            {say(isShown ? 'hide' : 'compare')}
          </Button>
          <Button
            kind="quiet"
            size="small"
            onPress={() => void session.act('item.restoreVersion', { restore: entry.version })}
          >
            {say('restore')}
          </Button>
        </span>
      )}
    </div>
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
