import { type RefObject, useEffect, useState } from 'react'
import type { CaseId } from '../../core/shared/ids.ts'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { ComboBox, type Option } from '../ui/Choice.tsx'
import { useApi } from './api.tsx'

const MOST_SHOWN = 20

/** In place of a case's id: register what was typed. */
const NEW = 'new'

/** A case found by its number or name, in any form of its words. */
export function CaseChoice({
  given = null,
  chosen,
  onChoose,
  onNew,
  error,
  help,
  inputRef,
}: {
  /** The case it was opened for: chosen already, and named here as soon as its name is known. */
  readonly given?: CaseId | null
  readonly chosen: CaseId | null
  readonly onChoose: (chosen: CaseId | null) => void
  /** Offers to register what was typed as a case of its own; left out: only cases there are can be chosen. */
  readonly onNew?: (title: string) => void
  readonly error: string | undefined
  readonly help?: string | undefined
  readonly inputRef?: RefObject<HTMLInputElement | null>
}) {
  const say = useWords(appWords)
  const [typed, setTyped] = useState('')
  const shown = useApi('case.show', { case: given ?? '' }, { when: given !== null })
  const options = useOptions(chosen === null ? typed : '', onNew !== undefined)
  const casefile = shown.data?.casefile
  useEffect(() => {
    if (casefile !== undefined && chosen === casefile.caseId)
      setTyped(nameOf({ number: casefile.number?.text ?? null, title: casefile.title }))
    // oxlint-disable-next-line react/exhaustive-deps -- once for the case that was given
  }, [casefile])
  return (
    <ComboBox<CaseId | typeof NEW>
      label={say('case')}
      placeholder={say('caseHelp')}
      value={typed}
      onChange={(text) => {
        setTyped(text)
        if (text !== typed) onChoose(null)
      }}
      onPick={(picked) => (picked === NEW ? onNew?.(typed.trim()) : onChoose(picked))}
      filtered
      options={options}
      error={error}
      help={help}
      {...(inputRef === undefined ? {} : { inputRef })}
    />
  )
}

/** Cases that have the words, and the words themselves as a new one. */
function useOptions(text: string, isNewOffered: boolean): readonly Option<CaseId | typeof NEW>[] {
  const say = useWords(appWords)
  const found = useApi('case.list', { text, limit: MOST_SHOWN })
  const cases = (found.data?.rows ?? []).map((row) => ({ value: row.caseId, text: nameOf(row) }))
  const title = text.trim()
  return isNewOffered && title !== '' ? [...cases, { value: NEW, text: title, hint: say('caseNew') }] : cases
}

const nameOf = ({ number, title }: { readonly number: string | null; readonly title: string }): string =>
  [number ?? '', title].join(' ').trim()
