import { useState } from 'react'
import type { Publicity } from '../../core/casefile/case.ts'
import type { IsoDate } from '../../core/calendar/day.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { useApi, useCommand } from '../app/api.tsx'
import { useOffice } from '../app/office.ts'
import { useActor } from '../app/people.ts'
import { addressTo, goTo } from '../app/router.ts'
import { useSettings } from '../app/settings.ts'
import { today } from '../app/today.ts'
import type { MethodAsk } from '../app/transport.ts'
import { appWords } from '../i18n/app.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { ComboBox, Select } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Refusal } from '../ui/States.tsx'
import { publicityWord } from './caseWords.tsx'

/** A new case: it gets its number, and opens. */
export function CreateCase({ onClose }: { readonly onClose: () => void }) {
  const say = useWords(casefileWords)
  const sayApp = useWords(appWords)
  const create = useCommand('case.create')
  const form = useCaseForm()
  const save = async (): Promise<void> => {
    const given = form.take()
    if (given === null) return
    const created = await create.run(given)
    if (!created.ok) return
    onClose()
    goTo(addressTo('cases', [created.value.number?.text ?? created.value.caseId]))
  }
  return (
    <Dialog
      open
      title={say('create')}
      onClose={onClose}
      foot={
        <>
          <Button onPress={onClose}>{sayApp('cancel')}</Button>
          <Button
            kind="main"
            onPress={() => void save()}
            working={create.working ? say('creating') : undefined}
          >
            {say('create')}
          </Button>
        </>
      }
    >
      <CaseFields form={form} />
      <Refusal failure={create.failure} />
    </Dialog>
  )
}

type CaseForm = ReturnType<typeof useCaseForm>

function useCaseForm() {
  const { organisationId } = useSettings()
  const actor = useActor()
  const office = useOffice()
  const [title, setTitle] = useState('')
  const [taskClass, setTaskClass] = useState('')
  const [pendingSince, setPendingSince] = useState<IsoDate | null>(today())
  const [initiator, setInitiator] = useState('')
  const [responsible, setResponsible] = useState(actor?.name ?? '')
  const [publicity, setPublicity] = useState<Publicity['class']>(1)
  const [ground, setGround] = useState('')
  const [publicTitle, setPublicTitle] = useState('')
  const [tried, setTried] = useState(false)
  const missing = {
    title: title.trim() === '',
    ground: publicity !== 1 && ground.trim() === '',
  }
  const take = (): MethodAsk<'case.create'> | null => {
    setTried(true)
    if (missing.title || missing.ground) return null
    return {
      organisationId: organisationId ?? '',
      title: title.trim(),
      taskClass: codeOf(taskClass),
      ...(pendingSince === null ? {} : { pendingSince }),
      initiator: initiator.trim() === '' ? null : { name: initiator.trim(), role: '' },
      responsible: responsibleOf(responsible.trim(), office),
      ...publicityOf(publicity, ground.trim(), publicTitle.trim()),
    }
  }
  return {
    title,
    setTitle,
    taskClass,
    setTaskClass,
    pendingSince,
    setPendingSince,
    initiator,
    setInitiator,
    responsible,
    setResponsible,
    publicity,
    setPublicity,
    ground,
    setGround,
    publicTitle,
    setPublicTitle,
    missing: tried ? missing : { title: false, ground: false },
    take,
    people: office?.people ?? [],
  }
}

const responsibleOf = (name: string, office: Organisation | undefined) => {
  if (name === '') return null
  const person = office?.people.find((one) => one.name === name)
  return { personId: person?.id ?? null, name }
}

const publicityOf = (of: Publicity['class'], ground: string, publicTitle: string) =>
  of === 1
    ? { publicity: { class: of }, publicTitle: null }
    : {
        publicity: { class: of, ground, years: null },
        publicTitle: publicTitle === '' ? null : publicTitle,
      }

/** `14.05.00` of `14.05.00 Työllisyys …`; what is not a class is left for the service to refuse. */
const codeOf = (text: string): string | null =>
  text.trim() === ''
    ? null
    : (/^\d{2}(?:[. ]\d{2})*/u.exec(text.trim())?.[0].replaceAll(' ', '.') ?? text.trim())

const CLASSES: readonly Publicity['class'][] = [1, 2, 3, 4]

function CaseFields({ form }: { readonly form: CaseForm }) {
  const say = useWords(casefileWords)
  return (
    <div className="ui-form">
      <Field
        label={say('caseTitle')}
        help={say('caseTitleHelp')}
        value={form.title}
        onChange={form.setTitle}
        autoFocus
        error={form.missing.title ? say('caseTitleMissing') : undefined}
      />
      <ClassField value={form.taskClass} onChange={form.setTaskClass} />
      <div className="case-form-pair">
        <DateField label={say('pendingSince')} value={form.pendingSince} onChange={form.setPendingSince} />
        <Field
          label={say('initiator')}
          help={say('initiatorHelp')}
          value={form.initiator}
          onChange={form.setInitiator}
        />
      </div>
      <div className="case-form-pair">
        <ComboBox
          label={say('responsible')}
          value={form.responsible}
          onChange={form.setResponsible}
          options={form.people.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Select
          label={say('publicity')}
          value={String(form.publicity)}
          onChange={(value) => form.setPublicity(CLASSES.find((one) => String(one) === value) ?? 1)}
          options={CLASSES.map((one) => ({ value: String(one), text: say(publicityWord(one)) }))}
        />
      </div>
      {form.publicity !== 1 && (
        <>
          <Field
            label={say('ground')}
            help={say('groundHelp')}
            value={form.ground}
            onChange={form.setGround}
            error={form.missing.ground ? say('groundMissing') : undefined}
          />
          <Field
            label={say('publicTitle')}
            help={say('publicTitleHelp')}
            value={form.publicTitle}
            onChange={form.setPublicTitle}
          />
        </>
      )}
    </div>
  )
}

/** Found by code or by words, in any form. */
function ClassField({
  value,
  onChange,
}: {
  readonly value: string
  readonly onChange: (value: string) => void
}) {
  const say = useWords(casefileWords)
  const language = useLanguage()
  const typed = /^\d{2}(?:\.\d{2})* \p{L}/u.test(value) ? '' : value
  const classes = useApi('case.classes', { text: typed })
  return (
    <ComboBox
      label={say('taskClass')}
      help={say('taskClassHelp')}
      value={value}
      onChange={onChange}
      filtered
      options={(classes.data ?? []).map(({ code, name }) => ({
        value: code,
        text: `${code} ${name[language]}`,
      }))}
    />
  )
}
