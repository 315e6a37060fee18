import { memo } from 'react'
import type { CaseListing } from '../../api/casefile.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { useApi } from '../app/api.tsx'
import { addressTo } from '../app/router.ts'
import { useSettled } from '../app/settled.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useWords } from '../i18n/language.tsx'
import { LinkButton } from '../ui/Button.tsx'
import { Hyphenated } from '../ui/Hyphenated.tsx'
import { Facts } from '../ui/Layout.tsx'
import { PublicityChip, StateChip } from './caseWords.tsx'
import { EventLine } from './EventLine.tsx'
import { useFilterNames } from './FilterMenu.tsx'
import { retentionText } from './retentionText.ts'
import { useLanguage } from '../i18n/language.tsx'

/** How long a row is selected before it is read whole, in milliseconds: arrows may pass over many. */
const SETTLES_MS = 180

/** Newest events that are told. */
const EVENTS = 4

/** The selected case beside the list. What is secret is not read for it: reading is noted in the log. */
export const CasePreview = memo(function CasePreview({ row }: { readonly row: CaseListing }) {
  const say = useWords(casefileWords)
  const ref = row.number ?? row.caseId
  return (
    <aside className="cases-preview" aria-label={say('preview')}>
      <p className="second">{row.number ?? say('without')}</p>
      <h2 className="object-title">
        <Hyphenated>{row.title}</Hyphenated>
      </h2>
      <p className="cases-chips">
        <StateChip state={row.state} />
        <PublicityChip publicity={row.publicity} />
      </p>
      {row.publicity === 1 ? (
        <Whole key={row.caseId} row={row} />
      ) : (
        <p className="second">{say('previewSecret')}</p>
      )}
      <div className="ui-acts">
        <LinkButton kind="main" href={addressTo('cases', [ref])}>
          {say('openCase')}
        </LinkButton>
        {row.publicity === 1 && <ContinueDraft caseId={row.caseId} />}
      </div>
    </aside>
  )
})

function Whole({ row }: { readonly row: CaseListing }) {
  const say = useWords(casefileWords)
  const language = useLanguage()
  const settled = useSettled(row.caseId, SETTLES_MS)
  const when = settled === row.caseId
  const story = useApi('case.show', { case: row.caseId }, { when }).data
  const handling = useApi('case.handling', { case: row.caseId }, { when }).data
  const classNamed = useFilterNames('class')
  const initiator = story?.casefile.initiator?.name
  return (
    <>
      <Facts
        rows={[
          [say('class'), row.taskClass === null ? '–' : classNamed(row.taskClass)],
          [
            say('pendingSince'),
            initiator === undefined
              ? formatDate(row.pendingSince)
              : `${formatDate(row.pendingSince)}, ${initiator}`,
          ],
          [say('responsible'), row.responsible ?? '–'],
          ...(story === undefined || story.casefile.retention === null
            ? []
            : [[say('retention'), retentionText(story, language)] as const]),
        ]}
      />
      {handling !== undefined && handling.events.length > 0 && (
        <>
          <h3 className="cases-preview-head">{say('steps')}</h3>
          <ol className="cases-steps">
            {handling.events
              .slice(0, EVENTS)
              .toReversed()
              .map((event, at) => (
                <EventLine key={at} event={event} />
              ))}
          </ol>
        </>
      )}
    </>
  )
}

function ContinueDraft({ caseId }: { readonly caseId: string }) {
  const say = useWords(casefileWords)
  const when = useSettled(caseId, SETTLES_MS) === caseId
  const [draft] = useApi('case.handling', { case: caseId }, { when }).data?.drafts ?? []
  const isOurs = draft?.caseIds.some((id) => id === caseId) === true
  if (draft === undefined || !isOurs) return null
  return <LinkButton href={addressTo('draft', [draft.itemId])}>{say('continueDraft')}</LinkButton>
}
