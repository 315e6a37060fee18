import { useEffect } from 'react'
import { z } from 'zod'
import { shell } from './shell.ts'
import { createKept, createStored, useStored } from './stored.ts'

/** How the tool looks and speaks to one user. */
export type Settings = z.output<typeof schema>

const schema = z.object({
  language: z.enum(['fi', 'sv']),
  theme: z.enum(['light', 'dark', 'system']),
  density: z.enum(['tight', 'loose']),
  /** Rooms whose pane the user has turned from its own width: room → wide or rail. */
  panes: z.record(z.string(), z.enum(['wide', 'rail'])),
  organisationId: z.string().nullable(),
})

/** The first language is the computer's, when it is one of ours. */
const startLanguage = (): Settings['language'] => (navigator.language.startsWith('sv') ? 'sv' : 'fi')

export const settings = createKept<Settings>('settings', schema, {
  language: startLanguage(),
  theme: 'system',
  density: 'tight',
  panes: {},
  organisationId: null,
})

export const useSettings = (): Settings => useStored(settings)

export const changeSettings = (change: Partial<Settings>): void =>
  settings.set({ ...settings.get(), ...change })

/** The theme of the view that is open, when it has its own (the meeting is dark in the evening). */
const viewTheme = createStored<'light' | 'dark' | null>(null)

/** The window wears this theme while the caller is on the screen; `null`: the user's. */
export function useViewTheme(theme: 'light' | 'dark' | null): void {
  useEffect(() => {
    viewTheme.set(theme)
    return () => viewTheme.set(null)
  }, [theme])
}

/** Puts theme, density and language on the page, now and whenever they change. Called once, before the first paint. */
export function applySettings(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const apply = (): void => {
    const { theme, density, language } = settings.get()
    const system = dark.matches ? 'dark' : 'light'
    const shown = viewTheme.get() ?? (theme === 'system' ? system : theme)
    document.documentElement.dataset['theme'] = shown
    shell.look({ language, theme: shown })
    document.documentElement.dataset['density'] = density
    document.documentElement.lang = language
  }
  apply()
  dark.addEventListener('change', apply)
  settings.subscribe(apply)
  viewTheme.subscribe(apply)
}
