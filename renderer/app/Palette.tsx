import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { fold } from '../../core/shared/fold.ts'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { classes } from '../ui/classes.ts'
import { KeySigns } from '../ui/Layout.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { type Command, useAllCommands } from './commands.ts'
import { showKeys } from './keys.ts'
import { rooms } from './rooms.ts'

/** The command palette: rooms, acts of this view, and what the rooms find. */
export const Palette = ({ onClose }: { readonly onClose: () => void }) => {
  const say = useWords(appWords)
  return (
    <ModalOverlay
      className="ui-scrim palette-scrim"
      isOpen
      isDismissable
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose()
      }}
    >
      <Modal className="palette">
        <Dialog className="palette-dialog" aria-label={say('palette')}>
          <PaletteBody onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

function PaletteBody({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(appWords)
  const id = useId()
  const [text, setText] = useState('')
  const [at, setAt] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const offered = useOffered(text)
  const chosen = Math.min(at, offered.length - 1)
  const run = (command: Command | undefined): void => {
    if (command === undefined) return
    onClose()
    command.run()
  }
  const move = (to: number): void => {
    const next = (to + offered.length) % Math.max(offered.length, 1)
    setAt(next)
    list.current?.querySelectorAll('[role="option"]')[next]?.scrollIntoView({ block: 'nearest' })
  }
  const press = (event: KeyboardEvent): void => {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowDown: () => move(chosen + 1),
      ArrowUp: () => move(chosen - 1),
      Enter: () => run(offered[chosen]),
      ...(text === '' ? { Escape: onClose } : {}),
    }
    const act = moves[event.key]
    if (act === undefined || event.nativeEvent.isComposing) return
    event.preventDefault()
    act()
  }
  return (
    <>
      <div className="palette-field">
        <SearchField
          label={say('palette')}
          value={text}
          onChange={(next) => {
            setText(next)
            setAt(0)
          }}
          aside={say('paletteEverywhere')}
          autoFocus
          onKeyDown={press}
          list={{ id: `${id}-list`, active: offered.length === 0 ? undefined : `${id}-${chosen}` }}
        />
      </div>
      <div className="palette-list" id={`${id}-list`} role="listbox" aria-label={say('palette')} ref={list}>
        {offered.length === 0 && <p className="second palette-none">{say('paletteNone', { text })}</p>}
        {offered.map((command, index) => (
          <PaletteRow
            key={command.id}
            id={`${id}-${index}`}
            command={command}
            heading={command.group === offered[index - 1]?.group ? undefined : groupName(command.group, say)}
            chosen={index === chosen}
            text={text}
            onRun={() => run(command)}
            onPoint={() => setAt(index)}
          />
        ))}
      </div>
      <footer className="palette-foot second">
        <span>
          <KeySigns keys={['↑', '↓']} /> {say('paletteChoose')}
        </span>
        <span>
          <KeySigns keys={['Enter']} /> {say('paletteRun')}
        </span>
        <span>
          <KeySigns keys={['Esc']} /> {say('paletteLeave')}
        </span>
      </footer>
    </>
  )
}

function PaletteRow({
  id,
  command,
  heading,
  chosen,
  text,
  onRun,
  onPoint,
}: {
  readonly id: string
  readonly command: Command
  readonly heading: string | undefined
  readonly chosen: boolean
  readonly text: string
  readonly onRun: () => void
  readonly onPoint: () => void
}) {
  const { icon: Icon, name, hint, keys } = command
  return (
    <>
      {heading !== undefined && (
        <div className="palette-group" role="presentation">
          {heading}
        </div>
      )}
      <div
        id={id}
        role="option"
        aria-selected={chosen}
        tabIndex={-1}
        className={classes('palette-row', chosen && 'palette-chosen')}
        onClick={onRun}
        onPointerMove={onPoint}
        onKeyDown={() => undefined}
      >
        {Icon ? <Icon className="icon" aria-hidden /> : <span className="icon" />}
        <span className="palette-name">
          <Hits of={name} text={text} />
        </span>
        {hint !== undefined && <span className="second">{hint}</span>}
        {keys !== undefined && <KeySigns keys={showKeys(keys)} />}
      </div>
    </>
  )
}

/** The words with what was typed marked in them. */
function Hits({ of, text }: { readonly of: string; readonly text: string }) {
  const typed = text.trim()
  const start = typed === '' ? -1 : of.toLowerCase().indexOf(typed.toLowerCase())
  if (start < 0) return of
  return (
    <>
      {of.slice(0, start)}
      <mark>{of.slice(start, start + typed.length)}</mark>
      {of.slice(start + typed.length)}
    </>
  )
}

const GROUPS: readonly Command['group'][] = ['go', 'do', 'found']

const useNothing = (): readonly Command[] => []

/** Commands whose name or hint has every word typed, and what each room finds; by group. */
function useOffered(text: string): readonly Command[] {
  const commands = useAllCommands()
  const found = rooms.flatMap((room) => (room.useFound ?? useNothing)(text.trim()))
  const words = fold(text)
    .split(/\s+/u)
    .filter((word) => word !== '')
  const fits = ({ name, hint = '' }: Command): boolean =>
    words.every((word) => fold(`${name} ${hint}`).includes(word))
  const all = [...commands.filter(fits), ...found]
  return GROUPS.flatMap((group) => all.filter((command) => command.group === group))
}

function groupName(
  group: Command['group'],
  say: (key: 'groupGo' | 'groupDo' | 'groupFound') => string,
): string {
  switch (group) {
    case 'go':
      return say('groupGo')
    case 'do':
      return say('groupDo')
    case 'found':
      return say('groupFound')
  }
}
