import { ARIAL, CALIBRI, type FaceWidths, MEASURED, TIMES } from './fontWidths.ts'

/** Measures of one font family. Widths in 2048ths of the size. */
export interface FontMeasures {
  /** Height of a line for one point of size. */
  readonly lineHeight: number
  readonly faces: Readonly<Record<Face, FaceMeasure>>
}

export type Face = keyof FaceWidths

/** Width of a character by its code. */
export type FaceMeasure = (code: number) => number

/** What a character outside the tables is taken to be as wide as. */
const LIKE = 'n'.charCodeAt(0)

const BASIC = 0x180

const CODES = MEASURED.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at),
)

function measureOf(widths: readonly number[]): FaceMeasure {
  const usual = widths[CODES.indexOf(LIKE)] ?? 0
  const basic = new Uint16Array(BASIC).fill(usual)
  const others = new Map<number, number>()
  CODES.forEach((code, at) => {
    const width = widths[at] === 0 ? usual : (widths[at] ?? usual)
    if (code < BASIC) basic[code] = width
    else others.set(code, width)
  })
  return (code) => (code < BASIC ? (basic[code] ?? usual) : (others.get(code) ?? usual))
}

const family = (lineHeight: number, widths: FaceWidths): FontMeasures => ({
  lineHeight,
  faces: {
    regular: measureOf(widths.regular),
    bold: measureOf(widths.bold),
    italic: measureOf(widths.italic),
    boldItalic: measureOf(widths.boldItalic),
  },
})

/** The heights are ascent, descent and line gap of the fonts' own tables. */
const FAMILIES: readonly (readonly [names: readonly string[], FontMeasures])[] = [
  [['arial', 'liberation sans', 'helvetica'], family(2355 / 2048, ARIAL)],
  [['times new roman', 'liberation serif', 'times'], family(2355 / 2048, TIMES)],
  [['calibri', 'carlito'], family(2500 / 2048, CALIBRI)],
]

/** Measures of a font by its name; `null`: not known. */
export const fontMeasures = (name: string): FontMeasures | null =>
  FAMILIES.find(([names]) => names.includes(name.toLowerCase()))?.[1] ?? null

export const faceOf = (bold: boolean, italic: boolean): Face =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'
