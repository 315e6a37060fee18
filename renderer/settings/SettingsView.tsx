import './settings.css'
import { Redo2, Undo2 } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { useApi } from '../app/api.tsx'
import { useCommands } from '../app/commands.ts'
import { useCrumb } from '../app/place.ts'
import { type Address, addressTo } from '../app/router.ts'
import { useSettings } from '../app/settings.ts'
import { useWords } from '../i18n/language.tsx'
import { settingsWords } from '../i18n/settings.ts'
import type { AppFailure } from '../../api/failures/index.ts'
import type { EditedOrganisation } from '../../api/contract/organisation.ts'
import { sameData } from '../../core/shared/same.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { ViewHead } from '../ui/Layout.tsx'
import { Answered, Refusal } from '../ui/States.tsx'
import { AuthoritiesSection } from './AuthoritiesSection.tsx'
import { BodiesSection } from './BodiesSection.tsx'
import { NumberingSection } from './NumberingSection.tsx'
import { OrganisationSection } from './OrganisationSection.tsx'
import { PeopleSection } from './PeopleSection.tsx'
import { RegistrySection } from './RegistrySection.tsx'
import { type OrganisationEditor, useOrganisationEditor } from './useOrganisationEditor.ts'
import { WindowSection } from './WindowSection.tsx'

const SECTIONS = [
  'window',
  'organisation',
  'bodies',
  'people',
  'numbering',
  'registry',
  'authorities',
] as const

type Section = (typeof SECTIONS)[number]

/** `#/settings` is the window's own, `#/settings/bodies` … the organisation's. */
export function SettingsView({ address }: { readonly address: Address }) {
  const say = useWords(settingsWords)
  const section = SECTIONS.find((one) => one === address.path[0]) ?? 'window'
  const { organisationId } = useSettings()
  const opened = useApi('organisation.edit', { id: organisationId ?? '' })
  useCrumb(say(section))
  if (section === 'window' || section === 'authorities') return <FreeSettings section={section} />
  return (
    <Answered of={opened}>
      {(edited) => <OrganisationSettings key={edited.organisation.id} section={section} opened={edited} />}
    </Answered>
  )
}

/** Parts that are of no single organisation. */
type FreeSection = 'window' | 'authorities'

function FreeSettings({ section }: { readonly section: FreeSection }) {
  const say = useWords(settingsWords)
  return (
    <div className="settings-view">
      <ViewHead title={say(section)} facts={say(`${section}Facts`)} />
      <Panes section={section}>{section === 'window' ? <WindowSection /> : <AuthoritiesSection />}</Panes>
    </div>
  )
}

function OrganisationSettings({
  section,
  opened,
}: {
  readonly section: Exclude<Section, FreeSection>
  readonly opened: EditedOrganisation
}) {
  const say = useWords(settingsWords)
  const editor = useOrganisationEditor(opened)
  useUndoKeys(editor)
  return (
    <div className="settings-view">
      <ViewHead
        title={say(section)}
        facts={`${say(`${section}Facts`)} ${say('savesItself')}`}
        acts={<EditorActs editor={editor} opened={opened} />}
      />
      <Panes section={section}>
        <NotSaved failure={editor.failure} section={section} />
        <SectionContent section={section} editor={editor} />
      </Panes>
    </div>
  )
}

/** What kept the whole from being saved. A field that stands in this part says it itself. */
function NotSaved({
  failure,
  section,
}: {
  readonly failure: AppFailure | undefined
  readonly section: Section
}) {
  const say = useWords(settingsWords)
  if (failure?.code !== 'organisation/refused') return <Refusal failure={failure} />
  const at = sectionOf(failure.where)
  if (at === section) return null
  return (
    <p className="ui-refusal" role="alert">
      {say('refusedAt')} <a href={addressTo('settings', [at])}>{say(at)}</a>
    </p>
  )
}

/** The part of the settings in which a path of the organisation stands. */
function sectionOf(where: string): Exclude<Section, FreeSection> {
  const [root] = where.split('.')
  if (root === 'caseNumbers') return 'numbering'
  return root === 'bodies' || root === 'people' || root === 'registry' ? root : 'organisation'
}

function SectionContent({
  section,
  editor,
}: {
  readonly section: Exclude<Section, FreeSection>
  readonly editor: OrganisationEditor
}) {
  switch (section) {
    case 'organisation':
      return <OrganisationSection editor={editor} />
    case 'bodies':
      return <BodiesSection editor={editor} />
    case 'people':
      return <PeopleSection editor={editor} />
    case 'numbering':
      return <NumberingSection editor={editor} />
    case 'registry':
      return <RegistrySection editor={editor} />
  }
}

function Panes({ section, children }: { readonly section: Section; readonly children: ReactNode }) {
  const say = useWords(settingsWords)
  return (
    <div className="settings-panes">
      <nav className="settings-nav" aria-label={say('sections')}>
        {SECTIONS.map((one) => (
          <a
            key={one}
            className="settings-link"
            href={addressTo('settings', one === 'window' ? [] : [one])}
            aria-current={one === section ? 'page' : undefined}
          >
            {say(one)}
          </a>
        ))}
      </nav>
      <div className="settings-content">{children}</div>
    </div>
  )
}

/** Also when there is nothing to undo: the browser's own undo would write over the fields. */
function useUndoKeys({ undo, redo }: OrganisationEditor): void {
  const say = useWords(settingsWords)
  useCommands([
    { id: 'undo', group: 'do', name: say('undo'), icon: Undo2, keys: 'Ctrl+Z', run: () => undo?.() },
    { id: 'redo', group: 'do', name: say('redo'), icon: Redo2, keys: 'Ctrl+Y', run: () => redo?.() },
  ])
}

function EditorActs({
  editor,
  opened: { shipped },
}: {
  readonly editor: OrganisationEditor
  readonly opened: EditedOrganisation
}) {
  const say = useWords(settingsWords)
  const [asking, setAsking] = useState(false)
  const differs = shipped !== null && !sameData(shipped, editor.organisation)
  return (
    <>
      {editor.undo !== undefined && (
        <IconButton icon={Undo2} label={say('undo')} keys="Ctrl+Z" onPress={editor.undo} />
      )}
      {editor.redo !== undefined && (
        <IconButton icon={Redo2} label={say('redo')} keys="Ctrl+Y" onPress={editor.redo} />
      )}
      {differs && <Button onPress={() => setAsking(true)}>{say('restore')}</Button>}
      {asking && shipped !== null && (
        <RestoreDialog onRestore={() => editor.change(shipped)} onClose={() => setAsking(false)} />
      )}
    </>
  )
}

function RestoreDialog({
  onRestore,
  onClose,
}: {
  readonly onRestore: () => void
  readonly onClose: () => void
}) {
  const say = useWords(settingsWords)
  return (
    <Dialog
      open
      title={say('restoreTitle')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose} autoFocus>
            {say('keep')}
          </Button>
          <Button
            kind="main"
            onPress={() => {
              onRestore()
              onClose()
            }}
          >
            {say('restoreAct')}
          </Button>
        </>
      }
    >
      <p>{say('restoreText')}</p>
    </Dialog>
  )
}
