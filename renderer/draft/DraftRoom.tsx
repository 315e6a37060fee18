import { PenLine, Plus } from 'lucide-react'
import type { DeskRow } from '../../api/drafting.ts'
import { formatDate, parseDate } from '../../core/calendar/day.ts'
import { type BodyId, type CaseId, type ItemId, asId } from '../../core/shared/ids.ts'
import { useApi } from '../app/api.tsx'
import { useCommands } from '../app/commands.ts'
import { appKeys } from '../app/keys.ts'
import { type Address, addressTo, goTo } from '../app/router.ts'
import { useSettings } from '../app/settings.ts'
import { templateWords } from '../i18n/template.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { TemplatePicker } from '../template/TemplatePicker.tsx'
import type { ForMeeting } from '../template/useChoice.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { List, type RowSpec } from '../ui/List.tsx'
import { Answered, EmptyState } from '../ui/States.tsx'
import { DraftView } from './DraftView.tsx'
import { useState } from 'react'

/** The room of drafting: one item, or the drafts, with the choice of a template over them. */
export function DraftRoom({ address }: { readonly address: Address }) {
  const say = useWords(templateWords)
  const [itemId] = address.path
  const caseId = address.query['case']
  const create = (): void => goTo(addressTo('draft', address.path, { ...address.query, new: '1' }))
  useCommands([
    { id: 'item.create', group: 'do', name: say('newItem'), icon: Plus, keys: appKeys('N'), run: create },
  ])
  return (
    <>
      {itemId === undefined ? <Drafts onCreate={create} /> : <DraftView itemId={asId<ItemId>(itemId)} />}
      {address.query['new'] !== undefined && (
        <TemplatePicker
          given={{
            from: address.query['from'] === 'earlier' ? 'earlier' : 'template',
            caseId: caseId === undefined ? null : asId<CaseId>(caseId),
            meeting: meetingIn(address),
          }}
          onClose={() => goTo(addressTo('draft', address.path), 'replace')}
        />
      )}
    </>
  )
}

/** The meeting whose agenda asked for the item: `body` and the day `on` (`15.3.2027`). */
function meetingIn({ query: { body, on } }: Address): ForMeeting | null {
  const day = parseDate(on ?? '')
  return body === undefined || !day.ok ? null : { bodyId: asId<BodyId>(body), heldOn: day.value }
}

function Drafts({ onCreate }: { readonly onCreate: () => void }) {
  const say = useWords(templateWords)
  const { organisationId } = useSettings()
  const desk = useApi('desk.list', organisationId === null ? {} : { organisationId })
  const [selected, setSelected] = useState<string | null>(null)
  const act = (
    <Button kind="main" icon={Plus} onPress={onCreate}>
      {say('newItem')}
    </Button>
  )
  return (
    <>
      <ViewHead title={say('drafting')} acts={act} />
      <div className="view-body">
        <Answered of={desk}>
          {({ waiting, drafts }) => {
            const all = [
              ...waiting,
              ...drafts.filter(({ itemId }) => !waiting.some((row) => row.itemId === itemId)),
            ]
            return all.length === 0 ? (
              <EmptyState icon={PenLine} title={say('noDraftsTitle')} acts={act}>
                {say('noDraftsText')}
              </EmptyState>
            ) : (
              <DraftList rows={all} selected={selected} onSelect={setSelected} />
            )
          }}
        </Answered>
      </div>
    </>
  )
}

function DraftList({
  rows,
  selected,
  onSelect,
}: {
  readonly rows: readonly DeskRow[]
  readonly selected: string | null
  readonly onSelect: (id: string) => void
}) {
  const say = useWords(templateWords)
  const language = useLanguage()
  const specs = rows.map((row): RowSpec => {
    const act = row.act === 'approve' ? 'approveAct' : row.act
    const when = row.meetingOn === null ? '' : formatDate(row.meetingOn)
    return {
      id: row.itemId,
      name: row.title,
      second: [row.caseNumbers.join(', '), row.bodyName[language], when]
        .filter((word) => word !== '')
        .join(' · '),
      right: (
        <>
          {row.errors > 0 && <Chip kind="alert">{say('errorCount', { count: row.errors })}</Chip>}
          {row.errors === 0 && row.warnings > 0 && (
            <Chip kind="warn">{say('warningCount', { count: row.warnings })}</Chip>
          )}
          <Chip kind={row.act === 'continue' ? 'outline' : 'now'}>{say(act)}</Chip>
        </>
      ),
    }
  })
  return (
    <List
      label={say('drafts')}
      rows={specs}
      selected={selected}
      onSelect={onSelect}
      onOpen={(id) => goTo(addressTo('draft', [id]))}
    />
  )
}
