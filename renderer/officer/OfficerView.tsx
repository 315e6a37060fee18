import './officer.css'
import { Send, Stamp } from 'lucide-react'
import { useState } from 'react'
import type { OfficerRow } from '../../api/contract/officer.ts'
import { type OrganisationId, asId } from '../../core/shared/ids.ts'
import { useApi } from '../app/api.tsx'
import { addressTo } from '../app/router.ts'
import { useSettings } from '../app/settings.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { officerWords } from '../i18n/officer.ts'
import { Button, LinkButton } from '../ui/Button.tsx'
import { FEW_ROWS, hasWords, useFirstRows } from '../ui/firstRows.ts'
import { ViewHead } from '../ui/Layout.tsx'
import { SearchField } from '../ui/SearchField.tsx'
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
          <>
            <LinkButton icon={Send} href={addressTo('tiedoksiannot')}>
              {say('toService')}
            </LinkButton>
            <Button kind="main" icon={Stamp} onPress={() => setMaking(true)}>
              {say('make')}
            </Button>
          </>
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
              <Rows rows={rows} onNotice={setNotice} />
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

/** The newest first, some at a time; found by the words of the title, the officer, the § or the case. */
function Rows({
  rows,
  onNotice,
}: {
  readonly rows: readonly OfficerRow[]
  readonly onNotice: (notice: string) => void
}) {
  const say = useWords(officerWords)
  const language = useLanguage()
  const [text, setText] = useState('')
  const found = rows.filter(({ item, decision, officer, caseNumbers }) =>
    hasWords(text, [
      item.text.title,
      officer.name,
      officer.title?.[language] ?? '',
      `§ ${decision.section}`,
      ...caseNumbers,
    ]),
  )
  const { shown, left, next, more } = useFirstRows(found)
  return (
    <>
      {rows.length > FEW_ROWS && <SearchField label={say('find')} value={text} onChange={setText} />}
      {found.length === 0 ? (
        <p className="second">{say('noneFound')}</p>
      ) : (
        <ul className="officer-rows">
          {shown.map((row) => (
            <DecisionRow key={row.item.itemId} row={row} onNotice={onNotice} />
          ))}
        </ul>
      )}
      {left > 0 && (
        <Button kind="quiet" onPress={more}>
          {say('more', { next, left })}
        </Button>
      )}
    </>
  )
}
