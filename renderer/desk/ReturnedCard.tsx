import type { ReturnedService } from '../../api/contract/service.ts'
import { useApi } from '../app/api.tsx'
import { addressTo } from '../app/router.ts'
import { deskWords } from '../i18n/desk.ts'
import { useWords } from '../i18n/language.tsx'
import { Card } from '../ui/Layout.tsx'
import { dayAndMonth } from './deskDays.ts'

/** Decisions whose sending came back: each waits to be sent again. Nothing is shown when none has. */
export function ReturnedCard() {
  const say = useWords(deskWords)
  const returned = useApi('service.returned', {}).data ?? []
  if (returned.length === 0) return null
  return (
    <Card title={say('returned')} count={returned.length}>
      <ul className="desk-rows">
        {returned.map((one) => (
          <li key={`${one.itemId} ${one.recipient}`} className="desk-row">
            <span className="desk-row-words">
              <RecipientName of={one} />
              <span className="second desk-second">
                <span>{one.name}</span>
                <span>
                  {say('returnedWhy', { day: dayAndMonth(one.returnedOn, say), reason: one.reason })}
                </span>
              </span>
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Leads to the register of service, where it is sent again. */
const RecipientName = ({ of: { recipient } }: { readonly of: ReturnedService }) => (
  <a className="desk-row-name" href={addressTo('tiedoksiannot')}>
    {recipient}
  </a>
)
