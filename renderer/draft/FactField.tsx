import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { type AppFailure, explainFailure } from '../../api/failures/index.ts'
import type { FactField as FactFieldData } from '../../api/drafting.ts'
import { type Cents, formatPercent } from '../../core/shared/money.ts'
import { sameData } from '../../core/shared/same.ts'
import { evenYears, shareOf } from '../../core/template/factSums.ts'
import type { FactValue } from '../../core/template/facts.ts'
import { draftWords } from '../i18n/draft.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Select } from '../ui/Choice.tsx'
import { DateField } from '../ui/DateField.tsx'
import { Field, type FieldWords, TextArea } from '../ui/Field.tsx'
import { MoneyField } from '../ui/MoneyField.tsx'
import { useDraft, useDraftPart, useUiPart } from './draftContext.tsx'
import { statedFacts } from './FactSums.tsx'
import { factToRaw } from './factToRaw.ts'
import { FactPlaces, showNextPlace } from './FactPlaces.tsx'
import { YearlyField } from './YearlyField.tsx'

/** One fact: read when it is left, then the text follows it. */
export function FactField({ field }: { readonly field: FactFieldData }) {
  const { session } = useDraft()
  const [failure, setFailure] = useState<AppFailure>()
  const box = useFocusWhenAsked(field.definition.id)
  const give = async (value: unknown): Promise<void> => {
    const answer = await session.setFact(field.definition.id, value)
    setFailure(answer.ok || answer.failure.code === 'item/stale' ? undefined : answer.failure)
  }
  const set = (value: unknown): void => {
    if (!sameData(value, factToRaw(field.value))) void give(value)
  }
  const words = useFieldWords(field, failure)
  return (
    <div
      ref={box}
      role="none"
      className="draft-fact-field"
      data-fact-field={field.definition.id}
      data-missing={field.required && field.value === null ? true : undefined}
      onKeyDown={(event) => settleByKey(event, () => showNextPlace(session.view, field.definition.id))}
    >
      <FactInput field={field} words={words} set={set} />
      <FactNews factId={field.definition.id} />
    </div>
  )
}

/** Enter settles a line as leaving does; Ctrl Enter goes to the next place that uses the fact. */
function settleByKey(event: KeyboardEvent, showNext: () => void): void {
  const { target, key, ctrlKey, metaKey } = event
  if (key !== 'Enter' || !(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement))
    return
  const isNext = ctrlKey || metaKey
  if (!isNext && target instanceof HTMLTextAreaElement) return
  target.blur()
  if (isNext) showNext()
  else target.focus()
}

/** The field is shown and has the focus when something in the text or a finding asked for it. */
function useFocusWhenAsked(factId: string) {
  const box = useRef<HTMLDivElement>(null)
  const fact = useUiPart('fact')
  const asked = fact?.factId === factId ? fact.asked : 0
  useEffect(() => {
    if (asked === 0) return
    // After the drawer or pane that holds the field has been drawn.
    const wait = setTimeout(() => {
      const input = box.current?.querySelector<HTMLElement>('input, textarea, button.ui-select')
      input?.scrollIntoView({ block: 'center' })
      input?.focus()
    }, 30)
    return () => clearTimeout(wait)
  }, [asked])
  return box
}

function useFieldWords(field: FactFieldData, failure: AppFailure | undefined): FieldWords {
  const language = useLanguage()
  const say = useWords(draftWords)
  const facts = useDraftPart('facts')
  const lastFact = useDraftPart('lastFact')
  const { definition, value, required } = field
  const error = failure && explainFailure(failure, language)
  const share = shareOf(definition, statedFacts(facts))
  const isMissing = required && value === null
  return {
    label: definition.label[language],
    aside: isMissing ? (
      <span className="draft-missing">{say('missing')}</span>
    ) : (
      <>
        {share !== null && <span>{formatPercent(share)}</span>} <FactPlaces field={field} />
      </>
    ),
    ...(isMissing ? { help: definition.help[language] } : {}),
    ...(error === undefined ? {} : { error }),
    ...(lastFact?.factId === definition.id && lastFact.before !== '' ? { before: lastFact.before } : {}),
  }
}

interface InputProps {
  readonly field: FactFieldData
  readonly words: FieldWords
  readonly set: (value: unknown) => void
}

function FactInput(props: InputProps) {
  const {
    field: { definition, value },
    words,
    set,
  } = props
  const language = useLanguage()
  switch (definition.type) {
    case 'money':
      return <MoneyField {...words} value={amountOf(value)} onChange={(amount) => set(inEuros(amount))} />
    case 'date':
      return <DateField {...words} value={value?.type === 'date' ? value.day : null} onChange={set} />
    case 'choice':
      return <ChoiceInput {...props} />
    case 'yearlyAmounts':
      return <Years {...props} />
    case 'longText':
    case 'textList':
      return <LongInput words={words} value={value} set={set} isList={definition.type === 'textList'} />
    default:
      return <LineInput words={words} value={value} set={set} unit={definition.unit?.[language]} />
  }
}

const amountOf = (value: FactValue | null) => (value?.type === 'money' ? value.amount : null)
const yearsOf = (value: FactValue | null) => (value?.type === 'yearlyAmounts' ? value.years : [])
const inEuros = (amount: Cents | null): number | null => (amount === null ? null : amount / 100)

function Years({ field: { definition, value }, words, set }: InputProps) {
  const facts = useDraftPart('facts')
  const even = evenYears(definition, statedFacts(facts))
  return <YearlyField words={words} years={yearsOf(value)} even={even} set={set} />
}

function ChoiceInput({ field: { definition, value }, words, set }: InputProps) {
  const language = useLanguage()
  const say = useWords(draftWords)
  return (
    <Select
      {...words}
      placeholder={say('chooseOne')}
      value={value?.type === 'choice' ? value.text : null}
      options={definition.choices.map(({ value: choice, label }) => ({
        value: choice,
        text: label[language],
      }))}
      onChange={set}
    />
  )
}

/** Typed text, read when the field is left. */
function useLeft(shown: string, leave: (typed: string) => void) {
  const [typed, setTyped] = useState<string | null>(null)
  return {
    value: typed ?? shown,
    onChange: setTyped,
    onBlur: () => {
      if (typed !== null && typed !== shown) leave(typed)
      setTyped(null)
    },
  }
}

function LineInput({
  words,
  value,
  set,
  unit,
}: {
  readonly words: FieldWords
  readonly value: FactValue | null
  readonly set: (value: unknown) => void
  readonly unit: string | undefined
}) {
  const left = useLeft(printedPlain(value), (typed) => set(typed.trim() === '' ? null : typed))
  return <Field {...words} {...left} {...(unit === undefined ? {} : { unit })} />
}

/** One thing a line, when it is a list. */
function LongInput({
  words,
  value,
  set,
  isList,
}: {
  readonly words: FieldWords
  readonly value: FactValue | null
  readonly set: (value: unknown) => void
  readonly isList: boolean
}) {
  const say = useWords(draftWords)
  const left = useLeft(printedPlain(value), (typed) =>
    set(typed.trim() === '' ? null : isList ? typed.split('\n') : typed),
  )
  return (
    <div onBlur={left.onBlur}>
      <TextArea
        {...words}
        {...(isList && words.error === undefined ? { help: say('oneEachLine') } : {})}
        value={left.value}
        onChange={left.onChange}
        rows={isList ? 3 : 4}
      />
    </div>
  )
}

/** A value as it is typed: a list line by line, decimals after a comma. */
function printedPlain(value: FactValue | null): string {
  const raw = factToRaw(value)
  if (Array.isArray(raw)) return raw.join('\n')
  if (typeof raw === 'number') return String(raw).replace('.', ',')
  return typeof raw === 'string' ? raw : ''
}

/** After a change: what followed and what waits for the author. Heard by a screen reader too. */
function FactNews({ factId }: { readonly factId: string }) {
  const say = useWords(draftWords)
  const lastFact = useDraftPart('lastFact')
  return (
    <p className="draft-fact-news" role="status">
      {lastFact?.factId === factId
        ? `${say('placesFollowed', { count: lastFact.updated })} ${
            lastFact.waiting > 0 ? say('placesWait', { count: lastFact.waiting }) : ''
          }`
        : ''}
    </p>
  )
}
