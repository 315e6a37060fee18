import { editDistance } from '../shared/editDistance.ts'
import type { Language } from '../shared/language.ts'
import type { LabelName } from './labelNames.ts'
import { type SourceLine, bare, foldLine } from './lines.ts'
import { SWEDISH_APPEAL_HEADINGS, SWEDISH_LABELS, WEAK_SWEDISH } from './swedishLabels.ts'

/** A label that was met: what it opens, and how it was printed. */
export interface LabelHit {
  readonly name: LabelName
  readonly line: SourceLine
  /** The label's known form when it was printed with one wrong letter, else `null`. */
  readonly meant: string | null
  /** A word that also heads passages of other parts: it counts only where no surer label opens the same part. */
  readonly strength: 'sure' | 'weak'
}

const WEAK = new Set([
  'Asia',
  'Selostus',
  'Ehdotus',
  'Käsittely',
  'Liite',
  'Lisätietoja',
  'Lisätiedot',
  'Jakelu',
  ...WEAK_SWEDISH,
])

/** Labels of published items, as they are folded, with their right spelling. Municipalities use different ones. */
const LABELS: readonly (readonly [printed: string, name: LabelName])[] = [
  ['Aikaisempi käsittely', 'history'],
  ['Aikaisemmat käsittelyt', 'history'],
  ['Valmistelija', 'preparers'],
  ['Valmistelijat', 'preparers'],
  ['Valmistelija / lisätiedot', 'preparers'],
  ['Valmistelija ja lisätiedot', 'preparers'],
  ['Valmistelijan yhteystiedot', 'preparerContacts'],
  ['Lisätietoja päätöksestä', 'infoContact'],
  ['Lisätietoja', 'infoContact'],
  ['Lisätiedot', 'infoContact'],
  ['Kuvaus', 'description'],
  ['Perustelut', 'description'],
  ['Selostus', 'description'],
  ['Asia', 'description'],
  ['Vaikutusten arviointi', 'effects'],
  ['Päätösehdotus', 'proposal'],
  ['Päätösesitys', 'proposal'],
  ['Ehdotus', 'proposal'],
  ['Esittelijä', 'presenter'],
  ['Käsittely', 'handling'],
  ['Kokouskäsittely', 'handling'],
  ['Päätös', 'decision'],
  ['Päätöksen lisätiedot', 'decisionNotes'],
  ['Päätöksen perustelut', 'decisionNotes'],
  ['Liite', 'attachments'],
  ['Liitteet', 'attachments'],
  ['Oheismateriaali', 'background'],
  ['Oheismateriaalit', 'background'],
  ['Jakelu', 'served'],
  ['Tiedoksianto', 'served'],
  ['Tiedoksi', 'informed'],
  ['Täytäntöönpano', 'execution'],
  ['Muutoksenhaku', 'appeal'],
  ['Muutoksenhakuohje', 'appeal'],
  ['Muutoksenhakuohjeet', 'appeal'],
  ['Oikaisuvaatimusohje', 'appeal'],
  ['Valitusosoitus', 'appeal'],
  ['Muutoksenhakukielto', 'appeal'],
  ['Käsitellyt asiat', 'chrome'],
]

/** Shorter labels differ from other words by one letter too easily. */
const LEAST_LETTERS_FOR_SLIP = 6

const folding = (labels: typeof LABELS) =>
  labels.map(([printed, name]) => ({ printed, name, folded: foldText(printed) }))

const FOLDED = { fi: folding(LABELS), sv: folding(SWEDISH_LABELS) }

/**
 * The label a line is on a page of this language, or `null`. A label stands alone on its line, with or without a colon; diacritics do not
 * matter, and one wrong letter is forgiven.
 */
export function labelOf(line: SourceLine, language: Language = 'fi'): LabelHit | null {
  const text = foldLine(line).replace(/ ?:$/u, '')
  const exact = FOLDED[language].find((label) => label.folded === text)
  if (exact !== undefined)
    return { name: exact.name, line, meant: null, strength: WEAK.has(exact.printed) ? 'weak' : 'sure' }
  if (text.length < LEAST_LETTERS_FOR_SLIP || !/^\p{Lu}/u.test(bare(line.text))) return null
  const near = FOLDED[language].find(
    ({ folded }) =>
      folded.length >= LEAST_LETTERS_FOR_SLIP &&
      Math.abs(folded.length - text.length) <= 1 &&
      editDistance(folded, text) === 1,
  )
  return near === undefined ? null : { name: near.name, line, meant: near.printed, strength: 'weak' }
}

function foldText(text: string): string {
  return foldLine({ n: 0, text })
}

/** Navigation of the published page: links and buttons that were copied with the text. They are dropped. */
const CHROME = new Set([
  'kasitellyt asiat',
  'lataa kuuntele',
  'lataa',
  'kuuntele',
  'tulosta',
  'banneri',
  'siirry sisaltoon',
  'edellinen asia',
  'seuraava asia',
  'edellinen asia | seuraava asia',
  'behandlade arenden',
  'foregaende arende',
  'nasta arende',
])

export const isChrome = (line: SourceLine): boolean => CHROME.has(foldLine(line))

/** Sub-headings of appeal instructions; they stand alone on a line, often with no blank line after them. */
const APPEAL_HEADINGS = new Set(
  [
    'Oikaisuvaatimusohje',
    'Oikaisuvaatimusohjeet',
    'Oikaisuvaatimusoikeus',
    'Oikaisuvaatimusaika',
    'Oikaisuvaatimusviranomainen',
    'Oikaisuvaatimuksen sisältö',
    'Oikaisuvaatimuksen muoto',
    'Oikaisuvaatimuksen muoto ja sisältö',
    'Oikaisuvaatimuksen toimittaminen',
    'Oikaisuvaatimuksen tekeminen',
    'Valitusosoitus',
    'Valitusoikeus',
    'Valitusaika',
    'Valitusperusteet',
    'Valitusviranomainen',
    'Valituksen sisältö',
    'Valituksen muoto ja sisältö',
    'Valituskirjelmä',
    'Valituskirjelmän sisältö',
    'Valitusasiakirjojen toimittaminen',
    'Valituksen toimittaminen',
    'Muutoksenhakukielto',
    'Muutoksenhakukiellon peruste',
    'Oikeudenkäyntimaksu',
    'Tiedoksianto',
    'Pöytäkirja',
    'Yhteystiedot',
    'Lisätietoja',
    'Maksu',
    ...SWEDISH_APPEAL_HEADINGS,
  ].map(foldText),
)

export const isAppealHeading = (line: SourceLine): boolean =>
  APPEAL_HEADINGS.has(foldLine(line).replace(/ ?:$/u, ''))
