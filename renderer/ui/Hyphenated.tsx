import { hyphenateSync as hyphenateFinnish } from 'hyphen/fi'
import { hyphenateSync as hyphenateSwedish } from 'hyphen/sv'
import { useMemo } from 'react'
import type { Language } from '../../core/shared/language.ts'
import { useLanguage } from '../i18n/language.tsx'

/** Shorter words are not worth breaking. */
const SHORTEST_HYPHENATED = 10

/**
 * Long words with soft hyphens, for narrow columns (under 22 em) only: Chromium has no Finnish hyphenation. Never for
 * a label or a button, and never for text that is stored or copied.
 */
export function Hyphenated({ children, lang }: { readonly children: string; readonly lang?: Language }) {
  const ofTool = useLanguage()
  const language = lang ?? ofTool
  return useMemo(() => hyphenateText(children, language), [children, language])
}

export const hyphenateText = (text: string, language: Language): string =>
  (language === 'fi' ? hyphenateFinnish : hyphenateSwedish)(text, { minWordLength: SHORTEST_HYPHENATED })
