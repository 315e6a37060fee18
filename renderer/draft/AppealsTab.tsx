import { clauseKindWords } from '../i18n/clauseKinds.ts'
import { draftWords } from '../i18n/draft.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { Button } from '../ui/Button.tsx'
import { useClauses } from './clausesNow.ts'
import { useDraft, useDraftState } from './draftContext.tsx'
import { showPlace } from './editor/createEditor.ts'

/** The appeal route of each clause, by which provision and why. */
export function AppealsTab() {
  const say = useWords(draftWords)
  const language = useLanguage()
  const { session } = useDraft()
  const { review } = useDraftState()
  const clauses = useClauses()
  if (clauses.length === 0) return <p className="second draft-pad">{say('noClauses')}</p>
  return (
    <ol className="draft-appeals" aria-label={say('appeals')}>
      {clauses.map(({ clauseId, kind, n }) => {
        const appeal = review.appeals.find((one) => one.clauseId === clauseId)
        return (
          <li key={clauseId}>
            <div className="draft-appeal-head">
              <Button kind="quiet" size="small" onPress={() => showPlace(session.view, clauseId, null)}>
                {say('clauseN', { n })}
              </Button>
              <strong>{kind === null ? say('kindMissing') : clauseKindWords[kind][language]}</strong>
            </div>
            {appeal !== undefined && (
              <>
                <p className="draft-route">{appeal.label[language]}</p>
                <p className="second">
                  {appeal.explanation[language]}{' '}
                  <span className="draft-source">{appeal.provision[language]}</span>
                </p>
                {appeal.warning !== null && <p className="draft-warning">{appeal.warning[language]}</p>}
              </>
            )}
          </li>
        )
      })}
    </ol>
  )
}
