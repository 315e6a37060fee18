import { ArrowLeftRight, Copy, FilePen, FilePlus2, PenLine } from 'lucide-react'
import { useState } from 'react'
import type { CaseHandling, CaseStory } from '../../api/casefile.ts'
import { CASE_STATE_NAMES, CASE_STEPS, type CaseStateName } from '../../core/casefile/caseState.ts'
import { useApi } from '../app/api.tsx'
import { useCommands } from '../app/commands.ts'
import { appKeys } from '../app/keys.ts'
import { useCrumb, useOpened } from '../app/place.ts'
import { type Address, addressTo, goTo } from '../app/router.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { Menu } from '../ui/Menu.tsx'
import { Answered } from '../ui/States.tsx'
import { AddDocument } from './AddDocument.tsx'
import { CaseAside } from './CaseAside.tsx'
import { PublicityChip, StateChip } from './caseWords.tsx'
import { CaseTimeline } from './CaseTimeline.tsx'
import { type CaseEdit, EditCase } from './EditCase.tsx'
import { EditedLine } from './EditedLine.tsx'
import { useFilterNames } from './FilterMenu.tsx'
import { PhaseTrack } from './PhaseTrack.tsx'
import { StepDialog } from './StepDialog.tsx'

/** One case: where it stands, what has happened, and what belongs to it. */
export function CaseView({ caseRef, address }: { readonly caseRef: string; readonly address: Address }) {
  const story = useApi('case.show', { case: caseRef })
  const handling = useApi('case.handling', { case: caseRef })
  return (
    <Answered of={story}>
      {(shown) => (
        <>
          <CaseHead story={shown} />
          <Answered of={handling}>
            {(handled) => <CaseBody story={shown} handling={handled} address={address} />}
          </Answered>
        </>
      )}
    </Answered>
  )
}

function CaseHead({ story }: { readonly story: CaseStory }) {
  const { casefile } = story
  const classNamed = useFilterNames('class')
  const number = casefile.number?.text
  const name = number ?? casefile.title
  const [edit, setEdit] = useState<CaseEdit>()
  useCrumb(name)
  useOpened({ address: addressTo('cases', [number ?? casefile.caseId]), name: casefile.title, room: 'cases' })
  return (
    <>
      <ViewHead
        title={casefile.title}
        above={
          <>
            {number !== undefined && <strong className="unbroken">{number}</strong>}
            {casefile.taskClass !== null && <span>{classNamed(casefile.taskClass)}</span>}
            <StateChip state={casefile.state.state} />
            <PublicityChip publicity={casefile.publicity.class} />
          </>
        }
        acts={<CaseActs story={story} onEdit={setEdit} />}
      />
      {edit !== undefined && <EditedLine key={edit.version} caseId={casefile.caseId} edit={edit} />}
    </>
  )
}

/** What can be done to a case: the main act is to write an item of it. */
function CaseActs({
  story,
  onEdit,
}: {
  readonly story: CaseStory
  readonly onEdit: (edit: CaseEdit) => void
}) {
  const { casefile } = story
  const say = useWords(caseStoryWords)
  const [open, setOpen] = useState<'document' | 'edit' | null>(null)
  const newItem = (): void => goTo(addressTo('draft', [], { new: '1', case: casefile.caseId }))
  const copy = (): void => goTo(addressTo('draft', [], { new: '1', case: casefile.caseId, from: 'earlier' }))
  const acts = [
    { id: 'case.edit', name: say('edit'), icon: FilePen, run: () => setOpen('edit') },
    { id: 'case.document', name: say('addDocument'), icon: FilePlus2, run: () => setOpen('document') },
    { id: 'item.copy', name: say('copyEarlier'), icon: Copy, run: copy },
  ] as const
  useCommands([
    { id: 'item.create', group: 'do', name: say('newItem'), icon: PenLine, keys: appKeys('N'), run: newItem },
    ...acts.map((act) => ({ ...act, group: 'do' as const })),
  ])
  return (
    <>
      <Steps casefile={casefile} />
      {acts.map(({ id, name, icon, run }) => (
        <Button key={id} icon={icon} onPress={run}>
          {name}
        </Button>
      ))}
      <Button kind="main" icon={PenLine} onPress={newItem}>
        {say('newItem')}
      </Button>
      {open === 'document' && <AddDocument story={story} onClose={() => setOpen(null)} />}
      {open === 'edit' && (
        <EditCase
          story={story}
          onClose={(edit) => {
            setOpen(null)
            if (edit !== undefined) onEdit(edit)
          }}
        />
      )}
    </>
  )
}

/** The next states of handling that there are from this one. */
function Steps({ casefile }: Pick<CaseStory, 'casefile'>) {
  const say = useWords(caseStoryWords)
  const language = useLanguage()
  const [to, setTo] = useState<CaseStateName | null>(null)
  const allowed = CASE_STEPS[casefile.state.state]
  if (allowed.length === 0) return null
  return (
    <>
      <Menu
        label={say('step')}
        rows={allowed.map((state) => ({
          id: state,
          text: CASE_STATE_NAMES[state][language],
          run: () => setTo(state),
        }))}
      >
        <Button icon={ArrowLeftRight}>{say('step')}</Button>
      </Menu>
      {to !== null && <StepDialog casefile={casefile} to={to} onClose={() => setTo(null)} />}
    </>
  )
}

function CaseBody({
  story,
  handling,
  address,
}: {
  readonly story: CaseStory
  readonly handling: CaseHandling
  readonly address: Address
}) {
  return (
    <div className="view-body case">
      <PhaseTrack phases={handling.phases} />
      <div className="case-columns">
        <CaseTimeline handling={handling} log={story.log} address={address} />
        <CaseAside story={story} handling={handling} />
      </div>
    </div>
  )
}
