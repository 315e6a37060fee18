import type { HeadingRole, HouseStyle } from './model.ts'

/** What is wrong in a house style whose shape is right. `where`: path inside its file. */
export type HouseStyleProblem =
  /** Words of this colour on white have less contrast than a reader needs; `ratio`: `3.1`. */
  | { readonly code: 'style/faint'; readonly where: string; readonly colour: string; readonly ratio: string }
  | { readonly code: 'style/logo-missing'; readonly where: string; readonly file: string }
  | { readonly code: 'style/logo-not-png'; readonly where: string; readonly file: string }
  /** The page header names a logo, and the style has none. */
  | { readonly code: 'style/no-logo'; readonly where: string }
  /** The margins leave less than `least` millimetres for the text. */
  | { readonly code: 'style/narrow'; readonly where: string; readonly left: number; readonly least: number }

/** Least contrast of text on its ground: WCAG 2.1, 1.4.3 (DigiPL 7 §). */
const LEAST_CONTRAST = 4.5

/** Width of A4 and the least of it that text needs, in millimetres. */
const PAPER_WIDTH = 210
const LEAST_TEXT = 100

const ROLES: readonly HeadingRole[] = ['title', 'section', 'label', 'sublabel']

/** What the schema cannot see. Empty: the style is usable. */
export const checkHouseStyle = (style: HouseStyle): readonly HouseStyleProblem[] => [
  ...ROLES.flatMap((role) => faint(style.headings[role].colour, `headings.${role}.colour`)),
  ...narrow(style),
  ...(style.header.logo === 'shown' && style.logo === null
    ? [{ code: 'style/no-logo', where: 'header.logo' } as const]
    : []),
]

function faint(colour: string, where: string): readonly HouseStyleProblem[] {
  const ratio = 1.05 / (luminance(colour) + 0.05)
  return ratio >= LEAST_CONTRAST ? [] : [{ code: 'style/faint', where, colour, ratio: ratio.toFixed(1) }]
}

/** Relative luminance of an RGB colour (WCAG 2.1). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function narrow({ marginLeft, marginRight }: HouseStyle): readonly HouseStyleProblem[] {
  const left = PAPER_WIDTH - marginLeft - marginRight
  return left >= LEAST_TEXT ? [] : [{ code: 'style/narrow', where: 'margins', left, least: LEAST_TEXT }]
}
