import { translationParts } from '../translation.ts'
import type { Finding } from './finding.ts'
import { type Reviewed, finding } from './reviewed.ts'

/**
 * R-MIN-07: the council of a bilingual municipality has its summons and minutes in both languages (KieliL 29 §). Other
 * bodies' items are looked at when somebody has begun to translate them.
 */
export function translationFindings(reviewed: Reviewed): readonly Finding[] {
  const { item, organisation, body } = reviewed
  const both = organisation.languages.length > 1 && body.kind === 'council'
  if (!both && item.translation === undefined) return []
  const parts = translationParts(item)
  const missing = parts.filter(({ state }) => state === 'missing').length
  return [
    ...(missing === 0
      ? []
      : [finding('draft/translation-missing', { part: 'translation' }, { missing, of: parts.length })]),
    ...parts
      .filter(({ state }) => state === 'stale')
      .map(({ key, heading }) =>
        finding('draft/translation-stale', { part: 'translation', blockId: key }, { heading }),
      ),
    ...parts
      .filter(
        ({ figures: { onlyInSource, onlyInTranslation } }) =>
          onlyInSource.length + onlyInTranslation.length > 0,
      )
      .map(({ key, figures }) =>
        finding(
          'draft/translation-figures',
          { part: 'translation', blockId: key },
          {
            source: figures.onlyInSource.join(', ') || '–',
            translation: figures.onlyInTranslation.join(', ') || '–',
          },
        ),
      ),
  ]
}
