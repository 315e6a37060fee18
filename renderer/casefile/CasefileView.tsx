import { FolderOpen, Plus } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import type { CaseListing } from '../../api/casefile.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { CASE_STATE_NAMES } from '../../core/casefile/caseState.ts'
import { useApi, useCommand } from '../app/api.tsx'
import { useCommands } from '../app/commands.ts'
import { appKeys } from '../app/keys.ts'
import { useSettings } from '../app/settings.ts'
import { type Address, addressTo, goTo } from '../app/router.ts'
import { appWords } from '../i18n/app.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { List, type RowSpec } from '../ui/List.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Answered, EmptyState, Refusal } from '../ui/States.tsx'

/** The register of cases. */
export function CasefileView({ address }: { readonly address: Address }) {
  const say = useWords(casefileWords)
  const text = address.query['text'] ?? ''
  const cases = useApi('case.list', { text, limit: 100 })
  const [creating, setCreating] = useState(false)
  const create = (): void => setCreating(true)
  useCommands([
    { id: 'case.create', group: 'do', name: say('create'), icon: Plus, keys: appKeys('N'), run: create },
  ])
  const act = (
    <Button kind="main" icon={Plus} onPress={create}>
      {say('create')}
    </Button>
  )
  return (
    <>
      <ViewHead title={say('title')} acts={act} />
      <div className="view-body">
        <SearchField label={say('search')} value={text} onChange={search} />
        <Answered of={cases}>
          {({ rows }) =>
            rows.length > 0 ? (
              <CaseList rows={rows} />
            ) : (
              <NoCases text={text} act={act} onClear={() => search('')} />
            )
          }
        </Answered>
      </div>
      {creating && <CreateCase onClose={() => setCreating(false)} />}
    </>
  )
}

const search = (text: string): void =>
  goTo(addressTo('cases', [], { text: text === '' ? undefined : text }), 'replace')

function CaseList({ rows }: { readonly rows: readonly CaseListing[] }) {
  const say = useWords(casefileWords)
  const language = useLanguage()
  const [selected, setSelected] = useState<string | null>(null)
  const specs: readonly RowSpec[] = rows.map((row) => ({
    id: row.caseId,
    name: row.title,
    second: `${row.number ?? say('without')}  ${say('since', { day: formatDate(row.pendingSince) })}`,
    right: <Chip kind="outline">{CASE_STATE_NAMES[row.state][language]}</Chip>,
  }))
  return (
    <div className="ui-card">
      <List
        label={say('title')}
        rows={specs}
        selected={selected}
        onSelect={setSelected}
        onOpen={setSelected}
      />
    </div>
  )
}

function NoCases({
  text,
  act,
  onClear,
}: {
  readonly text: string
  readonly act: ReactNode
  readonly onClear: () => void
}) {
  const say = useWords(casefileWords)
  if (text === '')
    return (
      <EmptyState icon={FolderOpen} title={say('emptyTitle')} acts={act}>
        {say('emptyText')}
      </EmptyState>
    )
  return (
    <EmptyState
      icon={FolderOpen}
      title={say('noneTitle')}
      acts={<Button onPress={onClear}>{say('clear')}</Button>}
    >
      {say('noneText', { text })}
    </EmptyState>
  )
}

function CreateCase({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(casefileWords)
  const sayApp = useWords(appWords)
  const { organisationId } = useSettings()
  const create = useCommand('case.create')
  const [title, setTitle] = useState('')
  const save = async (): Promise<void> => {
    const created = await create.run({ organisationId: organisationId ?? '', title })
    if (created.ok) onClose()
  }
  return (
    <Dialog
      open
      title={say('createTitle').replace('…', '')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button
            kind="main"
            onPress={() => void save()}
            {...(create.working ? { working: sayApp('saving') } : {})}
          >
            {say('create')}
          </Button>
        </>
      }
    >
      <Field
        label={say('caseTitle')}
        help={say('caseTitleHelp')}
        value={title}
        onChange={setTitle}
        autoFocus
      />
      <Refusal failure={create.failure} />
    </Dialog>
  )
}
