import type { Contact } from '../draft/item.ts'
import { fold } from '../shared/fold.ts'
import { type SourceLine, bare, isBlank } from './lines.ts'

/** People of a section, and the lines of it that name nobody. */
export interface PeopleRead {
  readonly people: readonly Contact[]
  readonly rest: readonly SourceLine[]
}

/**
 * Reads the people that a section begins with, one a line: `  • Name[, title], address` with or without the bullet.
 * The first line that is no person ends them.
 */
export function readPeople(lines: readonly SourceLine[]): PeopleRead {
  const people: Contact[] = []
  let read = 0
  for (const line of lines) {
    const person = isBlank(line) ? null : readPerson(line.text)
    if (person === null && !isBlank(line)) break
    if (person !== null) people.push(person)
    read += 1
  }
  return { people, rest: lines.slice(read) }
}

/** One person as printed, names and titles verbatim; `null` when the line is something else. */
export function readPerson(text: string): Contact | null {
  const bullet = /^\s*[•◦▪·-]\s+/u.exec(text)
  const words = bare(bullet === null ? text : text.slice(bullet[0].length))
  const pieces = words.split(/,\s+/u)
  const [name = '', ...others] = pieces
  const email = others.find(isAddress) ?? null
  const phone = others.find(isPhone) ?? null
  const titles = others.filter((piece) => piece !== email && piece !== phone)
  if (!looksLikePerson(words, pieces, bullet !== null)) return null
  const title = titles.length === 0 ? null : titles.join(', ')
  if (title === null && !looksLikeName(name)) return { ...NOBODY, ...officeFirst(name), email, phone }
  return { ...NOBODY, name, title, email, phone }
}

const NOBODY: Contact = { personId: null, name: null, title: null, email: null, phone: null }

/** `etunimi.sukunimi@kunta.fi`, also with `(at)`. */
const isAddress = (piece: string): boolean => /^\S+(?:@|\(at\))\S+\.\S+$/u.test(piece)

/** `puh. 040 123 4567`, `p. 044-123 4567`, `+358 40 …`. */
const isPhone = (piece: string): boolean => /^(?:(?:puh?|p|tel|gsm)\.?\s*)?\+?\d[\d\s-]{5,}$/iu.test(piece)

const MOST_LETTERS = 160

function looksLikePerson(words: string, pieces: readonly string[], bulleted: boolean): boolean {
  const [name = ''] = pieces
  if (words.length > MOST_LETTERS || !/^\p{Lu}/u.test(name)) return false
  if (pieces.slice(1).some(isAddress)) return true
  if (/[.:;!?]$/u.test(words)) return false
  return bulleted ? words.split(/\s+/u).length <= 12 : looksLikeName(name) && pieces.length === 2
}

/** Two to four words that begin with a capital: `Anna-Liisa Esimerkki`, `af Example Carl`. */
function looksLikeName(text: string): boolean {
  const words = text.split(/\s+/u)
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => /^(?:\p{Lu}[\p{L}.’'-]*|von|af|de|van|der)$/u.test(word)) &&
    !isTitle(words[0] ?? '')
  )
}

/** Endings of the commonest titles of officers. */
const TITLE =
  /(?:johtaja|paallikko|sihteeri|pormestari|insinoori|asiamies|arkkitehti|suunnittelija|koordinaattori|lakimies|tarkastaja|mestari|rehtori|controller|asiantuntija|puheenjohtaja|direktor|chef|sekreterare|borgmastare|ingenjor|ombudsman|arkitekt|planerare|koordinator|jurist|granskare|mastare|rektor|sakkunnig|ordforande)$/u

const isTitle = (word: string): boolean => TITLE.test(fold(word))

/** `Kaupunginjohtaja Anna Esimerkki` → title and name; an office alone → only the title; else a name as printed. */
function officeFirst(text: string): Pick<Contact, 'name' | 'title'> {
  const words = text.split(/\s+/u)
  const last = words.findLastIndex(isTitle)
  if (last === -1) return { name: text, title: null }
  const name = words.slice(last + 1).join(' ')
  return { name: name === '' ? null : name, title: words.slice(0, last + 1).join(' ') }
}
