import { type ReactNode, createContext, use, useMemo } from 'react'
import { I18nProvider } from 'react-aria-components'
import type { Language } from '../../core/shared/language.ts'
import { type Catalogue, LOCALES, type Say, sayIn } from './catalogue.ts'

const LanguageContext = createContext<Language>('fi')

/** The language of the tool, for everything below. Switching it keeps place, caret and state. */
export const LanguageProvider = ({
  language,
  children,
}: {
  readonly language: Language
  readonly children: ReactNode
}) => (
  <LanguageContext value={language}>
    <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
  </LanguageContext>
)

export const useLanguage = (): Language => use(LanguageContext)

/** `const say = useWords(casefileWords); say('title')`. */
export function useWords<C extends Catalogue>(catalogue: C): Say<C> {
  const language = useLanguage()
  return useMemo(() => sayIn(catalogue, language), [catalogue, language])
}
