import { sliceInline, trimInlineEnd } from '../shared/inlineRange.ts'
import { pairInOrder } from '../shared/pairs.ts'
import { splitSentences } from '../shared/sentences.ts'
import { type Inline, inlineToText, run } from '../shared/text.ts'
import { type Exchange, exchangeWords } from './exchange.ts'

/** Words that followed a changed fact, and the author's own sentences that wait for a choice. */
export interface FollowedWords {
  readonly content: readonly Inline[]
  readonly updated: boolean
  readonly waiting: readonly WaitingSentence[]
}

export interface WaitingSentence {
  /** In the followed content; `null`: the whole of it. */
  readonly range: { readonly from: number; readonly to: number } | null
  readonly before: readonly Inline[]
  readonly mine: readonly Inline[] | null
  readonly template: readonly Inline[] | null
}

/** What the template gave with the old fact and gives with the new one. */
export interface TemplateWords {
  readonly before: readonly Inline[]
  readonly after: readonly Inline[]
  readonly exchanges: readonly Exchange[]
}

/**
 * Follows a changed fact in words the author has written on: a sentence that is still the template's is replaced, a
 * rewritten one is never touched.
 */
export function followSentences(own: readonly Inline[], template: TemplateWords): FollowedWords {
  const pieces: Piece[] = sentencesOf(own).map((content) => ({ content, card: null }))
  const [before, after] = [sentencesOf(template.before), sentencesOf(template.after)]
  const places = findVerbatim(before, pieces)
  const paired = pairInOrder(before, after, skeleton, alike)
  const placed = new Map(
    paired.flatMap(({ before: old, after: now }): readonly (readonly [Sentence, Piece])[] => {
      const piece = old === null ? undefined : places.get(old)
      return now === null || piece === undefined ? [] : [[now, piece]]
    }),
  )
  const pairs = paired.filter((pair) => wordsOf(pair.before) !== wordsOf(pair.after))
  const followed = pairs.map(({ before: old, after: now }): 'followed' | 'waits' => {
    if (old === null) return insertSentence(pieces, now ?? [], after, placed)
    const piece = places.get(old)
    if (piece === undefined)
      return markRewritten(pieces, { old, now: now ?? [], before, places, exchanges: template.exchanges })
    piece.content = now === null ? [] : withGap(now, piece.content)
    return 'followed'
  })
  return {
    content: pieces.flatMap(({ content }) => content),
    updated: followed.includes('followed'),
    waiting: waitingIn(pieces),
  }
}

interface Piece {
  content: readonly Inline[]
  card: Omit<WaitingSentence, 'range'> | null
}

type Sentence = readonly Inline[]

export function sentencesOf(content: readonly Inline[]): readonly Sentence[] {
  let at = 0
  return splitSentences(inlineToText(content)).map((sentence) => {
    at += sentence.length
    return sliceInline(content, at - sentence.length, at)
  })
}

const words = (sentence: Sentence): string => inlineToText(sentence).trim()

const wordsOf = (sentence: Sentence | null): string | null => (sentence === null ? null : words(sentence))

/** The sentence with its facts' names in place of their words: the same whatever the facts are. */
export const skeleton = (sentence: Sentence): string =>
  sentence
    .map((inline) => {
      if (inline.kind === 'lineBreak') return '\n'
      const fact = inline.marks.find((mark) => mark.kind === 'fact')
      return fact === undefined ? inline.text : `{${fact.factId}}`
    })
    .join('')
    .trim()

/** Do two sentences say the same thing with other words? At least half of the shorter one's words are shared. */
export function alike(a: Sentence, b: Sentence): boolean {
  const [ours, theirs] = [wordSet(a), wordSet(b)]
  const shared = [...ours].filter((word) => theirs.has(word)).length
  return shared * 2 >= Math.min(ours.size, theirs.size)
}

const wordSet = (sentence: Sentence): ReadonlySet<string> =>
  new Set(
    inlineToText(sentence)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [],
  )

/** The template's sentences that stand in the text word for word. */
function findVerbatim(
  sentences: readonly Sentence[],
  pieces: readonly Piece[],
): ReadonlyMap<Sentence, Piece> {
  const left = [...pieces]
  return new Map(
    sentences.flatMap((sentence): readonly (readonly [Sentence, Piece])[] => {
      const at = left.findIndex(({ content }) => words(content) === words(sentence))
      const [piece] = at === -1 ? [] : left.splice(at, 1)
      return piece === undefined ? [] : [[sentence, piece]]
    }),
  )
}

/** The new sentence with the white space that stood after the old one. */
const withGap = (now: Sentence, old: Sentence): Sentence => {
  const gap = /\s*$/u.exec(inlineToText(old))?.[0] ?? ''
  return [
    ...trimInlineEnd(now),
    ...(gap === '' ? [] : sliceInline(old, words(old).length, inlineToText(old).length)),
  ]
}

/**
 * A new sentence of the template goes after the one that stands before it there. Where that one was rewritten or taken
 * out, the new one waits for the author.
 */
function insertSentence(
  pieces: Piece[],
  now: Sentence,
  after: readonly Sentence[],
  placed: Map<Sentence, Piece>,
): 'followed' | 'waits' {
  const previous = placed.get(after[after.indexOf(now) - 1] ?? now)
  const at = previous === undefined ? -1 : pieces.indexOf(previous)
  if (previous === undefined || at === -1) {
    pieces.push({ content: [], card: { before: [], mine: null, template: trimInlineEnd(now) } })
    return 'waits'
  }
  const last = /\s$/u.test(inlineToText(previous.content))
  if (!last) previous.content = [...previous.content, run(' ')]
  const piece: Piece = {
    content: last ? [...trimInlineEnd(now), run(' ')] : trimInlineEnd(now),
    card: null,
  }
  pieces.splice(at + 1, 0, piece)
  placed.set(now, piece)
  return 'followed'
}

interface Rewritten {
  readonly old: Sentence
  readonly now: Sentence
  readonly before: readonly Sentence[]
  readonly places: ReadonlyMap<Sentence, Piece>
  readonly exchanges: readonly Exchange[]
}

/** The author's sentence in place of the template's waits; when there is none, the author took it out. */
function markRewritten(pieces: readonly Piece[], rewritten: Rewritten): 'waits' {
  const { now, exchanges } = rewritten
  const own = gapOf(pieces, rewritten).filter(({ card }) => card === null)
  const piece =
    own.find(({ content }) => exchangeWords(content, exchanges) !== null) ??
    (now.length > 0 ? own[0] : undefined)
  if (piece === undefined) return 'waits'
  const before = trimInlineEnd(piece.content)
  piece.card = { before, mine: exchangeWords(before, exchanges), template: trimInlineEnd(now) }
  return 'waits'
}

/** The author's own sentences between the neighbours that still are the template's. */
function gapOf(pieces: readonly Piece[], { old, before, places }: Rewritten): readonly Piece[] {
  const at = before.indexOf(old)
  const known = (sentences: readonly Sentence[]): Piece | undefined =>
    sentences.map((sentence) => places.get(sentence)).find((piece) => piece !== undefined)
  const [first, last] = [known(before.slice(0, at).toReversed()), known(before.slice(at + 1))]
  const from = first === undefined ? 0 : pieces.indexOf(first) + 1
  const to = last === undefined ? pieces.length : pieces.indexOf(last)
  const taken = new Set(places.values())
  return pieces
    .slice(from, Math.max(from, to))
    .filter((piece) => !taken.has(piece) && piece.content.length > 0)
}

function waitingIn(pieces: readonly Piece[]): readonly WaitingSentence[] {
  let at = 0
  return pieces.flatMap(({ content, card }): readonly WaitingSentence[] => {
    const from = at
    at += inlineToText(content).length
    if (card === null) return []
    const length = inlineToText(card.before).length
    return [{ ...card, range: length === 0 ? null : { from, to: from + length } }]
  })
}
