import './service.css'
import { Send } from 'lucide-react'
import { useState } from 'react'
import type { ServiceRow } from '../../api/contract/service.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { type MeetingId, asId } from '../../core/shared/ids.ts'
import { useApi } from '../app/api.tsx'
import type { Address } from '../app/router.ts'
import { useSettings } from '../app/settings.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { serviceWords } from '../i18n/service.ts'
import { Button } from '../ui/Button.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { FEW_ROWS, hasWords, useFirstRows } from '../ui/firstRows.ts'
import { SearchField } from '../ui/SearchField.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Answered, EmptyState } from '../ui/States.tsx'
import { PrepareDialog } from './PrepareDialog.tsx'
import { type OnMarked, RecipientRow } from './RecipientRow.tsx'
import { type ServedDecision, byDecision, lastDayText, stateText } from './rowState.ts'

type Shown = 'open' | 'all'

/** The register of service: what waits to be sent, what was sent, what came back. */
export function ServiceView({ address }: { readonly address: Address }) {
  const say = useWords(serviceWords)
  const [meetingId] = address.path
  const { organisationId } = useSettings()
  const language = useLanguage()
  const [shown, setShown] = useState<Shown>('open')
  const [marked, setMarked] = useState<ServiceRow | null>(null)
  const rows = useApi('service.list', {
    open: shown === 'open',
    ...(organisationId === null ? {} : { organisationId }),
    ...(meetingId === undefined ? {} : { meetingId: asId<MeetingId>(meetingId) }),
  })
  return (
    <>
      <ViewHead
        title={say('room')}
        facts={say('facts')}
        acts={
          <Segment
            label={say('show')}
            value={shown}
            onChange={setShown}
            choices={[
              { value: 'open', text: say('open') },
              { value: 'all', text: say('all') },
            ]}
          />
        }
      />
      <div className="view-body">
        <p className="service-marked" role="status">
          {marked !== null &&
            [`${marked.recipient}: ${stateText(marked, say)}`, lastDayText(marked, language, say) ?? []]
              .flat()
              .join(', ')}
        </p>
        <Answered of={rows}>
          {(listed) => <Decisions listed={listed} shown={shown} onMarked={setMarked} />}
        </Answered>
      </div>
    </>
  )
}

function Decisions({
  listed,
  shown,
  onMarked,
}: {
  readonly listed: readonly ServiceRow[]
  readonly shown: Shown
  readonly onMarked: OnMarked
}) {
  const say = useWords(serviceWords)
  const language = useLanguage()
  const [text, setText] = useState('')
  const decisions = byDecision(listed)
  const found = decisions.filter(({ rows: [first, ...others] }) =>
    hasWords(text, [
      first.title,
      first.bodyName[language],
      `§ ${first.section}`,
      ...[first, ...others].map(({ recipient }) => recipient),
    ]),
  )
  const { shown: first, left, next, more } = useFirstRows(found)
  if (listed.length === 0)
    return (
      <EmptyState icon={Send} title={say(shown === 'open' ? 'emptyOpenTitle' : 'emptyTitle')}>
        {say('emptyText')}
      </EmptyState>
    )
  return (
    <div className="service-decisions">
      {decisions.length > FEW_ROWS && <SearchField label={say('find')} value={text} onChange={setText} />}
      {found.length === 0 && <p className="second">{say('noneFound')}</p>}
      {first.map((decision) => (
        <DecisionCard key={decision.itemId} decision={decision} onMarked={onMarked} />
      ))}
      {left > 0 && (
        <div>
          <Button kind="quiet" onPress={more}>
            {say('more', { next, left })}
          </Button>
        </div>
      )}
    </div>
  )
}

function DecisionCard({
  decision,
  onMarked,
}: {
  readonly decision: ServedDecision
  readonly onMarked: OnMarked
}) {
  const say = useWords(serviceWords)
  const language = useLanguage()
  const [preparing, setPreparing] = useState(false)
  const [first] = decision.rows
  const id = `service-${decision.itemId}`
  return (
    <section className="service-decision" aria-labelledby={id}>
      <header className="service-head">
        <div>
          <h2 id={id} className="service-title">
            <span className="service-section">§ {first.section}</span> {first.title}
          </h2>
          <p className="second">
            {first.bodyName[language]} {formatDate(first.decidedOn)}
          </p>
        </div>
        <Button size="small" onPress={() => setPreparing(true)}>
          {say('prepare')}
        </Button>
      </header>
      <ul className="service-rows">
        {decision.rows.map((row) => (
          <RecipientRow key={row.recipient} row={row} onMarked={onMarked} />
        ))}
      </ul>
      {preparing && <PrepareDialog decision={decision} onClose={() => setPreparing(false)} />}
    </section>
  )
}
