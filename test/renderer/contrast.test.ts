import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { suomifiColours } from '../../build/suomifiTokens.ts'

const css = readFileSync(path.join(import.meta.dirname, '../../renderer/style/tokens.css'), 'utf8')
const base = new Map(suomifiColours().map(([name, value]) => [`--${name}`, value]))

type Rgb = readonly [red: number, green: number, blue: number]

/** Colours of a theme by name: the light ones, and over them the dark ones. */
function themeOf(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`))
  const lines = block.slice(0, block.indexOf('\n}')).matchAll(/--([\w-]+): ([^;]+);/gu)
  return new Map([...lines].map(([, name = '', value = '']) => [name, value]))
}

const light = themeOf(':root')
const dark = themeOf(":root[data-theme='dark']")

function colourOf(theme: ReadonlyMap<string, string>, name: string): Rgb {
  const value = theme.get(name) ?? ''
  const token = /^var\((.+)\)$/u.exec(value)?.[1]
  return read(token === undefined ? value : (base.get(token) ?? ''))
}

function read(value: string): Rgb {
  const hex = /^#(..)(..)(..)$/u.exec(value)
  if (hex) return [channel(hex[1]), channel(hex[2]), channel(hex[3])]
  const hsl = /^hsl\((\d+), (\d+)%, (\d+)%\)$/u.exec(value)
  if (hsl) return fromHsl(Number(hsl[1]), Number(hsl[2]) / 100, Number(hsl[3]) / 100)
  throw new Error(`not a colour: ${value}`)
}

const channel = (text = ''): number => Number.parseInt(text, 16) / 255

/** CSS Color 4, 7. */
function fromHsl(hue: number, saturation: number, lightness: number): Rgb {
  const f = (n: number): number => {
    const k = (n + hue / 30) % 12
    return (
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1))
    )
  }
  return [f(0), f(8), f(4)]
}

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(rgb: Rgb): number {
  const [red, green, blue] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  )
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0)
}

function contrast(one: Rgb, other: Rgb): number {
  const [high = 0, low = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
  return (high + 0.05) / (low + 0.05)
}

const TEXT = 4.5
const EDGE = 3

/** The contrast table: what stands on what, and what it needs. */
const PAIRS: readonly (readonly [on: string, grounds: readonly string[], needs: number])[] = [
  ['ink', ['paper', 'ground', 'canvas', 'sunk', 'soft', 'mark'], TEXT],
  ['ink-2', ['paper', 'ground', 'canvas', 'sunk', 'soft', 'soft-2'], TEXT],
  ['ink-3', ['paper', 'ground', 'canvas', 'sunk'], TEXT],
  ['action', ['paper', 'ground', 'canvas', 'soft'], TEXT],
  ['action-h', ['paper', 'ground'], TEXT],
  ['on-action', ['action', 'action-h'], TEXT],
  ['on-alert', ['alert'], TEXT],
  ['soft-ink', ['soft', 'soft-2', 'paper'], TEXT],
  ['law', ['law-soft', 'paper', 'ground', 'soft'], TEXT],
  ['ok', ['ok-soft', 'paper', 'ground'], TEXT],
  ['warn', ['warn-soft', 'paper'], TEXT],
  ['alert', ['alert-soft', 'paper', 'ground'], TEXT],
  ['now', ['now-soft', 'paper', 'ground', 'canvas'], TEXT],
  ['field', ['paper', 'ground'], EDGE],
  ['focus', ['paper', 'ground', 'canvas'], EDGE],
  ['now-mark', ['paper', 'ground'], EDGE],
  ['warn-mark', ['paper'], EDGE],
]

const isColour = ([, value]: readonly [string, string]): boolean => /^(?:#|var)/u.test(value)

const names = (theme: ReadonlyMap<string, string>): readonly string[] =>
  [...theme].filter(isColour).map(([name]) => name)

const steps = (rgb: Rgb): readonly number[] => rgb.map((part) => Math.round(part * 255))

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s theme', (_, theme) => {
  it.each(PAIRS.flatMap(([on, grounds, needs]) => grounds.map((ground) => [on, ground, needs] as const)))(
    '%s can be told from %s (%d:1)',
    (on, ground, needs) => {
      expect(contrast(colourOf(theme, on), colourOf(theme, ground))).toBeGreaterThanOrEqual(needs)
    },
  )
})

it('has the same colours in both themes', () => {
  expect(names(dark)).toEqual(names(light))
})

it.each([
  ['brand', '#00357a'],
  ['action', '#235a9a'],
  ['soft', '#eaf2fa'],
  ['soft-2', '#d5e4f6'],
])('takes %s from the design tokens as it is', (name, hex) => {
  const [ours, theirs] = [steps(colourOf(light, name)), steps(read(hex))]
  for (const at of [0, 1, 2]) expect(Math.abs((ours[at] ?? 0) - (theirs[at] ?? 0))).toBeLessThanOrEqual(2)
})
