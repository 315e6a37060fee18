import { Paperclip, Plus, X } from 'lucide-react'
import { type KeyboardEvent, useCallback, useEffect, useRef, useState } from 'react'
import type { Attachment, AttachmentAccess } from '../../core/draft/item.ts'
import { formatDate } from '../../core/calendar/day.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { Check } from '../ui/Check.tsx'
import { Chip } from '../ui/Chip.tsx'
import { Select } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { EmptyState, Refusal } from '../ui/States.tsx'
import { useChangeUi, useDraft, useDraftUi } from './draftContext.tsx'
import { moveIn } from './moveIn.ts'
import { useAttach } from './useAttach.ts'
import { useFrame } from './useFrame.ts'
import { useReordering } from './useReordering.tsx'

/** The papers of the item: numbered as they stand. A dropped file is taken by the whole window. */
export function AttachmentsTab() {
  const say = useWords(draftWords)
  const { attachments } = useFrame()
  const [open, setOpen] = useState<number | null>(null)
  const attach = useAttach()
  const change = useChangePapers()
  const { told, list, move } = usePaperMoves(() => setOpen(null))
  const addNamed = (): void => {
    change([
      ...attachments,
      { n: 0, title: say('newPaper'), dated: null, access: { kind: 'online' }, handedOutAtMeeting: false },
    ])
    setOpen(attachments.length)
  }
  return (
    <div className="draft-papers">
      {attachments.length === 0 && (
        <EmptyState icon={Paperclip} title={say('noPapers')}>
          {say('noPapersText')}
        </EmptyState>
      )}
      <ol aria-label={say('attachments')} ref={list}>
        {attachments.map((paper, at) => (
          <PaperRow
            // oxlint-disable-next-line react/no-array-index-key -- nothing but the place stays while a paper is renamed and moved
            key={at}
            paper={paper}
            isOpen={open === at}
            onOpen={() => setOpen(open === at ? null : at)}
            onChange={(next) => change(attachments.map((one, index) => (index === at ? next : one)))}
            onRemove={() => {
              change(attachments.filter((_, index) => index !== at))
              setOpen(null)
            }}
            onMove={(by) => move(at, at + by)}
          />
        ))}
      </ol>
      {told}
      <AddPapers onFiles={(files) => void attach.add(files)} onNamed={addNamed} />
      <Refusal failure={attach.failure} />
      <TakeDropped onFiles={(files) => void attach.add(files)} />
    </div>
  )
}

/** Papers are numbered as they stand. */
function useChangePapers(): (next: readonly Attachment[]) => void {
  const { session } = useDraft()
  return useCallback(
    (next) => session.changeFrame({ attachments: next.map((paper, at) => ({ ...paper, n: at + 1 })) }),
    [session],
  )
}

/** Papers change places by their grips and by Alt with an arrow; the focus goes with the paper. */
function usePaperMoves(onMove: () => void) {
  const { session } = useDraft()
  const change = useChangePapers()
  const moved = useRef(onMove)
  useEffect(() => {
    moved.current = onMove
  })
  const move = useCallback(
    (from: number, to: number): void => {
      change(moveIn(session.text().attachments, from, to))
      moved.current()
    },
    [session, change],
  )
  const [told, begin] = useReordering('.draft-paper', move)
  const shown = useRef<HTMLOListElement>(null)
  const list = useCallback(
    (element: HTMLOListElement | null) => {
      shown.current = element
      return element === null ? undefined : begin(element)
    },
    [begin],
  )
  const moveByKey = (from: number, to: number): void => {
    move(from, to)
    const rows = shown.current?.querySelectorAll<HTMLElement>('.draft-paper-title')
    rows?.[to]?.focus()
  }
  return { told, list, move: moveByKey }
}

function AddPapers({
  onFiles,
  onNamed,
}: {
  readonly onFiles: (files: readonly File[]) => void
  readonly onNamed: () => void
}) {
  const say = useWords(draftWords)
  const chooser = useRef<HTMLInputElement>(null)
  return (
    <div className="ui-acts draft-pad">
      <Button icon={Plus} size="small" className="draft-add-paper" onPress={() => chooser.current?.click()}>
        {say('addFile')}
      </Button>
      <Button kind="quiet" size="small" onPress={onNamed}>
        {say('addNamed')}
      </Button>
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        aria-label={say('addFile')}
        onChange={(event) => {
          onFiles([...(event.target.files ?? [])])
          event.target.value = ''
        }}
      />
    </div>
  )
}

/** Files dropped or pasted into the text become papers. */
function TakeDropped({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const { files } = useDraftUi()
  const change = useChangeUi()
  useEffect(() => {
    if (files.length === 0) return
    change({ files: [] })
    onFiles(files)
  })
  return null
}

function PaperRow({
  paper,
  isOpen,
  onOpen,
  onChange,
  onRemove,
  onMove,
}: {
  readonly paper: Attachment
  readonly isOpen: boolean
  readonly onOpen: () => void
  readonly onChange: (paper: Attachment) => void
  readonly onRemove: () => void
  readonly onMove: (by: 1 | -1) => void
}) {
  const say = useWords(draftWords)
  const keys = (event: KeyboardEvent): void => {
    if (event.altKey && event.key === 'ArrowUp') onMove(-1)
    else if (event.altKey && event.key === 'ArrowDown') onMove(1)
    else if (event.key === 'F2') onOpen()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the buttons in it
    <li className="draft-paper" onKeyDown={keys}>
      <div className="draft-paper-row">
        <button
          type="button"
          className="ui-grip"
          data-grip
          aria-label={say('movePaperN', { n: paper.n, title: paper.title })}
        />
        <span className="draft-paper-n">{paper.n}</span>
        <button type="button" className="draft-paper-title" aria-expanded={isOpen} onClick={onOpen}>
          {paper.title}
          {paper.dated !== null && <span className="second"> {formatDate(paper.dated)}</span>}
        </button>
        <Chip kind={chipOf(paper.access)}>
          {say(paper.access.kind)}
          {paper.access.kind === 'secret' && ` ${paper.access.ground}`}
        </Chip>
        <IconButton icon={X} label={say('removePaper', { title: paper.title })} onPress={onRemove} />
      </div>
      {isOpen && <PaperForm paper={paper} onChange={onChange} />}
    </li>
  )
}

const chipOf = ({ kind }: AttachmentAccess): 'ok' | 'outline' | 'warn' | 'alert' =>
  (({ online: 'ok', onRequest: 'outline', notYetPublic: 'warn', secret: 'alert' }) as const)[kind]

const KINDS: readonly AttachmentAccess['kind'][] = ['online', 'onRequest', 'notYetPublic', 'secret']

function PaperForm({
  paper,
  onChange,
}: {
  readonly paper: Attachment
  readonly onChange: (paper: Attachment) => void
}) {
  const say = useWords(draftWords)
  const { access } = paper
  return (
    <div className="draft-paper-form">
      <Field
        label={say('paperTitle')}
        value={paper.title}
        onChange={(title) => title !== '' && onChange({ ...paper, title })}
        autoFocus
      />
      <DateField
        label={say('paperDated')}
        value={paper.dated}
        onChange={(dated) => onChange({ ...paper, dated })}
      />
      <Select
        label={say('paperAccess')}
        value={access.kind}
        options={KINDS.map((kind) => ({ value: kind, text: say(kind) }))}
        onChange={(kind) =>
          onChange({
            ...paper,
            access: kind === 'secret' ? { kind, ground: say('groundExample') } : { kind },
          })
        }
      />
      {access.kind === 'secret' && (
        <Field
          label={say('ground')}
          value={access.ground}
          onChange={(ground) => ground !== '' && onChange({ ...paper, access: { kind: 'secret', ground } })}
        />
      )}
      <Check
        checked={paper.handedOutAtMeeting}
        onChange={(handedOutAtMeeting) => onChange({ ...paper, handedOutAtMeeting })}
      >
        {say('handedOut')}
      </Check>
    </div>
  )
}
