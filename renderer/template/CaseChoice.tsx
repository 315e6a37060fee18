import { useEffect, useState } from 'react'
import type { CaseId } from '../../core/shared/ids.ts'
import { useApi } from '../app/api.tsx'
import { templateWords } from '../i18n/template.ts'
import { useWords } from '../i18n/language.tsx'
import { ComboBox } from '../ui/Choice.tsx'

export interface ChosenCase {
  readonly caseId: CaseId
  readonly name: string
}

const MOST_SHOWN = 20

/** The case the item belongs to: given with the address, or found by number or name. */
export function CaseChoice({
  caseId,
  chosen,
  onChoose,
  error,
}: {
  readonly caseId: string | null
  readonly chosen: ChosenCase | null
  readonly onChoose: (chosen: ChosenCase | null) => void
  readonly error: string | undefined
}) {
  const say = useWords(templateWords)
  const [typed, setTyped] = useState('')
  const given = useApi('case.show', { case: caseId ?? '' }, { when: caseId !== null })
  const found = useApi('case.list', { text: chosen?.name === typed ? '' : typed, limit: MOST_SHOWN })
  const casefile = given.data?.casefile
  useEffect(() => {
    if (casefile === undefined) return
    const name = nameOf(casefile.number?.text ?? null, casefile.title)
    setTyped(name)
    onChoose({ caseId: casefile.caseId, name })
    // oxlint-disable-next-line react/exhaustive-deps -- once for the case that was given
  }, [casefile])
  const rows = found.data?.rows ?? []
  return (
    <ComboBox<CaseId>
      label={say('case')}
      placeholder={say('caseHelp')}
      value={typed}
      onChange={(text) => {
        setTyped(text)
        if (text !== chosen?.name) onChoose(null)
      }}
      onPick={(picked) => {
        const row = rows.find((each) => each.caseId === picked)
        if (row !== undefined) onChoose({ caseId: row.caseId, name: nameOf(row.number, row.title) })
      }}
      options={rows.map((row) => ({ value: row.caseId, text: nameOf(row.number, row.title) }))}
      error={error}
    />
  )
}

const nameOf = (number: string | null, title: string): string =>
  number === null ? title : `${number} ${title}`
