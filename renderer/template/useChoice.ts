import { useState } from 'react'
import type { BodyId, CaseId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { useLanguage } from '../i18n/language.tsx'

/** Where an item begins from. */
export type Source = 'template' | 'earlier'

/** What has been chosen so far. */
export function useChoice(office: Organisation, from: Source, given: CaseId | null) {
  const tool = useLanguage()
  const first = office.languages.includes(tool) ? tool : (office.languages[0] ?? 'fi')
  const [source, setSource] = useState<Source>(from)
  const [text, setText] = useState('')
  /** `null`: what there is to choose from is still on its way. */
  const [found, setFound] = useState<readonly string[] | null>(null)
  const [bodyId, setBodyId] = useState<BodyId | null>(firstBody(office))
  const [language, setLanguage] = useState<Language>(first)
  const [chosen, setChosen] = useState<string | null>(null)
  const [caseId, setCaseId] = useState(given)
  /** Name of a case that is registered when the draft is begun. */
  const [newCase, setNewCase] = useState<string | null>(null)
  return {
    source,
    text,
    found,
    bodyId,
    language,
    chosen,
    caseId,
    newCase,
    setText,
    setFound,
    setBodyId,
    setLanguage,
    setChosen,
    setNewCase,
    setCaseId: (next: CaseId | null): void => {
      setCaseId(next)
      setNewCase(null)
    },
    setSource: (next: Source): void => {
      setSource(next)
      setFound(null)
      setChosen(null)
    },
  }
}

export type Choice = ReturnType<typeof useChoice>

/** The board is what most items are written for. */
const firstBody = ({ bodies }: Organisation): BodyId | null =>
  (bodies.find(({ kind }) => kind === 'board') ?? bodies[0])?.id ?? null
