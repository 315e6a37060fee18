import type { FactField as FactFieldData } from '../../api/drafting.ts'
import { draftWords } from '../i18n/draft.ts'
import { useWords } from '../i18n/language.tsx'
import { useDraftState } from './draftContext.tsx'
import { FactField } from './FactField.tsx'
import { PeopleFields } from './PeopleFields.tsx'

/** The facts of the item beside its text: a change here changes the words that nobody has rewritten. */
export function FactsPane() {
  const say = useWords(draftWords)
  const { facts } = useDraftState()
  const groups = groupFacts(facts)
  return (
    <div className="draft-facts">
      {groups.map(({ name, fields }) => (
        <section key={name} className="draft-fact-group" aria-label={say(name)}>
          <h3 className="draft-group-name">{say(name)}</h3>
          {pairDays(fields).map((row) => (
            <div key={row[0]?.definition.id} className={row.length > 1 ? 'draft-fact-pair' : undefined}>
              {row.map((field) => (
                <FactField key={field.definition.id} field={field} />
              ))}
            </div>
          ))}
        </section>
      ))}
      {facts.length === 0 && <p className="second draft-no-facts">{say('noFacts')}</p>}
      <PeopleFields />
    </div>
  )
}

/** `18 / 19` of what is stated and must be; or how many have just changed. */
export function FactCounter() {
  const say = useWords(draftWords)
  const { facts, lastFact } = useDraftState()
  const asked = facts.filter(({ required, value }) => required || value !== null)
  const stated = asked.filter(({ value }) => value !== null).length
  if (lastFact !== null && lastFact.waiting > 0)
    return <span className="draft-counter draft-counter-now">{say('factsChanged', { count: 1 })}</span>
  return (
    <span className="draft-counter" aria-label={say('factsStated', { stated, of: asked.length })}>
      {stated} / {asked.length}
    </span>
  )
}

type GroupName = 'factsBasic' | 'factsMoney' | 'factsText'

/** Money together, long texts last, the rest first; each in the template's order. */
function groupFacts(
  facts: readonly FactFieldData[],
): readonly { readonly name: GroupName; readonly fields: readonly FactFieldData[] }[] {
  const isMoney = ({ definition: { type, validation } }: FactFieldData): boolean =>
    ['money', 'yearlyAmounts', 'percent'].includes(type) ||
    facts.some(({ definition }) => definition.id === validation.requiredWith && definition.type === 'money')
  const nameOf = (field: FactFieldData): GroupName =>
    isMoney(field)
      ? 'factsMoney'
      : ['longText', 'textList'].includes(field.definition.type)
        ? 'factsText'
        : 'factsBasic'
  const names: readonly GroupName[] = ['factsBasic', 'factsMoney', 'factsText']
  return names
    .map((name) => ({ name, fields: facts.filter((field) => nameOf(field) === name) }))
    .filter(({ fields }) => fields.length > 0)
}

/** The first and last day of a period stand side by side. */
function pairDays(fields: readonly FactFieldData[]): readonly (readonly FactFieldData[])[] {
  const rows: FactFieldData[][] = []
  for (const field of fields) {
    const before = rows.at(-1)
    const follows = field.definition.type === 'date' && field.definition.validation.notBefore
    if (before?.length === 1 && before[0]?.definition.id === follows && follows !== undefined)
      before.push(field)
    else rows.push([field])
  }
  return rows
}
