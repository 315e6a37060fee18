import './officer.css'
import { Stamp } from 'lucide-react'
import { useState } from 'react'
import { type OrganisationId, asId } from '../../core/shared/ids.ts'
import { useApi } from '../app/api.tsx'
import { useSettings } from '../app/settings.ts'
import { useWords } from '../i18n/language.tsx'
import { officerWords } from '../i18n/officer.ts'
import { Button } from '../ui/Button.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { Answered, EmptyState } from '../ui/States.tsx'
import { DecideDialog } from './DecideDialog.tsx'
import { DecisionRow } from './DecisionRow.tsx'

/** Officers' decisions, the newest first: made, signed, published and told to the body over the officer. */
export function OfficerView() {
  const { organisationId } = useSettings()
  return organisationId === null ? null : <Decisions organisationId={asId(organisationId)} />
}

function Decisions({ organisationId }: { readonly organisationId: OrganisationId }) {
  const say = useWords(officerWords)
  const [making, setMaking] = useState(false)
  const [notice, setNotice] = useState('')
  const listed = useApi('officer.list', { organisationId })
  return (
    <>
      <ViewHead
        title={say('room')}
        facts={say('facts')}
        acts={
          <Button kind="main" icon={Stamp} onPress={() => setMaking(true)}>
            {say('make')}
          </Button>
        }
      />
      <div className="view-body">
        <p className="officer-notice" role="status">
          {notice}
        </p>
        <Answered of={listed}>
          {(rows) =>
            rows.length === 0 ? (
              <EmptyState icon={Stamp} title={say('emptyTitle')}>
                {say('emptyText')}
              </EmptyState>
            ) : (
              <ul className="officer-rows">
                {rows.map((row) => (
                  <DecisionRow key={row.item.itemId} row={row} onNotice={setNotice} />
                ))}
              </ul>
            )
          }
        </Answered>
      </div>
      {making && (
        <DecideDialog organisationId={organisationId} onNotice={setNotice} onClose={() => setMaking(false)} />
      )}
    </>
  )
}
