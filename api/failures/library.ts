import type { HouseStyleProblem } from '../../core/document/houseStyle.ts'
import type { OrganisationProblem } from '../../core/organisation/checkOrganisation.ts'
import type { TemplateProblem } from '../../core/template/checkTemplate.ts'
import type { FactFailure } from '../../core/template/failures.ts'
import type { Words } from '../words.ts'

/** A file of the municipality's texts (templates/) is wrong. Nothing of it is used. */
export interface LibraryFailure {
  readonly code: 'library/broken-file'
  readonly path: string
  /** Path inside the file: `bodies.1.name.fi.genitive`; line and column (`4:12`) when the file is not JSON at all. */
  readonly where: string
  readonly problem: LibraryProblem
}

/** What is wrong in the file: its shape, or what its content says. */
export type LibraryProblem =
  ShapeProblem | OrganisationProblem | TemplateProblem | FactFailure | HouseStyleProblem

/** A value that does not have the shape of the file's schema. */
export type ShapeProblem =
  | { readonly code: 'shape/not-json'; readonly reason: string }
  | { readonly code: 'shape/missing' }
  | { readonly code: 'shape/unknown-key'; readonly keys: readonly string[] }
  /** `expected` is JSON's own word: string, number, boolean, array, object, null. */
  | { readonly code: 'shape/wrong-type'; readonly expected: string }
  | { readonly code: 'shape/wrong-choice'; readonly allowed: readonly string[] }
  /** `format`: email, date, url, regex … */
  | { readonly code: 'shape/wrong-format'; readonly format: string }
  | { readonly code: 'shape/empty' }
  | { readonly code: 'shape/other'; readonly reason: string }

export const libraryFailureText = {
  'library/broken-file': {
    fi: 'Tiedosto {path} on virheellinen kohdassa ”{where}”: {problem}',
    sv: 'Filen {path} är felaktig vid ”{where}”: {problem}',
    en: 'The file {path} is wrong at "{where}": {problem}',
  },
} satisfies Record<LibraryFailure['code'], Words>

/** What `{problem}` is in the texts above and in other failures that carry a problem. */
export const shapeProblemText = {
  'shape/not-json': {
    fi: 'tiedosto ei ole JSON-muotoa ({reason}). Korjaa rivi ja yritä uudelleen.',
    sv: 'filen är inte JSON ({reason}). Rätta raden och försök igen.',
    en: 'the file is not JSON ({reason}). Mend the line and try again.',
  },
  'shape/missing': {
    fi: 'tieto puuttuu. Lisää se ja yritä uudelleen.',
    sv: 'uppgiften saknas. Lägg till den och försök igen.',
    en: 'the value is missing. Add it and try again.',
  },
  'shape/unknown-key': {
    fi: 'tuntematon tieto {keys}. Tarkista kirjoitusasu tai poista tieto.',
    sv: 'okänd uppgift {keys}. Kontrollera stavningen eller ta bort uppgiften.',
    en: 'unknown key {keys}. Check its spelling or remove it.',
  },
  'shape/wrong-type': {
    fi: 'arvo on väärää tyyppiä. Anna arvo, jonka JSON-tyyppi on {expected}.',
    sv: 'värdet har fel typ. Ange ett värde vars JSON-typ är {expected}.',
    en: 'the value has the wrong type. Give a value whose JSON type is {expected}.',
  },
  'shape/wrong-choice': {
    fi: 'arvo ei kelpaa. Käytä jotakin näistä: {allowed}.',
    sv: 'värdet duger inte. Använd något av dessa: {allowed}.',
    en: 'the value does not fit. Use one of these: {allowed}.',
  },
  'shape/wrong-format': {
    fi: 'arvo ei ole oikeaa muotoa ({format}). Korjaa se ja yritä uudelleen.',
    sv: 'värdet har inte rätt form ({format}). Rätta det och försök igen.',
    en: 'the value does not have the right form ({format}). Mend it and try again.',
  },
  'shape/empty': {
    fi: 'arvo on tyhjä tai liian lyhyt. Täydennä se ja yritä uudelleen.',
    sv: 'värdet är tomt eller för kort. Fyll i det och försök igen.',
    en: 'the value is empty or too short. Complete it and try again.',
  },
  'shape/other': {
    fi: 'arvo ei kelpaa ({reason}). Korjaa se ja yritä uudelleen.',
    sv: 'värdet duger inte ({reason}). Rätta det och försök igen.',
    en: 'the value does not fit ({reason}). Mend it and try again.',
  },
} satisfies Record<ShapeProblem['code'], Words>

/** What `{problem}` is when a house style is wrong. */
export const houseStyleProblemText = {
  'style/faint': {
    fi: 'väri {colour} on valkoisella liian vaalea (kontrasti {ratio}, vähintään 4.5). Valitse tummempi väri.',
    sv: 'färgen {colour} är för ljus på vitt (kontrast {ratio}, minst 4.5). Välj en mörkare färg.',
    en: 'the colour {colour} is too faint on white (contrast {ratio}, at least 4.5). Choose a darker colour.',
  },
  'style/logo-missing': {
    fi: 'tunnusta {file} ei ole kansiossa. Lisää kuva tyylitiedoston viereen tai korjaa nimi.',
    sv: 'emblemet {file} finns inte i mappen. Lägg bilden bredvid stilfilen eller rätta namnet.',
    en: 'there is no logo {file} in the folder. Add the picture beside the style or mend the name.',
  },
  'style/logo-not-png': {
    fi: 'tunnus {file} ei ole PNG-kuva. Tallenna kuva PNG-muodossa.',
    sv: 'emblemet {file} är inte en PNG-bild. Spara bilden som PNG.',
    en: 'the logo {file} is not a PNG picture. Save it as PNG.',
  },
  'style/no-logo': {
    fi: 'sivun ylätunniste näyttää tunnuksen, mutta tyylillä ei ole tunnusta. Lisää tunnus (logo) tai piilota se (hidden).',
    sv: 'sidhuvudet visar ett emblem men stilen har inget. Lägg till emblemet (logo) eller dölj det (hidden).',
    en: 'the page header shows a logo, but the style has none. Add the logo or hide it (hidden).',
  },
  'style/narrow': {
    fi: 'reunukset jättävät tekstille {left} mm, vähintään {least} mm tarvitaan. Kavenna reunuksia.',
    sv: 'marginalerna lämnar {left} mm åt texten, minst {least} mm behövs. Minska marginalerna.',
    en: 'the margins leave {left} mm for the text, at least {least} mm is needed. Make the margins narrower.',
  },
} satisfies Record<HouseStyleProblem['code'], Words>
