import './signing.css'
import { BookOpenText, FileCheck, Send, ShieldCheck, Stamp } from 'lucide-react'
import type { MeetingListing } from '../../api/contract/meeting.ts'
import type { DocumentToSign } from '../../api/contract/signing.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { useApi } from '../app/api.tsx'
import { VERIFICATION } from '../app/arrivals.ts'
import { type Address, addressTo } from '../app/router.ts'
import { useSettings } from '../app/settings.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { signingWords } from '../i18n/signing.ts'
import { LinkButton } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { Answered, EmptyState } from '../ui/States.tsx'
import { AgendaComparisonView, COMPARISON } from './AgendaComparison.tsx'
import { minutesOf } from './Freezing.tsx'
import { LEDGER, LedgerView } from './LedgerView.tsx'
import { SigningView } from './SigningView.tsx'

/** Minutes of the office's meetings: the list, or those of one meeting. */
export function MinutesView({ address }: { readonly address: Address }) {
  const [meetingId, part] = address.path
  const version = Number(address.query['version'] ?? 0)
  if (meetingId === LEDGER) return <LedgerView />
  if (meetingId !== undefined && part === COMPARISON) return <AgendaComparisonView meetingId={meetingId} />
  return meetingId === undefined ? (
    <MinutesList />
  ) : (
    <SigningView key={meetingId} documentId={minutesOf(meetingId)} {...(version > 0 ? { version } : {})} />
  )
}

function MinutesList() {
  const say = useWords(signingWords)
  const { organisationId } = useSettings()
  const meetings = useApi('meeting.list', organisationId === null ? {} : { organisationId })
  const { data: documents = [] } = useApi('document.toSign', {})
  return (
    <>
      <ViewHead
        title={say('minutesTitle')}
        facts={say('minutesFacts')}
        acts={
          <>
            <LinkButton icon={BookOpenText} href={addressTo('poytakirjat', [LEDGER])}>
              {say('toLedger')}
            </LinkButton>
            <LinkButton icon={Stamp} href={addressTo('viranhaltijapaatokset')}>
              {say('officerDecisions')}
            </LinkButton>
            <LinkButton icon={Send} href={addressTo('tiedoksiannot')}>
              {say('toService')}
            </LinkButton>
            <LinkButton icon={ShieldCheck} href={addressTo(VERIFICATION)}>
              {say('check')}
            </LinkButton>
          </>
        }
      />
      <div className="view-body">
        <Answered of={meetings}>
          {(listed) => {
            const held = listed.filter(({ meeting }) => meeting.status.status === 'held')
            return held.length === 0 ? (
              <EmptyState icon={FileCheck} title={say('minutesEmpty')}>
                {say('minutesEmptyText')}
              </EmptyState>
            ) : (
              <ul className="signing-list">
                {held.map((one) => (
                  <MinutesRow key={one.meeting.meetingId} listing={one} documents={documents} />
                ))}
              </ul>
            )
          }}
        </Answered>
      </div>
    </>
  )
}

function MinutesRow({
  listing: { meeting, bodyName },
  documents,
}: {
  readonly listing: MeetingListing
  readonly documents: readonly DocumentToSign[]
}) {
  const say = useWords(signingWords)
  const language = useLanguage()
  const { meetingId, number, year, heldOn, minutes } = meeting
  const state = minutes?.state ?? 'drafted'
  const document = documents.find(({ record }) => record.documentId === minutesOf(meetingId))
  const signers = state === 'drafted' ? [] : (document?.signers ?? [])
  const given = signers.filter((one) => one.state !== 'missing').length
  return (
    <li className="signing-document">
      <div>
        <a href={addressTo('poytakirjat', [meetingId])}>
          {bodyName[language]} {number === null ? '' : `${number}/${year}`}
        </a>
        <p className="second">{formatDate(heldOn)}</p>
      </div>
      <span className="signing-document-state">
        {signers.length > 0 && <Chip kind="outline">{say('givenOf', { given, of: signers.length })}</Chip>}
        <Chip kind={state === 'drafted' ? 'now' : state === 'frozen' ? 'action' : 'ok'}>
          {say(`minutes_${state}`)}
        </Chip>
      </span>
    </li>
  )
}
