import { NAME_ELEMENTS } from './nameElements.ts'

/** A person's name in the forms that Finnish sentences of the minutes need: `Tuula Rantasuon`, `Iida Kotisaarta`. */
export interface PersonForms {
  /** Whose: `Ville Saarnijoen ehdotus`, `Tuula Rantasuon kannattamana`. */
  readonly genitive: string
  /** Whom: `kuultiin Iida Kotisaarta`. */
  readonly partitive: string
}

/** The stored forms, else those that the rule proposes. */
export const formsOf = (person: { readonly name: string; readonly forms?: PersonForms }): PersonForms =>
  person.forms ?? proposedForms(person.name)

/**
 * Forms by rule, for a person to read and put right: the last part of the name is inflected (`Anna Mäki-Virtanen` →
 * `Anna Mäki-Virtasen`), by a known last element (`-joki` → `-joen`), else by its ending.
 */
export function proposedForms(name: string): PersonForms {
  const trimmed = name.trim()
  const from = Math.max(trimmed.lastIndexOf(' '), trimmed.lastIndexOf('-')) + 1
  const [head, last] = [trimmed.slice(0, from), trimmed.slice(from)]
  const { genitive, partitive } = inflect(last)
  return { genitive: `${head}${genitive}`, partitive: `${head}${partitive}` }
}

function inflect(word: string): PersonForms {
  const known = elementOf(word)
  if (known !== undefined) return known
  const rule = RULES.find(({ ending }) => ending.test(word))
  return rule === undefined ? consonantForms(word) : rule.forms(word)
}

/** The longest known element that ends the word: `Kotisaari` → `saari`, `Koti` + `saaren`, `Koti` + `saarta`. */
function elementOf(word: string): PersonForms | undefined {
  const lower = word.toLowerCase()
  const [found] = NAME_ELEMENTS.filter(([nominative]) => lower.endsWith(nominative)).toSorted(
    ([a], [b]) => b.length - a.length,
  )
  if (found === undefined) return undefined
  const [nominative, genitive, partitive] = found
  const head = word.slice(0, word.length - nominative.length)
  const join = (form: string): string =>
    head === '' ? `${word.charAt(0)}${form.slice(1)}` : `${head}${form}`
  return { genitive: join(genitive), partitive: join(partitive) }
}

interface Rule {
  readonly ending: RegExp
  readonly forms: (word: string) => PersonForms
}

/** The first that fits. */
const RULES: readonly Rule[] = [
  // Written end is not spoken: Malraux’n, Malraux’ta
  { ending: /(?:[aeo]ux|ois)$/iu, forms: (word) => withEnding(word, '’n', '’ta', '’tä') },
  // Virtanen: Virtasen, Virtasta
  {
    ending: /nen$/iu,
    forms: (word) => withEnding(word.slice(0, -'nen'.length), 'sen', 'sta', 'stä', word),
  },
  // Sibelius: Sibeliuksen, Sibeliusta
  {
    ending: /(?:[uy]s|[ei]as|[ei]äs)$/iu,
    forms: (word) => withEnding(word, 'n', 'ta', 'tä', word, `${word.slice(0, -1)}kse`),
  },
  // Two vowels at the end: Koivumaa, Tuulensuu, Rantasuo; Kallio: Kalliota
  {
    ending: /(?:aa|ää|ee|ii|oo|öö|uu|yy|uo|yö|tie|io|iö)$/iu,
    forms: (word) => withEnding(word, 'n', 'ta', 'tä'),
  },
  { ending: /[aeiouyåäöé]$/iu, forms: vowelForms },
]

/** `Peltola` → `Peltolan`, `Peltolaa`; the weak grade in the genitive: `Leppä` → `Lepän`, `Aalto` → `Aallon`. */
function vowelForms(word: string): PersonForms {
  return { genitive: `${weakened(word)}n`, partitive: `${word}${isBack(word) ? 'a' : 'ä'}` }
}

/** `Granstrand` → `Granstrandin`, `Granstrandia`. */
const consonantForms = (word: string): PersonForms => withEnding(word, 'in', 'ia', 'iä')

function withEnding(
  stem: string,
  genitive: string,
  back: string,
  front: string,
  word: string = stem,
  genitiveStem: string = stem,
): PersonForms {
  return { genitive: `${genitiveStem}${genitive}`, partitive: `${stem}${isBack(word) ? back : front}` }
}

/** Vowel harmony goes by the last a, o, u or ä, ö, y; with only e and i the front vowels are used. Swedish å is an o. */
function isBack(word: string): boolean {
  const vowels = word.toLowerCase().match(/[aouåäöy]/gu) ?? []
  const last = vowels.at(-1)
  return last !== undefined && /[aouå]/u.test(last)
}

/** Strong and weak grade of what stands before the last vowel. */
const GRADES: readonly (readonly [strong: string, weak: string])[] = [
  ['kk', 'k'],
  ['pp', 'p'],
  ['tt', 't'],
  ['nk', 'ng'],
  ['nt', 'nn'],
  ['mp', 'mm'],
  ['lt', 'll'],
  ['rt', 'rr'],
  ['ht', 'hd'],
]

/** Doubled stops weaken in every name; in foreign ones nothing else does. In -i names `ht` does, too (`Vihti`). */
const EVERYWHERE = /^(?:kk|pp|tt)$/u
const BEFORE_I = /^(?:kk|pp|tt|ht)$/u

function weakened(word: string): string {
  const [stem, vowel] = [word.slice(0, -1), word.slice(-1)]
  const allowed = /[bcfgqwxzåšž]/iu.test(word) ? EVERYWHERE : /[ei]$/iu.test(word) ? BEFORE_I : /./u
  const grade = GRADES.find(([strong]) => allowed.test(strong) && stem.toLowerCase().endsWith(strong))
  return grade === undefined ? word : `${stem.slice(0, -grade[0].length)}${grade[1]}${vowel}`
}
