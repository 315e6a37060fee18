import { useState } from 'react'
import type { CaseDocument } from '../../core/casefile/case.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import { useApi, useCommand } from '../app/api.tsx'
import { addressTo, goTo } from '../app/router.ts'
import { today } from '../app/today.ts'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { verificationWords } from '../i18n/verification.ts'
import { Button } from '../ui/Button.tsx'
import { ComboBox } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Answered, Refusal } from '../ui/States.tsx'

const MOST_FOUND = 8

const WAYS = ['wayEmail', 'wayPost', 'wayService', 'wayOffice'] as const

interface ArrivedProps {
  /** Names of the files. */
  readonly names: readonly string[]
  /** The case that was open when they came. */
  readonly caseRef: string | null
  readonly onClose: () => void
}

/** Registers files as documents that arrived (TihL 26.4–5 §), for a case that is there or a new one. */
export function ArrivedDialog(props: ArrivedProps) {
  const [caseId, setCaseId] = useState<string | null>(null)
  const chosen = caseId ?? props.caseRef
  return chosen === null ? (
    <ChooseCase {...props} onPick={setCaseId} />
  ) : (
    <Arrive {...props} caseRef={chosen} />
  )
}

function ChooseCase({ onClose, onPick }: ArrivedProps & { readonly onPick: (caseId: string) => void }) {
  const say = useWords(verificationWords)
  const sayApp = useWords(appWords)
  const [text, setText] = useState('')
  const found = useApi('case.list', { text, limit: MOST_FOUND }, { when: text.trim().length > 1 })
  return (
    <Dialog
      open
      title={say('arrivedTitle')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button
            onPress={() => {
              onClose()
              goTo(addressTo('cases', [], { new: '1' }))
            }}
          >
            {say('arrivedNew')}
          </Button>
        </>
      }
    >
      <ComboBox
        label={say('arrivedTo')}
        help={say('arrivedHelp')}
        value={text}
        onChange={setText}
        onPick={onPick}
        options={(found.data?.rows ?? []).map(({ caseId, number, title }) => ({
          value: caseId,
          text: title,
          ...(number === null ? {} : { hint: number }),
        }))}
        filtered
        autoFocus
      />
    </Dialog>
  )
}

function Arrive({ names, caseRef, onClose }: ArrivedProps & { readonly caseRef: string }) {
  const say = useWords(verificationWords)
  const sayApp = useWords(appWords)
  const story = useApi('case.show', { case: caseRef })
  const update = useCommand('case.update')
  const form = useArrivedForm(names)
  const casefile = story.data?.casefile
  const act = async (): Promise<void> => {
    const documents = form.take()
    if (documents === null || casefile === undefined) return
    const { caseId, publicity, personalData } = casefile
    const saved = await update.run({
      case: caseId,
      documents: [
        ...casefile.documents.map(toInput),
        ...documents.map((document) => ({ ...document, publicity, personalData })),
      ],
    })
    if (!saved.ok) return
    onClose()
    goTo(addressTo('cases', [casefile.number?.text ?? caseId], { view: 'documents' }))
  }
  return (
    <Dialog
      open
      title={say('arrivedTitle')}
      onClose={onClose}
      remark={say('arrivedRemark')}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button kind="main" onPress={() => void act()}>
            {say('arrivedAct')}
          </Button>
        </>
      }
    >
      <Answered of={story}>
        {({ casefile: { number, title } }) => (
          <p>
            {say('arrivedTo')}: <strong>{number === null ? title : `${number.text} ${title}`}</strong>
          </p>
        )}
      </Answered>
      <ArrivedFields form={form} />
      <Refusal failure={update.failure} />
    </Dialog>
  )
}

/** Lists that are sent on are not the ones that came. */
const toInput = (document: CaseDocument) =>
  document.kind === 'own' ? { ...document, sent: [...document.sent] } : document

type ArrivedForm = ReturnType<typeof useArrivedForm>

function useArrivedForm(names: readonly string[]) {
  const language = useLanguage()
  const [titles, setTitles] = useState(
    names.map((name) => name.replace(/\.[^.]*$/u, '').replaceAll('_', ' ')),
  )
  const [on, setOn] = useState<IsoDate | null>(today())
  const [sender, setSender] = useState('')
  const [way, setWay] = useState('')
  const [tried, setTried] = useState(false)
  const take = () => {
    setTried(true)
    if (on === null || way.trim() === '' || titles.some((title) => title.trim() === '')) return null
    return titles.map((title) => ({
      kind: 'arrived' as const,
      documentId: `document-${crypto.randomUUID()}`,
      title: title.trim(),
      language,
      arrivedOn: on,
      way: way.trim(),
      sender: sender.trim(),
    }))
  }
  return { titles, setTitles, on, setOn, sender, setSender, way, setWay, tried, take }
}

function ArrivedFields({ form }: { readonly form: ArrivedForm }) {
  const say = useWords(verificationWords)
  const { titles, tried } = form
  return (
    <div className="ui-form">
      {titles.map((title, at) => (
        <Field
          key={at}
          label={titles.length === 1 ? say('arrivedName') : `${say('arrivedName')} ${at + 1}`}
          value={title}
          onChange={(next) => form.setTitles(titles.map((one, other) => (other === at ? next : one)))}
          autoFocus={at === 0}
          error={tried && title.trim() === '' ? say('arrivedNameMissing') : undefined}
        />
      ))}
      <Field label={say('arrivedFrom')} value={form.sender} onChange={form.setSender} />
      <ComboBox
        label={say('arrivedWay')}
        value={form.way}
        onChange={form.setWay}
        options={WAYS.map((way) => ({ value: way, text: say(way) }))}
        error={tried && form.way.trim() === '' ? say('arrivedWayMissing') : undefined}
      />
      <DateField
        label={say('arrivedOn')}
        value={form.on}
        onChange={form.setOn}
        error={tried && form.on === null ? say('arrivedOnMissing') : undefined}
      />
    </div>
  )
}
