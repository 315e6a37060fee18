import type { FrozenAgenda } from '../../core/meeting/summons.ts'
import { addressTo } from '../app/router.ts'
import { useWords } from '../i18n/language.tsx'
import { meetingWords } from '../i18n/meeting.ts'

/** The agenda as it was invited to; what was sent back since says so. */
export function InvitedList({ frozen }: { readonly frozen: FrozenAgenda }) {
  const say = useWords(meetingWords)
  return (
    <ol className="agenda-rows" aria-label={say('invited')}>
      {frozen.items.map(({ itemId, agendaNo, title }) => {
        const back = frozen.sentBack.find((one) => one.itemId === itemId)
        return (
          <li key={itemId} className="agenda-row">
            <span className="agenda-number">{agendaNo}</span>
            <span className="agenda-words">
              <a className="agenda-title" href={addressTo('draft', [itemId])}>
                {title}
              </a>
              {back !== undefined && (
                <span className="second">{say('wasSentBack', { reason: back.reason })}</span>
              )}
            </span>
          </li>
        )
      })}
    </ol>
  )
}
