import { capitalise } from '../../organisation/bodyName.ts'
import type { Name } from '../../organisation/names.ts'
import type { Body } from '../../organisation/organisation.ts'
import { editDistance } from '../../shared/editDistance.ts'
import { fold } from '../../shared/fold.ts'
import type { Finding } from './finding.ts'
import { type Passage, type Reviewed, factOf, finding, passagesOf, placeIn, sentencesIn } from './reviewed.ts'

/** R-VAL-06: a quoted name that is nearly, but not quite, the project's. */
export function projectNameFindings(reviewed: Reviewed): readonly Finding[] {
  const passages = passagesOf(reviewed)
  const quoted = passages.flatMap((passage) => quotedIn(passage))
  const name = factOf(reviewed, 'projectName', 'text')?.text ?? quoted[0]?.words
  if (name === undefined) return []
  return quoted
    .filter(({ words }) => words !== name && isNearly(words, name))
    .map(({ passage, words, from }) =>
      finding(
        'draft/project-name-differs',
        placeIn(passage, from, words.length),
        { part: passage.part, written: words, name },
        { kind: 'replaceWords', text: name },
      ),
    )
}

interface Quoted {
  readonly passage: Passage
  readonly words: string
  readonly from: number
}

const quotedIn = (passage: Passage): readonly Quoted[] =>
  [...passage.text.matchAll(/[”"“]([^”"“\n]{3,200})[”"]/gu)].map((match) => ({
    passage,
    words: match[1] ?? '',
    from: match.index + 1,
  }))

/** How much of two names may differ when they are meant to be the same. */
const MOST_DIFFERENT = 0.4

function isNearly(a: string, b: string): boolean {
  const [one, other] = [fold(a), fold(b)]
  if (one === other) return a !== b
  return editDistance(one, other) / Math.max(one.length, other.length) <= MOST_DIFFERENT
}

/** A misspelling differs by at most so many letters; longer names may differ by two. */
const LONG_NAME = 14

/** R-VAL-10: who decides, in the lead-in, a running proposal and the competence sentence. */
export const bodyFindings = (reviewed: Reviewed): readonly Finding[] =>
  subjectsIn(reviewed).flatMap(({ passage, subject, from }): readonly Finding[] => {
    const place = placeIn(passage, from, subject.length)
    const names = namesOf(reviewed.body)
    if (names.some((name) => fold(name) === fold(subject))) return []
    const bodies = reviewed.organisation.bodies
    const other = bodies.find((body) => namesOf(body).some((name) => fold(name) === fold(subject)))
    if (other !== undefined) return otherBody(reviewed, place, subject)
    const near = bodies.flatMap(namesOf).find((name) => isMisspelt(subject, name))
    if (near === undefined) return []
    const registered = isCapital(subject) ? capitalise(near) : near
    return [
      finding(
        'draft/body-misspelt',
        place,
        { printed: subject, registered },
        { kind: 'replaceWords', text: registered },
      ),
    ]
  })

/** Another body decides in an item that proposes to it: that is how it should be. */
function otherBody(reviewed: Reviewed, place: Finding['place'], subject: string): readonly Finding[] {
  const proposes = reviewed.item.text.proposal.clauses.some(({ kind }) => kind === 'PROPOSE_TO_COUNCIL')
  if (proposes && place.part === 'description') return []
  const own = namesOf(reviewed.body)[0] ?? ''
  const registered = isCapital(subject) ? capitalise(own) : own
  return [
    finding(
      'draft/other-body-decides',
      place,
      { printed: subject, registered },
      { kind: 'replaceWords', text: registered },
    ),
  ]
}

const isMisspelt = (printed: string, name: string): boolean =>
  Math.abs(name.length - printed.length) <= 2 &&
  editDistance(fold(name), fold(printed)) <= (name.length >= LONG_NAME ? 2 : 1)

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** The forms a body decides in: `kaupunginhallitus`, `stadsstyrelsen`. The first is in the language of the item's subject. */
const namesOf = ({ name }: Pick<Body, 'name'>): readonly string[] => formsOf(name)

const formsOf = ({ fi, sv }: Name): readonly string[] => [
  fi.nominative,
  ...(sv === null ? [] : [sv.definite, sv.indefinite]),
]

interface Subject {
  readonly passage: Passage
  readonly subject: string
  readonly from: number
}

/** A sentence that tells what a body decides: its subject stands before the verb. */
const DECIDES =
  /^(?<subject>\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,4}?) (?:päättää|merkitsee|hyväksyy|esittää|ehdottaa|antaa|valtuuttaa|nimeää|myöntää|toteaa|valitsee|palauttaa|beslutar|antecknar|godkänner|föreslår|avger|bemyndigar|utser|beviljar|konstaterar|väljer|återremitterar)(?!\p{L})/u

/** `Hallintosäännön 23 §:n mukaan asiasta päättää kaupunginhallitus.` */
const COMPETENCE: readonly RegExp[] = [
  /hallintosäännön .{0,60}? päättää (?<subject>\p{L}[\p{L}-]*(?: [\p{L}-]+){0,3}?)(?=[.,])/iu,
  /förvaltningsstadgan .{0,60}? fattas beslut i ärendet av (?<subject>\p{L}[\p{L}-]*(?: [\p{L}-]+){0,3}?)(?=[.,])/iu,
]

const subjectsIn = (reviewed: Reviewed): readonly Subject[] =>
  passagesOf(reviewed).flatMap((passage) => {
    const patterns =
      passage.part === 'leadIn' || passage.part === 'clause'
        ? [DECIDES]
        : passage.part === 'description'
          ? COMPETENCE
          : []
    return sentencesIn(passage).flatMap(({ text, from }) =>
      patterns.flatMap((pattern): readonly Subject[] => {
        const match = pattern.exec(text)
        const subject = match?.groups?.['subject']
        return match === null || subject === undefined
          ? []
          : [{ passage, subject, from: from + match.index + match[0].indexOf(subject) }]
      }),
    )
  })
