import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { type BodyId, type CaseId, asId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import { bodyAtStart } from '../../core/organisation/bodyName.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { useCommand } from '../app/api.tsx'
import { useOffice } from '../app/office.ts'
import { useActor } from '../app/people.ts'
import { addressTo, goTo } from '../app/router.ts'
import { appWords } from '../i18n/app.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { templateWords } from '../i18n/template.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Choice.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { SearchField } from '../ui/SearchField.tsx'
import { Segment } from '../ui/Segment.tsx'
import { Refusal } from '../ui/States.tsx'
import { CaseChoice, type ChosenCase } from './CaseChoice.tsx'
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
  readonly caseId: string | null
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
  readonly caseId: string | null
  readonly from: Source
  readonly onClose: () => void
}

function Picker({ office, caseId, from, onClose }: PickerProps) {
  const say = useWords(templateWords)
  const sayApp = useWords(appWords)
  const choice = useChoice(office, from)
  const { source, found, chosen } = choice
  const begin = useBegin({ office, choice, onClose })
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
    else if (next !== undefined) choice.setChosen(found[found.indexOf(chosen ?? '') + next] ?? chosen)
    else return
    event.preventDefault()
  }
  return (
    <>
      <Head office={office} choice={choice} steer={steer} onClose={onClose} />
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
          caseId={caseId}
          chosen={choice.casefile}
          onChoose={choice.setCasefile}
          error={begin.error}
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
function useChoice(office: Organisation, from: Source) {
  const tool = useLanguage()
  const first = office.languages.includes(tool) ? tool : (office.languages[0] ?? 'fi')
  const [source, setSource] = useState<Source>(from)
  const [text, setText] = useState('')
  const [found, setFound] = useState<readonly string[]>([])
  const [bodyId, setBodyId] = useState<BodyId | null>(firstBody(office))
  const [language, setLanguage] = useState<Language>(first)
  const [chosen, setChosen] = useState<string | null>(null)
  const [casefile, setCasefile] = useState<ChosenCase | null>(null)
  return {
    source,
    text,
    found,
    bodyId,
    language,
    chosen,
    casefile,
    setText,
    setFound,
    setBodyId,
    setLanguage,
    setChosen,
    setCasefile,
    setSource: (next: Source): void => {
      setSource(next)
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
  onClose,
}: {
  readonly office: Organisation
  readonly choice: Choice
  readonly steer: (event: KeyboardEvent) => void
  readonly onClose: () => void
}) {
  const say = useWords(templateWords)
  const sayApp = useWords(appWords)
  const language = useLanguage()
  const isTemplate = choice.source === 'template'
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
          aside={say(isTemplate ? 'templateCount' : 'itemCount', { count: choice.found.length })}
          autoFocus
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

/** Makes the draft and opens it. Without a case it says what is missing. */
function useBegin({
  office,
  choice: { source, bodyId, language, chosen, casefile },
  onClose,
}: {
  readonly office: Organisation
  readonly choice: Choice
  readonly onClose: () => void
}) {
  const say = useWords(templateWords)
  const actor = useActor()
  const start = useCommand('item.start')
  const copy = useCommand('item.copy')
  const [asked, setAsked] = useState(false)
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
    if (chosen === null || casefile === null) return setAsked(true)
    const answer = await make(chosen, [casefile.caseId])
    if (answer?.ok !== true) return
    onClose()
    goTo(addressTo('draft', [answer.value.item.itemId]))
  }
  return {
    run: () => void run(),
    working: start.working || copy.working,
    failure: start.failure ?? copy.failure,
    error: asked && casefile === null ? say('caseMissing') : undefined,
  }
}
