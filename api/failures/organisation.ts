import type { OrganisationProblem } from '../../core/organisation/checkOrganisation.ts'
import type { ShapeProblem } from './library.ts'
import type { Words } from '../words.ts'

/** Failures about organisations and their data. */
export type OrganisationFailure =
  | { readonly code: 'organisation/unknown'; readonly id: string; readonly known: readonly string[] }
  | OrganisationRefused
  | { readonly code: 'organisation/stale'; readonly savedBy: string }
  | OrganisationProblem

/** An organisation that would not hold together: nothing was saved. `where`: `bodies.1.name.fi.genitive`. */
export interface OrganisationRefused {
  readonly code: 'organisation/refused'
  readonly where: string
  readonly problem: ShapeProblem | OrganisationProblem
}

export const organisationFailureText = {
  'organisation/unknown': {
    fi: 'Organisaatiota ”{id}” ei ole. Valitse jokin näistä: {known}.',
    sv: 'Organisationen ”{id}” finns inte. Välj någon av dessa: {known}.',
    en: 'There is no organisation "{id}". Choose one of these: {known}.',
  },
  'organisation/refused': {
    fi: 'Muutosta ei tallennettu. Kohta ”{where}”: {problem}',
    sv: 'Ändringen sparades inte. Stället ”{where}”: {problem}',
    en: 'The change was not saved. At "{where}": {problem}',
  },
  'organisation/stale': {
    fi: '{savedBy} on muuttanut organisaatiota tämän jälkeen. Avaa se uudelleen ja tee muutos siihen.',
    sv: '{savedBy} har ändrat organisationen efter detta. Öppna den på nytt och gör ändringen där.',
    en: '{savedBy} has changed the organisation since. Open it again and make the change there.',
  },
  'organisation/unknown-person': {
    fi: 'henkilöä ”{id}” ei ole. Lisää hänet henkilöihin (people) tai vaihda tunnus.',
    sv: 'personen ”{id}” finns inte. Lägg till hen bland personerna (people) eller byt beteckning.',
    en: 'there is no person "{id}". Add the person to people or change the id.',
  },
  'organisation/unknown-body': {
    fi: 'toimielintä ”{id}” ei ole. Lisää se toimielimiin (bodies) tai vaihda tunnus.',
    sv: 'organet ”{id}” finns inte. Lägg till det bland organen (bodies) eller byt beteckning.',
    en: 'there is no body "{id}". Add it to bodies or change the id.',
  },
  'organisation/under-itself': {
    fi: 'toimielin ”{id}” olisi oman itsensä alainen. Anna ylempi toimielin tai null.',
    sv: 'organet ”{id}” skulle lyda under sig självt. Ange ett överordnat organ eller null.',
    en: 'the body "{id}" would be under itself. Name a higher body or null.',
  },
  'organisation/twice': {
    fi: '”{id}” on kahteen kertaan. Poista toinen tai anna sille oma tunnus.',
    sv: '”{id}” förekommer två gånger. Ta bort den ena eller ge den en egen beteckning.',
    en: '"{id}" stands twice. Remove one or give it an id of its own.',
  },
  'organisation/missing-swedish': {
    fi: 'ruotsinkielinen nimi puuttuu, vaikka ruotsi (sv) on organisaation kieli. Lisää muodot indefinite ja definite.',
    sv: 'det svenska namnet saknas fast svenska (sv) är organisationens språk. Lägg till formerna indefinite och definite.',
    en: 'the Swedish name is missing though Swedish (sv) is a language of the organisation. Add the forms indefinite and definite.',
  },
  'organisation/part-form': {
    fi: 'osalla ”{part}” ei ole muotoa ”{form}”. Käytä jotakin näistä: {allowed}.',
    sv: 'delen ”{part}” har inte formen ”{form}”. Använd någon av dessa: {allowed}.',
    en: 'the part "{part}" has no form "{form}". Use one of these: {allowed}.',
  },
  'organisation/pattern-prefix': {
    fi: 'asianumeron perheessä {family} etuliite ”{prefix}” ei kelpaa. Kirjoita se kuten numero painetaan, esimerkiksi {example}.',
    sv: 'prefixet ”{prefix}” duger inte i nummerfamiljen {family}. Skriv det så som numret trycks, till exempel {example}.',
    en: 'in the number family {family} the prefix "{prefix}" does not fit. Write it as the number is printed, for example {example}.',
  },
  'organisation/pattern-separator': {
    fi: 'erotin on vain perheessä F3, ja siinä se on : tai /. Muissa perheissä separator on null.',
    sv: 'skiljetecken finns bara i familjen F3, där det är : eller /. I andra familjer är separator null.',
    en: 'only the family F3 has a separator, : or /. In other families separator is null.',
  },
  'organisation/pattern-class': {
    fi: 'tehtäväluokka on vain perheissä F2 ja F3. Muissa perheissä taskClass on none.',
    sv: 'uppgiftsklass finns bara i familjerna F2 och F3. I andra familjer är taskClass none.',
    en: 'only the families F2 and F3 have a task class. In other families taskClass is none.',
  },
} satisfies Record<OrganisationFailure['code'], Words>
