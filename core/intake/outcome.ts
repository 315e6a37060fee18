import type { OutcomeCode } from '../meeting/outcome.ts'
import { fold } from '../shared/fold.ts'
import { splitSentences } from '../shared/sentences.ts'

/** The proposal of the presenter (`kaupunginjohtajan ehdotuksen`), not a counter- or amending proposal. */
const OWN = String.raw`(?<!\p{L})(?:paatos)?(?:ehdotu|esity)\p{L}*`

/** Who the proposal is of, before the word: an office or its presenter, never a member's name. */
const OFFICE = String.raw`(?:(?:esittelijan|\p{L}*johtajan|\p{L}*paallikon|pormestarin|\p{L}*sihteerin|\p{L}*insinoorin|tekeman|tehdyn|ja|seka|taman|asiassa|[\p{L}-]+-) )*`

type Rule = readonly [RegExp, OutcomeCode | null]

/** The same in Swedish; accepting comes last there too. */
const SWEDISH_RULES: readonly Rule[] = [
  [/\bvann inte understod|forfoll\b/u, null],
  [/\bomrostning|\bmed \d+ roster/u, 'VOTE'],
  [/\bgodkan(?:des|de) inte\b|forslag\w*\b.* (?:forkastades|avslogs)/u, 'REJECTED'],
  [/^(?:enhalligt )?(?:forkastades|avslogs)(?: enhalligt)?\.?$/u, 'REJECTED'],
  [/\b(?:forkastades|avslogs|forkastade|avslog)\b/u, null],
  [/\bbordlades|\bbordlade\b/u, 'TABLED'],
  [/\baterremittera(?:des|de)\b/u, 'RETURNED'],
  [/\bstroks\b.*foredragningslista|\bdrogs tillbaka|\bdrog tillbaka/u, 'WITHDRAWN'],
  [/justera(?:de|des)|protokoll/u, null],
  [/godkan(?:des|de)\b.*\bforeslog?s?\b.*fullmaktige/u, 'TO_COUNCIL'],
  [
    /andra(?:d|t|de)\b.*\bgodkan(?:des|de)\b|godkan(?:des|de)\b.*\b(?:andra(?:d|t|de)|andringar)\b/u,
    'ACCEPTED_AMENDED_PRESENTER',
  ],
  [/godkan(?:des|de)\b.*\btillagg/u, 'ACCEPTED_ADDITION'],
]

/**
 * Folded sentence → outcome, in this order (domain.md 7.2 and Corrections 10): refusals first, so that
 * `hylättiin yksimielisesti` never reads as accepted.
 */
const RULES: readonly Rule[] = [
  [/\bei (?:kannatettu|saanut kannatusta)|raukesi/u, null],
  [/(?<!ilman )aanestykse|\baanin \d+/u, 'VOTE'],
  [/\bei (?:hyvaksytty|hyvaksynyt)|jatettiin hyvaksymatta/u, 'REJECTED'],
  [new RegExp(String.raw`^(?:yksimielisesti )?hylattiin(?: yksimielisesti)?\.?$`, 'u'), 'REJECTED'],
  [new RegExp(String.raw`${OWN}.* hylattiin|hylkasi .*${OWN}`, 'u'), 'REJECTED'],
  [/\bhylattiin|\bhylkasi|\bhylata\b/u, null],
  [/(?:jatettiin|jatti|jattaa|pantiin|pani|panna)\b.*\bpoydalle/u, 'TABLED'],
  [/palaut(?:ettiin|ti|taa)\b.*valmistel/u, 'RETURNED'],
  [
    /poist(?:ettiin|i)\b.*esityslistalta|vedettiin pois|veti .*pois|perui .*esity|peruutti .*esity/u,
    'WITHDRAWN',
  ],
  [/tarka?stettiin|tarkistettiin|aanestystavaksi|poytakirja/u, null],
  [
    /hyvaksy(?:ttiin|i)\b.*(?:esitettiin|esitti|ehdotettiin|ehdotti|esittaa|ehdottaa)\b.*valtuusto/u,
    'TO_COUNCIL',
  ],
  [
    /muutettu.*hyvaksy(?:ttiin|i)\b|hyvaksy(?:ttiin|i)\b.*(?:muutet|muutoksi|korjat|tarkennet)/u,
    'ACCEPTED_AMENDED_PRESENTER',
  ],
  [/hyvaksy(?:ttiin|i)\b.*lisayks/u, 'ACCEPTED_ADDITION'],
  ...SWEDISH_RULES,
]

/** Ways to say that the presenter's proposal became the decision. */
const ACCEPTED: readonly RegExp[] = [
  /^(?:yksimielisesti |keskustelun jalkeen )*hyvaksyttiin(?: yksimielisesti| keskustelun jalkeen| keskusteltua)*\.?$/u,
  new RegExp(
    String.raw`^(?:keskustelun jalkeen |yksimielisesti )*${OFFICE}${OWN}(?: \p{L}+){0,3} hyvaksyttiin\b`,
    'u',
  ),
  new RegExp(String.raw`^(?:keskustelun jalkeen )*hyvaksyttiin (?:yksimielisesti )?${OFFICE}${OWN}`, 'u'),
  new RegExp(String.raw`\bhyvaksyi (?:yksimielisesti |asian |asiassa )*${OFFICE}${OWN}`, 'u'),
  new RegExp(
    String.raw`\b(?:paatti|paatettiin|hyvaksyttiin|hyvaksyi)(?: yksimielisesti)? ${OFFICE}${OWN} (?:mukaan|mukaises)`,
    'u',
  ),
  /\b(?:beslutsforslaget|forslaget)\b.*\bgodkandes\b|^(?:enhalligt )?godkandes\b/u,
  /\bgodkande(?:s)? (?:enhalligt )?(?:\p{L}*(?:direktorens|chefens|foredragandens) )?(?:besluts)?forslag(?:et)?\b/u,
]

const NOTED = /\bmerkittiin tiedoksi|\bmerkitsi\b.*\btiedoks|\bantecknades\b.*kannedom/u

/** What one sentence of the minutes says the outcome was; `null` when it says none, or not surely. */
export function outcomeOfSentence(sentence: string): OutcomeCode | null {
  const text = fold(sentence)
  const rule = RULES.find(([pattern]) => pattern.test(text))
  if (rule !== undefined) return rule[1]
  if (ACCEPTED.some((pattern) => pattern.test(text))) return howAccepted(text)
  return NOTED.test(text) ? 'NOTED' : null
}

function howAccepted(text: string): OutcomeCode {
  if (/keskustel|diskussion/u.test(text)) return 'ACCEPTED_AFTER_DISCUSSION'
  return /yksimielisesti|enhalligt/u.test(text) ? 'ACCEPTED_UNANIMOUS' : 'ACCEPTED'
}

/** The outcome of a decision and the paragraph that says it. */
export interface FoundOutcome {
  readonly code: OutcomeCode
  /** Index of the paragraph. */
  readonly at: number
}

/** The outcome of a decision's paragraphs: a vote counts before the sentences around it, else the first one said. */
export function findOutcome(paragraphs: readonly string[]): FoundOutcome | null {
  const found = paragraphs.flatMap((paragraph, at) =>
    splitSentences(paragraph).flatMap((sentence) => {
      const code = outcomeOfSentence(sentence)
      return code === null ? [] : [{ code, at }]
    }),
  )
  return found.find(({ code }) => code === 'VOTE') ?? found[0] ?? null
}
