import { z } from 'zod'
import type { HouseStyle } from '../../core/document/model.ts'

const words = z.string().trim().min(1)
const points = z.number().min(6).max(40)
const margin = z.number().min(5).max(80)

const heading = z.strictObject({
  size: points,
  weight: z.enum(['bold', 'regular']),
  slant: z.enum(['upright', 'italic']),
  /** RGB in hexadecimal. */
  colour: z.string().regex(/^[\dA-F]{6}$/u),
})

/** One file of `templates/styles/`. Sizes in points, lengths in millimetres. */
export const houseStyleSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u),
    bodyFont: words,
    headingFont: words,
    fallbackFonts: z.array(words),
    bodySize: points,
    margins: z.strictObject({ left: margin, right: margin, top: margin, bottom: margin }),
    headings: z.strictObject({ title: heading, section: heading, label: heading, sublabel: heading }),
    sectionForm: z.enum(['before', 'after', 'withBody']),
    listNumbers: z.enum(['period', 'parenthesis']),
    header: z.strictObject({
      lines: z.enum(['two', 'three']),
      rule: z.enum(['line', 'none']),
      logo: z.enum(['shown', 'hidden']),
    }),
    footer: z.strictObject({
      content: z.enum(['contact', 'none']),
      placement: z.enum(['start', 'centre']),
      rule: z.enum(['line', 'none']),
    }),
    /** `file` stands beside the style; its width on paper. */
    logo: z
      .strictObject({
        file: z.string().regex(/^[\w-]+\.png$/u),
        width: z.number().min(4).max(60),
        alternativeText: z.strictObject({ fi: words, sv: words }),
      })
      .nullable(),
    instructions: z.enum(['perItem', 'annex']),
  })
  .transform(({ margins, logo, ...style }) => ({
    style: {
      ...style,
      marginLeft: margins.left,
      marginRight: margins.right,
      marginTop: margins.top,
      marginBottom: margins.bottom,
    } satisfies Omit<HouseStyle, 'logo'>,
    logo,
  }))

export type LogoFile = NonNullable<z.output<typeof houseStyleSchema>['logo']>
