import type { Highlight } from '../../core/casefile/analyser.ts'
import { CASE_STATE_NAMES, type CaseStateName } from '../../core/casefile/caseState.ts'
import type { Publicity } from '../../core/casefile/case.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { casefileWords } from '../i18n/casefile.ts'
import { Chip, type ChipKind } from '../ui/Chip.tsx'

/** Colour by what the state asks: being written, to be decided, time of appeal, on its way, over. */
const STATE_CHIPS: Readonly<Record<CaseStateName, ChipKind>> = {
  opened: 'outline',
  pending: 'outline',
  inPreparation: 'action',
  reopened: 'action',
  toBeDecided: 'now',
  served: 'law',
  appealed: 'law',
  toBeExecuted: 'warn',
  monitored: 'ok',
  closed: 'neutral',
  transferred: 'neutral',
  destroyed: 'neutral',
}

export const StateChip = ({ state }: { readonly state: CaseStateName }) => (
  <Chip kind={STATE_CHIPS[state]}>{CASE_STATE_NAMES[state][useLanguage()]}</Chip>
)

const PUBLICITY_WORDS = {
  1: 'publicity1',
  2: 'publicity2',
  3: 'publicity3',
  4: 'publicity4',
} as const

export const publicityWord = (of: Publicity['class']): (typeof PUBLICITY_WORDS)[Publicity['class']] =>
  PUBLICITY_WORDS[of]

export function PublicityChip({ publicity }: { readonly publicity: Publicity['class'] }) {
  const say = useWords(casefileWords)
  return <Chip kind={publicity === 1 ? 'outline' : 'alert'}>{say(publicityWord(publicity))}</Chip>
}

/** A title with the places that met the search. */
export function Marked({ text, at }: { readonly text: string; readonly at: readonly Highlight[] }) {
  const ends = at.reduce<readonly number[]>((all, { end }) => [...all, end], [0])
  return (
    <>
      {at.map(({ start, end }, n) => (
        <span key={start}>
          {text.slice(ends[n], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}

/** Forms of the words that were found besides the one typed, the first few. */
export function otherForms(
  typed: string,
  found: readonly { readonly text: string; readonly at: readonly Highlight[] }[],
): readonly string[] {
  const words = typed.toLowerCase().split(/\s+/u)
  const forms = found.flatMap(({ text, at }) =>
    at.map(({ start, end }) => text.slice(start, end).toLowerCase()),
  )
  return [...new Set(forms)].filter((form) => !words.includes(form)).slice(0, MOST_FORMS)
}

const MOST_FORMS = 3
