import { X } from 'lucide-react'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { type BodyId, type CaseId, asId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import { bodyAtStart } from '../../core/organisation/bodyName.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { useCommand } from '../app/api.tsx'
import { CaseChoice } from '../app/CaseChoice.tsx'
import { useOffice } from '../app/office.ts'
import { useActor } from '../app/people.ts'
import { addressTo, goTo } from '../app/router.ts'
import { useTypedAhead } from '../app/typedAhead.ts'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { templateWords } from '../i18n/template.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Choice.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Refusal } from '../ui/States.tsx'
import { EarlierItems } from './EarlierItems.tsx'
import { Templates } from './Templates.tsx'
import './template.css'

type Source = 'template' | 'earlier'

/** Starting an item: from a template, with its whole text to read first, or as a copy of an earlier one. */
export function TemplatePicker({
  caseId,
  from = 'template',
  onClose,
}: {
  readonly caseId: CaseId | null
  /** What is offered first. */
  readonly from?: Source
  readonly onClose: () => void
}) {
  const office = useOffice()
  return (
    <ModalOverlay className="ui-scrim" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="ui-modal template-modal">
        <Dialog className="template-dialog">
          {office !== undefined && <Picker office={office} caseId={caseId} from={from} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

interface PickerProps {
  readonly office: Organisation
  readonly caseId: CaseId | null
  readonly from: Source
  readonly onClose: () => void
}

function Picker({ office, caseId, from, onClose }: PickerProps) {
  const say = useWords(templateWords)
  const sayApp = useWords(appWords)
  const choice = useChoice(office, from, caseId)
  const caseField = useRef<HTMLInputElement>(null)
  const { source, found, chosen } = choice
  const begin = useBegin({ office, choice, caseField, onClose })
  const shared = {
    organisationId: office.id,
    text: choice.text,
    chosen,
    onChoose: choice.setChosen,
    onStart: begin.run,
    onFound: choice.setFound,
  }
  const steer = (event: KeyboardEvent): void => {
    const next = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (event.key === 'Enter') begin.run()
    else if (next !== undefined && found !== null)
      choice.setChosen(found[found.indexOf(chosen ?? '') + next] ?? chosen)
    else return
    event.preventDefault()
  }
  return (
    <>
      <Head office={office} choice={choice} steer={steer} onEnter={begin.run} onClose={onClose} />
      {source === 'template' ? (
        <Templates
          {...shared}
          bodyId={choice.bodyId}
          language={choice.language}
          onLanguage={choice.setLanguage}
        />
      ) : (
        <EarlierItems {...shared} />
      )}
      <div className="ui-dialog-foot template-foot">
        <CaseChoice
          given={caseId}
          chosen={choice.caseId}
          onChoose={choice.setCaseId}
          error={begin.error}
          inputRef={caseField}
        />
        <Refusal failure={begin.failure} />
        <Button onPress={onClose}>{sayApp('cancel')}</Button>
        <Button kind="main" onPress={begin.run} working={begin.working ? say('starting') : undefined}>
          {say(source === 'template' ? 'start' : 'copy')}
        </Button>
      </div>
    </>
  )
}

/** What has been chosen so far. */
function useChoice(office: Organisation, from: Source, given: CaseId | null) {
  const tool = useLanguage()
  const first = office.languages.includes(tool) ? tool : (office.languages[0] ?? 'fi')
  const [source, setSource] = useState<Source>(from)
  const [text, setText] = useState('')
  /** `null`: what there is to choose from is still on its way. */
  const [found, setFound] = useState<readonly string[] | null>(null)
  const [bodyId, setBodyId] = useState<BodyId | null>(firstBody(office))
  const [language, setLanguage] = useState<Language>(first)
  const [chosen, setChosen] = useState<string | null>(null)
  const [caseId, setCaseId] = useState(given)
  return {
    source,
    text,
    found,
    bodyId,
    language,
    chosen,
    caseId,
    setText,
    setFound,
    setBodyId,
    setLanguage,
    setChosen,
    setCaseId,
    setSource: (next: Source): void => {
      setSource(next)
      setFound(null)
      setChosen(null)
    },
  }
}

type Choice = ReturnType<typeof useChoice>

/** Where from, which words, and for which body; the field keeps the focus while arrows move the selection. */
function Head({
  office,
  choice,
  steer,
  onEnter,
  onClose,
}: {
  readonly office: Organisation
  readonly choice: Choice
  readonly steer: (event: KeyboardEvent) => void
  readonly onEnter: () => void
  readonly onClose: () => void
}) {
  const say = useWords(templateWords)
  const sayApp = useWords(appWords)
  const language = useLanguage()
  const isTemplate = choice.source === 'template'
  const field = useRef<HTMLInputElement>(null)
  useTypedAhead(field, (text) => {
    choice.setText(text.trim())
    if (text.endsWith('\n')) onEnter()
  })
  return (
    <div className="template-head">
      <Heading slot="title" className="ui-dialog-title">
        {say('newItem')}
      </Heading>
      <IconButton icon={X} label={sayApp('close')} onPress={onClose} />
      <div className="template-search">
        <Segment<Source>
          label={say('source')}
          value={choice.source}
          onChange={choice.setSource}
          choices={[
            { value: 'template', text: say('fromTemplate') },
            { value: 'earlier', text: say('fromEarlier') },
          ]}
        />
        <SearchField
          label={say(isTemplate ? 'searchTemplates' : 'searchItems')}
          value={choice.text}
          onChange={choice.setText}
          {...(choice.found === null
            ? {}
            : { aside: say(isTemplate ? 'templateCount' : 'itemCount', { count: choice.found.length }) })}
          inputRef={field}
          onKeyDown={steer}
        />
        {isTemplate && (
          <Select<BodyId>
            label={say('body')}
            value={choice.bodyId}
            onChange={choice.setBodyId}
            options={office.bodies.map((body) => ({ value: body.id, text: bodyAtStart(body, language) }))}
          />
        )}
      </div>
    </div>
  )
}

/** The board is what most items are written for. */
const firstBody = ({ bodies }: Organisation): BodyId | null =>
  (bodies.find(({ kind }) => kind === 'board') ?? bodies[0])?.id ?? null

/**
 * Makes the draft and opens it. Pressed before there is anything to choose from, it waits for that; without a case it
 * says what is missing and leads there.
 */
function useBegin({
  office,
  choice: { source, found, bodyId, language, chosen, caseId },
  caseField,
  onClose,
}: {
  readonly office: Organisation
  readonly choice: Choice
  readonly caseField: RefObject<HTMLInputElement | null>
  readonly onClose: () => void
}) {
  const say = useWords(templateWords)
  const actor = useActor()
  const start = useCommand('item.start')
  const copy = useCommand('item.copy')
  const [asked, setAsked] = useState(false)
  const [waits, setWaits] = useState(false)
  const working = start.working || copy.working
  const preparers = office.people.filter(({ id }) => id === actor?.personId).map(({ id }) => id)
  const make = async (template: string, caseIds: CaseId[]) => {
    if (source === 'earlier') return copy.run({ itemId: asId(template), caseIds, meetingOn: null })
    return bodyId === null
      ? null
      : start.run({
          organisationId: office.id,
          caseIds,
          bodyId,
          template,
          language,
          facts: {},
          preparers,
          meetingOn: null,
        })
  }
  const run = async (): Promise<void> => {
    setWaits(caseId !== null && found === null)
    setAsked(true)
    if (caseId === null) caseField.current?.focus()
    if (chosen === null || caseId === null || working) return
    const answer = await make(chosen, [caseId])
    if (answer?.ok !== true) return
    onClose()
    goTo(addressTo('draft', [answer.value.item.itemId]))
  }
  useEffect(() => {
    if (waits && found !== null && (chosen !== null || found.length === 0)) void run()
    // oxlint-disable-next-line react/exhaustive-deps -- once, when what it waited for has come
  }, [waits, found, chosen])
  return {
    run: () => void run(),
    working: working || waits,
    failure: start.failure ?? copy.failure,
    error: asked && caseId === null ? say('caseMissing') : undefined,
  }
}
