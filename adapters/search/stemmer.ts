import { newStemmer } from 'snowball-stemmers'
import type { Stem } from '../../core/casefile/analyser.ts'

/** Snowball's stemmers, as the analyser of core asks for them. */
export function createStem(): Stem {
  const stemmers = { fi: newStemmer('finnish'), sv: newStemmer('swedish') }
  return (word, language) => stemmers[language].stem(word)
}
