import { joinNumbers } from '../shared/joinNumbers.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import type { InstructionTarget } from './instruction.ts'
import type { ProhibitionReason } from './route.ts'

/** `§ 247`, `§:t 247, 249 ja 250`; in Swedish `§§ 247, 249 och 250`. */
export function sectionsText(targets: readonly InstructionTarget[], language: Language): string {
  const numbers = targets.map(({ section }) => String(section))
  const sign = numbers.length < 2 ? '§' : language === 'fi' ? '§:t' : '§§'
  return `${sign} ${listText(numbers, language)}`
}

/** `koko päätös`, `päätöksen kohta 1`, `päätöksen kohdat 1, 2 ja 4`; several sections each with its own. */
export function clausesText(targets: readonly InstructionTarget[], language: Language): string {
  const [only, ...others] = targets
  if (only === undefined) return ''
  if (others.length === 0) return clausePhrase(only.clauses, language)
  if (targets.every(({ clauses }) => clauses === 'whole')) return WHOLE_DECISIONS[language]
  return targets.map(({ section, clauses }) => `§ ${section}: ${clausePhrase(clauses, language)}`).join('; ')
}

function clausePhrase(clauses: InstructionTarget['clauses'], language: Language): string {
  if (clauses === 'whole') return language === 'fi' ? 'koko päätös' : 'hela beslutet'
  const numbers = joinNumbers(clauses, language)
  if (language === 'fi') return `päätöksen ${clauses.length === 1 ? 'kohta' : 'kohdat'} ${numbers}`
  return `${clauses.length === 1 ? 'punkt' : 'punkterna'} ${numbers} i beslutet`
}

const WHOLE_DECISIONS: Readonly<Record<Language, string>> = {
  fi: 'edellä mainittujen pykälien päätökset kokonaan',
  sv: 'besluten i de ovan nämnda paragraferna i sin helhet',
}

/** What a decision only concerns, as the notice of KuntaL 136 § says it: `… koskee vain asian {valmistelua}`. */
export const prohibitionReasonText = (reason: ProhibitionReason | null, language: Language): string =>
  reason === null ? '' : (PROHIBITION_OBJECTS[reason]?.[language] ?? '')

/** Other prohibitions than KuntaL 136 § have no such words. */
const PROHIBITION_OBJECTS: Readonly<Partial<Record<ProhibitionReason, Bilingual>>> = {
  preparation: { fi: 'valmistelua', sv: 'beredning' },
  execution: { fi: 'täytäntöönpanoa', sv: 'verkställighet' },
  preparationOrExecution: { fi: 'valmistelua tai täytäntöönpanoa', sv: 'beredning eller verkställighet' },
}

function listText(words: readonly string[], language: Language): string {
  const last = words.at(-1) ?? ''
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(', ')} ${language === 'fi' ? 'ja' : 'och'} ${last}`
}
