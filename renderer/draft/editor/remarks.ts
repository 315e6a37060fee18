import type { Node as DocNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import type { Hit } from './find.ts'
import { factRanges } from './ownWords.ts'
import { type Place, placesIn, rangeIn } from './places.ts'

/** What is shown beside and under the words: nothing of it is in the text. */
export interface Remarks {
  readonly findings: readonly FindingRemark[]
  /** Name of a fact's field, and whether it is stated: an unstated one is a hole. */
  readonly facts: ReadonlyMap<string, FactRemark>
  /** By clause: name of its kind and its appeal route. */
  readonly clauses: ReadonlyMap<string, ClauseRemark>
  readonly hits: readonly (Hit & { readonly isHere: boolean })[]
  /** Ids of blocks and clauses whose words have just followed a fact. */
  readonly updated: ReadonlySet<string>
  readonly cards: readonly CardRemark[]
  /** Words that a screen reader hears. */
  readonly say: { readonly fact: string; readonly hole: string; readonly finding: string }
}

export interface FindingRemark {
  readonly key: string
  readonly n: number
  readonly level: 'error' | 'warning'
  readonly blockId: string | null
  readonly range: { readonly from: number; readonly to: number } | null
  readonly isActive: boolean
}

export interface FactRemark {
  readonly label: string
  readonly isStated: boolean
}

export interface ClauseRemark {
  readonly kind: string
  readonly route: string
  /** What a reader hears: `kohta 2, omarahoitus, oikaisuvaatimus, 1 virhe`. */
  readonly spoken: string
  /** Name of the button it is moved by: `Siirrä kohta 2`. */
  readonly grip: string
}

/** A card under a block: the screen draws it into `host`. */
export interface CardRemark {
  readonly changeId: string
  readonly blockId: string
  readonly range: { readonly from: number; readonly to: number } | null
  readonly host: HTMLElement
}

export const NO_REMARKS: Remarks = {
  findings: [],
  facts: new Map(),
  clauses: new Map(),
  hits: [],
  updated: new Set(),
  cards: [],
  say: { fact: '', hole: '', finding: '' },
}

interface Drawn {
  readonly remarks: Remarks
  /** Of the words as they stand: drawn anew with every change. */
  readonly standing: DecorationSet
  /** Found at some earlier moment: they move with the words until they are told anew. */
  readonly moving: DecorationSet
}

const KEY = new PluginKey<Drawn>('remarks')

export const showRemarks = (state: EditorState, remarks: Remarks): Transaction =>
  state.tr.setMeta(KEY, remarks).setMeta('addToHistory', false)

/** Is the fact one that nobody has stated? */
export function isHole(state: EditorState, factId: string): boolean {
  const facts = KEY.getState(state)?.remarks.facts
  return (facts?.get(factId) ?? facts?.get(factId.split('.')[0] ?? ''))?.isStated === false
}

/** What is shown of remarks; the second shows what moves with the words. */
export const remarksPlugins = (): readonly Plugin[] => [
  new Plugin<Drawn>({
    key: KEY,
    state: {
      init: (_, { doc }) => draw(doc, NO_REMARKS),
      apply: (transaction, drawn) => {
        const { doc, mapping, docChanged } = transaction
        const given: Remarks | undefined = transaction.getMeta(KEY)
        if (given !== undefined) return draw(doc, given)
        if (!docChanged) return drawn
        const { remarks, moving } = drawn
        return { remarks, standing: drawStanding(doc, remarks), moving: moving.map(mapping, doc) }
      },
    },
    props: { decorations: (state) => KEY.getState(state)?.standing.add(state.doc, [...activeBlock(state)]) },
  }),
  new Plugin({ props: { decorations: (state) => KEY.getState(state)?.moving } }),
]

/** The clause with the caret has a ground of its own; the page's bar follows the same block. */
function activeBlock(state: EditorState): readonly Decoration[] {
  const { $head } = state.selection
  for (let depth = $head.depth; depth > 0; depth--)
    if ($head.node(depth).type.name === 'clause')
      return [
        Decoration.node($head.before(depth), $head.after(depth), { class: 'is-active' }, { isActive: true }),
      ]
  return []
}

const draw = (doc: DocNode, remarks: Remarks): Drawn => ({
  remarks,
  standing: drawStanding(doc, remarks),
  moving: drawMoving(doc, remarks),
})

function drawStanding(doc: DocNode, remarks: Remarks): DecorationSet {
  const places = placesIn(doc)
  return DecorationSet.create(doc, [
    ...factRanges(doc).flatMap((range) => drawFact(doc, range, remarks)),
    ...[...remarks.clauses].flatMap(([id, clause]) => drawClause(places.get(id), clause)),
    ...[...remarks.updated].flatMap((id) => drawUpdated(places.get(id))),
    ...remarks.cards.flatMap((card) => drawCard(doc, places.get(card.blockId), card)),
  ])
}

function drawMoving(doc: DocNode, { findings, hits, say }: Remarks): DecorationSet {
  const places = placesIn(doc)
  return DecorationSet.create(doc, [
    ...withCircles(findings).flatMap(({ finding, hasCircle }) =>
      drawFinding(places, finding, say.finding, hasCircle),
    ),
    ...hits.map(({ from, to, isHere }) =>
      Decoration.inline(from, to, { class: isHere ? 'draft-hit draft-hit-here' : 'draft-hit' }),
    ),
  ])
}

function drawFact(
  doc: DocNode,
  { factId, from, to }: { readonly factId: string; readonly from: number; readonly to: number },
  { facts, say }: Remarks,
): readonly Decoration[] {
  const fact = facts.get(factId) ?? facts.get(factId.split('.')[0] ?? '')
  if (fact === undefined) return []
  if (fact.isStated)
    return [
      Decoration.inline(from, to, { 'aria-description': `${say.fact}: ${fact.label}`, 'data-fact': factId }),
    ]
  const words = doc.textBetween(from, to)
  const isBracketed = words.startsWith('[') && words.endsWith(']') && to - from > 2
  const hole = { class: 'draft-hole', 'aria-description': `${say.hole}: ${fact.label}`, 'data-fact': factId }
  return isBracketed
    ? [
        Decoration.inline(from, from + 1, { class: 'draft-bracket' }),
        Decoration.inline(from + 1, to - 1, hole),
        Decoration.inline(to - 1, to, { class: 'draft-bracket' }),
      ]
    : [Decoration.inline(from, to, hole)]
}

function drawFinding(
  places: ReadonlyMap<string, Place>,
  finding: FindingRemark,
  spoken: string,
  hasCircle: boolean,
): readonly Decoration[] {
  const place = finding.blockId === null ? undefined : places.get(finding.blockId)
  if (place === undefined) return []
  const { from, to } = rangeIn(place, finding.range)
  const circle = Decoration.widget(from, () => circleOf(finding, spoken), {
    side: -1,
    key: `${finding.key} ${finding.n} ${finding.isActive}`,
    ignoreSelection: true,
  })
  const line = Decoration.inline(from, to, {
    class: `draft-remark draft-remark-${finding.level}${finding.isActive ? ' draft-remark-active' : ''}`,
  })
  return [...(hasCircle ? [circle] : []), ...(finding.range === null || from === to ? [] : [line])]
}

/** Of remarks about the same words the first has its circle beside them: one number to a place. */
function withCircles(findings: Remarks['findings']) {
  const there = new Map<string | null, Range[]>()
  return findings.map((finding) => {
    const before = there.get(finding.blockId) ?? []
    there.set(finding.blockId, [...before, finding.range])
    return { finding, hasCircle: !before.some((range) => overlap(range, finding.range)) }
  })
}

type Range = FindingRemark['range']

const overlap = (a: Range, b: Range): boolean =>
  a === null || b === null || (a.from < b.to && b.from < a.to) || a.from === b.from

function circleOf({ n, level, key }: FindingRemark, spoken: string): HTMLElement {
  const circle = document.createElement('button')
  circle.type = 'button'
  circle.tabIndex = -1
  circle.className = `draft-circle draft-circle-${level}`
  circle.contentEditable = 'false'
  circle.dataset['finding'] = key
  // By style: the number is not among the words.
  circle.dataset['n'] = String(n)
  circle.setAttribute('aria-label', `${spoken} ${n}`)
  return circle
}

const drawClause = (place: Place | undefined, clause: ClauseRemark): readonly Decoration[] =>
  place === undefined ? [] : [Decoration.node(place.at, place.at + place.node.nodeSize, {}, { clause })]

const drawUpdated = (place: Place | undefined): readonly Decoration[] =>
  place === undefined
    ? []
    : [Decoration.node(place.at, place.at + place.node.nodeSize, { class: 'is-updated' })]

function drawCard(doc: DocNode, place: Place | undefined, card: CardRemark): readonly Decoration[] {
  if (place === undefined) return []
  const { from, to } = rangeIn(place, card.range)
  const under = topBlockEnd(doc, place.at)
  return [
    Decoration.inline(from, to, { class: 'draft-own' }),
    Decoration.widget(under, card.host, {
      side: 1,
      key: `card ${card.changeId}`,
      stopEvent: () => true,
      ignoreSelection: true,
    }),
  ]
}

/** A card stands under the whole list, not inside it. */
function topBlockEnd(doc: DocNode, at: number): number {
  const resolved = doc.resolve(at + 1)
  return resolved.after(Math.min(2, resolved.depth))
}

/** Does the clause have the caret? */
export const isActive = (decorations: readonly Decoration[]): boolean =>
  decorations.some(({ spec }) => spec['isActive'] === true)

const NO_REMARK: ClauseRemark = { kind: '', route: '', spoken: '', grip: '' }

/** Empty words where the clause has none yet. */
export function clauseRemarkOf(decorations: readonly Decoration[]): ClauseRemark {
  for (const { spec } of decorations) {
    const clause: ClauseRemark | undefined = spec['clause']
    if (clause !== undefined) return clause
  }
  return NO_REMARK
}
