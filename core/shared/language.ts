/** The two languages of the interface and of documents. Source: Kielilaki 423/2003. */
export type Language = 'fi' | 'sv'

export const LANGUAGES: readonly Language[] = ['fi', 'sv']

/** One thing said in both languages. */
export type Bilingual<T = string> = Readonly<Record<Language, T>>
