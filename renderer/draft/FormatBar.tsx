import { List, ListOrdered, ListTree, Lock, PanelLeft, Quote, Search, Table, UserRoundX } from 'lucide-react'
import { toggleMark } from '@tiptap/pm/commands'
import type { Command } from '@tiptap/pm/state'
import { Dialog, DialogTrigger, Popover } from 'react-aria-components'
import { useState } from 'react'
import type { PersonalCategory } from '../../core/shared/text.ts'
import { useCommands } from '../app/commands.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { useWidth } from '../app/width.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Toolbar } from '../ui/Layout.tsx'
import { Menu } from '../ui/Menu.tsx'
import { useChangeUi, useDraft, useDraftUi } from './draftContext.tsx'
import { insertTable, tableActs, toggleBlock, toggleList } from './editor/commands.ts'
import { numbered } from './editor/createEditor.ts'
import { blockSchema } from './editor/schema.ts'
import { FactCounter } from './FactsPane.tsx'

/** What can be done with the words: headings, lists, tables, marks; find; phrases. */
export function FormatBar() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const { phrases, find } = useDraftUi()
  const change = useChangeUi()
  const width = useWidth()
  const run = (command: Command) => (): void => {
    command(session.view.state, session.view.dispatch)
    session.view.focus()
  }
  return (
    <Toolbar label={say('formatBar')}>
      {width === 'middle' && (
        <Button size="small" icon={PanelLeft} onPress={() => change({ drawer: true })}>
          {say('facts')} <FactCounter />
        </Button>
      )}
      <Button kind="quiet" size="small" onPress={run(toggleBlock('heading', 1))} className="draft-tool">
        {say('subheading')}
      </Button>
      <IconButton
        icon={List}
        label={say('bulleted')}
        keys="Ctrl+Shift+8"
        onPress={run(toggleList('bulletedList'))}
      />
      <IconButton icon={ListOrdered} label={say('numbered')} keys="Ctrl+Shift+7" onPress={run(numbered)} />
      <TableTool />
      <IconButton icon={Quote} label={say('quotation')} onPress={run(toggleBlock('quotation'))} />
      <span className="draft-tool-line" aria-hidden />
      <PersonalTool />
      <SecretTool />
      <span className="draft-tools-end">
        <IconButton
          icon={Search}
          label={say('find')}
          keys="Ctrl+F"
          onPress={() => change({ find: find === 'closed' ? 'find' : 'closed' })}
        />
        <Button
          kind="quiet"
          size="small"
          icon={ListTree}
          className={phrases ? 'draft-tool draft-tool-on' : 'draft-tool'}
          onPress={() => change({ phrases: !phrases })}
        >
          {say('phrases')}
        </Button>
      </span>
    </Toolbar>
  )
}

/** A new table, or rows and columns of the one with the caret. */
function TableTool() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  useDraftUi()
  const run = (command: Command) => (): void => {
    command(session.view.state, session.view.dispatch)
    session.view.focus()
  }
  if (!tableActs.isInTable(session.view.state))
    return <IconButton icon={Table} label={say('table')} onPress={run(insertTable)} />
  return (
    <Menu
      label={say('table')}
      rows={[
        { id: 'row', text: say('addRow'), run: run(tableActs.addRowAfter) },
        { id: 'column', text: say('addColumn'), run: run(tableActs.addColumnAfter) },
        { id: 'noRow', text: say('removeRow'), run: run(tableActs.deleteRow) },
        { id: 'noColumn', text: say('removeColumn'), run: run(tableActs.deleteColumn) },
      ]}
    >
      <IconButton icon={Table} label={say('table')} pressed />
    </Menu>
  )
}

const CATEGORIES: readonly PersonalCategory[] = [
  'name',
  'contact',
  'identityCode',
  'health',
  'economy',
  'other',
]

/** Marks the selected words as personal data: of what kind, and whether needed until the appeal time ends. */
function PersonalTool() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const mark = (category: PersonalCategory, necessary: boolean): void => {
    const type = blockSchema.marks['personal']
    if (type !== undefined)
      toggleMark(type, { category, necessary })(session.view.state, session.view.dispatch)
    session.view.focus()
  }
  useCommands([
    {
      id: 'draft.personal',
      group: 'do',
      name: say('markPersonal'),
      keys: 'Ctrl+Shift+P',
      run: () => mark('name', true),
    },
  ])
  return (
    <Menu
      label={say('markPersonal')}
      rows={CATEGORIES.flatMap((category) => [
        { id: `${category}+`, text: say(category), hint: say('necessary'), run: () => mark(category, true) },
        {
          id: `${category}-`,
          text: say(category),
          hint: say('unnecessary'),
          run: () => mark(category, false),
        },
      ])}
    >
      <Button kind="quiet" size="small" icon={UserRoundX} className="draft-tool">
        {say('personal')}
      </Button>
    </Menu>
  )
}

/** Marks the selected words as secret, with the provision they are secret by. */
function SecretTool() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const [open, setOpen] = useState(false)
  const [ground, setGround] = useState('')
  useCommands([
    {
      id: 'draft.secret',
      group: 'do',
      name: say('markSecret'),
      keys: 'Ctrl+Shift+S',
      run: () => setOpen(true),
    },
  ])
  const mark = (): void => {
    const type = blockSchema.marks['secret']
    if (type !== undefined && ground.trim() !== '')
      toggleMark(type, { ground: ground.trim() })(session.view.state, session.view.dispatch)
    setOpen(false)
    session.view.focus()
  }
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Button kind="quiet" size="small" icon={Lock} className="draft-tool">
        {say('secret')}
      </Button>
      <Popover className="ui-popover draft-small-form" offset={4}>
        <Dialog aria-label={say('markSecret')}>
          <form
            onSubmit={(event) => {
              event.preventDefault()
              mark()
            }}
          >
            <Field
              label={say('ground')}
              value={ground}
              onChange={setGround}
              placeholder={say('groundExample')}
              autoFocus
            />
            <Button kind="main" size="small" type="submit">
              {say('markSecret')}
            </Button>
          </form>
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
