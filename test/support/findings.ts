import { explainFinding } from '../../api/findings/intake.ts'
import type { WordLanguage } from '../../api/words.ts'
import type { Finding } from '../../core/intake/findings.ts'

export const LANGUAGE_NAMES: readonly WordLanguage[] = ['fi', 'sv', 'en']

export const explained = (findings: readonly Finding[], language: WordLanguage): readonly string[] =>
  findings.map((finding) => explainFinding(finding, language))
