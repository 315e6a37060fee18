import './ledger.css'
import { BookOpenText } from 'lucide-react'
import { useState } from 'react'
import type { MeetingListing } from '../../api/contract/meeting.ts'
import { formatDate } from '../../core/calendar/day.ts'
import {
  type LedgerGap,
  type LedgerSection,
  type SectionLedger,
  indexByTitle,
} from '../../core/decision/sectionLedger.ts'
import { nameAtStart } from '../../core/organisation/bodyName.ts'
import type { Body, Organisation } from '../../core/organisation/organisation.ts'
import { useApi } from '../app/api.tsx'
import { useOffice } from '../app/office.ts'
import { useCrumb } from '../app/place.ts'
import { addressTo } from '../app/router.ts'
import { entryWords } from '../i18n/meetingEntries.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { minutesWords } from '../i18n/minutes.ts'
import { Select } from '../ui/Choice.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Answered, EmptyState } from '../ui/States.tsx'

/** Second part of the address of the minutes: the §§ of a body's year. */
export const LEDGER = 'pykalat'

/** Every § of a body's year: whose it is, or why nobody's; by number, or as an index by title. */
export function LedgerView() {
  const say = useWords(minutesWords)
  const office = useOffice()
  const meetings = useApi('meeting.list', office === undefined ? {} : { organisationId: office.id })
  useCrumb(say('ledger'))
  if (office === undefined) return null
  return <Answered of={meetings}>{(listed) => <Ledger office={office} listed={listed} />}</Answered>
}

/** Years in which the body has met, the newest first. */
const yearsOf = (listed: readonly MeetingListing[], bodyId: Body['id']): readonly number[] =>
  [...new Set(listed.flatMap(({ meeting }) => (meeting.bodyId === bodyId ? [meeting.year] : [])))].toSorted(
    (a, b) => b - a,
  )

type Order = 'number' | 'title'

function Ledger({
  office,
  listed,
}: {
  readonly office: Organisation
  readonly listed: readonly MeetingListing[]
}) {
  const say = useWords(minutesWords)
  const language = useLanguage()
  const bodies = office.bodies.filter(({ id }) => yearsOf(listed, id).length > 0)
  const [chosen, setBody] = useState<Body['id'] | null>(null)
  const [year, setYear] = useState<number | null>(null)
  const [order, setOrder] = useState<Order>('number')
  const body =
    bodies.find(({ id }) => id === chosen) ?? bodies.find(({ kind }) => kind === 'board') ?? bodies[0]
  const years = body === undefined ? [] : yearsOf(listed, body.id)
  const shownYear = years.find((one) => one === year) ?? years[0]
  return (
    <>
      <ViewHead title={say('ledger')} facts={say('ledgerFacts')} />
      <div className="view-body">
        {body === undefined || shownYear === undefined ? (
          <EmptyState icon={BookOpenText} title={say('ledgerEmpty')}>
            {say('ledgerEmptyText')}
          </EmptyState>
        ) : (
          <>
            <div className="ledger-choices">
              <Select
                label={say('ledgerBody')}
                value={body.id}
                onChange={setBody}
                options={bodies.map(({ id, name }) => ({ value: id, text: nameAtStart(name, language) }))}
              />
              <Select
                label={say('ledgerYear')}
                value={String(shownYear)}
                onChange={(value) => setYear(Number(value))}
                options={years.map((one) => ({ value: String(one), text: String(one) }))}
              />
              <Segment<Order>
                label={say('ledgerOrder')}
                value={order}
                onChange={setOrder}
                choices={[
                  { value: 'number', text: say('ledgerByNumber') },
                  { value: 'title', text: say('ledgerByTitle') },
                ]}
              />
            </div>
            <Sections office={office} bodyId={body.id} year={shownYear} order={order} />
          </>
        )}
      </div>
    </>
  )
}

function Sections({
  office,
  bodyId,
  year,
  order,
}: {
  readonly office: Organisation
  readonly bodyId: Body['id']
  readonly year: number
  readonly order: Order
}) {
  const say = useWords(minutesWords)
  const ledger = useApi('section.ledger', { organisationId: office.id, bodyId, year })
  return (
    <Answered of={ledger}>
      {(shown) =>
        shown.sections.length === 0 && shown.gaps.length === 0 ? (
          <p className="second">{say('ledgerNone', { year: String(year) })}</p>
        ) : (
          <div className="ledger-box">
            <table className="ledger" aria-label={say('ledger')}>
              <thead>
                <tr>
                  <th scope="col">{say('ledgerSection')}</th>
                  <th scope="col">{say('ledgerMatter')}</th>
                  <th scope="col">{say('ledgerHandled')}</th>
                  <th scope="col">{say('ledgerOutcome')}</th>
                </tr>
              </thead>
              <tbody>
                {rowsOf(shown, order).map((row) =>
                  'itemId' in row ? (
                    <SectionRow key={row.section} row={row} />
                  ) : (
                    <GapRow key={`gap ${row.first}`} gap={row} />
                  ),
                )}
              </tbody>
            </table>
          </div>
        )
      }
    </Answered>
  )
}

/** By number with the gaps in their places; the index has titles only. */
function rowsOf(ledger: SectionLedger, order: Order): readonly (LedgerSection | LedgerGap)[] {
  if (order === 'title') return indexByTitle(ledger)
  return [...ledger.sections, ...ledger.gaps].toSorted((a, b) => firstOf(a) - firstOf(b))
}

const firstOf = (row: LedgerSection | LedgerGap): number => ('itemId' in row ? row.section : row.first)

function SectionRow({ row }: { readonly row: LedgerSection }) {
  const say = useWords(minutesWords)
  const sayEntry = useWords(entryWords)
  const { section, title, caseNumbers, handledOn, meetingId, meetingNumber, outcome } = row
  return (
    <tr>
      <td className="ledger-number">{say('atSection', { section })}</td>
      <td>
        <a href={addressTo('draft', [row.itemId])}>{title}</a>
        {caseNumbers.length > 0 && <span className="second ledger-case">{caseNumbers.join(', ')}</span>}
      </td>
      <td className="ledger-number">
        <a href={addressTo('kokoukset', [meetingId])}>{formatDate(handledOn)}</a>
        {meetingNumber !== null && (
          <span className="second ledger-case">{say('ledgerMeeting', { number: meetingNumber })}</span>
        )}
      </td>
      <td>{outcome === null ? say('ledgerOpen') : sayEntry(outcome)}</td>
    </tr>
  )
}

function GapRow({ gap: { first, last, note } }: { readonly gap: LedgerGap }) {
  const say = useWords(minutesWords)
  return (
    <tr className="ledger-gap">
      <td className="ledger-number">
        {first === last ? say('atSection', { section: first }) : `§ ${first}–${last}`}
      </td>
      <td colSpan={3}>{note ?? say('ledgerUnexplained')}</td>
    </tr>
  )
}
