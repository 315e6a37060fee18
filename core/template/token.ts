/**
 * A token stands for a value while the template's own words are parsed, so that a value is never markup
 * (docs/decisions/0008-item-templates.md). In the text it is `\uE000`, its number, `\uE001`; template sources may not
 * hold these characters, and values never stand in the text.
 */
export type Token = readonly Piece[]

/** Words of a token and the fact they came from; `null`: words between facts, or a name of the organisation. */
export interface Piece {
  readonly text: string
  readonly factId: string | null
}

const TOKEN = /\uE000(\d+)\uE001/u

export const tokenText = (n: number): string => `\uE000${n}\uE001`

/** The private-use area of the basic plane: characters without a meaning of their own. */
export const PRIVATE_USE = /[\uE000-\uF8FF]/u

export type Segment =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'token'; readonly token: Token }

/** The words and tokens of a tokenised text in order. Throws on a number without a token: that is a bug. */
export function splitTokens(text: string, tokens: readonly Token[]): readonly Segment[] {
  return text.split(TOKEN).flatMap((part, i): readonly Segment[] => {
    if (i % 2 === 0) return part === '' ? [] : [{ kind: 'words', text: part }]
    const token = tokens[Number(part)]
    if (token === undefined) throw new Error(`no token ${part}`)
    return [{ kind: 'token', token }]
  })
}
