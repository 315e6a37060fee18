import { useState } from 'react'
import { Gavel } from 'lucide-react'
import type { AgendaView, OfferedItem } from '../../api/contract/agenda.ts'
import { asId } from '../../core/shared/ids.ts'
import { useApi } from '../app/api.tsx'
import { useCrumb, useOpened } from '../app/place.ts'
import { addressTo } from '../app/router.ts'
import { useWidth } from '../app/width.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { Divider } from '../ui/Divider.tsx'
import { Answered, EmptyState } from '../ui/States.tsx'
import { Tabs } from '../ui/Tabs.tsx'
import { formatDate } from '../../core/calendar/day.ts'
import { AgendaContext, useAgenda } from './agendaContext.ts'
import { AgendaPane } from './AgendaPane.tsx'
import { AgendaTop } from './AgendaTop.tsx'
import { ChecksPane } from './ChecksPane.tsx'
import { nameOfMeeting } from './meetingNames.ts'
import { OfferPane } from './OfferPane.tsx'
import { ReasonDialog } from './ReasonDialogs.tsx'
import { useAgendaActs } from './useAgendaActs.ts'

/** The agenda of one meeting: on offer, listed, to be looked at before the summons (picture 08). */
export function AgendaScreen({ meetingId }: { readonly meetingId: string }) {
  const view = useApi('agenda.show', { meetingId: asId(meetingId) })
  return <Answered of={view}>{(shown) => <Shown view={shown} />}</Answered>
}

interface Unapproved {
  readonly item: OfferedItem
  readonly at: number
}

function Shown({ view }: { readonly view: AgendaView }) {
  const say = useWords(meetingWords)
  const language = useLanguage()
  const [asked, setAsked] = useState<Unapproved | null>(null)
  const { addApproved, ...agenda } = useAgendaActs(view, (item, at) => setAsked({ item, at }))
  const { meeting, bodyName } = view
  const name = nameOfMeeting(meeting, bodyName, language)
  useCrumb(name)
  useOpened({ address: addressTo('kokoukset', [meeting.meetingId]), name, room: 'kokoukset' })
  const { status } = meeting
  return (
    <AgendaContext value={agenda}>
      <div className="agenda">
        <AgendaTop />
        {status.status === 'cancelled' ? (
          <EmptyState icon={Gavel} title={say('state_cancelled')}>
            {say('cancelled', { date: formatDate(status.cancelledOn), reason: status.reason })}
          </EmptyState>
        ) : (
          <Panes />
        )}
      </div>
      {asked !== null && (
        <ReasonDialog
          title={say('addWithout')}
          keep={say('notYet')}
          act={say('addAnyway')}
          run={async (reason) => addApproved(asked.item, asked.at, reason)}
          onClose={() => setAsked(null)}
        >
          {say('addWithoutText', { title: asked.item.title })}
        </ReasonDialog>
      )}
    </AgendaContext>
  )
}

type Pane = 'agenda' | 'offers' | 'checks'

/** Side by side, what is on offer only while it can be taken; under 1280 the checks stand under the agenda; under 960 one at a time. */
function Panes() {
  const say = useWords(meetingWords)
  const width = useWidth()
  const { isAhead } = useAgenda()
  const [pane, setPane] = useState<Pane>('agenda')
  if (width === 'narrow')
    return (
      <Tabs<Pane>
        label={say('panes')}
        selected={pane}
        onSelect={setPane}
        tabs={[
          { id: 'agenda', text: say('agenda'), content: <AgendaPane /> },
          ...(isAhead ? [{ id: 'offers' as const, text: say('offered'), content: <OfferPane /> }] : []),
          { id: 'checks', text: say('before'), content: <ChecksPane /> },
        ]}
      />
    )
  if (width === 'middle')
    return (
      <div className="agenda-panes">
        {isAhead && <OfferPane />}
        <div className="agenda-middle">
          <AgendaPane />
          <ChecksPane />
        </div>
      </div>
    )
  return (
    <div className="agenda-panes">
      {isAhead && (
        <Divider name="agenda.offers" first={18} least={14} most={28} side="end" label={say('offeredWidth')}>
          <OfferPane />
        </Divider>
      )}
      <div className="agenda-middle">
        <AgendaPane />
      </div>
      <Divider name="agenda.checks" first={19} least={16} most={30} side="start" label={say('checksWidth')}>
        <ChecksPane />
      </Divider>
    </div>
  )
}
