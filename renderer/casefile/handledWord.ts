import { useMemo } from 'react'
import type { CaseListing } from '../../api/casefile.ts'
import { type IsoDate, formatDate } from '../../core/calendar/day.ts'
import { bodyAtStart } from '../../core/organisation/bodyName.ts'
import { type Organisation, findPerson } from '../../core/organisation/organisation.ts'
import type { Language } from '../../core/shared/language.ts'
import { useOffice } from '../app/office.ts'
import { casefileWords } from '../i18n/casefile.ts'
import { useLanguage, useWords } from '../i18n/language.tsx'

type Handled = CaseListing['handled']

export type HandledWord = (handled: Handled) => string

/** `KH 16.11.2026 § 247`; a dash where nobody has handled the case. The same function as long as its words are. */
export function useHandledWord(): HandledWord {
  const say = useWords(casefileWords)
  const language = useLanguage()
  const office = useOffice()
  return useMemo(
    () => (handled) => {
      if (handled === null) return '–'
      const by = byWord(handled.by, office, language) ?? say('officer')
      const section = handled.section === null ? '' : ` § ${handled.section}`
      return `${by} ${formatDate(handled.on)}${section}`
    },
    [say, language, office],
  )
}

function byWord(
  by: NonNullable<Handled>['by'],
  office: Organisation | undefined,
  language: Language,
): string | undefined {
  switch (by.kind) {
    case 'other':
      return by.name
    case 'officer':
      return office === undefined ? undefined : findPerson(office, by.personId)?.name
    case 'body': {
      const body = office?.bodies.find(({ id }) => id === by.bodyId)
      if (body === undefined) return by.bodyId
      return (language === 'fi' ? body.abbreviation : null) ?? bodyAtStart(body, language)
    }
  }
}

/** The next day on which something of the case ends. */
export const nextDue = ({ dueDays }: CaseListing, today: IsoDate): IsoDate | undefined =>
  dueDays.find((day) => day >= today)
