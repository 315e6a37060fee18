import { X } from 'lucide-react'
import { type KeyboardEvent, useRef } from 'react'
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import type { BodyId } from '../../core/shared/ids.ts'
import { bodyAtStart } from '../../core/organisation/bodyName.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { CaseChoice } from '../app/CaseChoice.tsx'
import { useOffice } from '../app/office.ts'
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
import { useBegin } from './useBegin.ts'
import { type Choice, type Given, type Source, useChoice } from './useChoice.ts'
import './template.css'

/** Starting an item: from a template, with its whole text to read first, or as a copy of an earlier one. */
export function TemplatePicker({ given, onClose }: { readonly given: Given; readonly onClose: () => void }) {
  const office = useOffice()
  return (
    <ModalOverlay className="ui-scrim" isOpen onOpenChange={(open) => !open && onClose()}>
      <Modal className="ui-modal template-modal">
        <Dialog className="template-dialog">
          {office !== undefined && <Picker office={office} given={given} onClose={onClose} />}
        </Dialog>
      </Modal>
    </ModalOverlay>
  )
}

interface PickerProps {
  readonly office: Organisation
  readonly given: Given
  readonly onClose: () => void
}

function Picker({ office, given, onClose }: PickerProps) {
  const say = useWords(templateWords)
  const sayApp = useWords(appWords)
  const choice = useChoice(office, given)
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
  const hear = (typed: string): void => {
    const [words = '', ...more] = typed.split('\n')
    choice.setText(words)
    if (more.length > 0) begin.run()
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
      <Head office={office} choice={choice} steer={steer} hear={hear} onClose={onClose} />
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
          given={given.caseId}
          chosen={choice.caseId}
          onChoose={choice.setCaseId}
          onNew={choice.setNewCase}
          error={begin.error}
          help={choice.newCase === null ? undefined : say('caseComes')}
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

/** Where from, which words, and for which body; the field keeps the focus while arrows move the selection. */
function Head({
  office,
  choice,
  steer,
  hear,
  onClose,
}: {
  readonly office: Organisation
  readonly choice: Choice
  readonly steer: (event: KeyboardEvent) => void
  /** Takes what was typed before the field was there. */
  readonly hear: (typed: string) => void
  readonly onClose: () => void
}) {
  const say = useWords(templateWords)
  const sayApp = useWords(appWords)
  const language = useLanguage()
  const isTemplate = choice.source === 'template'
  const field = useRef<HTMLInputElement>(null)
  useTypedAhead(field, hear)
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
