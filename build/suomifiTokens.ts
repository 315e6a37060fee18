import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Plugin } from 'vite'

const VIRTUAL = 'virtual:suomifi-tokens.css'

/**
 * The colours of suomifi-design-tokens as CSS variables. The package ships Sass only: `$fi-color-brand-base: …;`
 * becomes `--fi-color-brand-base: …;`.
 */
export const suomifiTokens = (): Plugin => ({
  name: 'suomifi-tokens',
  resolveId: (id) => (id === VIRTUAL ? `\0${VIRTUAL}` : null),
  load: (id) =>
    id === `\0${VIRTUAL}`
      ? `:root {\n${suomifiColours()
          .map(([name, value]) => `  --${name}: ${value};\n`)
          .join('')}}\n`
      : null,
})

/** Name and value of every colour, `['fi-color-brand-base', 'hsl(214, 100%, 24%)']`. */
export function suomifiColours(): readonly (readonly [name: string, value: string])[] {
  const sass = readFileSync(
    createRequire(import.meta.url).resolve('suomifi-design-tokens/dist/tokens.scss'),
    'utf8',
  )
  const colours = [...sass.matchAll(/\$(fi-color-[\w-]+): ([^;]+);/gu)].map(
    ([, name = '', value = '']) => [name, value] as const,
  )
  if (colours.length === 0) throw new Error('suomifi-design-tokens: no colours')
  return colours
}
