import { Check as Tick, CircleAlert, Scale, TriangleAlert } from 'lucide-react'
import { addressTo } from '../app/router.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'
import { sectionNumber, useAgenda } from './agendaContext.ts'
import { type Check, checksOf } from './checks.ts'
import { Participants } from './Participants.tsx'

/** At the right: what is to be looked at before the summons, who comes, who would be disqualified. */
export function ChecksPane() {
  const say = useWords(meetingWords)
  const language = useLanguage()
  const agenda = useAgenda()
  return (
    <aside className="agenda-checks" aria-label={say('before')}>
      {agenda.isAhead && (
        <>
          <header className="agenda-pane-head">
            <h2>{say('before')}</h2>
          </header>
          <ul className="agenda-check-list" aria-label={say('before')}>
            {checksOf(agenda, language, say).map((check) => (
              <CheckLine key={check.key} check={check} />
            ))}
          </ul>
        </>
      )}
      <Participants />
      <Recusals />
    </aside>
  )
}

const SIGNS = { ok: Tick, error: CircleAlert, remark: TriangleAlert } as const

function CheckLine({ check: { level, text, address } }: { readonly check: Check }) {
  const say = useWords(meetingWords)
  const Sign = SIGNS[level]
  return (
    <li className={`agenda-check agenda-check-${level}`}>
      <Sign className="icon" aria-hidden />
      <span>
        <span className="spoken">{say(`level_${level}`)}: </span>
        {address === null ? text : <a href={address}>{text}</a>}
      </span>
    </li>
  )
}

function Recusals() {
  const say = useWords(meetingWords)
  const agenda = useAgenda()
  const { recusals } = agenda.view
  return (
    <>
      <header className="agenda-pane-head">
        <h2>{say('recusals')}</h2>
      </header>
      {recusals.length === 0 ? (
        <p className="second agenda-pad">{say('noRecusals')}</p>
      ) : (
        <ul className="agenda-check-list" aria-label={say('recusals')}>
          {recusals.map(({ itemId, personId, name, community }) => {
            const row = agenda.rows.find((one) => one.itemId === itemId)
            return (
              <li key={`${itemId} ${personId}`} className="agenda-check agenda-check-law">
                <Scale className="icon" aria-hidden />
                <span>
                  {row !== undefined && (
                    <a href={addressTo('draft', [itemId])}>
                      <strong>§ {sectionNumber(agenda, row)}</strong>
                    </a>
                  )}{' '}
                  {say('recusal', { name, community })}{' '}
                  <span className="agenda-law">{say('recusalLaw')}</span>
                </span>
              </li>
            )
          })}
        </ul>
      )}
    </>
  )
}
