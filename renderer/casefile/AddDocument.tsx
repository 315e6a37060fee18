import { useState } from 'react'
import type { CaseStory } from '../../api/casefile.ts'
import type { Case, CaseDocument } from '../../core/casefile/case.ts'
import { type IsoDate } from '../../core/calendar/day.ts'
import { useCommand } from '../app/api.tsx'
import { useActor } from '../app/people.ts'
import { today } from '../app/today.ts'
import { appWords } from '../i18n/app.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { ComboBox } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Refusal } from '../ui/States.tsx'

/** Registers a document of the case (TihL 26.4–5 §): one that arrived, or the office's own. */
export function AddDocument({
  story: { casefile, version },
  onClose,
}: {
  readonly story: CaseStory
  readonly onClose: () => void
}) {
  const say = useWords(caseStoryWords)
  const sayApp = useWords(appWords)
  const update = useCommand('case.update')
  const form = useDocumentForm(casefile)
  const act = async (): Promise<void> => {
    const document = form.take()
    if (document === null) return
    const saved = await update.run({
      case: casefile.caseId,
      seen: version,
      documents: [...casefile.documents.map(toInput), toInput(document)],
    })
    if (saved.ok) onClose()
  }
  return (
    <Dialog
      open
      title={say('addDocument')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button kind="main" onPress={() => void act()} working={update.working ? say('saving') : undefined}>
            {say('addDocument')}
          </Button>
        </>
      }
    >
      <DocumentFields form={form} />
      <Refusal failure={update.failure} />
    </Dialog>
  )
}

/** Lists that are sent on are not the ones that came. */
const toInput = (document: CaseDocument) =>
  document.kind === 'own' ? { ...document, sent: [...document.sent] } : document

type DocumentForm = ReturnType<typeof useDocumentForm>

function useDocumentForm(casefile: Case) {
  const actor = useActor()
  const language = useLanguage()
  const [kind, setKind] = useState<CaseDocument['kind']>('arrived')
  const [title, setTitle] = useState('')
  const [on, setOn] = useState<IsoDate | null>(today())
  const [sender, setSender] = useState(casefile.initiator?.name ?? '')
  const [author, setAuthor] = useState(actor?.name ?? '')
  const [way, setWay] = useState('')
  const [tried, setTried] = useState(false)
  const missing = {
    title: title.trim() === '',
    on: on === null,
    way: kind === 'arrived' && way.trim() === '',
    author: kind === 'own' && author.trim() === '',
  }
  const take = (): CaseDocument | null => {
    setTried(true)
    if (on === null || missing.title || missing.way || missing.author) return null
    const base = {
      documentId: `document-${crypto.randomUUID()}`,
      title: title.trim(),
      language,
      publicity: casefile.publicity,
      personalData: casefile.personalData,
    }
    return kind === 'arrived'
      ? { kind, ...base, arrivedOn: on, way: way.trim(), sender: sender.trim() }
      : { kind, ...base, author: author.trim(), madeOn: on, sent: [] }
  }
  return {
    kind,
    setKind,
    title,
    setTitle,
    on,
    setOn,
    sender,
    setSender,
    author,
    setAuthor,
    way,
    setWay,
    missing: tried ? missing : NOTHING_MISSING,
    take,
  }
}

const NOTHING_MISSING = { title: false, on: false, way: false, author: false }

function DocumentFields({ form }: { readonly form: DocumentForm }) {
  const say = useWords(caseStoryWords)
  return (
    <div className="ui-form">
      <Field
        label={say('documentTitle')}
        value={form.title}
        onChange={form.setTitle}
        autoFocus
        error={form.missing.title ? say('documentTitleMissing') : undefined}
      />
      <div>
        <p className="label">{say('documentKind')}</p>
        <Segment
          label={say('documentKind')}
          value={form.kind}
          onChange={form.setKind}
          choices={[
            { value: 'arrived', text: say('documentArrived') },
            { value: 'own', text: say('documentOwn') },
          ]}
        />
      </div>
      <DateField
        label={say('documentOn')}
        value={form.on}
        onChange={form.setOn}
        error={form.missing.on ? say('stepOnMissing') : undefined}
      />
      {form.kind === 'arrived' ? <ArrivalFields form={form} /> : <OwnFields form={form} />}
    </div>
  )
}

const WAYS = ['wayEmail', 'wayPost', 'wayService', 'wayOffice'] as const

function ArrivalFields({ form }: { readonly form: DocumentForm }) {
  const say = useWords(caseStoryWords)
  return (
    <>
      <Field label={say('documentSender')} value={form.sender} onChange={form.setSender} />
      <ComboBox
        label={say('documentWay')}
        value={form.way}
        onChange={form.setWay}
        options={WAYS.map((way) => ({ value: way, text: say(way) }))}
        error={form.missing.way ? say('documentWayMissing') : undefined}
      />
    </>
  )
}

function OwnFields({ form }: { readonly form: DocumentForm }) {
  const say = useWords(caseStoryWords)
  return (
    <Field
      label={say('documentAuthor')}
      value={form.author}
      onChange={form.setAuthor}
      error={form.missing.author ? say('documentAuthorMissing') : undefined}
    />
  )
}
