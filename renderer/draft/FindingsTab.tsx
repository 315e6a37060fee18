import { memo, useEffect, useRef, useState } from 'react'
import type { WaivedFinding } from '../../api/drafting.ts'
import { explainDraftFinding } from '../../api/findings/draft.ts'
import type { Finding } from '../../core/draft/findings/finding.ts'
import { sameData } from '../../core/shared/same.ts'
import { useCommand } from '../app/api.tsx'
import { draftWords } from '../i18n/draft.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Refusal } from '../ui/States.tsx'
import { useDraft, useDraftPart, useUiPart } from './draftContext.tsx'
import { mendFinding, showFinding } from './findingActs.ts'

/** Everything a person should look at, errors first; each leads to its words and has at most one act. */
export function FindingsTab() {
  const say = useWords(draftWords)
  const review = useDraftPart('review')
  const finding = useUiPart('finding')
  const [all, setAll] = useState(false)
  const most = all ? Number.POSITIVE_INFINITY : MOST_SHOWN
  const active = review.findings.findIndex(({ key }) => key === finding)
  const shown = review.findings.filter((_, at) => at < most || at === active)
  const left = review.findings.length - shown.length
  return (
    <div className="draft-findings">
      {review.findings.length === 0 && <p className="draft-all-well">{say('noFindings')}</p>}
      <ol aria-label={say('review')}>
        {shown.map((one, at) => (
          <FindingRow
            key={one.key}
            finding={one}
            n={at < most ? at + 1 : active + 1}
            isActive={one.key === finding}
          />
        ))}
      </ol>
      {left > 0 && (
        <Button kind="quiet" size="small" onPress={() => setAll(true)}>
          {say('showMoreFindings', { count: left })}
        </Button>
      )}
      <Waived waived={review.waived} />
      <FindingCount />
    </div>
  )
}

/** A long list takes longer to draw at each key than anybody reads it; errors stand first in it. */
const MOST_SHOWN = 100

/** Told to a reader only when the count has stood for two seconds. */
const QUIET_MS = 2000

function FindingCount() {
  const say = useWords(draftWords)
  const review = useDraftPart('review')
  const errors = review.findings.filter(({ level }) => level === 'error').length
  const words = say('findingCount', { errors, warnings: review.findings.length - errors })
  const [told, setTold] = useState('')
  useEffect(() => {
    const wait = setTimeout(() => setTold(words), QUIET_MS)
    return () => clearTimeout(wait)
  }, [words])
  return (
    <span className="spoken" role="status">
      {told}
    </span>
  )
}

interface FindingRowProps {
  readonly finding: Finding
  readonly n: number
  readonly isActive: boolean
}

/** Drawn anew only when it says something else: findings are told again at every pause of typing. */
const FindingRow = memo(FindingLine, (one, other) => sameData(one, other))

function FindingLine({ finding, n, isActive }: FindingRowProps) {
  const screen = useDraft()
  const say = useWords(draftWords)
  const language = useLanguage()
  const { title, text, remedy } = explainDraftFinding(finding, language)
  // Known disqualifications are recorded with the meeting, not here.
  const act = finding.remedy?.kind === 'recordDisqualification' ? null : remedy
  const [waiving, setWaiving] = useState(false)
  const row = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: 'nearest' })
  }, [isActive])
  return (
    <li
      ref={row}
      className="draft-finding"
      data-active={isActive || undefined}
      data-finding-row={finding.code}
    >
      <span className={`draft-circle draft-circle-${finding.level}`} aria-hidden>
        {n}
      </span>
      <div className="draft-finding-words">
        <button type="button" className="draft-finding-title" onClick={() => showFinding(screen, finding)}>
          <span className="spoken">
            {say(finding.level)} {n}:{' '}
          </span>
          {title}
        </button>
        <p className="second">
          {text}{' '}
          <span className="draft-source">
            {finding.source?.[language] ?? say('rule', { rule: finding.rule })}
          </span>
        </p>
        {waiving && <WaiveForm finding={finding} onClose={() => setWaiving(false)} />}
      </div>
      <div className="draft-finding-acts">
        {act !== null && (
          <Button kind="quiet" size="small" onPress={() => void mendFinding(screen, finding)}>
            {act}
          </Button>
        )}
        {finding.level === 'warning' && !waiving && (
          <Button kind="quiet" size="small" onPress={() => setWaiving(true)}>
            {say('waive')}
          </Button>
        )}
      </div>
    </li>
  )
}

/** A remark is set aside only with a reason, which the log keeps. */
function WaiveForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const waive = useCommand('item.waive')
  const [reason, setReason] = useState('')
  const [asked, setAsked] = useState(false)
  const give = async (): Promise<void> => {
    if (reason.trim() === '') return setAsked(true)
    await session.saveNow()
    const answer = await waive.run({ itemId: session.itemId, key: finding.key, reason })
    if (answer.ok) session.update((state) => ({ ...state, review: answer.value }))
    if (answer.ok) onClose()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Esc of the field in it
    <form
      className="draft-waive"
      onSubmit={(event) => {
        event.preventDefault()
        void give()
      }}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <Field
        label={say('waiveReason')}
        value={reason}
        onChange={setReason}
        autoFocus
        error={asked && reason.trim() === '' ? say('waiveReasonMissing') : undefined}
      />
      <div className="ui-acts">
        <Button size="small" onPress={onClose}>
          {say('keepRemark')}
        </Button>
        <Button size="small" kind="main" type="submit">
          {say('waiveWithReason')}
        </Button>
      </div>
      <Refusal failure={waive.failure} />
    </form>
  )
}

function Waived({ waived }: { readonly waived: readonly WaivedFinding[] }) {
  const say = useWords(draftWords)
  const language = useLanguage()
  const { session } = useDraft()
  const [shown, setShown] = useState(false)
  const unwaive = useCommand('item.unwaive')
  if (waived.length === 0) return null
  const bring = async (key: string): Promise<void> => {
    const answer = await unwaive.run({ itemId: session.itemId, key })
    if (answer.ok) session.update((state) => ({ ...state, review: answer.value }))
  }
  return (
    <section className="draft-waived" aria-label={say('waivedCount', { count: waived.length })}>
      <div className="draft-waived-head">
        <span className="second">{say('waivedCount', { count: waived.length })}</span>
        <Button kind="quiet" size="small" onPress={() => setShown(!shown)}>
          {say(shown ? 'hide' : 'show')}
        </Button>
      </div>
      {shown && (
        <ul>
          {waived.map(({ finding, waiver }) => (
            <li key={finding.key} className="draft-waived-row">
              <strong>{explainDraftFinding(finding, language).title}</strong>
              <span className="second">{say('waivedBy', { name: waiver.by, reason: waiver.reason })}</span>
              <Button kind="quiet" size="small" onPress={() => void bring(finding.key)}>
                {say('unwaive')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Refusal failure={unwaive.failure} />
    </section>
  )
}
