import { Plus } from 'lucide-react'
import { CLAUSE_KINDS } from '../../core/template/clauseKinds.ts'
import { clauseKindWords } from '../i18n/clauseKinds.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'
import { officerWords } from '../i18n/officer.ts'
import { Button } from '../ui/Button.tsx'
import { Select } from '../ui/Choice.tsx'
import { TextArea } from '../ui/Field.tsx'
import type { useTypedDecision } from './typedDecision.ts'

type Form = ReturnType<typeof useTypedDecision>

/** What is decided, a clause at a time, each with what it does. */
export function ClauseFields({ form }: { readonly form: Form }) {
  const say = useWords(officerWords)
  return (
    <>
      {form.typed.clauses.map((_, at) => (
        <OneClause key={at} form={form} at={at} />
      ))}
      <div>
        <Button size="small" icon={Plus} onPress={form.addClause}>
          {say('addClause')}
        </Button>
      </div>
    </>
  )
}

function OneClause({ form, at }: { readonly form: Form; readonly at: number }) {
  const say = useWords(officerWords)
  const language = useLanguage()
  const { typed, asked, changeClause, removeClause } = form
  const { text = '', kind = null } = typed.clauses[at] ?? {}
  return (
    <div className="officer-clause">
      <TextArea
        label={say('clause', { n: at + 1 })}
        value={text}
        onChange={(value) => changeClause(at, { text: value })}
        rows={2}
        lang={typed.language}
        error={asked && text.trim() === '' ? say('clauseMissing') : undefined}
      />
      <Select
        label={say('kind', { n: at + 1 })}
        value={kind}
        onChange={(value) => changeClause(at, { kind: value })}
        options={CLAUSE_KINDS.map((value) => ({ value, text: clauseKindWords[value][language] }))}
        help={say('kindHelp')}
        error={asked && kind === null ? say('kindMissing') : undefined}
      />
      {typed.clauses.length > 1 && (
        <div>
          <Button size="small" kind="quiet" onPress={() => removeClause(at)}>
            {say('removeClause', { n: at + 1 })}
          </Button>
        </div>
      )}
    </div>
  )
}
