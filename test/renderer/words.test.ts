import { readdirSync } from 'node:fs'
import path from 'node:path'
import { IntlMessageFormat } from 'intl-messageformat'
import { describe, expect, it } from 'vitest'
import { sayIn } from '../../renderer/i18n/catalogue.ts'

const folder = path.join(import.meta.dirname, '../../renderer/i18n')
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && file !== 'catalogue.ts')

interface Said {
  readonly fi: string
  readonly sv: string
}

const catalogues = (module: unknown): readonly (readonly [string, Said])[] =>
  Object.values(module ?? {})
    .filter((value): value is object => typeof value === 'object' && value !== null)
    .flatMap((catalogue) =>
      Object.entries(catalogue).filter((entry): entry is [string, Said] => isSaid(entry[1])),
    )

const isSaid = (value: unknown): value is Said =>
  typeof value === 'object' && value !== null && 'fi' in value && 'sv' in value

/** Every message of every catalogue, `app.ts saved`. */
const messages = (
  await Promise.all(
    files.map(async (file) => {
      const module: unknown = await import(path.join(folder, file))
      return catalogues(module).map(([key, text]) => [`${file} ${key}`, text] as const)
    }),
  )
).flat()

/** Names that a message takes, found in its syntax tree. */
const takes = (message: string, locale: string): readonly string[] =>
  [
    ...JSON.stringify(new IntlMessageFormat(message, locale).getAst()).matchAll(
      /"type":[1-6],"value":"(\w+)"/gu,
    ),
  ]
    .map(([, name = '']) => name)
    .toSorted()
    .filter((name, at, all) => all.indexOf(name) === at)

it('reads catalogues at all', () => {
  expect(messages.length).toBeGreaterThan(50)
})

describe('every message of the window', () => {
  it.each(messages)('%s is said in both languages, which take the same values', (_, { fi, sv }) => {
    expect(fi.trim()).not.toBe('')
    expect(sv.trim()).not.toBe('')
    expect(takes(sv, 'sv')).toEqual(takes(fi, 'fi'))
  })

  it.each(messages)('%s keeps the rules of words', (_, { fi, sv }) => {
    for (const text of [fi, sv]) {
      expect(text).not.toMatch(/!|\bOho\b|onnistuneesti|valitettavasti|käyttäjä(?!tunn)|tyvärr/iu)
      expect(text).not.toMatch(/\.\.\./u)
    }
  })
})

describe('sayIn', () => {
  const words = {
    count: {
      fi: '{n, plural, one {# asia} other {# asiaa}}',
      sv: '{n, plural, one {# ärende} other {# ärenden}}',
    },
    plain: { fi: 'Asiat', sv: 'Ärenden' },
  }

  it('fills a message by the rules of its language', () => {
    expect(sayIn(words, 'fi')('count', { n: 1 })).toBe('1 asia')
    expect(sayIn(words, 'fi')('count', { n: 100214 })).toBe('100\u00A0214 asiaa')
    expect(sayIn(words, 'sv')('count', { n: 2 })).toBe('2 ärenden')
  })

  it('says plain words as they are', () => {
    expect(sayIn(words, 'sv')('plain')).toBe('Ärenden')
  })
})
