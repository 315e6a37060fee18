/**
 * Words that a form may also be of, where Snowball takes an ending for another one: `rahoitusta` (not *rahoitu* from
 * inside), `osallistumista`, `rahoitusten`, `määrärahan` and `rakennuslupa` (no clitics), `kumppani` (nobody's). Folded.
 */
const ALSO: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3}[uyoi]s)ta$/u, ''],
  [/(?<=.{3}[uyoi]s)ten$/u, ''],
  [/(?<=.{4})han$/u, 'ha'],
  [/(?<=.{4})pa$/u, 'paa'],
  [/(?<=.{4})ni$/u, 'nin'],
]

/** The word itself, and what else it may be a form of. */
export const finnishReadings = (word: string): readonly string[] => [
  word,
  ...ALSO.filter(([ending]) => ending.test(word)).map(([ending, other]) => word.replace(ending, other)),
]

/** Letters that must be left when a stem is shortened: with fewer, `hanke` would become `han`. */
const LEAST_LETTERS = 5

/**
 * What stems that Snowball leaves apart are levelled to, in this order; `least` letters must be left. First the nouns
 * of the field (`osuus`, `osuuden`; `päätös`, `päätöksen`; `-minen`), then the vowel that changes in the plural, then
 * consonant gradation.
 */
const LEVELLED: readonly (readonly [ending: RegExp, levelled: string, least: number])[] = [
  [/(uu|yy|eu|ey)(?:ks|[sdt])$/u, '$1s', 0],
  [/([aeiouy])ks$/u, '$1s', 0],
  [/mi[nm]$/u, 'mis', 0],
  [/i?[ao]$/u, '', LEAST_LETTERS],
  [/e$/u, '', 4],
  [/(?:nt|nn)$/u, 'n', 3],
  [/(?:lt|ll)$/u, 'l', 3],
  [/(?:nk|ng)$/u, 'n', LEAST_LETTERS],
  [/(?:rt|rr)$/u, 'r', LEAST_LETTERS],
  [/(?:mp|mm)$/u, 'm', LEAST_LETTERS],
  [/v$/u, 'p', LEAST_LETTERS],
  [/d$/u, 't', LEAST_LETTERS],
  [/kk$/u, 'k', LEAST_LETTERS],
  [/pp$/u, 'p', LEAST_LETTERS],
  [/tt$/u, 't', LEAST_LETTERS],
]

/**
 * Our own rules after Snowball's Finnish stem, on words without diacritics (docs/decisions/0005-search.md): the
 * commonest nouns of the field otherwise fall apart.
 */
export const levelFinnishStem = (snowball: string): string =>
  LEVELLED.reduce((stem, [ending, levelled, least]) => {
    const shorter = stem.replace(ending, levelled)
    return shorter.length >= least ? shorter : stem
  }, snowball)

/** What forms of the word begin with: the stem less its last changing consonant, when enough is left. */
export function wordBeginning(stem: string): string {
  const beginning = stem.replace(/[kptdvgs]$/u, '')
  return beginning.length >= LEAST_LETTERS ? beginning : stem
}

/**
 * Snowball's Swedish leaves the definite ending of neuters: `försöket`, `sammanträdet`. Taken off as long as four
 * letters are left, so that `universitet` and `universitetet` come to the same.
 */
export function levelSwedishStem(snowball: string): string {
  const stem = snowball.replace(/(?<=.{4})ets?$/u, '')
  return stem === snowball ? stem : levelSwedishStem(stem)
}
