/** Letters that must be left for a final consonant to be levelled: with fewer, `hanke` would become `han`. */
const LEAST_LETTERS = 5

/**
 * Consonant gradation at the end of a stem, levelled to one form: `avustuks-` and `avustus-`, `kokeilu-` …
 * Left: what the stem ends in; right: what it is levelled to.
 */
const LEVELLED: readonly (readonly [RegExp, string])[] = [
  [/(?:nt|nn|nk|ng)$/u, 'n'],
  [/(?:lt|ll)$/u, 'l'],
  [/(?:rt|rr)$/u, 'r'],
  [/(?:mp|mm)$/u, 'm'],
  [/v$/u, 'p'],
  [/d$/u, 't'],
  [/kk$/u, 'k'],
  [/pp$/u, 'p'],
  [/tt$/u, 't'],
]

/**
 * Our own rules after Snowball's Finnish stem, on words without diacritics (docs/decisions/0005-search.md): the
 * commonest nouns of the field otherwise fall apart (`päätös`, `päätöksen`; `osuus`, `osuuden`).
 */
export function levelFinnishStem(snowball: string): string {
  const stem = snowball
    .replace(/(uu|yy|eu|ey)(ks|[sdt])$/u, '$1s')
    .replace(/([aeiouy])ks$/u, '$1s')
    .replace(/i[nm]$/u, 'is')
  const rule = LEVELLED.find(([ending]) => ending.test(stem))
  if (rule === undefined) return stem
  const levelled = stem.replace(rule[0], rule[1])
  return levelled.length >= LEAST_LETTERS ? levelled : stem
}

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
