import type { FactField } from '../../api/drafting.ts'
import { formatAmount, cents } from '../../core/shared/money.ts'
import { type FactSum, factSums } from '../../core/template/factSums.ts'
import type { Facts } from '../../core/template/facts.ts'
import { draftWords } from '../i18n/draft.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { useDraftPart } from './draftContext.tsx'

/** Under a group of facts: the sums its amounts make, each with its figures, so that whoever doubts can count. */
export function FactSums({ fields }: { readonly fields: readonly FactField[] }) {
  const facts = useDraftPart('facts')
  const sums = factSums(
    facts.map(({ definition }) => definition),
    statedFacts(facts),
  )
  return sums
    .filter(({ at }) => fields.some(({ definition }) => definition.id === at))
    .map((sum) => <Sum key={`${sum.kind} ${sum.of}`} sum={sum} fields={facts} />)
}

function Sum({ sum, fields }: { readonly sum: FactSum; readonly fields: readonly FactField[] }) {
  const say = useWords(draftWords)
  const language = useLanguage()
  const total = fields.find(({ definition }) => definition.id === sum.of)?.definition.label[language] ?? ''
  const parts = sum.parts.map(({ amount }) => formatAmount(amount)).join(' + ')
  const words = {
    sum: sum.parts.length > 1 ? `${parts} = ${formatAmount(sum.sum)}` : parts,
    total,
    amount: formatAmount(sum.total),
    rest: formatAmount(cents(sum.total - sum.sum)),
  }
  return (
    <p className="draft-sum" role="status" data-agrees={sum.agrees || undefined}>
      {say(wordsFor(sum), words)}
    </p>
  )
}

function wordsFor({ kind, agrees, sum, total }: FactSum) {
  if (kind === 'years') return agrees ? 'yearsAgree' : 'yearsDiffer'
  if (!agrees) return 'partsExceed'
  return sum === total ? 'partsCover' : 'partsLeave'
}

/** The facts of the form that have a value. */
export const statedFacts = (fields: readonly FactField[]): Facts =>
  Object.fromEntries(
    fields.flatMap(({ definition, value }) => (value === null ? [] : [[definition.id, value]])),
  )
