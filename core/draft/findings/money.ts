import { type AmountInText, amountsIn } from '../../shared/amountsIn.ts'
import { type Cents, cents, formatAmount, formatNumber } from '../../shared/money.ts'
import { type Table, blocksToText, inlineToText } from '../../shared/text.ts'
import { factSums } from '../../template/factSums.ts'
import { findFact } from '../../template/facts.ts'
import type { Finding } from './finding.ts'
import { type Passage, type Reviewed, factOf, finding, passagesOf, placeIn, sentencesIn } from './reviewed.ts'

/** R-VAL-03: sums of facts and tables, and figures of the text against the facts. */
export const sumFindings = (reviewed: Reviewed): readonly Finding[] => [
  ...fundingSum(reviewed),
  ...[...reviewed.item.text.description, ...reviewed.item.text.effects].flatMap((block) =>
    block.kind === 'table' ? tableSums(block, reviewed) : [],
  ),
  ...figureFindings(reviewed),
]

/** Aid, own share and others' shares together cannot be more than the whole. */
function fundingSum({ item, template }: Reviewed): readonly Finding[] {
  const sums = factSums(template?.facts ?? [], item.facts)
  return sums
    .filter(({ kind, agrees }) => kind === 'parts' && !agrees)
    .map(({ of, sum, total }) =>
      finding(
        'draft/sums-differ',
        { part: 'facts', factId: of },
        { sum: formatAmount(sum), total: formatAmount(total), what: 'funding' },
        { kind: 'fillFact', factId: of },
      ),
    )
}

/** A last row that says it is the sum: its amounts are the sums of the columns (to a cent). */
const TOTAL_ROW = /^\s*(?:yhteensä|summa|kaikkiaan|sammanlagt|totalt|summa|inalles)/iu

function tableSums({ blockId, rows, header }: Table, { item }: Reviewed): readonly Finding[] {
  const last = rows.at(-1)
  if (last === undefined || rows.length < 3 || !TOTAL_ROW.test(inlineToText(last[0]?.content ?? [])))
    return []
  const part = item.text.effects.some((block) => block.blockId === blockId) ? 'effects' : 'description'
  return header.flatMap((_, column): readonly Finding[] => {
    const amounts = rows.map((row) => figureOf(inlineToText(row[column]?.content ?? [])))
    const total = amounts.at(-1) ?? null
    const parts = amounts.slice(0, -1)
    if (total === null || parts.some((amount) => amount === null)) return []
    const sum = cents(parts.reduce((subtotal: number, amount) => subtotal + (amount ?? 0), 0))
    if (Math.abs(sum - total) <= 1) return []
    const fields = { sum: formatAmount(sum), total: formatAmount(total), what: 'table' }
    return [finding('draft/sums-differ', { part, blockId }, fields)]
  })
}

/** A cell that is one amount: `38 880,00`, `38 880 €`. */
function figureOf(text: string): Cents | null {
  const match = /^\s*(\d{1,3}(?:[ \u00A0\u202F]\d{3})*|\d+)(,\d{1,2})?\s*(?:€|euroa?)?\s*$/u.exec(text)
  if (match === null) return null
  const whole = (match[1] ?? '').replaceAll(/[ \u00A0\u202F]/gu, '')
  return cents(Number(`${whole}${(match[2] ?? '').replace(',', '.')}`) * 100)
}

/** Words that say which fact a sum is, in both languages. */
const CUES: readonly (readonly [factId: string, cue: RegExp])[] = [
  [
    'ownShare',
    /omarahoitus\p{L}*|kuntarahoitus\p{L}*|(?:kunnan|kaupungin|kuntayhtymän) (?:rahoitus)?osuu\p{L}*|maksettavaksi (?:jää|tulee)|självfinansiering\p{L}*|(?:kommunens|stadens) (?:finansierings)?andel|(?:kommunen|staden) ska betala/giu,
  ],
  [
    'totalBudget',
    /kokonaiskustannu\p{L}*|kustannusarvio\p{L}*|kokonaisbudjet\p{L}*|totala kostnad\p{L}*|kostnadsförslag\p{L}*|totalbudget\p{L}*/giu,
  ],
  [
    'aidAmount',
    /haettav\p{L}* (?:tuki|tuen|avustus|avustuksen)|(?:tukea|avustusta) haetaan|haetaan (?:tukea|avustusta)|stöd(?:et)? som söks|sökt(?:a)? stöd\p{L}*/giu,
  ],
]

/** A sum for each of something, or of a part, is not the fact itself. */
const PER = /^[^\p{L}]{0,2}(?:euro\p{L}*|€)?\s*(?:\/|per\s|asukasta|vuodessa|kuukaudessa|om året|i månaden)/iu

/** R-VAL-03: a sentence that speaks of a fact says another sum than the fact. */
function figureFindings(reviewed: Reviewed): readonly Finding[] {
  const known = knownAmounts(reviewed)
  return passagesOf(reviewed)
    .filter(({ kind }) => kind !== 'title' && kind !== 'heading')
    .flatMap((passage) =>
      sentencesIn(passage).flatMap((said) => sentenceFigures(reviewed, passage, said, known)),
    )
}

function sentenceFigures(
  reviewed: Reviewed,
  passage: Passage,
  { text, from }: { readonly text: string; readonly from: number },
  known: ReadonlySet<number>,
): readonly Finding[] {
  const amounts = amountsIn(text)
  const asked = new Set<string>()
  return amounts.flatMap((amount): readonly Finding[] => {
    const factId = factMeant(text, amount, amounts)
    if (factId === null || asked.has(factId)) return []
    asked.add(factId)
    const stated = money(reviewed, factId)
    if (stated === null || known.has(amount.amount) || PER.test(text.slice(amount.to))) return []
    const printed = amount.figure.includes(',')
      ? formatAmount(stated)
      : formatAmount(stated).replace(/,00$/u, '')
    return [
      finding(
        'draft/figure-differs',
        { ...placeIn(passage, from + amount.from, amount.figure.length), factId },
        { part: passage.part, written: amount.figure, stated: formatAmount(stated) },
        { kind: 'replaceWords', text: printed },
      ),
    ]
  })
}

/** The fact whose cue stands nearest before the sum, with no other sum between. */
function factMeant(text: string, amount: AmountInText, amounts: readonly AmountInText[]): string | null {
  const previous = amounts.findLast(({ to }) => to <= amount.from)?.to ?? 0
  const cues = CUES.flatMap(([factId, cue]) =>
    [...text.slice(previous, amount.from).matchAll(cue)].map(({ index }) => ({ factId, index })),
  )
  return cues.toSorted((a, b) => b.index - a.index)[0]?.factId ?? null
}

/** Sums that the facts give: themselves, those of each year, and what is left of the whole. */
function knownAmounts(reviewed: Reviewed): ReadonlySet<number> {
  const values = Object.values(reviewed.item.facts)
  const amounts = values.flatMap((value) =>
    value.type === 'money'
      ? [value.amount]
      : value.type === 'yearlyAmounts'
        ? value.years.map(({ amount }) => amount)
        : [],
  )
  const rests = amounts.flatMap((whole) => amounts.map((part) => whole - part))
  const [total, aid, own] = ['totalBudget', 'aidAmount', 'ownShare'].map((id) => money(reviewed, id) ?? 0)
  return new Set([...amounts, ...rests, (total ?? 0) - (aid ?? 0) - (own ?? 0), (aid ?? 0) + (own ?? 0)])
}

/** R-VAL-04. Aid of accepted costs: 80 % of development, 70 % of an investment (867/2021, 4 §). */
const MOST_AID = { development: 80, investment: 70 } as const

/** The rest of the costs is borne by those who take part. */
const LEAST_OWN = 20

export function shareFindings(reviewed: Reviewed): readonly Finding[] {
  const [total, aid] = [money(reviewed, 'totalBudget'), money(reviewed, 'aidAmount')]
  if (total === null || aid === null || total === 0) return []
  const limit = /investoin|investering/iu.test(reviewed.item.text.title)
    ? MOST_AID.investment
    : MOST_AID.development
  const percent = percentOf(aid, total)
  return [
    ...(percent > limit && !saysWhy(reviewed)
      ? [
          finding(
            'draft/aid-too-large',
            { part: 'facts', factId: 'aidAmount' },
            { percent: formatNumber(percent), limit },
          ),
        ]
      : []),
    ...smallOwnShare(reviewed, total),
  ]
}

/** With partners the municipality's own share may be any part of the rest. */
function smallOwnShare(reviewed: Reviewed, total: Cents): readonly Finding[] {
  const own = money(reviewed, 'ownShare')
  const partners = findFact(reviewed.item.facts, 'partners') ?? findFact(reviewed.item.facts, 'leadPartner')
  if (own === null || partners !== undefined) return []
  const percent = percentOf(own, total)
  return percent >= LEAST_OWN
    ? []
    : [
        finding(
          'draft/own-share-small',
          { part: 'facts', factId: 'ownShare' },
          { percent: formatNumber(percent), limit: LEAST_OWN },
        ),
      ]
}

const percentOf = (part: Cents, whole: Cents): number => Math.round((part / whole) * 1000) / 10

const saysWhy = ({ item }: Reviewed): boolean =>
  /tuki-?intensiteet|poikkeuks|korotett|stödnivå|undantag|förhöjd/iu.test(blocksToText(item.text.description))

const BUDGET = /talousarvio|määräraha|kustannuspaik|käyttösuunnitelma|budget|anslag|kostnadsställe/iu

/** R-VAL-05: money is promised and nobody says where it comes from (KuntaL 110.5 §). */
export function budgetFindings(reviewed: Reviewed): readonly Finding[] {
  const own = money(reviewed, 'ownShare')
  if (own !== null)
    return own > 0 && findFact(reviewed.item.facts, 'budgetItem') === undefined
      ? [
          finding(
            'draft/no-budget-item',
            { part: 'facts', factId: 'budgetItem', blockId: ownFundingClause(reviewed) },
            { amount: formatAmount(own) },
            { kind: 'fillFact', factId: 'budgetItem' },
          ),
        ]
      : []
  return unbudgetedClauses(reviewed)
}

const ownFundingClause = ({ item }: Reviewed): string | null =>
  item.text.proposal.clauses.find(({ kind }) => kind === 'COMMIT_OWN_FUNDING')?.clauseId ?? null

const PAYS = /maksa|rahoit|sitou|betala|finansier|förbind/iu

/** Without facts the words are all there is. */
function unbudgetedClauses({ item: { text } }: Reviewed): readonly Finding[] {
  const said = [blocksToText(text.description), blocksToText(text.effects)].join('\n')
  return text.proposal.clauses.flatMap(({ clauseId, kind, content }): readonly Finding[] => {
    const words = inlineToText(content)
    const [amount] = amountsIn(words)
    const pays = kind === 'COMMIT_OWN_FUNDING' || (kind === null && PAYS.test(words))
    if (!pays || amount === undefined || amount.amount === 0) return []
    return BUDGET.test(`${words}\n${said}`)
      ? []
      : [
          finding(
            'draft/no-budget-item',
            { part: 'clause', blockId: clauseId },
            { amount: formatAmount(amount.amount) },
          ),
        ]
  })
}

const money = (reviewed: Reviewed, factId: string): Cents | null =>
  factOf(reviewed, factId, 'money')?.amount ?? null
