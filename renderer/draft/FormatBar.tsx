import { List, ListOrdered, ListTree, PanelLeft, Quote, Search, Table } from 'lucide-react'
import type { Command } from '@tiptap/pm/state'
import { useEffect, useRef, useState } from 'react'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { useWidth } from '../app/width.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Toolbar } from '../ui/Layout.tsx'
import { Menu } from '../ui/Menu.tsx'
import { useChangeUi, useDraft, useDraftUi, useMoves } from './draftContext.tsx'
import { insertTable, tableActs, toggleBlock, toggleList } from './editor/commands.ts'
import { focusText, numbered } from './editor/createEditor.ts'
import { FactCounter } from './FactsPane.tsx'
import { MarkTools } from './MarkTools.tsx'

/** Narrower than this, the bar gathers the marks behind one button; in rem. */
const ROOM_FOR_ALL = 46

/** Whether the bar has room for all of its words; it never takes two lines. */
function useTight() {
  const bar = useRef<HTMLDivElement>(null)
  const [isTight, setIsTight] = useState(false)
  useEffect(() => {
    if (bar.current === null) return
    const observer = new ResizeObserver(([entry]) => {
      const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize)
      if (entry !== undefined) setIsTight(entry.contentRect.width < ROOM_FOR_ALL * rem)
    })
    observer.observe(bar.current)
    return () => observer.disconnect()
  }, [])
  return [bar, isTight] as const
}

/** What can be done with the words: headings, lists, tables, marks; find; phrases. */
export function FormatBar() {
  const say = useWords(draftWords)
  const { session } = useDraft()
  const { phrases, find } = useDraftUi()
  const change = useChangeUi()
  const width = useWidth()
  const run = (command: Command) => (): void => {
    command(session.view.state, session.view.dispatch)
    focusText(session.view)
  }
  const [bar, isTight] = useTight()
  return (
    <Toolbar label={say('formatBar')} toolbarRef={bar}>
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
      <MarkTools tight={isTight} />
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
  useMoves()
  const run = (command: Command) => (): void => {
    command(session.view.state, session.view.dispatch)
    focusText(session.view)
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
