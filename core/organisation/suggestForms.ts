import type { FinnishForms, SwedishForms } from './names.ts'

/** A noun of municipal names in its forms. */
interface Noun {
  readonly fi: FinnishForms
  readonly sv: SwedishForms
}

const noun = (fi: string, sv: string): Noun => {
  const [nominative = '', genitive = '', allative = '', illative = '', inessive = ''] = fi.split(' ')
  const [indefinite = '', definite = ''] = sv.split(' ')
  return {
    fi: { nominative, genitive, allative, illative, inessive },
    sv: { indefinite, definite },
  }
}

/** Nouns that names of bodies and offices end in. Forms are stored, not derived (domain.md 3.4). */
const NOUNS: readonly Noun[] = [
  noun('valtuusto valtuuston valtuustolle valtuustoon valtuustossa', 'fullmäktige fullmäktige'),
  noun('hallitus hallituksen hallitukselle hallitukseen hallituksessa', 'styrelse styrelsen'),
  noun('lautakunta lautakunnan lautakunnalle lautakuntaan lautakunnassa', 'nämnd nämnden'),
  noun('johtokunta johtokunnan johtokunnalle johtokuntaan johtokunnassa', 'direktion direktionen'),
  noun('toimikunta toimikunnan toimikunnalle toimikuntaan toimikunnassa', 'kommitté kommittén'),
  noun('jaosto jaoston jaostolle jaostoon jaostossa', 'sektion sektionen'),
  noun('ohjausryhmä ohjausryhmän ohjausryhmälle ohjausryhmään ohjausryhmässä', 'styrgrupp styrgruppen'),
  noun('neuvosto neuvoston neuvostolle neuvostoon neuvostossa', 'råd rådet'),
  noun('kirjaamo kirjaamon kirjaamolle kirjaamoon kirjaamossa', 'registratorskontor registratorskontoret'),
  noun('kaupunki kaupungin kaupungille kaupunkiin kaupungissa', 'stad staden'),
  noun('kunta kunnan kunnalle kuntaan kunnassa', 'kommun kommunen'),
  noun('kuntayhtymä kuntayhtymän kuntayhtymälle kuntayhtymään kuntayhtymässä', 'samkommun samkommunen'),
]

/**
 * Forms to begin with for a name that ends in a noun we know: `elinvoimalautakunta` → `elinvoimalautakunnan` … A person
 * reads them in a sentence before they are used. `null`: not known, and nothing is guessed.
 */
export function suggestFinnish(nominative: string): FinnishForms | null {
  const known = endingOf(nominative, ({ fi }) => fi.nominative)
  if (known === undefined) return null
  const stem = nominative.slice(0, nominative.length - known.fi.nominative.length)
  return {
    nominative,
    genitive: `${stem}${known.fi.genitive}`,
    allative: `${stem}${known.fi.allative}`,
    illative: `${stem}${known.fi.illative}`,
    inessive: `${stem}${known.fi.inessive}`,
  }
}

/** `bildningsnämnd` → `bildningsnämnden`. */
export function suggestSwedish(indefinite: string): SwedishForms | null {
  const known = endingOf(indefinite, ({ sv }) => sv.indefinite)
  if (known === undefined) return null
  const stem = indefinite.slice(0, indefinite.length - known.sv.indefinite.length)
  return { indefinite, definite: `${stem}${known.sv.definite}` }
}

/** The longest ending that fits: `kuntayhtymä` before `kunta`. */
const endingOf = (name: string, form: (known: Noun) => string): Noun | undefined =>
  NOUNS.filter((known) => name.toLowerCase().endsWith(form(known)))
    .toSorted((a, b) => form(a).length - form(b).length)
    .at(-1)
