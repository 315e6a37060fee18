import { useState } from 'react'
import type { IsoDate } from '../../core/calendar/day.ts'
import type { BodyId, CaseId } from '../../core/shared/ids.ts'
import type { Language } from '../../core/shared/language.ts'
import type { Organisation } from '../../core/organisation/organisation.ts'
import { useLanguage } from '../i18n/language.tsx'

/** Where an item begins from. */
export type Source = 'template' | 'earlier'

/** The meeting that an item is begun for. */
export interface ForMeeting {
  readonly bodyId: BodyId
  readonly heldOn: IsoDate
}

/** What an item is begun with: where from, in which case, for which meeting. */
export interface Given {
  readonly from: Source
  readonly caseId: CaseId | null
  /** `null`: any. */
  readonly meeting: ForMeeting | null
}

/** What has been chosen so far. */
export function useChoice(office: Organisation, { from, caseId: given, meeting }: Given) {
  const tool = useLanguage()
  const first = office.languages.includes(tool) ? tool : (office.languages[0] ?? 'fi')
  const [source, setSource] = useState<Source>(from)
  const [text, setText] = useState('')
  /** `null`: what there is to choose from is still on its way. */
  const [found, setFound] = useState<readonly string[] | null>(null)
  const [bodyId, setBodyId] = useState<BodyId | null>(meeting?.bodyId ?? firstBody(office))
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
    /** The day of the meeting it is begun for; another body meets on another day. */
    meetingOn: meeting !== null && meeting.bodyId === bodyId ? meeting.heldOn : null,
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
