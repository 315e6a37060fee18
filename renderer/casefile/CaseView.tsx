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
  return <Answered of={story}>{(shown) => <ShownCase story={shown} address={address} />}</Answered>
}

function ShownCase({ story, address }: { readonly story: CaseStory; readonly address: Address }) {
  const { caseId } = story.casefile
  const handling = useApi('case.handling', { case: caseId })
  const [editing, setEditing] = useState(false)
  const [edit, setEdit] = useState<CaseEdit>()
  const change = (): void => setEditing(true)
  return (
    <>
      <CaseHead story={story} onChange={change} />
      {edit !== undefined && <EditedLine key={edit.version} caseId={caseId} edit={edit} />}
      <Answered of={handling}>
        {(handled) => <CaseBody story={story} handling={handled} address={address} onChange={change} />}
      </Answered>
      {editing && (
        <EditCase
          story={story}
          onClose={(made) => {
            setEditing(false)
            if (made !== undefined) setEdit(made)
          }}
        />
      )}
    </>
  )
}

interface HeadProps {
  readonly story: CaseStory
  /** Opens the form of its facts. */
  readonly onChange: () => void
}

function CaseHead({ story, onChange }: HeadProps) {
  const { casefile } = story
  const classNamed = useFilterNames('class')
  const number = casefile.number?.text
  const name = number ?? casefile.title
  useCrumb(name)
  useOpened({ address: addressTo('cases', [number ?? casefile.caseId]), name: casefile.title, room: 'cases' })
  return (
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
      acts={<CaseActs story={story} onChange={onChange} />}
    />
  )
}

/** What can be done to a case: the main act is to write an item of it. */
function CaseActs({ story, onChange }: HeadProps) {
  const { casefile } = story
  const say = useWords(caseStoryWords)
  const [adding, setAdding] = useState(false)
  const newItem = (): void => goTo(addressTo('draft', [], { new: '1', case: casefile.caseId }))
  const copy = (): void => goTo(addressTo('draft', [], { new: '1', case: casefile.caseId, from: 'earlier' }))
  const acts = [
    { id: 'case.document', name: say('addDocument'), icon: FilePlus2, run: () => setAdding(true) },
    { id: 'item.copy', name: say('copyEarlier'), icon: Copy, run: copy },
  ] as const
  useCommands([
    { id: 'item.create', group: 'do', name: say('newItem'), icon: PenLine, keys: appKeys('N'), run: newItem },
    { id: 'case.edit', group: 'do', name: say('editTitle'), icon: FilePen, run: onChange },
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
      {adding && <AddDocument story={story} onClose={() => setAdding(false)} />}
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
  onChange,
}: HeadProps & {
  readonly handling: CaseHandling
  readonly address: Address
}) {
  return (
    <div className="view-body case">
      <PhaseTrack phases={handling.phases} />
      <div className="case-columns">
        <CaseTimeline handling={handling} log={story.log} address={address} />
        <CaseAside story={story} handling={handling} onChange={onChange} />
      </div>
    </div>
  )
}
