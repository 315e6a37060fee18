import { type RefObject, useEffect, useState } from 'react'
import type { CaseId } from '../../core/shared/ids.ts'
import { appWords } from '../i18n/app.ts'
import { useWords } from '../i18n/language.tsx'
import { ComboBox } from '../ui/Choice.tsx'
import { useApi } from './api.tsx'

const MOST_SHOWN = 20

/** A case found by its number or name, in any form of its words. */
export function CaseChoice({
  given = null,
  chosen,
  onChoose,
  error,
  inputRef,
}: {
  /** The case it was opened for: chosen already, and named here as soon as its name is known. */
  readonly given?: CaseId | null
  readonly chosen: CaseId | null
  readonly onChoose: (chosen: CaseId | null) => void
  readonly error: string | undefined
  readonly inputRef?: RefObject<HTMLInputElement | null>
}) {
  const say = useWords(appWords)
  const [typed, setTyped] = useState('')
  const shown = useApi('case.show', { case: given ?? '' }, { when: given !== null })
  const found = useApi('case.list', { text: chosen === null ? typed : '', limit: MOST_SHOWN })
  const rows = found.data?.rows ?? []
  const casefile = shown.data?.casefile
  useEffect(() => {
    if (casefile !== undefined && chosen === casefile.caseId)
      setTyped(nameOf({ number: casefile.number?.text ?? null, title: casefile.title }))
    // oxlint-disable-next-line react/exhaustive-deps -- once for the case that was given
  }, [casefile])
  return (
    <ComboBox<CaseId>
      label={say('case')}
      placeholder={say('caseHelp')}
      value={typed}
      onChange={(text) => {
        setTyped(text)
        if (text !== typed) onChoose(null)
      }}
      onPick={onChoose}
      filtered
      options={rows.map((row) => ({ value: row.caseId, text: nameOf(row) }))}
      error={error}
      {...(inputRef === undefined ? {} : { inputRef })}
    />
  )
}

const nameOf = ({ number, title }: { readonly number: string | null; readonly title: string }): string =>
  [number ?? '', title].join(' ').trim()
