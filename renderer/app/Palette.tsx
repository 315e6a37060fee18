import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { Dialog, Modal, ModalOverlay } from 'react-aria-components'
import { appWords } from '../i18n/app.ts'
import type { Say } from '../i18n/catalogue.ts'
import { useWords } from '../i18n/language.tsx'
import { classes } from '../ui/classes.ts'
import { KeySigns } from '../ui/Layout.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import type { Command } from './commands.ts'
import { showKeys } from './keys.ts'
import { useOffered } from './offered.ts'

/** The command palette: rooms, acts of this view, and what the rooms find. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
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
  const offered = useOffered(text)
  const chosen = Math.min(at, offered.length - 1)
  const run = (command: Command | undefined): void => {
    if (command === undefined) return
    onClose()
    command.run()
  }
  const search = (next: string): void => {
    setText(next)
    setAt(0)
  }
  return (
    <>
      <div className="palette-field">
        <SearchField
          label={say('palette')}
          value={text}
          onChange={search}
          aside={say('paletteEverywhere')}
          autoFocus
          list={{ id, active: offered.length === 0 ? undefined : `${id}-${chosen}` }}
          onKeyDown={(event) =>
            steer(event, {
              ArrowDown: () => setAt((chosen + 1) % Math.max(offered.length, 1)),
              ArrowUp: () => setAt((chosen - 1 + offered.length) % Math.max(offered.length, 1)),
              Enter: () => run(offered[chosen]),
              ...(text === '' ? { Escape: onClose } : {}),
            })
          }
        />
      </div>
      <Rows id={id} offered={offered} chosen={chosen} text={text} onRun={run} onPoint={setAt} />
      <PaletteKeys />
    </>
  )
}

function steer(event: KeyboardEvent, acts: Readonly<Record<string, () => void>>): void {
  const act = acts[event.key]
  if (act === undefined || event.nativeEvent.isComposing) return
  event.preventDefault()
  act()
}

function Rows({
  id,
  offered,
  chosen,
  text,
  onRun,
  onPoint,
}: {
  readonly id: string
  readonly offered: readonly Command[]
  readonly chosen: number
  readonly text: string
  readonly onRun: (command: Command) => void
  readonly onPoint: (at: number) => void
}) {
  const say = useWords(appWords)
  const pointed = useRef('')
  return (
    <div className="palette-list" id={id} role="listbox" aria-label={say('palette')}>
      {offered.length === 0 && <p className="second palette-none">{say('paletteNone', { text })}</p>}
      {offered.map((command, at) => (
        <div key={command.id} role="presentation">
          {command.group !== offered[at - 1]?.group && (
            <div className="palette-group" role="presentation">
              {groupName(command.group, say)}
            </div>
          )}
          <div
            id={`${id}-${at}`}
            ref={at === chosen ? showRow : null}
            role="option"
            tabIndex={-1}
            aria-selected={at === chosen}
            className={classes('palette-row', at === chosen && 'palette-chosen')}
            onClick={() => onRun(command)}
            onKeyDown={(event) => steer(event, { Enter: () => onRun(command) })}
            onPointerMove={({ clientX, clientY }) => {
              const here = `${clientX} ${clientY}`
              if (pointed.current !== here) onPoint(at)
              pointed.current = here
            }}
          >
            <Row command={command} text={text} />
          </div>
        </div>
      ))}
    </div>
  )
}

const showRow = (row: HTMLElement | null): void => row?.scrollIntoView({ block: 'nearest' })

function Row({ command, text }: { readonly command: Command; readonly text: string }) {
  const { icon: Icon, name, hint, keys } = command
  return (
    <>
      {Icon ? <Icon className="icon" aria-hidden /> : <span className="palette-no-icon" />}
      <span className="palette-name">
        <Hits of={name} text={text.trim()} />
      </span>
      {hint !== undefined && <span className="second">{hint}</span>}
      {keys !== undefined && <KeySigns keys={showKeys(keys)} />}
    </>
  )
}

/** The words with what was typed marked in them. */
function Hits({ of, text }: { readonly of: string; readonly text: string }) {
  const start = text === '' ? -1 : of.toLowerCase().indexOf(text.toLowerCase())
  if (start < 0) return of
  return (
    <>
      {of.slice(0, start)}
      <mark>{of.slice(start, start + text.length)}</mark>
      {of.slice(start + text.length)}
    </>
  )
}

function PaletteKeys() {
  const say = useWords(appWords)
  return (
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
  )
}

function groupName(group: Command['group'], say: Say<typeof appWords>): string {
  switch (group) {
    case 'go':
      return say('groupGo')
    case 'do':
      return say('groupDo')
    case 'found':
      return say('groupFound')
  }
}
