import type { CaseStory } from '../../api/casefile.ts'
import { formatDate } from '../../core/calendar/day.ts'
import type { Language } from '../../core/shared/language.ts'
import { sayIn } from '../i18n/catalogue.ts'
import { caseStoryWords } from '../i18n/caseStory.ts'

/** How long the case is kept: `10 vuotta, 31.12.2036 saakka`. */
export function retentionText({ casefile, retentionEnd }: CaseStory, language: Language): string {
  const say = sayIn(caseStoryWords, language)
  const years = casefile.retention?.years
  if (years === undefined) return say('keptUnknown')
  if (years === -1) return say('keptForever')
  const period = say('keptYears', { years })
  return retentionEnd.kind === 'on'
    ? `${period}, ${say('keptUntil', { day: formatDate(retentionEnd.day) })}`
    : period
}
