import { type CaseNumber, parseCaseNumber } from '../casefile/caseNumber.ts'
import type { Organisation } from '../organisation/organisation.ts'
import { fold } from '../shared/fold.ts'

/** Whose decision a text is: an organisation that is known, or at least its place as printed. */
export interface FoundOrganisation {
  readonly organisation: Organisation | null
  /** `Mikkeli`; `null`: the text does not say. */
  readonly place: string | null
}

/** Organisations whose data is at hand. `chosen`: a person said whose text it is. */
export interface KnownOrganisations {
  readonly organisations: readonly Organisation[]
  readonly chosen: Organisation | null
}

/**
 * Finds the organisation by its case number's pattern, then by the addresses of its people, then by its name when no
 * other organisation is named. Among equals none is chosen.
 */
export function findOrganisation(
  { organisations, chosen }: KnownOrganisations,
  caseNumber: CaseNumber | null,
  text: string,
): FoundOrganisation {
  if (chosen !== null) return { organisation: chosen, place: chosen.place.fi.nominative }
  const tests: readonly ((organisation: Organisation) => boolean)[] = [
    (organisation) => caseNumber !== null && ownsNumber(organisation, caseNumber),
    (organisation) => domainsOf(text).some((domain) => domainWordsOf(organisation).includes(domain)),
    ({ name }) =>
      [name.fi.nominative, name.fi.genitive, name.sv?.indefinite, name.sv?.definite].some(
        (one) => one !== undefined && text.includes(one),
      ),
  ]
  for (const test of tests) {
    const [found, other] = organisations.filter(test)
    if (found !== undefined && other === undefined)
      return { organisation: found, place: found.place.fi.nominative }
  }
  return { organisation: null, place: printedPlace(text) }
}

/** Only a number with letters of its own (`MliDno-…`) tells whose it is; `500/2016` could be anybody's. */
const ownsNumber = (organisation: Organisation, number: CaseNumber): boolean =>
  number.prefix !== '' &&
  organisation.caseNumbers.some(
    (pattern) => pattern.prefix !== '' && parseCaseNumber(number.text, [pattern]).ok,
  )

/** Domains of the addresses in a text, without their ending: `mikkeli`. */
const domainsOf = (text: string): readonly string[] =>
  [...text.matchAll(/(?:@|\(at\))((?:[\w-]+\.)*[\w-]+)\.[a-z]{2,8}\b/giu)].map((match) =>
    (match[1]?.split('.').at(-1) ?? '').toLowerCase(),
  )

const domainWordsOf = ({ place }: Organisation): readonly string[] =>
  [place.fi.nominative, place.sv?.indefinite ?? place.fi.nominative].map((name) =>
    fold(name).replaceAll(' ', ''),
  )

/**
 * The place as the text itself prints it: a word with a capital whose beginning is the domain of its addresses, as
 * `Järvenpään` and `@jarvenpaa.fi` give `Järvenpää`; an `-i` that the word bends to `-e-` is the domain's own.
 */
function printedPlace(text: string): string | null {
  const [domain, ...others] = new Set(domainsOf(text))
  if (domain === undefined || others.length > 0) return null
  const words = text.match(/\p{Lu}[\p{L}-]+/gu) ?? []
  const whole = words.find((word) => fold(word).startsWith(domain))
  if (whole !== undefined) return whole.slice(0, domain.length)
  const stem = domain.replace(/i$/u, '')
  const bent = words.find((word) => stem !== domain && fold(word).startsWith(`${stem}e`))
  return bent === undefined ? null : `${bent.slice(0, stem.length)}i`
}
