import type Handlebars from 'handlebars'
import type { Cents } from '../../core/shared/money.ts'
import { printRange, printSentence, printShare, tokenWords } from '../../core/template/printFact.ts'
import type { Token } from '../../core/template/token.ts'
import { Leaf, type Run, membersOf, printToken } from './leaf.ts'
import type { ASKING, BlockHelper, PrintingHelper } from './signatures.ts'

type Options = Handlebars.HelperOptions
type HelperName = PrintingHelper | BlockHelper | (typeof ASKING)[number]

/**
 * The helpers of one run. They get what checkSource let through; anything else is a bug and throws. Handlebars' own
 * `if`, `unless`, `each` and `with` would see objects and never their values, so these stand in their place.
 */
export const helpersOf = (run: Run): Readonly<Record<HelperName, Handlebars.HelperDelegate>> => ({
  ...printing(run),
  ...asking,
  ...blocks(run),
})

const STOP = { text: '.', factId: null } as const

const printing = (run: Run): Record<PrintingHelper, Handlebars.HelperDelegate> => ({
  range: (start: unknown, end: unknown) => printToken(run, printRange(tokenOf(start), tokenOf(end))),
  list: (list: unknown) => printToken(run, tokenOf(list)),
  years: (years: unknown) => printToken(run, tokenOf(years)),
  share: (part: unknown, whole: unknown) => {
    const hole = [part, whole].map(asLeaf).find(({ value }) => value === null)
    if (hole !== undefined) return printToken(run, tokenOf(hole))
    return printToken(run, printShare(asLeaf(part).factId, amountOf(part), amountOf(whole)))
  },
  sentence: (text: unknown) => {
    const { value, factId } = asLeaf(text)
    const token = tokenOf(text)
    // A hole is no words yet: its stop is not of it.
    const isHole = value === null && token.some((piece) => /^\[.*\]$/u.test(piece.text))
    return printToken(run, isHole ? [...token, STOP] : printSentence(factId, tokenWords(token)))
  },
  wording: (choice: unknown, { hash }: Options) => {
    const { value, factId } = asLeaf(choice)
    if (value?.type !== 'choice') return printToken(run, tokenOf(choice))
    const words: unknown = new Map<string, unknown>(Object.entries(hash)).get(value.text)
    return printToken(run, [{ text: String(words), factId }])
  },
})

/** A condition about a required choice that is not stated: nobody knows yet which branch will stand. */
class Undecided {
  readonly hole: Leaf

  constructor(hole: Leaf) {
    this.hole = hole
  }
}

const isUndecided = (condition: unknown): condition is Undecided => condition instanceof Undecided

const asking: Record<(typeof ASKING)[number], Handlebars.HelperDelegate> = {
  and: (...given: readonly unknown[]) => {
    const asked = given.slice(0, -1)
    const isFalse = asked.some((one) => !isUndecided(one) && !holds(one))
    return !isFalse && (asked.find(isUndecided) ?? true)
  },
  or: (...given: readonly unknown[]) => {
    const asked = given.slice(0, -1)
    return asked.some(holds) || (asked.find(isUndecided) ?? false)
  },
  is: (choice: unknown, value: unknown) => {
    const leaf = asLeaf(choice)
    if (leaf.value === null && leaf.token !== null) return new Undecided(leaf)
    return leaf.value?.type === 'choice' && leaf.value.text === value
  },
  several: (list: unknown) => {
    const { value } = asLeaf(list)
    return value?.type === 'textList' && value.items.length > 1
  },
}

const blocks = (run: Run): Record<BlockHelper, Handlebars.HelperDelegate> => ({
  part(this: unknown, name: string, options: Options) {
    run.parts.set(name, options.fn(this))
    return ''
  },
  lead(this: unknown, options: Options) {
    run.parts.set('lead', options.fn(this))
    return ''
  },
  clause(this: unknown, id: string, options: Options) {
    run.clauses.push({ id, text: options.fn(this) })
    return ''
  },
  if(this: unknown, condition: unknown, options: Options) {
    if (isUndecided(condition)) return holeFor(run, condition, () => options.fn(this))
    return holds(condition) ? options.fn(this) : options.inverse(this)
  },
  unless(this: unknown, condition: unknown, options: Options) {
    if (isUndecided(condition)) return holeFor(run, condition, () => options.fn(this))
    return holds(condition) ? options.inverse(this) : options.fn(this)
  },
  each(this: unknown, list: unknown, options: Options) {
    const members = membersOf(run, asLeaf(list))
    if (members.length === 0) return options.inverse(this)
    return members.map((member) => options.fn(this, { blockParams: [member] })).join('')
  },
  with(this: unknown, subject: unknown, options: Options) {
    return holds(subject) ? options.fn(this, { blockParams: [subject] }) : options.inverse(this)
  },
})

/** The hole in place of the words that would stand there, with their stop and spaces. Clauses wait for the choice. */
function holeFor(run: Run, { hole }: Undecided, print: () => string): string {
  const clauses = run.clauses.length
  const words = print()
  run.clauses.splice(clauses)
  const [before = ''] = /^\s*/u.exec(words) ?? []
  const [after = ''] = /[.!?]?\s*$/u.exec(words) ?? []
  return `${before}${String(hole)}${after}`
}

/** Is a condition true: an answer of `and`, `or`, `is`, or a name that says something. */
const holds = (condition: unknown): boolean =>
  condition === true ||
  (typeof condition === 'object' &&
    condition !== null &&
    'saysSomething' in condition &&
    condition.saysSomething === true)

function asLeaf(given: unknown): Leaf {
  if (given instanceof Leaf) return given
  throw new Error('a helper got something that is not a fact')
}

/** What a helper prints; a missing fact is noted by printing it. */
function tokenOf(given: unknown): Token {
  const leaf = asLeaf(given)
  return leaf.token ?? [{ text: String(leaf), factId: leaf.factId }]
}

const amountOf = (given: unknown): Cents => {
  const { value } = asLeaf(given)
  if (value?.type !== 'money') throw new Error('a helper needed money')
  return value.amount
}
