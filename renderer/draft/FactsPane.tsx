import type { FactField as FactFieldData } from '../../api/drafting.ts'
import type { Language } from '../../core/shared/language.ts'
import { draftWords } from '../i18n/draft.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { useDraftPart } from './draftContext.tsx'
import { FactField } from './FactField.tsx'
import { FactSums } from './FactSums.tsx'
import { PeopleFields } from './PeopleFields.tsx'

/** The facts of the item beside its text: a change here changes the words that nobody has rewritten. */
export function FactsPane() {
  const say = useWords(draftWords)
  const language = useLanguage()
  const facts = useDraftPart('facts')
  return (
    <div className="draft-facts">
      {groupFacts(facts, language).map(({ name, fields }) => (
        <section key={name} className="draft-fact-group" aria-label={name}>
          <h3 className="draft-group-name">{name}</h3>
          {pairDays(fields).map((row) => (
            <div key={row[0]?.definition.id} className={row.length > 1 ? 'draft-fact-pair' : undefined}>
              {row.map((field) => (
                <FactField key={field.definition.id} field={field} />
              ))}
            </div>
          ))}
          <FactSums fields={fields} />
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
  const facts = useDraftPart('facts')
  const lastFact = useDraftPart('lastFact')
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

interface Group {
  readonly name: string
  readonly fields: readonly FactFieldData[]
}

/** As the template groups them. */
function groupFacts(facts: readonly FactFieldData[], language: Language): readonly Group[] {
  const names = [...new Set(facts.map(({ definition }) => definition.group[language]))]
  return names.map((name) => ({
    name,
    fields: facts.filter(({ definition }) => definition.group[language] === name),
  }))
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
