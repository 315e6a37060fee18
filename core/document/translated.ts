import { outcomeSentence } from '../decision/outcomeText.ts'
import type { Decision } from '../decision/decision.ts'
import type { Contact, Item } from '../draft/item.ts'
import { translateText } from '../draft/translateText.ts'
import { translationParts } from '../draft/translation.ts'
import { type Organisation, findPerson } from '../organisation/organisation.ts'
import type { Bilingual, Language } from '../shared/language.ts'
import { type BlockId, asId } from '../shared/ids.ts'
import { type Block, run } from '../shared/text.ts'
import type { ItemSource } from './itemView.ts'

/** The languages that a document of a meeting is written in: one, or both side by side. */
export type MeetingLanguages = readonly [Language] | readonly [Language, Language]

/**
 * Both languages, when the papers are the council's of a bilingual municipality (KieliL 29 §) and every item is said in
 * both; else the language of the meeting alone. Extracts, letters and decisions are never in two (KieliL 19.2 §).
 */
export function meetingLanguages(
  { organisation, body }: Pick<ItemSource, 'organisation' | 'body'>,
  sources: readonly ItemSource[],
): MeetingLanguages {
  const language = sources[0]?.item.text.language ?? 'fi'
  const other: Language = language === 'fi' ? 'sv' : 'fi'
  const isBilingual = body.kind === 'council' && organisation.languages.includes(other)
  return isBilingual && sources.length > 0 && sources.every((source) => isSaidIn(source, other))
    ? [language, other]
    : [language]
}

/**
 * What the office must still see to when council papers of a bilingual municipality leave in one language only
 * (R-MIN-07); `null`: they are in both, or need not be.
 */
export function missingLanguage(
  place: Pick<ItemSource, 'organisation' | 'body'>,
  sources: readonly ItemSource[],
): Bilingual | null {
  const [language, both] = meetingLanguages(place, sources)
  const other: Language = language === 'fi' ? 'sv' : 'fi'
  const isBilingual = place.body.kind === 'council' && place.organisation.languages.includes(other)
  if (both !== undefined || !isBilingual || sources.length === 0) return null
  const titles = sources
    .filter((source) => !isSaidIn(source, other))
    .map(({ item }) => item.text.title)
    .join('; ')
  return {
    fi: `Kaksikielisen kunnan valtuuston kokouskutsu ja pöytäkirja laaditaan suomeksi ja ruotsiksi (kielilaki 29 §). Toisella kielellä puuttuu: ${titles}.`,
    sv: `I en tvåspråkig kommun avfattas kallelsen till fullmäktige och protokollet på finska och svenska (29 § i språklagen). På det andra språket saknas: ${titles}.`,
  }
}

const isSaidIn = ({ item, decision }: ItemSource, language: Language): boolean =>
  item.text.language !== language &&
  item.translation?.language === language &&
  translationParts(item).every(({ state }) => state === 'translated') &&
  (decision === null || isPlain(decision))

/** Nothing in the decision but sentences that the program has in both languages. */
const isPlain = ({ outcome, handling, text, printedAppeal }: Decision): boolean =>
  outcome !== null &&
  outcome !== 'VOTE' &&
  outcome !== 'ACCEPTED_ADDITION' &&
  outcome !== 'ACCEPTED_AMENDED_PRESENTER' &&
  handling.length === 0 &&
  text.length === 1 &&
  printedAppeal === null

/** The item as it would have been written in its other language. */
export const sourceIn = (source: ItemSource, language: Language): ItemSource => ({
  ...source,
  item: { ...source.item, text: textIn(source, language) },
  decision: source.decision === null ? null : decisionIn(source.decision, language),
})

const textIn = ({ organisation, item }: ItemSource, language: Language): Item['text'] =>
  translateText(item, language, (contact) => contactIn(organisation, contact, language))

function contactIn(organisation: Organisation, contact: Contact, language: Language): Contact {
  const title = findPerson(organisation, contact.personId)?.title?.[language]
  return title === undefined ? contact : { ...contact, title }
}

function decisionIn(decision: Decision, language: Language): Decision {
  const { outcome } = decision
  if (outcome === null || outcome === 'VOTE' || outcome === 'ACCEPTED_ADDITION') return decision
  if (outcome === 'ACCEPTED_AMENDED_PRESENTER') return decision
  const block: Block = {
    kind: 'paragraph',
    blockId: asId<BlockId>('outcome'),
    origin: null,
    content: [run(outcomeSentence(outcome, language))],
  }
  return { ...decision, text: [block] }
}
