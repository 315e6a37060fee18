import { UserMinus, UserPlus } from 'lucide-react'
import type { PersonalDataClass, Publicity, Retention } from '../../core/casefile/case.ts'
import { useApi } from '../app/api.tsx'
import { casefileWords } from '../i18n/casefile.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { ComboBox, Select } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Field } from '../ui/Field.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import type { CaseForm } from './caseForm.ts'
import { publicityWord } from './caseWords.tsx'

interface FieldsOf {
  readonly form: CaseForm
}

/** Title, class, initiator, responsible and publicity: what every case is opened with. */
export function FirstFields({ form, isNew }: FieldsOf & { readonly isNew: boolean }) {
  const say = useWords(casefileWords)
  const { words, set, missing } = form
  const initiator = (
    <Field
      label={say('initiator')}
      help={say('initiatorHelp')}
      value={words.initiator}
      onChange={(value) => set({ initiator: value })}
    />
  )
  return (
    <>
      <Field
        label={say('caseTitle')}
        help={say('caseTitleHelp')}
        value={words.title}
        onChange={(title) => set({ title })}
        autoFocus
        error={missing.title ? say('caseTitleMissing') : undefined}
      />
      <ClassField value={words.taskClass} onChange={(taskClass) => set({ taskClass })} />
      {isNew ? (
        <div className="case-form-pair">
          <DateField
            label={say('pendingSince')}
            value={words.pendingSince}
            onChange={(pendingSince) => set({ pendingSince })}
          />
          {initiator}
        </div>
      ) : (
        initiator
      )}
      <div className="case-form-pair">
        <ComboBox
          label={say('responsible')}
          value={words.responsible}
          onChange={(responsible) => set({ responsible })}
          options={form.people.map(({ id, name }) => ({ value: id, text: name }))}
        />
        <Select
          label={say('publicity')}
          value={String(words.publicity)}
          onChange={(value) => set({ publicity: CLASSES.find((one) => String(one) === value) ?? 1 })}
          options={CLASSES.map((one) => ({ value: String(one), text: say(publicityWord(one)) }))}
        />
      </div>
    </>
  )
}

const CLASSES: readonly Publicity['class'][] = [1, 2, 3, 4]

/** Ground, period and public title of a case that is not public. */
export function SecrecyFields({ form, isNew }: FieldsOf & { readonly isNew: boolean }) {
  const say = useWords(casefileWords)
  const { words, set, missing } = form
  if (words.publicity === 1 && (isNew || words.publicTitle === '')) return null
  return (
    <>
      {words.publicity !== 1 && (
        <>
          <Field
            label={say('ground')}
            help={say('groundHelp')}
            value={words.ground}
            onChange={(ground) => set({ ground })}
            error={missing.ground ? say('groundMissing') : undefined}
          />
          <div className="case-form-pair">
            <Field
              label={say('secretYears')}
              help={say('secretYearsHelp')}
              value={words.secretYears}
              onChange={(secretYears) => set({ secretYears })}
              inputMode="numeric"
              error={missing.secretYears ? say('secretYearsWrong') : undefined}
            />
            <DateField
              label={say('countedFrom')}
              value={words.secretFrom ?? words.pendingSince}
              onChange={(secretFrom) => set({ secretFrom })}
            />
          </div>
        </>
      )}
      <Field
        label={say('publicTitle')}
        help={say('publicTitleHelp')}
        value={words.publicTitle}
        onChange={(publicTitle) => set({ publicTitle })}
      />
    </>
  )
}

const PERSONAL: readonly PersonalDataClass[] = [1, 2, 3]

const PERSONAL_WORDS = { 1: 'personal1', 2: 'personal2', 3: 'personal3' } as const

/** What is known of a case while it is handled: parties, personal data, retention. */
export function LaterFields({ form }: FieldsOf) {
  const say = useWords(casefileWords)
  const { words, set } = form
  return (
    <>
      <PartyFields form={form} />
      <Select
        label={say('personalData')}
        value={String(words.personalData)}
        onChange={(value) => set({ personalData: PERSONAL.find((one) => String(one) === value) ?? 1 })}
        options={PERSONAL.map((one) => ({ value: String(one), text: say(PERSONAL_WORDS[one]) }))}
      />
      <RetentionFields form={form} />
    </>
  )
}

function PartyFields({ form: { words, set } }: FieldsOf) {
  const say = useWords(casefileWords)
  const change = (at: number, party: Partial<(typeof words.parties)[number]>): void =>
    set({ parties: words.parties.map((one, n) => (n === at ? { ...one, ...party } : one)) })
  return (
    <fieldset className="case-form-group">
      <legend className="label">{say('parties')}</legend>
      {words.parties.map(({ name, role }, at) => (
        <div key={at} className="case-form-party">
          <Field
            label={say('partyName', { n: at + 1 })}
            value={name}
            onChange={(next) => change(at, { name: next })}
          />
          <Field
            label={say('partyRole', { n: at + 1 })}
            value={role}
            onChange={(next) => change(at, { role: next })}
          />
          <IconButton
            icon={UserMinus}
            label={say('removeParty', { name })}
            onPress={() => set({ parties: words.parties.filter((_, n) => n !== at) })}
          />
        </div>
      ))}
      <Button
        size="small"
        icon={UserPlus}
        onPress={() => set({ parties: [...words.parties, { name: '', role: '' }] })}
      >
        {say('addParty')}
      </Button>
    </fieldset>
  )
}

const YEARS: readonly Retention['years'][] = [0, 2, 3, 6, 10, 20, 50, 120, -1]

const NOT_DECIDED = ''

function RetentionFields({ form: { words, set, missing } }: FieldsOf) {
  const say = useWords(casefileWords)
  return (
    <>
      <Select
        label={say('retentionYears')}
        value={words.retentionYears === null ? NOT_DECIDED : String(words.retentionYears)}
        onChange={(value) => set({ retentionYears: YEARS.find((one) => String(one) === value) ?? null })}
        options={[
          { value: NOT_DECIDED, text: say('retentionNone') },
          ...YEARS.map((years) => ({
            value: String(years),
            text: years === -1 ? say('retentionForever') : say('retentionFor', { years }),
          })),
        ]}
      />
      {words.retentionYears !== null && (
        <div className="case-form-pair">
          <Field
            label={say('retentionGround')}
            help={say('retentionGroundHelp')}
            value={words.retentionGround}
            onChange={(retentionGround) => set({ retentionGround })}
            error={missing.retentionGround ? say('retentionGroundMissing') : undefined}
          />
          <DateField
            label={say('retentionFrom')}
            help={say('retentionFromHelp')}
            value={words.retentionFrom}
            onChange={(retentionFrom) => set({ retentionFrom })}
          />
        </div>
      )}
    </>
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
  const named = classes.data?.find(({ code }) => code === value)?.name[language]
  return (
    <ComboBox
      label={say('taskClass')}
      aside={named}
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
